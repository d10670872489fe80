import type { BidModel } from "../../model/bid-model.ts";
import { parseDecimal } from "../../model/decimal.ts";
import type { FontChoice, PageFormat } from "../blocks/types.ts";
import { directionOf } from "../language.ts";

/** Twips of a unit of length. */
const units: Readonly<Record<string, number>> = { mm: 1440 / 25.4, cm: 1440 / 2.54, in: 1440, pt: 20 };

/** Papers in twips, upright. */
const papers: Readonly<Record<string, { readonly width: number; readonly height: number }>> = {
  A3: { width: 16838, height: 23811 },
  A4: { width: 11906, height: 16838 },
  A5: { width: 8391, height: 11906 },
  LETTER: { width: 12240, height: 15840 },
  LEGAL: { width: 12240, height: 20160 },
};

const standardMargins = { top: 1304, bottom: 1247, left: 1304, right: 1134 };

function readLength(text: string | undefined): number | undefined {
  const [, number = "", unit = ""] = /^\s*([\d.]+)\s*(mm|cm|in|pt)\s*$/.exec(text ?? "") ?? [];
  const factor = units[unit];
  return factor === undefined ? undefined : Math.round(Number(number) * factor);
}

/** The paper and margins that the tender demands, else A4. */
export function pageFormat(model: BidModel, language: string): PageFormat {
  const format = model.tender?.data.format;
  const paper = papers[format?.pageSize?.trim().toUpperCase() ?? "A4"] ?? { width: 11906, height: 16838 };
  const demanded = format?.margins;
  const side = (name: keyof typeof standardMargins): number => {
    const written = typeof demanded === "string" ? demanded : demanded?.[name];
    // No margin may leave less than half of the paper.
    return Math.min(readLength(written) ?? standardMargins[name], Math.floor(paper.width / 4));
  };
  const [left, right] = [side("left"), side("right")];
  const rtl = directionOf(language) === "rtl";
  return {
    ...paper,
    margins: { top: side("top"), bottom: side("bottom"), start: rtl ? right : left, end: rtl ? left : right },
  };
}

/** The fonts that the tender demands, else fonts that come with most word processors. */
export function fontChoice(model: BidModel): FontChoice {
  const format = model.tender?.data.format;
  const smallest = parseDecimal(format?.minFontSize);
  const size = Math.max(22, smallest ? Math.ceil(Number(smallest.times(2).toFixed())) : 0);
  const [demanded] = format?.fonts ?? [];
  return { latin: demanded ?? "Calibri", arabic: demanded ?? "Noto Naskh Arabic", size: Math.min(size, 32) };
}
