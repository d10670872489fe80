import { readAmountInWords } from "../../../model/amount-in-words/read-amount.ts";
import { writeAmountInWords } from "../../../model/amount-in-words/write-amount.ts";
import type { BidModel } from "../../../model/bid-model.ts";
import { type Place, placeOf } from "../../../schema/place.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { replaceValue } from "../../support/edits/replace-value.ts";
import { isOffered, type OfferedAmounts, offeredForLot, offeredInAll } from "../../support/money/offered-amounts.ts";
import { concernedLines } from "../../support/money/price-amounts.ts";
import { lotsBidFor } from "../../support/money/price-ceilings.ts";
import { shorten } from "../../support/text/shorten.ts";
import { currencyOfUnit } from "./currency-of-unit.ts";
import messages from "./messages.en.json" with { type: "json" };

type Problem = RuleProblem<keyof typeof messages>;

/** Prices in another currency than the tender, or a currency in words or units that is not that of the prices. */
export default defineRule({
  id: "price/currency",
  verdict: "rejection",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    const data = bid.pricing?.data;
    const own = data?.currency;
    if (!data || own === undefined) return;
    const asked = askedCurrencies(bid);
    const isForeign = asked.length > 0 && !asked.some(({ code }) => code === own);
    if (isForeign) {
      yield {
        at: placeOf(data, "currency"),
        message: "ceiling",
        params: { own, asked: { list: [...new Set(asked.map(({ code }) => code))] } },
        related: asked.map(({ at }) => ({ at, message: "asked" })),
      };
      // What else names a currency may be right, and only the code above wrong.
      return;
    }
    for (const entry of data.lots ?? []) {
      const lot = entry.id?.normalize("NFC");
      if (lot === undefined || !bid.concernsLot(lot)) continue;
      yield* checkWords(bid, own, entry, entry.totalInWords, offeredForLot(bid, lot));
    }
    yield* checkWords(bid, own, data, data.totalInWords, offeredInAll(bid));
    for (const { data: line } of concernedLines(bid)) {
      const { unit = "" } = line;
      const named = currencyOfUnit(unit);
      if (!named || named.has(own)) continue;
      yield {
        at: placeOf(line, "unit"),
        message: "unit",
        verdict: "formal",
        params: { unit: shorten(unit, 40), own },
        related: [{ at: placeOf(data, "currency"), message: "declared", params: { own } }],
      };
    }
  },
});

/** The currencies of the price limits that concern the bid. */
function askedCurrencies(bid: BidModel): readonly { readonly code: string; readonly at: Place }[] {
  const ofLots = lotsBidFor(bid).map(({ ceiling }) => (typeof ceiling === "object" ? ceiling : undefined));
  return [bid.tender?.data.price?.ceiling, ...ofLots].flatMap((ceiling) =>
    ceiling?.currency === undefined ? [] : [{ code: ceiling.currency, at: placeOf(ceiling, "currency") }],
  );
}

function* checkWords(
  bid: BidModel,
  own: string,
  owner: object,
  words: string | undefined,
  offered: OfferedAmounts,
): Generator<Problem> {
  const read = words === undefined ? undefined : readAmountInWords(words, own);
  if (!read?.currencies || read.currencies.has(own) || !bid.pricing) return;
  // A wrong number is mended by price/words-mismatch, and the currency with it.
  const amount = isOffered(read.amount, offered) ? read.amount : undefined;
  const written = amount && writeAmountInWords(amount, own, read.language);
  const edit = written && replaceValue(owner, "totalInWords", `${written}${read.tail}`);
  yield {
    at: placeOf(owner, "totalInWords"),
    message: "words",
    verdict: "formal",
    params: { own },
    related: [{ at: placeOf(bid.pricing.data, "currency"), message: "declared", params: { own } }],
    ...(edit
      ? {
          fix: {
            title: "writeWords" as const,
            params: { words: shorten(written, 120) },
            edits: [edit],
            needsReview: true as const,
          },
        }
      : {}),
  };
}
