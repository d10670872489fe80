import { type PdfCursor, parseValue, skipBlanks, take } from "./parse-value.ts";
import { PdfError } from "./pdf-error.ts";
import { type PdfFile, readObjectAt, readStream } from "./read-object.ts";
import { asArray, asCount, asDictionary, type PdfDictionary } from "./values.ts";

/** Where an object stands: at a byte of the file, or packed in another object. */
export type ObjectPlace =
  | { readonly kind: "plain"; readonly at: number }
  | { readonly kind: "packed"; readonly container: number };

/** Where all objects stand, by number; null for one that was taken out. */
export type ObjectTable = Map<number, ObjectPlace | null>;

/** Adds a place unless a later part of the file gave it already. */
function add(table: ObjectTable, number: number, place: ObjectPlace | null): void {
  if (!table.has(number)) table.set(number, place);
}

const sectionHead = /(\d{1,10}) +(\d{1,10})[ \r\n]+/y;
const tableLine = /(\d{10}) (\d{5}) ([nf])[ \r\n]{1,2}/y;

function readPlainTable(file: PdfFile, at: number, table: ObjectTable): PdfDictionary {
  const cursor: PdfCursor = { text: file.text, at };
  take(cursor, /xref[\0\t\n\f\r ]+/y);
  for (;;) {
    const head = take(cursor, sectionHead);
    if (!head) break;
    const [first, count] = [Number(head[1]), Number(head[2])];
    for (let index = 0; index < count; index++) {
      const line = take(cursor, tableLine);
      if (!line) throw new PdfError("the table of objects is cut off");
      add(table, first + index, line[3] === "n" ? { kind: "plain", at: Number(line[1]) } : null);
    }
  }
  skipBlanks(cursor);
  const trailer = take(cursor, /trailer/y) && asDictionary(parseValue(cursor));
  if (!trailer) throw new PdfError("the table of objects is cut off");
  return trailer;
}

/** A whole number of so many bytes, the highest first. */
function readNumber(data: Uint8Array, at: number, size: number): number {
  return data.subarray(at, at + size).reduce((sum, byte) => sum * 256 + byte, 0);
}

function readPackedTable(file: PdfFile, at: number, table: ObjectTable): PdfDictionary {
  const head = asDictionary(readObjectAt(file, at));
  const [typeSize, fieldSize, lastSize] = asArray(head?.entries.get("W"))?.map(asCount) ?? [];
  if (!head || typeSize === undefined || fieldSize === undefined || lastSize === undefined) {
    throw new PdfError("it has no table of objects");
  }
  const data = readStream(file, head, asCount(head.entries.get("Length")));
  const width = typeSize + fieldSize + lastSize;
  const sections = asArray(head.entries.get("Index"))?.map(asCount) ?? [0, asCount(head.entries.get("Size"))];
  let row = 0;
  for (let section = 0; section + 1 < sections.length; section += 2) {
    const [first = 0, count = 0] = sections.slice(section, section + 2);
    if ((row + count) * width > data.length) throw new PdfError("the table of objects is cut off");
    for (let index = 0; index < count; index++, row++) {
      const type = typeSize === 0 ? 1 : readNumber(data, row * width, typeSize);
      const field = readNumber(data, row * width + typeSize, fieldSize);
      const place = type === 1 ? { kind: "plain", at: field } : { kind: "packed", container: field };
      add(table, first + index, type === 1 || type === 2 ? (place as ObjectPlace) : null);
    }
  }
  return head;
}

/**
 * Finds where objects stand, and the dictionary that leads to the catalogue.
 *
 * @throws PdfError where the file has no such table, or only part of it.
 */
export function readObjectTable(file: PdfFile): { readonly table: ObjectTable; readonly trailer: PdfDictionary } {
  const last = file.text.lastIndexOf("startxref");
  let next = last < 0 ? undefined : asCount(Number(/startxref\s+(\d{1,15})/y.exec(file.text.slice(last))?.[1]));
  const table: ObjectTable = new Map();
  const seen = new Set<number>();
  let trailer: PdfDictionary | undefined;
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    const read = file.text.startsWith("xref", next) ? readPlainTable : readPackedTable;
    const part = read(file, next, table);
    trailer ??= part;
    const hybrid = asCount(part.entries.get("XRefStm"));
    if (hybrid !== undefined && !seen.has(hybrid)) readPackedTable(file, hybrid, table);
    next = asCount(part.entries.get("Prev"));
  }
  if (!trailer) throw new PdfError("it is cut off");
  return { table, trailer };
}
