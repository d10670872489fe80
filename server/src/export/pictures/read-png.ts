const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The check sum of PNG over a range of bytes. */
function checkSum(bytes: Uint8Array, start: number, end: number): number {
  let sum = 0xffffffff;
  for (let at = start; at < end; at++) sum = (table[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/**
 * Whether a PNG file is whole: its necessary chunks are there with right check sums, down to the last one. Word processors
 * show nothing where one is not.
 */
export function isSoundPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let hasData = false;
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) return false;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    // A small first letter: programs that do not know the chunk may pass over it.
    const isNecessary = ((bytes[at + 4] ?? 0) & 0x20) === 0;
    if (isNecessary && checkSum(bytes, at + 4, end) !== view.getUint32(end)) return false;
    if (type === "IDAT") hasData = true;
    if (type === "IEND") return hasData;
    at = end + 4;
  }
  return false;
}
