import { Inflate } from "fflate";

/** Far more than any letterhead needs; what is larger was made to do harm. In bytes. */
const mostPacked = 20 * 1024 * 1024;
const mostUnpacked = 16 * 1024 * 1024;
/** So little is unpacked between two looks at the limit, as what is packed grows to a thousandfold. */
const step = 8 * 1024;
const mostEntries = 2000;

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;

/**
 * Unpacks some parts of a package, such as a .docx file, as text in UTF-8.
 *
 * @returns by name; parts that are not there, too large, locked or broken are absent. Never throws.
 */
export function unpackParts(bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  try {
    if (bytes.length > mostPacked) return parts;
    let room = mostUnpacked;
    for (const entry of readDirectory(bytes)) {
      if (!wanted(entry.name) || parts.has(entry.name)) continue;
      const content = unpack(bytes, entry, room);
      if (!content) continue;
      room -= content.length;
      parts.set(entry.name, new TextDecoder().decode(content));
    }
  } catch {
    // What was read before the break is as good as it was.
  }
  return parts;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isLocked: boolean;
  readonly packed: number;
  readonly offset: number;
}

function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = bytes.length - 22;
  let end = last;
  while (end >= Math.max(0, last - 0xffff) && view.getUint32(end, true) !== endOfDirectory) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== endOfDirectory) return [];
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  while (entries.length < mostEntries && at + 46 <= bytes.length && view.getUint32(at, true) === directoryEntry) {
    const name = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function unpack(bytes: Uint8Array, entry: Entry, room: number): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packed, method, isLocked } = entry;
  if (isLocked || offset + 30 > bytes.length || view.getUint32(offset, true) !== localEntry) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const content = bytes.subarray(start, start + packed);
  if (method === 0) return content.length <= room ? content : undefined;
  return method === 8 ? inflate(content, room) : undefined;
}

function inflate(content: Uint8Array, room: number): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflater = new Inflate((piece) => {
    size += piece.length;
    if (size <= room) pieces.push(piece);
  });
  for (let at = 0; at < content.length && size <= room; at += step)
    inflater.push(content.subarray(at, at + step), at + step >= content.length);
  if (size > room) return undefined;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
