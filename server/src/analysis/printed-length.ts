import { fontChoice, pageFormat } from "../export/build/page-format.ts";
import { sectionId } from "../export/build/requirement-places.ts";
import { arabicSurplus } from "../export/docx/design.ts";
import { directionOf } from "../export/language.ts";
import { measureBid } from "../export/pages/measure-bid.ts";
import { countSections } from "../export/words/count-sections.ts";
import type { BidModel } from "../model/bid-model.ts";
import type { PrintedLayout, PrintedLength, PrintedPages, PrintedSection } from "../model/printed-length.ts";
import { memoize } from "../text/memo.ts";

/**
 * How long a bid is when it is printed. Nothing is laid out or counted before a rule asks for it, and what was counted
 * lives as long as the model: until something changes that the bid stands on.
 */
export const printedLength = memoize((bid: BidModel): PrintedLength => {
  const texts = once(() => countSections(bid));
  return {
    pages: once(() => pagesOf(bid)),
    layout: () => layoutOf(bid),
    textOf: (section) => texts().get(section.path),
  };
});

function pagesOf(bid: BidModel): PrintedPages | undefined {
  const measured = measureBid(bid);
  if (!measured) return undefined;
  const sections = bid.sections.flatMap((section): [string, PrintedSection][] => {
    const own = measured.sections.get(sectionId(section)) ?? measured.sections.get(section.path);
    return own ? [[section.path, own]] : [];
  });
  return { total: measured.total, sections: new Map(sections) };
}

function layoutOf(bid: BidModel): PrintedLayout {
  const { width, height, margins } = pageFormat(bid, bid.language);
  const { latin, arabic, size } = fontChoice(bid);
  const isArabic = directionOf(bid.language) === "rtl";
  const [left, right] = isArabic ? [margins.end, margins.start] : [margins.start, margins.end];
  return {
    font: isArabic ? arabic : latin,
    size: String((isArabic ? size + arabicSurplus : size) / 2),
    paper: `${millimetres(width)} × ${millimetres(height)}`,
    margins: [margins.top, right, margins.bottom, left].map(millimetres),
  };
}

function millimetres(twips: number): number {
  return Math.round((twips / 1440) * 25.4);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
