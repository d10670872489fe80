import { imageSize } from "image-size";

/** What an export knows about a picture. */
export interface PictureInfo {
  readonly type: "png" | "jpg" | "gif";
  /** In pixels, upright as it is to be seen. */
  readonly width: number;
  readonly height: number;
}

/** Reads kind and size of a picture; undefined for anything but PNG, JPEG and GIF, and for broken files. */
export function inspectPicture(bytes: Uint8Array): PictureInfo | undefined {
  try {
    const { type, width, height } = imageSize(bytes);
    if ((type !== "png" && type !== "jpg" && type !== "gif") || width < 1 || height < 1) return undefined;
    return { type, width, height };
  } catch {
    return undefined;
  }
}
