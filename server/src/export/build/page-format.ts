import type { BidModel } from "../../model/bid-model.ts";
import {
  allowedFonts,
  demandedMargins,
  largestText,
  readPaper,
  smallestLetters,
  widestMargin,
} from "../../model/format-demands.ts";
import type { FontChoice, PageFormat } from "../blocks/types.ts";
import { directionOf } from "../language.ts";

const standardPaper = { width: 11906, height: 16838 };
const standardMargins = { top: 1304, bottom: 1247, left: 1304, right: 1134 };
/** Half points. */
const standardSize = 22;

/** The paper and margins that the tender demands, else A4. */
export function pageFormat(model: BidModel, language: string): PageFormat {
  const format = model.tender?.data.format ?? {};
  const paper = (format.pageSize === undefined ? undefined : readPaper(format.pageSize)) ?? standardPaper;
  const demanded = demandedMargins(format);
  const side = (name: keyof typeof standardMargins): number =>
    Math.min(demanded[name] ?? standardMargins[name], widestMargin(paper));
  const [left, right] = [side("left"), side("right")];
  const rtl = directionOf(language) === "rtl";
  return {
    ...paper,
    margins: { top: side("top"), bottom: side("bottom"), start: rtl ? right : left, end: rtl ? left : right },
  };
}

/** The fonts that the tender demands, else fonts that come with most word processors. */
export function fontChoice(model: BidModel): FontChoice {
  const format = model.tender?.data.format ?? {};
  const demanded = allowedFonts(format);
  const smallest = smallestLetters(format);
  return {
    latin: demanded?.latin ?? "Calibri",
    arabic: demanded?.arabic ?? "Noto Naskh Arabic",
    size: Math.min(Math.max(standardSize, smallest.text ?? 0), largestText),
    ...(demanded ? { code: demanded.latin } : {}),
    ...(smallest.tables === undefined ? {} : { smallest: Math.min(smallest.tables, largestText) }),
  };
}
