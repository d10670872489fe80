import type { BidModel } from "../../model/bid-model.ts";
import {
  allowedFonts,
  demandedMargins,
  largestText,
  readPaper,
  smallestLetters,
  widestMargin,
} from "../../model/format-demands.ts";
import type { TemplatePage, TemplateStyle } from "../../model/template-facts.ts";
import { templateOf } from "../../model/template-of.ts";
import type { FontChoice, PageFormat } from "../blocks/types.ts";
import { arabicSurplus } from "../docx/design.ts";
import { directionOf } from "../language.ts";

const standardPaper = { width: 11906, height: 16838 };
const standardMargins = { top: 1304, bottom: 1247, left: 1304, right: 1134 };
/** Half points. */
const standardSize = 22;

/** The paper and margins of the bid's Word template, else those that the tender demands, else A4. */
export function pageFormat(model: BidModel, language: string): PageFormat {
  const own = templateOf(model)?.facts.pages.at(-1);
  if (own) return pageOf(own, language);
  const format = model.tender?.data.format ?? {};
  const paper = (format.pageSize === undefined ? undefined : readPaper(format.pageSize)) ?? standardPaper;
  const demanded = demandedMargins(format);
  const side = (name: keyof typeof standardMargins): number =>
    Math.min(demanded[name] ?? standardMargins[name], widestMargin(paper));
  const sides = { top: side("top"), bottom: side("bottom"), left: side("left"), right: side("right") };
  return pageOf({ ...paper, ...sides }, language);
}

function pageOf({ width, height, top, bottom, left, right }: TemplatePage, language: string): PageFormat {
  const rtl = directionOf(language) === "rtl";
  return {
    width: Math.min(width, height),
    height: Math.max(width, height),
    margins: { top, bottom, start: rtl ? right : left, end: rtl ? left : right },
  };
}

/** The fonts of the bid's Word template, else those that the tender demands, else such as most computers have. */
export function fontChoice(model: BidModel): FontChoice {
  const format = model.tender?.data.format ?? {};
  const smallest = smallestLetters(format);
  const least = smallest.tables === undefined ? {} : { smallest: Math.min(smallest.tables, largestText) };
  const own = templateOf(model)?.facts.styles.find(({ name }) => name === "normal");
  if (own) return { ...fontsOf(own, directionOf(model.language) === "rtl"), ...least };
  const demanded = allowedFonts(format);
  return {
    latin: demanded?.latin ?? "Calibri",
    arabic: demanded?.arabic ?? "Noto Naskh Arabic",
    size: Math.min(Math.max(standardSize, smallest.text ?? 0), largestText),
    ...(demanded ? { code: demanded.latin } : {}),
    ...least,
  };
}

function fontsOf({ latin, arabic, size, arabicSize }: TemplateStyle, isArabic: boolean): FontChoice {
  return {
    latin: latin ?? "Times New Roman",
    arabic: arabic ?? "Times New Roman",
    // Sizes are those of Latin letters; Arabic ones are set a little larger everywhere.
    size: isArabic ? Math.max(12, arabicSize - arabicSurplus) : size,
  };
}
