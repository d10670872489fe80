import { Bookmark, Paragraph, type ParagraphChild } from "docx";
import type { Caption } from "../blocks/types.ts";
import { textParts } from "../texts/texts.ts";
import { type Context, placeProperties } from "./context.ts";
import { beginField, endField } from "./element.ts";
import { writeInlines } from "./inlines.ts";
import { numberOptions, writeText } from "./runs.ts";
import { styleId } from "./styles/ids.ts";

/** Names under which word processors count captions; the reader never sees them. */
export const sequences = { table: "Table", figure: "Figure" } as const;

/** Writes "Table 3. Text" with a number that the word processor counts itself. The bookmark holds the number alone. */
export function writeCaption(
  block: { readonly id?: string },
  caption: Caption,
  kind: "table" | "figure",
  context: Context,
): Paragraph {
  const { writing } = context;
  const field = numberOptions({}, context);
  const number = [
    ...beginField(`SEQ ${sequences[kind]} \\* ARABIC`, field),
    ...writeText(String(caption.number ?? ""), context, {}),
    endField(field),
  ];
  const name = block.id === undefined || writing.placed.has(block.id) ? undefined : writing.bookmarks.get(block.id);
  if (block.id !== undefined) writing.placed.add(block.id);
  const label = textParts(context.language, kind === "table" ? "tableCaption" : "figureCaption").flatMap(
    (part): ParagraphChild[] => {
      if ("text" in part) return writeText(part.text, context, {});
      return name === undefined ? number : [new Bookmark({ id: name, children: number })];
    },
  );
  return new Paragraph({
    ...placeProperties(context),
    style: styleId.caption,
    ...(kind === "table" ? { keepNext: true } : { alignment: "center" as const }),
    children: [...label, ...writeInlines(caption.children, context, {})],
  });
}
