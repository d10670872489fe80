/** What is looked up in a JPEG file. */
export interface JpegFacts {
  /** 1 grey, 3 colours of the screen, 4 colours of the press; 0 where the file does not tell. */
  readonly components: number;
  /** The picture comes to its end; a file that was cut off does not. */
  readonly hasEnd: boolean;
  /** How the camera was held, from 1 (upright) to 8, and where in the file that stands; absent where nothing is said. */
  readonly orientation?: { readonly value: number; readonly at: number; readonly littleEndian: boolean };
}

const startOfScan = 0xda;
const exifMarker = 0xe1;
const orientationTag = 0x0112;
const shortType = 3;

/** Frames: how the picture is coded; tables of codes share the range. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Reads how the camera was held from the facts that it wrote. @param at Where those begin, behind `Exif\0\0`. */
function readOrientation(view: DataView, at: number, end: number): JpegFacts["orientation"] {
  if (at + 8 > end) return undefined;
  const littleEndian = view.getUint16(at) === 0x4949;
  const list = at + view.getUint32(at + 4, littleEndian);
  if (list + 2 > end) return undefined;
  const count = view.getUint16(list, littleEndian);
  for (let index = 0; index < count; index++) {
    const entry = list + 2 + index * 12;
    if (entry + 12 > end) return undefined;
    if (view.getUint16(entry, littleEndian) !== orientationTag) continue;
    const value = view.getUint16(entry + 8, littleEndian);
    const isValid = view.getUint16(entry + 2, littleEndian) === shortType && value >= 1 && value <= 8;
    return isValid ? { value, at: entry + 8, littleEndian } : undefined;
  }
  return undefined;
}

function hasEndBehind(bytes: Uint8Array, start: number): boolean {
  for (let at = bytes.length - 2; at >= start; at--) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}

/** Reads the segments of a JPEG file up to the picture itself. Never throws; a broken file has no end. */
export function readJpeg(bytes: Uint8Array): JpegFacts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let components = 0;
  let orientation: JpegFacts["orientation"];
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) break;
    // Segments may be filled up between.
    if (marker === 0xff) {
      at++;
      continue;
    }
    const end = at + 2 + view.getUint16(at + 2);
    if (marker === startOfScan)
      return { components, hasEnd: hasEndBehind(bytes, at), ...(orientation ? { orientation } : {}) };
    if (isFrame(marker)) components = bytes[at + 9] ?? 0;
    const isExif = marker === exifMarker && view.byteLength >= at + 10 && view.getUint32(at + 4) === 0x45786966;
    if (isExif) orientation ??= readOrientation(view, at + 10, Math.min(end, bytes.length));
    at = end;
  }
  return { components, hasEnd: false, ...(orientation ? { orientation } : {}) };
}

/**
 * The picture with the note on how the camera was held taken back, so that nothing turns it but the document. Some
 * programs follow the note and others do not.
 */
export function withoutOrientation(bytes: Uint8Array, { orientation }: JpegFacts): Uint8Array {
  if (!orientation || orientation.value === 1) return bytes;
  const copy = new Uint8Array(bytes);
  new DataView(copy.buffer).setUint16(orientation.at, 1, orientation.littleEndian);
  return copy;
}
