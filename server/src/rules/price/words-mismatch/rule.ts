import { type AmountInWords, readAmountInWords } from "../../../model/amount-in-words/read-amount.ts";
import { writeAmountInWords } from "../../../model/amount-in-words/write-amount.ts";
import type { BidModel } from "../../../model/bid-model.ts";
import { type Decimal, formatAmount } from "../../../model/decimal.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { replaceValue } from "../../support/edits/replace-value.ts";
import { isOffered, type OfferedAmounts, offeredForLot, offeredInAll } from "../../support/money/offered-amounts.ts";
import { shorten } from "../../support/text/shorten.ts";
import messages from "./messages.en.json" with { type: "json" };
import { checkProse } from "./prose.ts";

type Problem = RuleProblem<keyof typeof messages>;

/** An amount in words that is another one than the amount in figures. */
export default defineRule({
  id: "price/words-mismatch",
  verdict: "formal",
  severity: "error",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    const data = bid.pricing?.data;
    if (!data || !bid.prices) return;
    for (const entry of data.lots ?? []) {
      const lot = entry.id?.normalize("NFC");
      if (lot === undefined || !bid.concernsLot(lot)) continue;
      yield* compareWords(bid, { owner: entry, words: entry.totalInWords, lot, offered: offeredForLot(bid, lot) });
    }
    yield* compareWords(bid, { owner: data, words: data.totalInWords, lot: "", offered: offeredInAll(bid) });
    yield* checkProse(bid);
  },
});

interface Statement {
  readonly owner: object;
  readonly words: string | undefined;
  /** Empty for the whole bid. */
  readonly lot: string;
  readonly offered: OfferedAmounts;
}

function* compareWords(bid: BidModel, { owner, words, lot, offered }: Statement): Generator<Problem> {
  const [expected] = offered.totals;
  const read = words === undefined ? undefined : readAmountInWords(words, bid.prices?.currency);
  if (!expected || !read) return;
  const isWrong = !isOffered(read.amount, offered);
  const wrongFigures = read.digits.length > 0 && !read.digits.some((amount) => isOffered(amount, offered));
  if (!isWrong && !wrongFigures) return;
  const show = (amount: Decimal | undefined) => ({ money: amount ? formatAmount(amount, bid.prices?.digits) : "" });
  yield {
    at: placeOf(owner, "totalInWords"),
    message: isWrong ? (lot === "" ? "total" : "lot") : "figures",
    params: {
      inWords: show(read.amount),
      inFigures: show(read.digits[0]),
      amount: { ...show(expected), currency: bid.prices?.currency ?? "" },
      lot: lot === "" && !isWrong ? "none" : lot,
    },
    ...rewrite(bid, owner, read, expected),
  };
}

/** Writes the words anew in their own language and keeps what followed the amount. */
function rewrite(bid: BidModel, owner: object, read: AmountInWords, amount: Decimal): Pick<Problem, "fix"> {
  const written = writeAmountInWords(amount, bid.prices?.currency ?? "", read.language);
  const edit = written && replaceValue(owner, "totalInWords", `${written}${read.tail}`);
  return edit
    ? { fix: { title: "writeWords", params: { words: shorten(written, 120) }, edits: [edit], needsReview: true } }
    : {};
}
