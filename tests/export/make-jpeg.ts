interface JpegOptions {
  readonly width: number;
  readonly height: number;
  /** How the camera was held, 1 to 8. */
  readonly orientation?: number;
  readonly littleEndian?: boolean;
  readonly components?: 1 | 3 | 4;
  /** Cut off before its end. */
  readonly cutOff?: boolean;
}

function segment(marker: number, content: readonly number[]): number[] {
  const length = content.length + 2;
  return [0xff, marker, length >> 8, length & 255, ...content];
}

/** The facts that a camera writes: that it was held in some way, behind another fact. */
function exif(orientation: number, littleEndian: boolean): number[] {
  const number = (value: number, size: number) => {
    const bytes = Array.from({ length: size }, (_, at) => (value >>> (8 * (size - 1 - at))) & 255);
    return littleEndian ? bytes.reverse() : bytes;
  };
  const entry = (tag: number, value: number) => [
    ...number(tag, 2),
    ...number(3, 2),
    ...number(1, 4),
    ...number(value, 2),
    0,
    0,
  ];
  const mark = littleEndian ? [0x49, 0x49] : [0x4d, 0x4d];
  const list = [...number(2, 2), ...entry(0x0103, 6), ...entry(0x0112, orientation), ...number(0, 4)];
  return [0x45, 0x78, 0x69, 0x66, 0, 0, ...mark, ...number(42, 2), ...number(8, 4), ...list];
}

/** A file with all that programs read of a JPEG before they unpack it. */
export function makeJpeg({
  width,
  height,
  orientation,
  littleEndian = false,
  components = 3,
  cutOff = false,
}: JpegOptions): Uint8Array {
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  const channels = Array.from({ length: components }, (_, at) => [at + 1, 0x11, 0]).flat();
  return Uint8Array.from([
    0xff,
    0xd8,
    ...segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...(orientation === undefined ? [] : segment(0xe1, exif(orientation, littleEndian))),
    ...segment(0xc0, [8, ...size, components, ...channels]),
    ...segment(0xda, [components, ...Array.from({ length: components }, (_, at) => [at + 1, 0]).flat(), 0, 63, 0]),
    ...Array.from({ length: 64 }, (_, at) => at),
    ...(cutOff ? [] : [0xff, 0xd9]),
  ]);
}
