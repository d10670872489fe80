import { inflateRawSync } from "node:zlib";

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
/** Largest part with the properties that is unpacked. */
const partLimit = 1024 * 1024;

/** The text of one file of a ZIP archive; undefined where it is not there or cannot be read. */
function readPart(archive: Buffer, wanted: string): string | undefined {
  const end = archive.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  if (end < 0 || archive.readUInt32LE(end) !== endMark) return undefined;
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry += 1) {
    if (archive.readUInt32LE(at) !== entryMark) return undefined;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const nameEnd = at + 46 + (nameLength ?? 0);
    if (archive.toString("utf8", at + 46, nameEnd) === wanted) {
      return unpack(
        archive,
        archive.readUInt32LE(at + 42),
        archive.readUInt32LE(at + 20),
        archive.readUInt16LE(at + 10),
      );
    }
    at = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return undefined;
}

function unpack(archive: Buffer, at: number, size: number, method: number): string | undefined {
  if (archive.readUInt32LE(at) !== localMark) return undefined;
  const start = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
  const packed = archive.subarray(start, start + size);
  if (method === 0) return packed.toString("utf8");
  return method === 8 ? inflateRawSync(packed, { maxOutputLength: partLimit }).toString("utf8") : undefined;
}

function numberIn(properties: string, name: string): number | undefined {
  const [, digits] = new RegExp(`<(?:\\w{1,9}:)?${name}>\\s{0,9}(\\d{1,6})\\s{0,9}</`).exec(properties) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * The number of pages of a Word file, as the program that saved it last wrote it down. Undefined where there is none, and
 * where the file says that it has no words: then the number is left over from the template it was made of.
 */
export function countDocxPages(bytes: Uint8Array): number | undefined {
  try {
    const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const properties = readPart(archive, "docProps/app.xml");
    if (properties === undefined) return undefined;
    const [pages, words] = [numberIn(properties, "Pages"), numberIn(properties, "Words")];
    return pages !== undefined && pages > 0 && words !== undefined && words > 0 ? pages : undefined;
  } catch {
    // A number that points out of the archive: a broken file tells nothing.
    return undefined;
  }
}
