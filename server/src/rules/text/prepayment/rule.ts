import type { BidModel } from "../../../model/bid-model.ts";
import { type Decimal, parseDecimal, zero } from "../../../model/decimal.ts";
import { type Place, placeOf } from "../../../schema/place.ts";
import { memoize } from "../../../text/memo.ts";
import { defineRule } from "../../define-rule.ts";
import { tenderWording } from "../../support/tender/tender-wording.ts";
import { ownFiles, type ReadFile } from "../../support/text/bid-texts.ts";
import { foldFragment, sentencesOf } from "../../support/text/folded-text.ts";
import { fragmentsOf } from "../../support/text/text-fragments.ts";
import { findAskedPrepayment } from "./asked-prepayment.ts";
import messages from "./messages.en.json" with { type: "json" };

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
    const { percent, at } = offered;
    for (const asked of ownFiles(bid).flatMap(askedIn)) {
      if (isFromTender(asked.sentence)) continue;
      const wanted = parseDecimal(asked.percent);
      // Where a part is paid in advance, only more than that is too much.
      if (percent.gt(0) && (!wanted || wanted.lte(percent))) continue;
      yield {
        at: asked.at,
        message: percent.gt(0) ? "more" : "excluded",
        params: { wanted: asked.percent ?? "none", offered: percent.toFixed() },
        related: [{ at, message: "offered" }],
      };
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

/** A sentence that asks for money in advance. */
interface Asked {
  readonly at: Place;
  readonly percent: string | undefined;
  readonly sentence: string;
}

const askedIn = memoize((file: ReadFile): readonly Asked[] =>
  fragmentsOf(file).flatMap((fragment) => {
    const folded = foldFragment(fragment);
    // What was paid under an earlier contract is no wish for this one.
    if (fragment.form === "html" || fragment.contracts.length > 0 || !cue.test(folded.text)) return [];
    return sentencesOf(folded).flatMap(({ start, end }): readonly Asked[] => {
      const sentence = folded.text.slice(start, end);
      const asked = findAskedPrepayment(sentence);
      if (!asked) return [];
      const last = folded.toWritten(start + asked.end - 1);
      const at = fragment.placeOf(folded.toWritten(start + asked.start), last + 1);
      return [{ at, percent: asked.percent, sentence }];
    });
  }),
);
