import type { BidModel } from "../../../model/bid-model.ts";
import { isWritten } from "../../../model/file-references.ts";
import { baseName } from "../../../model/paths.ts";
import type { PrintedLayout } from "../../../model/printed-length.ts";
import { type Place, placeOf, placeOfKey } from "../../../schema/place.ts";
import type { MessageParams } from "../../../syntax/problem.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { demandedSections } from "../../support/tender/demanded-sections.ts";
import { countedPages } from "./counted-pages.ts";
import messages from "./messages.en.json" with { type: "json" };
import { pageBand } from "./page-band.ts";

/** The bid, or a section of it, is longer than the tender takes. */
export default defineRule({
  id: "format/page-limit",
  verdict: "formal",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid, printed }) {
    const format = bid.tender?.data.format;
    if (!format) return;
    const limited = demandedSections(bid).filter(({ demand, section }) => section && demand.maxPages !== undefined);
    if (format.maxPages === undefined && limited.length === 0) return;
    // What tables take of a page is not known apart.
    if (format.counts?.tables === false) return;
    const pages = printed.pages();
    if (!pages) return;
    const { data } = bid.manifest;
    const total = countedPages(bid, pages);
    if (format.maxPages !== undefined && total !== undefined) {
      const at = placeOfKey(data, data.sections === undefined ? "tender" : "sections");
      const demand = placeOf(format, "maxPages");
      yield* judge(
        bid,
        { of: "bid", title: baseName(bid.manifest.path), pages: total, limit: format.maxPages, at, demand },
        printed.layout(),
      );
    }
    for (const { demand, id, section } of limited) {
      const length = section && pages.sections.get(section.path);
      if (!section || !length || demand.maxPages === undefined) continue;
      const title = section.data.title ?? demand.title ?? id;
      const at = placeOf(section.data, "title");
      yield* judge(
        bid,
        { of: "section", title, pages: length.pages, limit: demand.maxPages, at, demand: placeOf(demand, "maxPages") },
        printed.layout(),
      );
    }
  },
});

interface Limited {
  readonly of: "bid" | "section";
  readonly title: string;
  readonly pages: number;
  readonly limit: number;
  readonly at: Place;
  readonly demand: Place;
}

/** Over the limit even by the low end of the estimate is an error; only by the high end, it has to be counted exactly. */
function* judge(
  bid: BidModel,
  { of, title, pages, limit, at, demand }: Limited,
  layout: PrintedLayout,
): Generator<RuleProblem<keyof typeof messages>> {
  const { low, high } = pageBand(pages);
  if (high <= limit) return;
  const counts = bid.tender?.data.format?.counts ?? {};
  const params: MessageParams = {
    of,
    title,
    low,
    high,
    limit,
    range: low === high ? "one" : "two",
    font: { list: [layout.font], quoted: true },
    size: { number: layout.size },
    paper: layout.paper,
    margins: { list: layout.margins.map((side) => ({ number: String(side) })) },
    without: of === "section" ? "nothing" : withoutOf(counts),
  };
  const { data } = bid.manifest;
  const hasTemplate = isWritten(data, "template");
  const source = hasTemplate ? placeOf(data, "template") : placeOf(bid.tender?.data ?? {}, "format");
  const related = [
    { at: demand, message: "limit" as const, params },
    { at: source, message: "assumed" as const, params },
  ];
  // The spacing of a company's template is not known, so an estimate of it proves nothing.
  if (low > limit && !hasTemplate) yield { at, message: "over", severity: "error", params, related };
  else yield { at, message: "near", params, related };
}

function withoutOf({ cover, toc }: { readonly cover?: boolean; readonly toc?: boolean }): string {
  if (cover === false) return toc === false ? "both" : "cover";
  return toc === false ? "toc" : "nothing";
}
