import type { BidModel } from "../../../model/bid-model.ts";
import type { PriceLineData, TenderItemData } from "../../../model/entities.ts";
import { placeOf, placeOfKey } from "../../../schema/place.ts";
import { groupBy } from "../../../text/group-by.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { choiceKey } from "../../support/answers/word-limits.ts";
import { insertKey } from "../../support/edits/insert-key.ts";
import { shorten } from "../../support/text/shorten.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A line of the price schedule that answers nothing the tender asks for. */
export default defineRule({
  id: "response/orphan",
  verdict: "formal",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    const { tender, pricing } = bid;
    const asked = (tender?.data.items ?? []).filter((item) => bid.concernsLot(item.lot));
    const lines = (pricing?.data.items ?? []).filter((line) => bid.concernsLot(line.lot));
    if (!tender || !pricing || asked.length === 0) return;
    // Where no line says what it prices, the writer does not work that way, and nothing can be told from it.
    if (!lines.some((line) => line.item !== undefined)) return;
    const lots = new Set(asked.map(({ lot }) => lot));
    const isListed = ({ lot }: PriceLineData): boolean => lot === undefined || lots.has(undefined) || lots.has(lot);
    const orphans = lines.filter(
      (line) => line.item === undefined && line.requirement === undefined && isListed(line) && !isSurcharge(line),
    );
    const related = [{ at: placeOfKey(tender.data, "items"), message: "asked" as const }];
    if (orphans.length === 0) return;
    const priced = new Set(lines.map((line) => line.item?.normalize("NFC")));
    const free = asked.filter(({ id }) => !priced.has(id?.normalize("NFC")));
    const freeByTitle = groupBy(free, ({ title = "" }) => choiceKey(title));
    for (const line of orphans) yield { ...describe(bid, line, freeByTitle), related };
  },
});

function describe(
  bid: BidModel,
  line: PriceLineData,
  free: ReadonlyMap<string, readonly TenderItemData[]>,
): RuleProblem<keyof typeof messages> {
  const title = line.title ?? "";
  const twins = free.get(choiceKey(title)) ?? [];
  const item = twins.length === 1 ? twins[0]?.id : undefined;
  const problem = {
    at: placeOf(line, "title"),
    message: item === undefined ? ("orphan" as const) : ("twin" as const),
    params: { title: shorten(title), item: item ?? "" },
  };
  const edit = item !== undefined && bid.pricing ? insertKey(bid.pricing, line, "item", item) : undefined;
  return edit ? { ...problem, fix: { title: "link", edits: [edit], needsReview: true } } : problem;
}

/** Taxes and discounts are no promise. */
function isSurcharge({ title = "" }: PriceLineData): boolean {
  return surcharge.test(title.normalize("NFC"));
}

const surcharge =
  /(?<!\p{L})(?:ндс|vat|налог\p{L}*|tax|скидк\p{L}*|discount|округлени\p{L}*|rounding|ضريب\p{L}*|خصم)(?!\p{L})/iu;
