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

/** Space between the text of a list and the beginning of its mark. */
export const listHanging = 397;

/** Size of text in tables, in half points: a little smaller than body text, but never smaller than the tender allows. */
export function tableTextSize({ size, smallest = 0 }: FontChoice): number {
  return Math.max(size - 3, smallest);
}

/** Space inside table cells. */
export const cellPadding = { top: 55, bottom: 55, side: 100 } as const;
