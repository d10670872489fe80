import { Inflate } from "fflate";

/** How large a package may be. */
export interface ZipLimits {
  /** Bytes of the file. */
  readonly file: number;
  /** Bytes of all wanted parts unpacked. */
  readonly total: number;
  /** Bytes of one wanted part unpacked. */
  readonly part: number;
  readonly entries: number;
}

/** Far more than any letterhead needs; what is larger was made to do harm or is no letterhead. */
export const zipLimits: ZipLimits = {
  file: 20 * 1024 * 1024,
  total: 64 * 1024 * 1024,
  part: 24 * 1024 * 1024,
  entries: 1000,
};

/** Why a package is not read. */
export type ZipFault = "no-zip" | "damaged" | "too-large" | "encrypted" | "unsafe-name";

/** A package that is not read. */
export class ZipError extends Error {
  readonly fault: ZipFault;
  /** The name that is unsafe, cut short; else empty. */
  readonly part: string;

  constructor(fault: ZipFault, part = "") {
    super(`${fault} ${part}`.trim());
    this.fault = fault;
    this.part = part.slice(0, 80);
    this.name = "ZipError";
  }
}

/** What a package says of a part of it. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes unpacked, as declared. */
  readonly size: number;
}

interface PackedEntry extends ZipEntry {
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
/** A size that stands elsewhere, in the form for huge files. */
const elsewhere = 0xffffffff;
/** So little is unpacked between two looks at the size, as what is packed grows to a thousandfold. */
const step = 16 * 1024;

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === endSignature) return at;
  throw new ZipError("damaged");
}

/** A name that could lead out of the folder that a careless program unpacks into. */
function isUnsafe(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be refused
  return /[\u0000-\u001f\\:]/.test(name) || name.startsWith("/") || name.split("/").includes("..");
}

function readEntries(view: DataView, bytes: Uint8Array, mostEntries: number): PackedEntry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw new ZipError("too-large");
  let at = view.getUint32(end + 16, true);
  const entries: PackedEntry[] = [];
  const taken = new Set<string>();
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) throw new ZipError("damaged");
    if (view.getUint16(at + 8, true) & 1) throw new ZipError("encrypted");
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
    const entry: PackedEntry = {
      name,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (isUnsafe(name)) throw new ZipError("unsafe-name", name);
    if (name.endsWith("/")) continue;
    if (taken.has(name.toLowerCase())) throw new ZipError("unsafe-name", name);
    taken.add(name.toLowerCase());
    entries.push(entry);
  }
  return entries;
}

/** Unpacks one part, and stops where more comes out than was declared. */
function inflate(data: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new ZipError("too-large");
    out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < data.length || at === 0; at += step) {
      inflater.push(data.subarray(at, at + step), at + step >= data.length);
    }
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError("damaged");
  }
  if (filled !== size) throw new ZipError("damaged");
  return out;
}

function unpack(view: DataView, bytes: Uint8Array, { method, packed, size, offset }: PackedEntry): Uint8Array {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) throw new ZipError("damaged");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new ZipError("damaged");
  const data = bytes.subarray(start, start + packed);
  if (method === 0 && packed === size) return data;
  if (method === 8) return inflate(data, size);
  throw new ZipError("damaged");
}

/**
 * Unpacks a package that nobody vouches for. Sizes and names are checked before anything is unpacked, and real sizes while
 * it is: the library's own reader goes on unpacking what is longer than declared, and cuts it off without a word.
 *
 * @param isWanted Chooses what is unpacked; the rest is checked for its name alone.
 * @returns The wanted parts by name. @throws ZipError
 */
export function readZip(
  bytes: Uint8Array,
  isWanted: (entry: ZipEntry) => boolean = () => true,
  limits: ZipLimits = zipLimits,
): Map<string, Uint8Array> {
  if (bytes.length > limits.file) throw new ZipError("too-large");
  if (bytes.length < 22) throw new ZipError("no-zip");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wanted = readEntries(view, bytes, limits.entries).filter(isWanted);
  let total = 0;
  for (const { size } of wanted) {
    total += size;
    if (size === elsewhere || size > limits.part || total > limits.total) throw new ZipError("too-large");
  }
  return new Map(wanted.map((entry) => [entry.name, unpack(view, bytes, entry)]));
}
