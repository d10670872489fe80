import type { FontChoice } from "../blocks/types.ts";

/** The look of the document in one place: colours as RRGGBB, lengths in twips (1/20 point), sizes in half points. */
export const colour = {
  accent: "1F3A5F",
  accentSoft: "E9EEF4",
  text: "1F2328",
  muted: "5B6673",
  rule: "C5CFDA",
  band: "F5F7FA",
  note: "1F5A8A",
  noteSoft: "EDF4FA",
  warning: "9A4B00",
  warningSoft: "FDF3E4",
  good: "1B6B3A",
  doubtful: "8A5A00",
  bad: "A32020",
  link: "1F5A8A",
  white: "FFFFFF",
} as const;

/** How much larger Arabic is set than Latin, as its letters look smaller at the same size. */
export const arabicSurplus = 2;

/** Distance of the text of a heading from the margin, by level from 1. */
export const headingIndents = [510, 680, 850, 964, 1077, 1191] as const;

/** How much larger than body text headings are set, by level from 1, in half points. */
export const headingSurplus = [12, 5, 2, 0, 0, 0] as const;

/** Indent of the text of a list, by depth from 0. */
export function listIndent(depth: number): number {
  return 397 * (depth + 1);
}

/** Deepest level of a list in the file format, from 0. */
export const deepestList = 8;

/** Space between the text of a list and the beginning of its mark. */
export const listHanging = 397;

/** Size of text in tables, and of code in a line, in half points: a little smaller than body text, but never smaller than the tender allows. */
export function tableTextSize({ size, smallest = 0 }: Pick<FontChoice, "size" | "smallest">): number {
  return Math.max(size - reduction, smallest);
}

/** Space inside table cells. */
export const cellPadding = { top: 55, bottom: 55, side: 100 } as const;

/**
 * Sizes of a note or warning: the coloured mark beside it, and the space around its text. Text narrower than so many
 * twips is not boxed in once more: boxes in boxes would leave it no room.
 */
export const calloutSizes = {
  markWidth: 480,
  margins: { top: 80, bottom: 40, left: 160, right: 160 },
  narrowest: 1400,
} as const;

/** A table is never narrower, in twips, however little room there is. */
export const narrowestTable = 600;

/** Room above a line to sign on, in twips. */
export const signatureHeight = 680;

/** How much deeper a quote stands than the text around it. */
const quoteIndent = 454;

/** The indent of a quote; quotes in quotes move in, but leave half of the width to the text. All in twips. */
export function indentQuote(indent: number, width: number): number {
  return Math.max(indent, Math.min(indent + quoteIndent, Math.floor(width / 2)));
}

/** Space at both sides of code. */
export const codeInset = 120;

/** Distance of code from the edges of its background, in points. */
export const codeEdge = 5;

/** Space behind a line across the page. */
export const afterRule = 200;

/** Space over the line above the title of the cover, where there is room. */
export const coverLabelBefore = 2400;

/** Space over the tenderer on the cover, where there is room. */
export const coverTendererBefore = 1300;

/** Space over the address at the foot of the cover. */
export const beforeCoverFoot = 480;

/** Room for the head of a page with its line, and some air below it, in twips. */
const headRoom = 700;

/** Distance of the head of a page from the edge of the paper. */
export function headDistance(topMargin: number): number {
  return Math.max(280, Math.min(680, topMargin - headRoom));
}

/** Distance of the foot of a page from the edge of the paper. */
export const footDistance = 560;

/** How much smaller than body text tables and code are set, in half points. */
const reduction = 3;

/** What a logo on the cover may take, and the space behind it: twips of height, before the room that pictures leave, and a share of the width. */
export const logoRoom = { height: 1560, share: 0.5, after: 240 } as const;
