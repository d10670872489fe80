import { imageSize } from "image-size";
import { type JpegFacts, readJpeg } from "./pictures/read-jpeg.ts";
import { isSoundPng } from "./pictures/read-png.ts";

/** What an export knows about a picture. */
export interface PictureInfo {
  readonly type: "png" | "jpg" | "gif";
  /** In pixels, upright as it is to be seen. */
  readonly width: number;
  readonly height: number;
  /** Turned clockwise by so many degrees to stand upright, after it was mirrored from left to right. */
  readonly turn: 0 | 90 | 180 | 270;
  readonly mirrored: boolean;
  /** Looked into more closely where it is a JPEG. */
  readonly jpeg?: JpegFacts;
}

/** Why a picture is left out. */
export type PictureFault =
  | "unsupported-picture"
  | "damaged-picture"
  | "huge-picture"
  | "heavy-picture"
  | "heavy-pictures";
/** What should be looked at in a picture that is printed. */
export type PictureDoubt = "cut-off-picture" | "print-colours";

/**
 * Largest pictures that are printed. Phones take up to 50 million pixels; an A4 page needs nine at 300 dots to the inch. Word
 * processors unpack each picture to four bytes a pixel, and portals take files of 10 to 100 MB.
 */
export const pictureLimits = { megapixels: 50, megabytes: 20, megabytesOfAll: 100 } as const;
const million = 1_000_000;

/** How the eight ways of holding a camera are set upright. */
const turns = [0, 0, 180, 180, 270, 90, 90, 270] as const;
const mirrored = new Set([2, 4, 5, 7]);

/** Reads kind and size of a picture; undefined for anything but PNG, JPEG and GIF, and for broken files. */
export function inspectPicture(bytes: Uint8Array): PictureInfo | undefined {
  try {
    const { type, width, height } = imageSize(bytes);
    if ((type !== "png" && type !== "jpg" && type !== "gif") || width < 1 || height < 1) return undefined;
    const jpeg = type === "jpg" ? readJpeg(bytes) : undefined;
    const held = jpeg?.orientation?.value ?? 1;
    const turn = turns[held - 1] ?? 0;
    const size = turn === 90 || turn === 270 ? { width: height, height: width } : { width, height };
    return { type, ...size, turn, mirrored: mirrored.has(held), ...(jpeg ? { jpeg } : {}) };
  } catch {
    return undefined;
  }
}

/** Why a picture cannot be printed, or what is doubtful about it; with numbers for the message, in millions. */
export interface PictureVerdict {
  readonly fault?: PictureFault;
  readonly doubt?: PictureDoubt;
  readonly size?: number;
  readonly most?: number;
}

/** Judges whether a picture can be printed as it is. */
export function judgePicture(bytes: Uint8Array): PictureVerdict {
  const { megapixels, megabytes } = pictureLimits;
  if (bytes.length > megabytes * million) {
    return { fault: "heavy-picture", size: Math.ceil(bytes.length / million), most: megabytes };
  }
  const info = inspectPicture(bytes);
  if (!info) return { fault: "unsupported-picture" };
  const pixels = info.width * info.height;
  if (pixels > megapixels * million) {
    return { fault: "huge-picture", size: Math.ceil(pixels / million), most: megapixels };
  }
  if (info.type === "png" && !isSoundPng(bytes)) return { fault: "damaged-picture" };
  if (info.jpeg && !info.jpeg.hasEnd) return { doubt: "cut-off-picture" };
  if (info.jpeg?.components === 4) return { doubt: "print-colours" };
  return {};
}

/** Judges the pictures of a document one after the other, all of which together have a limit too. */
export function judgePictures(): (bytes: Uint8Array) => PictureVerdict {
  const room = pictureLimits.megabytesOfAll * million;
  let taken = 0;
  return (bytes) => {
    const verdict = judgePicture(bytes);
    if (verdict.fault) return verdict;
    if (taken + bytes.length > room) return { fault: "heavy-pictures", most: pictureLimits.megabytesOfAll };
    taken += bytes.length;
    return verdict;
  };
}
