import { parseValue } from "./parse-value.ts";
import { PdfError } from "./pdf-error.ts";
import { type PdfFile, readObjectAt, readStream } from "./read-object.ts";
import { readObjectTable } from "./read-object-table.ts";
import { asCount, asDictionary, asReference, type PdfDictionary, type PdfValue } from "./values.ts";

/** The objects of a PDF. */
export interface Pdf {
  /** The catalogue, from which everything else is reached. */
  readonly root: PdfDictionary;
  /** The value itself, or the object that it refers to; null where there is none. */
  resolve(value: PdfValue | undefined): PdfValue;
}

/** The objects of a stream that holds several, by number. */
function unpackObjects(stream: Uint8Array, count: number, first: number): ReadonlyMap<number, PdfValue> {
  const text = Buffer.from(stream).toString("latin1");
  const head = text.slice(0, first).trim().split(/\s+/).map(Number);
  const objects = new Map<number, PdfValue>();
  for (let index = 0; index < count; index++) {
    const [number, offset] = head.slice(2 * index, 2 * index + 2);
    if (number === undefined || offset === undefined) throw new PdfError("packed objects are cut off");
    objects.set(number, parseValue({ text, at: first + offset }));
  }
  return objects;
}

/**
 * Opens a PDF, as word processors write it: with a table of objects in plain text or packed, and objects packed or not.
 *
 * @throws PdfError where it is no PDF, is cut off, or is encrypted; `resolve` throws it, too.
 */
export function openPdf(bytes: Uint8Array): Pdf {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  if (!text.startsWith("%PDF-")) throw new PdfError("it is no PDF");
  const file: PdfFile = { bytes, text };
  const { table, trailer } = readObjectTable(file);
  if (trailer.entries.has("Encrypt")) throw new PdfError("it is encrypted");
  const containers = new Map<number, ReadonlyMap<number, PdfValue>>();

  const openContainer = (number: number): ReadonlyMap<number, PdfValue> => {
    const known = containers.get(number);
    if (known) return known;
    const place = table.get(number);
    const head = place?.kind === "plain" ? asDictionary(readObjectAt(file, place.at, number)) : undefined;
    const count = asCount(head?.entries.get("N"));
    const first = asCount(head?.entries.get("First"));
    if (!head || count === undefined || first === undefined) throw new PdfError("packed objects are missing");
    const stream = readStream(file, head, asCount(resolve(head.entries.get("Length"))));
    const objects = unpackObjects(stream, count, first);
    containers.set(number, objects);
    return objects;
  };
  const resolve = (value: PdfValue | undefined): PdfValue => {
    const number = asReference(value);
    if (number === undefined) return value ?? null;
    const place = table.get(number);
    if (!place) return null;
    if (place.kind === "plain") return readObjectAt(file, place.at, number);
    return openContainer(place.container).get(number) ?? null;
  };
  const root = asDictionary(resolve(trailer.entries.get("Root")));
  if (!root) throw new PdfError("it has no catalogue");
  return { root, resolve };
}
