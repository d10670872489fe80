import type { Direction, FontChoice } from "../../blocks/types.ts";
import {
  colour,
  coverLabelBefore,
  coverTendererBefore,
  headingIndents,
  headingSurplus,
  tableTextSize,
} from "../design.ts";
import { escapeXml } from "../escape-xml.ts";
import { contentsStyle, headingStyle, styleId } from "./ids.ts";
import { lineXml, type ParagraphLook, type RunLook, type StyleLook } from "./xml.ts";

function headingStyles(base: number, numberingId: string | undefined): StyleLook[] {
  const looks = [
    { size: base + headingSurplus[0], before: 480, after: 160, colour: colour.accent },
    { size: base + headingSurplus[1], before: 320, after: 100, colour: colour.accent },
    { size: base + headingSurplus[2], before: 240, after: 80, colour: colour.text },
    { size: base, before: 200, after: 60, colour: colour.text },
    { size: base, before: 160, after: 60, colour: colour.muted },
    { size: base, before: 160, after: 60, colour: colour.muted },
  ];
  return looks.map(({ size, before, after, colour: tint }, at) => ({
    id: headingStyle(at + 1),
    name: `heading ${at + 1}`,
    next: styleId.normal,
    quick: true,
    paragraph: {
      before,
      after,
      line: 240,
      start: headingIndents[at] ?? 0,
      hanging: headingIndents[at] ?? 0,
      keepNext: true,
      keepLines: true,
      outline: at,
      ...(numberingId === undefined ? {} : { numbering: { id: numberingId, level: at } }),
    },
    run: { size, bold: true, colour: tint },
  }));
}

function contentsStyles(base: number): StyleLook[] {
  const tab = (position: number) => `<w:tabs><w:tab w:val="start" w:pos="${position}"/></w:tabs>`;
  const look = (level: number, start: number, hanging: number, before: number, run: RunLook): StyleLook => ({
    id: contentsStyle(level),
    name: `toc ${level}`,
    next: styleId.normal,
    paragraph: { before, after: 40, line: 252, start, hanging, tabs: tab(start) },
    run,
  });
  return [
    look(1, 567, 567, 140, { bold: true, colour: colour.accent }),
    look(2, 1247, 680, 0, {}),
    look(3, 2041, 794, 0, { size: base - 2, colour: colour.muted }),
    {
      id: styleId.listOfCaptions,
      name: "table of figures",
      next: styleId.normal,
      paragraph: { before: 0, after: 60 },
    },
    {
      id: styleId.contentsTitle,
      name: "TOC Heading",
      next: styleId.normal,
      paragraph: { before: 240, after: 200, keepNext: true },
      run: { size: base + 12, bold: true, colour: colour.accent },
    },
  ];
}

/** What the sizes of styles follow from. */
export type Sizes = Pick<FontChoice, "size" | "smallest" | "code">;

/** For code, where the tender leaves the choice. */
export const standardCodeFont = "Consolas";

