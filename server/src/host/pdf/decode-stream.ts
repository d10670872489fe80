import { inflateSync } from "node:zlib";
import { PdfError } from "./pdf-error.ts";
import { asCount, asDictionary, asText, type PdfDictionary } from "./values.ts";

/** The largest table of objects that is unpacked, in bytes. */
const largest = 64 * 1024 * 1024;

/** Takes back that each byte was written as its difference from the one before it or above it (the filters of PNG). */
function undoPredictor(data: Uint8Array, columns: number): Uint8Array {
  const width = columns + 1;
  if (data.length % width !== 0) throw new PdfError("a table of objects is cut off");
  const rows = data.length / width;
  const plain = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const filter = data[row * width];
    if (filter !== 0 && filter !== 1 && filter !== 2) throw new PdfError(`the filter ${filter} is not known`);
    for (let column = 0; column < columns; column++) {
      const left = filter === 1 && column > 0 ? (plain[row * columns + column - 1] ?? 0) : 0;
      const up = filter === 2 && row > 0 ? (plain[(row - 1) * columns + column] ?? 0) : 0;
      plain[row * columns + column] = ((data[row * width + column + 1] ?? 0) + left + up) & 255;
    }
  }
  return plain;
}

/**
 * Unpacks the bytes of a stream.
 *
 * @throws PdfError where it is packed in a way that no table of objects is.
 */
export function decodeStream(packed: Uint8Array, { entries }: PdfDictionary): Uint8Array {
  const filter = entries.get("Filter");
  if (filter === undefined || filter === null) return packed;
  if (asText(filter) !== "FlateDecode") throw new PdfError("a table of objects is packed in an unknown way");
  let data: Uint8Array;
  try {
    data = inflateSync(packed, { maxOutputLength: largest });
  } catch {
    throw new PdfError("a table of objects cannot be unpacked");
  }
  const parameters = asDictionary(entries.get("DecodeParms"))?.entries;
  const predictor = asCount(parameters?.get("Predictor")) ?? 1;
  if (predictor === 1) return data;
  if (predictor < 10) throw new PdfError(`the predictor ${predictor} is not known`);
  return undoPredictor(data, asCount(parameters?.get("Columns")) ?? 1);
}
