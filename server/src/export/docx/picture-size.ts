/** Twips of a pixel at 96 to the inch. */
export const twipsPerPixel = 15;
/** The share of the page's height that a picture may take, so that its caption finds room. */
const largestShare = 0.82;

/** A size in pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The size in which a picture is printed: its own at 96 dots to the inch, made smaller to fit.
 *
 * @param width Room in twips.
 * @param pageHeight Height of the text on a page, in twips.
 */
export function fitPicture(picture: PixelSize, width: number, pageHeight: number): PixelSize {
  const natural = { width: picture.width * twipsPerPixel, height: picture.height * twipsPerPixel };
  const scale = Math.min(1, width / natural.width, (pageHeight * largestShare) / natural.height);
  return {
    width: Math.max(1, Math.floor(picture.width * scale)),
    height: Math.max(1, Math.floor(picture.height * scale)),
  };
}
