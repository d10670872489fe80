import { readZip, ZipError, type ZipLimits } from "../../export/docx/read-zip.ts";

const propertiesPart = "docProps/app.xml";
/** The file itself may hold pictures of any size: nothing but the properties is unpacked. */
const limits: ZipLimits = { file: Infinity, entries: 0xffff, part: 1024 * 1024, total: 1024 * 1024 };

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
    const part = readZip(bytes, ({ name }) => name === propertiesPart, limits).get(propertiesPart);
    if (part === undefined) return undefined;
    const properties = new TextDecoder().decode(part);
    const [pages, words] = [numberIn(properties, "Pages"), numberIn(properties, "Words")];
    return pages !== undefined && pages > 0 && words !== undefined && words > 0 ? pages : undefined;
  } catch (error) {
    if (error instanceof ZipError) return undefined;
    throw error;
  }
}
