import { readZip, ZipError, zipLimits } from "../read-zip.ts";
import { TemplateError } from "./problem.ts";

function startsWith(bytes: Uint8Array, ...head: readonly number[]): boolean {
  return head.every((byte, at) => bytes[at] === byte);
}

/** Tells what a file is that is no ZIP. */
function refuseForeign(bytes: Uint8Array): void {
  if (startsWith(bytes, 0x50, 0x4b)) return;
  if (!startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new TemplateError("not-word");
  // The same container holds old documents and encrypted new ones; names stand in it in UTF-16.
  const text = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  throw new TemplateError(text.includes("EncryptedPackage") ? "encrypted" : "old-format");
}

function explain({ fault, part }: ZipError): TemplateError {
  switch (fault) {
    case "no-zip":
      return new TemplateError("not-word");
    case "damaged":
      return new TemplateError("damaged", { detail: "zip" });
    case "too-large":
      return new TemplateError("too-large", { limit: String(zipLimits.file / 1024 / 1024) });
    case "encrypted":
      return new TemplateError("encrypted");
    case "unsafe-name":
      return new TemplateError("unsafe-content", { name: part });
  }
}

/**
 * Unpacks the file of a template.
 *
 * @returns Its parts by name. @throws TemplateError where it is no package, or one that cannot be trusted.
 */
export function unpackTemplate(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  refuseForeign(bytes);
  try {
    return readZip(bytes);
  } catch (error) {
    throw error instanceof ZipError ? explain(error) : error;
  }
}
