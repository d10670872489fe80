import { inflateSync } from "node:zlib";

/** The objects of a PDF file by their numbers, each as the text of its dictionary; of several with one number the last. */
export type PdfObjects = ReadonlyMap<number, string>;

/** What compressed objects may come to, so that no file fills the memory. */
const inflateLimit = 64 * 1024 * 1024;

const marks = /(?<!\d)(\d{1,10})[ \t\r\n\f]{1,20}\d{1,5}[ \t\r\n\f]{1,20}obj(?![a-z])|\bendobj\b|\bstream\r?\n/g;

/** Reads the objects of a PDF file without its table of places, compressed ones included. */
export function readPdfObjects(text: string): PdfObjects {
  const objects = new Map<number, string>();
  const budget = { left: inflateLimit };
  let open: { readonly number: number; readonly start: number } | undefined;
  marks.lastIndex = 0;
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const [mark, number] = match;
    if (number !== undefined) {
      open = { number: Number(number), start: match.index + mark.length };
      continue;
    }
    if (!open) continue;
    const dictionary = text.slice(open.start, match.index);
    objects.set(open.number, dictionary);
    open = undefined;
    if (mark === "endobj") continue;
    const start = match.index + mark.length;
    const end = endOfStream(text, start, dictionary);
    if (/\/Type\s{0,9}\/ObjStm/.test(dictionary)) {
      for (const [inner, content] of unpackObjects(text.slice(start, end), dictionary, budget))
        objects.set(inner, content);
    }
    marks.lastIndex = end;
  }
  return objects;
}

function endOfStream(text: string, start: number, dictionary: string): number {
  const [, length] = /\/Length\s{1,9}(\d{1,10})(?!\s{1,9}\d{1,5}\s{1,9}R)/.exec(dictionary) ?? [];
  const stated = length === undefined ? undefined : start + Number(length);
  if (stated !== undefined && /^\s{0,2}endstream/.test(text.slice(stated, stated + 11))) return stated;
  const found = text.indexOf("endstream", start);
  return found < 0 ? text.length : found;
}

function numberOf(dictionary: string, key: string): number | undefined {
  const [, digits] = new RegExp(`/${key}\\s{1,9}(\\d{1,9})(?!\\s{1,9}\\d{1,5}\\s{1,9}R)`).exec(dictionary) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** The objects in a compressed stream; none where it is packed in a way that is not read here. */
function unpackObjects(
  stream: string,
  dictionary: string,
  budget: { left: number },
): readonly (readonly [number, string])[] {
  const [count, first] = [numberOf(dictionary, "N"), numberOf(dictionary, "First")];
  const isFlate = /\/Filter\s{0,9}\[?\s{0,9}\/FlateDecode\s{0,9}\]?/.test(dictionary);
  if (count === undefined || first === undefined || !isFlate || dictionary.includes("/DecodeParms")) return [];
  try {
    const bytes = inflateSync(Buffer.from(stream, "latin1"), { maxOutputLength: Math.max(1, budget.left) });
    budget.left -= bytes.length;
    const text = bytes.toString("latin1");
    const places = text.slice(0, first).trim().split(/\s+/).map(Number);
    return Array.from({ length: Math.min(count, places.length >> 1) }, (_, at) => {
      const next = places[2 * at + 3];
      const end = next === undefined ? undefined : first + next;
      return [places[2 * at] ?? -1, text.slice(first + (places[2 * at + 1] ?? 0), end)] as const;
    });
  } catch {
    return [];
  }
}
