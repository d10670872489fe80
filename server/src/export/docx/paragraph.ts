import { Bookmark, Paragraph, type ParagraphChild, type Table, TextRun } from "docx";
import type { CodeBlock, HeadingBlock, ParagraphBlock } from "../blocks/types.ts";
import { cleanText } from "./clean-text.ts";
import { type Context, placeProperties } from "./context.ts";
import { afterRule, codeEdge, codeInset, colour } from "./design.ts";
import { writeInlines } from "./inlines.ts";
import { headingReference } from "./list-levels.ts";
import { writePieces } from "./runs.ts";
import { splitRuns } from "./split-runs.ts";
import { headingStyle, styleId } from "./styles/ids.ts";

/** What stands in the flow of text. */
export type FlowChild = Paragraph | Table;

/** Puts the bookmark of an id around children; only the first place of an id gets it. */
export function withBookmark(
  id: string | undefined,
  children: readonly ParagraphChild[],
  context: Context,
): ParagraphChild[] {
  const name = id === undefined ? undefined : context.writing.bookmarks.get(id);
  if (id === undefined || name === undefined || context.writing.placed.has(id)) return [...children];
  context.writing.placed.add(id);
  return [new Bookmark({ id: name, children: [...children] })];
}

/** The mark at the end of a paragraph goes right-to-left with it: the number of a list item looks like its mark. */
export function endMark(context: Context): { readonly run?: { readonly rightToLeft: true } } {
  return context.direction === "rtl" ? { run: { rightToLeft: true } } : {};
}

export function writeHeading(block: HeadingBlock, context: Context): Paragraph {
  const { keepNext: _keepNext, ...place } = placeProperties({ ...context, indent: 0 });
  return new Paragraph({
    ...place,
    ...endMark(context),
    style: headingStyle(block.level),
    numbering: { reference: headingReference, level: block.level - 1 },
    children: withBookmark(block.id, writeInlines(block.children, context, {}), context),
  });
}

export function writeParagraph(block: ParagraphBlock, context: Context): Paragraph {
  return new Paragraph({
    ...placeProperties(context),
    ...(block.role === "lead" ? { keepNext: true } : {}),
    ...(block.align === undefined ? {} : { alignment: block.align }),
    style: block.role === "small" ? styleId.small : context.style,
    children: withBookmark(block.id, writeInlines(block.children, context), context),
  });
}

/** Programs and file names are left-to-right in every language. */
export function writeCode(block: CodeBlock, context: Context): Paragraph {
  const inside: Context = { ...context, direction: "ltr", align: "start" };
  const lines = cleanText(block.value).replace(/\n$/, "").replaceAll("\t", "    ").split(/\r?\n/);
  const edge = { style: "single", size: 4, space: codeEdge, color: colour.band } as const;
  return new Paragraph({
    ...placeProperties(inside),
    style: styleId.code,
    border: { top: edge, bottom: edge, left: edge, right: edge },
    indent: { left: context.indent + codeInset, right: codeInset },
    shading: { type: "clear", fill: colour.band },
    children: lines.flatMap((line, at) => [
      ...(at === 0 ? [] : [new TextRun({ break: 1 })]),
      ...writePieces(splitRuns(line, "ltr"), {}, inside),
    ]),
  });
}

/** A line across the page. */
export function writeRule(context: Context): Paragraph {
  return new Paragraph({
    ...placeProperties(context),
    style: styleId.gap,
    border: { bottom: { style: "single", size: 4, space: 1, color: colour.rule } },
    spacing: { after: afterRule },
  });
}

/** A paragraph of four points that keeps two tables apart or carries a page break where the next block cannot. */
export function writeGap(context: Context): Paragraph {
  return new Paragraph({ ...placeProperties(context), style: styleId.gap });
}
