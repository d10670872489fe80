import { ImportError } from "./import-result.ts";

/** How files of other kinds begin that people try to import. */
const signatures: readonly (readonly [start: readonly number[], kind: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], "PDF"],
  [[0x50, 0x4b, 0x03, 0x04], "ZIP, DOCX, XLSX"],
  [[0xd0, 0xcf, 0x11, 0xe0], "DOC, XLS"],
  [[0x1f, 0x8b], "GZIP"],
];

/**
 * Decodes the bytes of a file to import: UTF-8, or UTF-16 where a mark at the beginning says so.
 *
 * @throws ImportError that says what the bytes are where they are no text.
 */
export function decodeImport(bytes: Uint8Array): string {
  const known = signatures.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  if (known) throw new ImportError("error.binary", { kind: known[1] });
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError("error.not-text");
  }
}
