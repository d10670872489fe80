import { Inflate } from "fflate";
import { TemplateError } from "./problem.ts";

/** Far more than any letterhead needs; what is larger was made to do harm or is no letterhead. */
export const zipLimits = {
  /** Bytes of the file. */
  file: 20 * 1024 * 1024,
  /** Bytes of all parts unpacked. */
  total: 64 * 1024 * 1024,
  /** Bytes of one part unpacked. */
  part: 24 * 1024 * 1024,
  entries: 1000,
} as const;

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
/** A size that stands elsewhere, in the form for huge files. */
const elsewhere = 0xffffffff;

function damaged(detail: string): TemplateError {
  return new TemplateError("damaged", { detail });
}

function tooLarge(): TemplateError {
  return new TemplateError("too-large", { limit: String(zipLimits.file / 1024 / 1024) });
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === endSignature) return at;
  throw damaged("zip");
}

/** A name that could lead out of the folder that a careless program unpacks into. */
function isUnsafe(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be refused
  return /[\u0000-\u001f\\:]/.test(name) || name.startsWith("/") || name.split("/").includes("..");
}

function readEntries(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > zipLimits.entries) throw tooLarge();
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  const taken = new Set<string>();
  let total = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) throw damaged("zip");
    const flags = view.getUint16(at + 8, true);
    if (flags & 1) throw new TemplateError("encrypted");
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    const entry: ZipEntry = {
      name,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
    if (isUnsafe(name)) throw new TemplateError("unsafe-content", { name: name.slice(0, 80) });
    if (name.endsWith("/")) continue;
    const key = name.toLowerCase();
    if (taken.has(key)) throw new TemplateError("unsafe-content", { name: name.slice(0, 80) });
    taken.add(key);
    total += entry.size;
    if (entry.size === elsewhere || entry.size > zipLimits.part || total > zipLimits.total) throw tooLarge();
    entries.push(entry);
  }
  return entries;
}

/** Unpacks one part, and stops where more comes out than was declared. */
function unpack(data: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw tooLarge();
    out.set(chunk, filled);
    filled += chunk.length;
  });
  const step = 16 * 1024;
  try {
    for (let at = 0; at < data.length || at === 0; at += step) {
      inflate.push(data.subarray(at, at + step), at + step >= data.length);
    }
  } catch (error) {
    throw error instanceof TemplateError ? error : damaged("zip");
  }
  if (filled !== size) throw damaged("zip");
  return out;
}

/**
 * Unpacks a package that nobody vouches for. Sizes and names are checked before anything is unpacked, and real sizes while
 * it is.
 *
 * @returns The parts by name. @throws TemplateError
 */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> {
  if (bytes.length > zipLimits.file) throw tooLarge();
  if (bytes.length < 22) throw new TemplateError("not-word");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Uint8Array>();
  for (const { name, method, packed, size, offset } of readEntries(bytes, view)) {
    if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) throw damaged("zip");
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + packed > bytes.length) throw damaged("zip");
    const data = bytes.subarray(start, start + packed);
    if (method === 0 && packed === size) parts.set(name, data);
    else if (method === 8) parts.set(name, unpack(data, size));
    else throw damaged("zip");
  }
  return parts;
}
