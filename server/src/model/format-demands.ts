import type { Draft } from "../schema/draft.ts";
import type { Tender } from "../schema/generated/types.ts";
import { parseDecimal } from "./decimal.ts";

/** What a tender demands of the form of a bid. */
export type FormatDemands = NonNullable<Draft<Tender>["format"]>;

/** A paper, upright, in twips (1/1440 inch). */
export interface Paper {
  readonly width: number;
  readonly height: number;
}

/** Twips of a unit of length. */
const units: Readonly<Record<string, number>> = { mm: 1440 / 25.4, cm: 1440 / 2.54, in: 1440, pt: 20 };
/** Units as people write them on paper sizes. */
const unitNames: Readonly<Record<string, string>> = {
  мм: "mm",
  مم: "mm",
  см: "cm",
  سم: "cm",
  inch: "in",
  inches: "in",
  '"': "in",
  "″": "in",
};

const papers: Readonly<Record<string, Paper>> = {
  A2: { width: 23811, height: 33676 },
  A3: { width: 16838, height: 23811 },
  A4: { width: 11906, height: 16838 },
  A5: { width: 8391, height: 11906 },
  B4: { width: 14173, height: 20012 },
  B5: { width: 9978, height: 14173 },
  LETTER: { width: 12240, height: 15840 },
  LEGAL: { width: 12240, height: 20160 },
  TABLOID: { width: 15840, height: 24480 },
  LEDGER: { width: 15840, height: 24480 },
  EXECUTIVE: { width: 10440, height: 15120 },
};

/** A length such as `20 mm` in twips; undefined where it cannot be read. */
export function readLength(text: string | undefined): number | undefined {
  const [, number = "", unit = ""] = /^\s*(\d{1,9}(?:\.\d{1,9})?)\s*(mm|cm|in|pt)\s*$/.exec(text ?? "") ?? [];
  const factor = units[unit];
  return factor === undefined ? undefined : Math.round(Number(number) * factor);
}

/** A paper by its name, whatever words stand around it and of whatever alphabet its letter, or by its measures. */
export function readPaper(text: string): Paper | undefined {
  const written = text.normalize("NFKC").toUpperCase().replaceAll("А", "A").replaceAll("В", "B");
  const name = /(?<![\p{L}\p{N}])(A[2-5]|B[45]|LETTER|LEGAL|TABLOID|LEDGER|EXECUTIVE)(?![\p{L}\p{N}])/u.exec(
    written,
  )?.[1];
  return (name === undefined ? undefined : papers[name]) ?? readMeasures(text);
}

const measures =
  /(?<!\d)(\d{1,4}(?:[.,]\d{1,3})?) ?(?:mm|cm|in|мм|см)? ?[x×хX*] ?(\d{1,4}(?:[.,]\d{1,3})?) ?(mm|cm|inches|inch|in|мм|см|مم|سم|"|″)/u;

function readMeasures(text: string): Paper | undefined {
  const [, first = "", second = "", unit = ""] = measures.exec(text.replace(/\s+/gu, " ")) ?? [];
  const factor = units[unitNames[unit] ?? unit];
  if (factor === undefined) return undefined;
  const [width, height] = [first, second].map((side) => Math.round(Number(side.replace(",", ".")) * factor));
  if (!width || !height || Math.min(width, height) < 2880 || Math.max(width, height) > 40_000) return undefined;
  return { width: Math.min(width, height), height: Math.max(width, height) };
}

/** Sides of a page as the tender's files name them. */
export const pageSides = ["top", "bottom", "left", "right"] as const;
export type PageSide = (typeof pageSides)[number];

/** The margins that are demanded, in twips, upright; a side of which nothing is said is absent. */
export function demandedMargins({ margins }: FormatDemands): Partial<Readonly<Record<PageSide, number>>> {
  const read: Partial<Record<PageSide, number>> = {};
  for (const side of pageSides) {
    const length = readLength(typeof margins === "string" ? margins : margins?.[side]);
    if (length !== undefined) read[side] = length;
  }
  return read;
}

/** The widest margin that a paper takes: no two may leave less than half of it. */
export function widestMargin({ width }: Paper): number {
  return Math.floor(width / 4);
}

/** Letters larger than this, in half points, are not meant for running text. */
export const largestText = 48;

/** The smallest letters that are allowed, in half points, in running text and in tables, captions and notes. */
export interface SmallestLetters {
  readonly text: number | undefined;
  readonly tables: number | undefined;
}

/** Reads the smallest letters; half a half point is rounded up, so that nothing comes out too small. */
export function smallestLetters({ minFontSize, minTableFontSize }: FormatDemands): SmallestLetters {
  const text = halfPoints(minFontSize);
  const tables = halfPoints(minTableFontSize);
  return { text, tables: tables ?? text };
}

function halfPoints(points: string | undefined): number | undefined {
  const size = parseDecimal(points);
  return size?.gt(0) ? Math.ceil(Number(size.times(2).toFixed())) : undefined;
}

/** Words in the names of fonts that are made for Arabic and hold no letters, or poor ones, for other scripts. */
const arabicFont = /arab|naskh|kufi|amiri|majalla|andalus|aldhabi|urdu|diwani|thuluth|cairo|tajawal|almarai/iu;

/**
 * Of the allowed fonts the first that suits Latin and Cyrillic letters, and the first that is made for Arabic; where none
 * is, the first of them. Undefined where every font is allowed.
 */
export function allowedFonts({
  fonts,
}: FormatDemands): { readonly latin: string; readonly arabic: string } | undefined {
  const names = (fonts ?? []).map((name) => name.trim()).filter((name) => name !== "");
  const [first] = names;
  if (first === undefined) return undefined;
  return {
    latin: names.find((name) => !arabicFont.test(name)) ?? first,
    arabic: names.find((name) => arabicFont.test(name)) ?? first,
  };
}
