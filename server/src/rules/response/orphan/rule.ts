import type { BidModel } from "../../../model/bid-model.ts";
import type { PriceLineData, TenderItemData } from "../../../model/entities.ts";
import { placeOf, placeOfKey } from "../../../schema/place.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { insertKey } from "../../support/insert-key.ts";
import { shorten } from "../../support/shorten.ts";
import { choiceKey } from "../../support/word-limits.ts";
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
    const isListed = (line: PriceLineData): boolean =>
      line.lot === undefined || asked.some(({ lot }) => lot === undefined || lot === line.lot);
    const orphans = lines.filter(
      (line) => line.item === undefined && line.requirement === undefined && isListed(line) && !isSurcharge(line),
    );
    const related = [{ at: placeOfKey(tender.data, "items"), message: "asked" as const }];
    const free = asked.filter(({ id }) => !lines.some((line) => line.item?.normalize("NFC") === id?.normalize("NFC")));
    for (const line of orphans) yield { ...describe(bid, line, free), related };
  },
});

function describe(
  bid: BidModel,
  line: PriceLineData,
  free: readonly TenderItemData[],
): RuleProblem<keyof typeof messages> {
  const title = line.title ?? "";
  const twins = free.filter((item) => choiceKey(item.title ?? "") === choiceKey(title));
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
  const form =
    /(?<!\p{L})(?:ндс|vat|налог\p{L}*|tax|скидк\p{L}*|discount|округлени\p{L}*|rounding|ضريب\p{L}*|خصم)(?!\p{L})/iu;
  return form.test(title.normalize("NFC"));
}
