import { ImageRun, type ParagraphChild } from "docx";
import { inspectPicture } from "../images.ts";
import { cleanText } from "./clean-text.ts";
import type { Context } from "./context.ts";
import { fitPicture } from "./picture-size.ts";
import { writeText } from "./runs.ts";
import { styleId } from "./styles/ids.ts";

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
  const size = fitPicture(info, width, context.height);
  const alt = cleanText(picture.alt);
  return [
    new ImageRun({
      type: info.type,
      data,
      transformation: size,
      // Markdown marks a picture that says nothing by an empty text.
      ...(alt === "" ? { decorative: true } : { altText: { name: alt, description: alt } }),
    }),
  ];
}
