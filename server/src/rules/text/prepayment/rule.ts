import type { BidModel } from "../../../model/bid-model.ts";
import { type Decimal, parseDecimal, zero } from "../../../model/decimal.ts";
import { type Place, placeOf } from "../../../schema/place.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { foldFragment } from "../../support/folded-text.ts";
import { splitSentences } from "../../support/sentences.ts";
import { tenderWording } from "../../support/tender-wording.ts";
import type { TextFragment } from "../../support/text-fragment.ts";
import { textFragments } from "../../support/text-fragments.ts";
import { findAskedPrepayment } from "./asked-prepayment.ts";
import messages from "./messages.en.json" with { type: "json" };

type Problem = RuleProblem<keyof typeof messages>;

/** The text asks for money in advance that the tender does not give. */
export default defineRule({
  id: "text/prepayment",
  verdict: "formal",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    const offered = readOffer(bid);
    if (!offered) return;
    const isFromTender = tenderWording(bid);
    for (const fragment of textFragments(bid)) {
      // What was paid under an earlier contract is no wish for this one.
      const isOther = fragment.form === "html" || fragment.contracts.length > 0;
      if (!isOther) yield* checkFragment(fragment, offered, isFromTender);
    }
  },
});

interface Offer {
  /** How many percent the buyer pays in advance. */
  readonly percent: Decimal;
  readonly at: Place;
}

/** What the tender gives in advance; undefined where it does not say. */
function readOffer(bid: BidModel): Offer | undefined {
  const payment = bid.tender?.data.payment;
  if (!payment) return undefined;
  const percent = parseDecimal(payment.prepaymentPercent);
  if (percent) return { percent, at: placeOf(payment, "prepaymentPercent") };
  return payment.scheme === "deferred" ? { percent: zero, at: placeOf(payment, "scheme") } : undefined;
}

const cue = /аванс|предоплат|предварительн|advance|pre-?pay|down|front|دفع|سلف|عربون|مبلغ/iu;

function* checkFragment(
  fragment: TextFragment,
  { percent, at }: Offer,
  isFromTender: (text: string) => boolean,
): Generator<Problem> {
  const folded = foldFragment(fragment);
  if (!cue.test(folded.text)) return;
  for (const { start, end } of splitSentences(folded.text)) {
    const sentence = folded.text.slice(start, end);
    const asked = findAskedPrepayment(sentence);
    if (!asked || isFromTender(sentence)) continue;
    const wanted = parseDecimal(asked.percent);
    // Where a part is paid in advance, only more than that is too much.
    if (percent.gt(0) && (!wanted || wanted.lte(percent))) continue;
    yield {
      at: fragment.placeOf(folded.toWritten(start + asked.start), folded.toWritten(start + asked.end - 1) + 1),
      message: percent.gt(0) ? "more" : "excluded",
      params: { wanted: asked.percent ?? "none", offered: percent.toFixed() },
      related: [{ at, message: "offered" }],
    };
  }
}
