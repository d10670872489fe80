import { printedLength } from "../../analysis/printed-length.ts";
import { formatNumber } from "../../export/build/format-value.ts";
import type { BidModel } from "../../model/bid-model.ts";
import type { FormatDemands } from "../../model/format-demands.ts";
import type { SectionFile } from "../../model/source-file.ts";
import { demandedSections } from "../../rules/support/tender/demanded-sections.ts";
import { placeOf } from "../../schema/place.ts";
import { nameKey } from "../../text/name-key.ts";
import type { LensText, LensTools } from "./lens-tools.ts";

/** How long a section is against what the tender takes; undefined where it sets no limit. It leads to the limits. */
export function describeLength(bid: BidModel, path: string, { say, locale }: LensTools): LensText | undefined {
  const found = demandedSections(bid).find(({ section }) => section?.path === path);
  if (!found?.section) return undefined;
  const { maxPages, maxWords, maxCharacters } = found.demand;
  const { counts } = bid.tender?.data.format ?? {};
  const printed = printedLength(bid);
  const text = printed.textOf(found.section);
  const withTables = counts?.tables !== false;
  const pages = withTables && maxPages !== undefined ? printed.pages()?.sections.get(path)?.pages : undefined;
  const number = (value: number): string => formatNumber(String(value), locale);
  const parts: string[] = [];
  if (pages !== undefined && maxPages !== undefined) {
    // A part of a page is a tenth at least, so that a page that is full never looks as if there were room.
    parts.push(say("pages", { count: number(Math.ceil(pages * 10) / 10), limit: number(maxPages) }));
  }
  for (const [unit, limit] of [["words", maxWords] as const, ["characters", maxCharacters] as const]) {
    if (limit === undefined || !text) continue;
    const count = text[unit] - (withTables ? 0 : text.inTables[unit]);
    parts.push(say(unit, { count: number(count), limit: number(limit) }));
  }
  return parts.length === 0 ? undefined : { title: parts.join(" · "), places: [placeOf(found.demand)] };
}

/** Tells whether one of the demands that set a limit may be meant for a section, by its id or its title. */
export function mayBeLimited(section: SectionFile, demands: readonly SectionDemand[]): boolean {
  const id = section.data.id?.normalize("NFC");
  const title = nameKey(section.data.title ?? "");
  return demands.some(
    ({ maxPages, maxWords, maxCharacters, ...demand }) =>
      (maxPages ?? maxWords ?? maxCharacters) !== undefined &&
      (demand.id?.normalize("NFC") === id || nameKey(demand.title ?? "") === title),
  );
}

type SectionDemand = NonNullable<FormatDemands["sections"]>[number];
