import type { Caption } from "../blocks/types.ts";
import { styleId } from "../docx/styles/ids.ts";
import { documentText } from "../texts/texts.ts";
import type { ParagraphItem, Place } from "./layout.ts";
import { layoutParagraph } from "./layout-paragraph.ts";
import { collectPieces, textPieces } from "./pieces.ts";

/** Lays out "Table 3. Text". */
export function layoutCaption(
  block: { readonly id?: string },
  caption: Caption,
  kind: "table" | "figure",
  place: Place,
): ParagraphItem {
  const key = kind === "table" ? "tableCaption" : "figureCaption";
  const label = documentText(place.language, key, { number: String(caption.number ?? "") });
  return layoutParagraph([...textPieces(label), ...collectPieces(caption.children, false)], place, {
    style: styleId.caption,
    // The table, or the picture above, is what the id names.
    id: kind === "table" ? block.id : undefined,
    keepNext: kind === "table",
  });
}
