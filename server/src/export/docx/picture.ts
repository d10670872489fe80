import { ImageRun, type ParagraphChild } from "docx";
import { strToU8 } from "fflate";
import { inspectPicture, type PictureInfo } from "../images.ts";
import { withoutOrientation } from "../pictures/read-jpeg.ts";
import { cleanText } from "./clean-text.ts";
import type { Context, Writing } from "./context.ts";
import { fitPicture } from "./picture-size.ts";
import { writeText } from "./runs.ts";
import { styleId } from "./styles/ids.ts";
import { TurnedPicture } from "./turned-picture.ts";

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** The path under which a picture is stored: that of the first with the same bytes. */
function store(path: string, bytes: Uint8Array, info: PictureInfo, { pictures }: Writing): string {
  if (!pictures.has(path)) {
    const upright = info.jpeg ? withoutOrientation(bytes, info.jpeg) : bytes;
    pictures.set(path, [...pictures.values()].find((other) => isSame(other, upright)) ?? upright);
  }
  const stored = pictures.get(path);
  for (const [first, other] of pictures) if (other === stored) return first;
  return path;
}

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
  const { writing } = context;
  const bytes = writing.document.images[picture.path]?.bytes;
  const info = bytes && inspectPicture(bytes);
  if (!bytes || !info) return writeText(`[${picture.alt}]`, context, { style: styleId.muted });
  const size = fitPicture(info, width, context.height);
  const isOnItsSide = info.turn === 90 || info.turn === 270;
  const lying = isOnItsSide ? { width: size.height, height: size.width } : size;
  const alt = cleanText(picture.alt);
  const options = {
    type: info.type,
    // The library would look at every byte; the finaliser puts the picture where its path stands.
    data: strToU8(store(picture.path, bytes, info, writing)),
    transformation: {
      ...lying,
      ...(info.turn === 0 ? {} : { rotation: info.turn }),
      ...(info.mirrored ? { flip: { horizontal: true } } : {}),
    },
    // Markdown marks a picture that says nothing by an empty text.
    ...(alt === "" ? { decorative: true } : { altText: { name: alt, description: alt } }),
  };
  return [isOnItsSide ? new TurnedPicture(options, lying) : new ImageRun(options)];
}
