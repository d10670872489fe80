import { decodeStream } from "./decode-stream.ts";
import { type PdfCursor, parseValue, skipBlanks, take } from "./parse-value.ts";
import { PdfError } from "./pdf-error.ts";
import type { PdfDictionary, PdfValue } from "./values.ts";

/** A PDF as bytes, and as text with a character for each byte. */
export interface PdfFile {
  readonly bytes: Uint8Array;
  readonly text: string;
}

const objectHead = /(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+obj/y;

/** Reads the object at a byte of the file. @throws PdfError where it is not the one of this number. */
export function readObjectAt({ text }: PdfFile, at: number, number?: number): PdfValue {
  const cursor: PdfCursor = { text, at };
  skipBlanks(cursor);
  const found = take(cursor, objectHead)?.[1];
  if (found === undefined || (number !== undefined && Number(found) !== number)) {
    throw new PdfError(`no object at byte ${at}`);
  }
  return parseValue(cursor);
}

/**
 * The unpacked bytes of the stream that a dictionary is the head of.
 *
 * @param length Of the packed bytes.
 */
export function readStream({ bytes }: PdfFile, dictionary: PdfDictionary, length: number | undefined): Uint8Array {
  const start = dictionary.streamStart;
  if (start === undefined || length === undefined || start + length > bytes.length) {
    throw new PdfError("a table of objects is cut off");
  }
  return decodeStream(bytes.subarray(start, start + length), dictionary);
}