function textStyles(fonts: Sizes): StyleLook[] {
  const base = fonts.size;
  const small = base - 2;
  return [
    { id: styleId.list, name: "List Paragraph", paragraph: { after: 60 }, quick: true },
    {
      id: styleId.quote,
      name: "Quote",
      paragraph: { start: 454, end: 454, before: 60 },
      run: { colour: colour.muted },
      quick: true,
    },
    {
      id: styleId.caption,
      name: "caption",
      paragraph: { before: 200, after: 80, line: 240, keepLines: true },
      run: { size: small, bold: true, colour: colour.accent },
      quick: true,
    },
    {
      id: styleId.code,
      name: "Tender Code",
      paragraph: { before: 140, after: 220, line: 240, align: "start", keepLines: true },
      run: { size: small - 2, font: escapeXml(fonts.code ?? standardCodeFont) },
    },
    { id: styleId.footnote, name: "footnote text", paragraph: { after: 20, line: 240 }, run: { size: base - 4 } },
    {
      id: styleId.header,
      name: "header",
      paragraph: { after: 0, line: 240, border: `<w:pBdr>${lineXml("bottom", colour.rule, 4, 6)}</w:pBdr>` },
      run: { size: base - 5, colour: colour.muted },
    },
    {
      id: styleId.footer,
      name: "footer",
      paragraph: { after: 0, line: 240 },
      run: { size: base - 5, colour: colour.muted },
    },
    {
      id: styleId.tableText,
      name: "Table Text",
      paragraph: { after: 0, line: 245, align: "start" },
      run: { size: tableTextSize(fonts) },
    },
    {
      id: styleId.tableHead,
      name: "Table Head",
      basedOn: styleId.tableText,
      paragraph: { keepNext: true },
      run: { bold: true, colour: colour.accent },
    },
    { id: styleId.figure, name: "Tender Figure", paragraph: { before: 160, after: 60, line: 240, align: "center" } },
    {
      id: styleId.small,
      name: "Tender Small",
      paragraph: { after: 60, line: 240 },
      run: { size: base - 4, colour: colour.muted },
    },
    { id: styleId.gap, name: "Tender Gap", paragraph: { after: 0, line: 240 }, run: { size: 8 } },
    {
      id: styleId.calloutText,
      name: "Callout Text",
      paragraph: { after: 70 },
    },
    {
      id: styleId.calloutMark,
      name: "Callout Mark",
      paragraph: { after: 0, line: 240, align: "center" },
      run: { size: base + 4, bold: true, colour: colour.white },
    },
  ];
}

function coverStyles(base: number): StyleLook[] {
  return [
    {
      id: styleId.coverLabel,
      name: "Cover Label",
      paragraph: {
        before: coverLabelBefore,
        after: 240,
        border: `<w:pBdr>${lineXml("top", colour.accent, 36, 14)}</w:pBdr>`,
      },
      run: { size: base + 2, bold: true, colour: colour.muted },
    },
    {
      id: styleId.coverTitle,
      name: "Title",
      paragraph: { after: 240, line: 240 },
      run: { size: base + 34, bold: true, colour: colour.accent },
      quick: true,
    },
    {
      id: styleId.coverTitleLong,
      name: "Cover Title Long",
      paragraph: { after: 240, line: 240 },
      run: { size: base + 12, bold: true, colour: colour.accent },
    },
    {
      id: styleId.coverSubtitle,
      name: "Subtitle",
      paragraph: { after: 120, line: 240 },
      run: { size: base + 6, colour: colour.muted },
      quick: true,
    },
    {
      id: styleId.coverTenderer,
      name: "Cover Tenderer",
      paragraph: { before: coverTendererBefore, after: 360 },
      run: { size: base + 10, bold: true, colour: colour.text },
    },
    {
      id: styleId.coverFoot,
      name: "Cover Foot",
      paragraph: { after: 20, line: 240 },
      run: { size: base - 4, colour: colour.muted },
    },
  ];
}

/** The normal paragraph. */
export function normalLook(direction: Direction): ParagraphLook {
  // Fonts for Arabic have air between lines already.
  return { after: 140, line: direction === "rtl" ? 240 : 269 };
}

/**
 * All paragraph styles but the normal one. None is set smaller than the tender allows; only the gap behind a table, which
 * holds no text, stays as small as can be.
 *
 * @param numberingId The list that numbers headings; absent where a document has none.
 */
export function paragraphStyles(fonts: Sizes, numberingId: string | undefined): readonly StyleLook[] {
  const { size: base, smallest = 0 } = fonts;
  const looks = [
    ...headingStyles(base, numberingId),
    ...contentsStyles(base),
    ...textStyles(fonts),
    ...coverStyles(base),
  ];
  return looks.map((look) => {
    const size = look.run?.size;
    if (size === undefined || size >= smallest || look.id === styleId.gap) return look;
    return { ...look, run: { ...look.run, size: smallest } };
  });
}
