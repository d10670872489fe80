import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { ExportDocument } from "../../server/src/export/blocks/types.ts";
import { writeDocx } from "../../server/src/export/docx/write-docx.ts";

/** The file that is written of a document, not linted. */
export async function writeBytes(document: ExportDocument): Promise<Uint8Array> {
  return (await writeDocx(document)).bytes;
}

/** The XML of a part of a written document; "" where there is none. */
export function partOf(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  return part ? strFromU8(part) : "";
}

/** The document with one part changed, to plant a defect. */
export function changePart(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = partOf(bytes, path);
  const after = change(before);
  if (after === before) throw new Error(`nothing was changed in ${path}`);
  return zipSync({ ...parts, [path]: strToU8(after) });
}

/** The document without one part. */
export function dropPart(bytes: Uint8Array, path: string): Uint8Array {
  const { [path]: dropped, ...others } = unzipSync(bytes);
  if (!dropped) throw new Error(`there is no ${path}`);
  return zipSync(others);
}

/** How often a piece of text occurs. */
export function countOf(text: string, piece: string): number {
  return text.split(piece).length - 1;
}
