import { ImageRun, type ParagraphChild } from "docx";
import { inspectPicture } from "../images.ts";
import { cleanText } from "./clean-text.ts";
import type { Context } from "./context.ts";
import { writeText } from "./runs.ts";
import { styleId } from "./styles/ids.ts";

/** Twips of a pixel at 96 to the inch. */
const twipsPerPixel = 15;
/** The share of the page's height that a picture may take, so that its caption finds room. */
const largestShare = 0.82;

/**
 * Writes a picture at its size at 96 dots to the inch, made smaller to fit; its wording where there is no such picture.
 *
 * @param width Room in twips.
 */
export function writePicture(
  picture: { readonly path: string; readonly alt: string },
  context: Context,
  width: number,
): ParagraphChild[] {
  const data = context.writing.document.images[picture.path]?.bytes;
  const info = data && inspectPicture(data);
  if (!data || !info) return writeText(`[${picture.alt}]`, context, { style: styleId.muted });
  const natural = { width: info.width * twipsPerPixel, height: info.height * twipsPerPixel };
  const scale = Math.min(1, width / natural.width, (context.height * largestShare) / natural.height);
  const alt = cleanText(picture.alt);
  return [
    new ImageRun({
      type: info.type,
      data,
      transformation: {
        width: Math.max(1, Math.floor(info.width * scale)),
        height: Math.max(1, Math.floor(info.height * scale)),
      },
      // Markdown marks a picture that says nothing by an empty text.
      ...(alt === "" ? { decorative: true } : { altText: { name: alt, description: alt } }),
    }),
  ];
}
