import type { BidModel } from "../../../model/bid-model.ts";
import { type Decimal, decimalOf, formatDecimal, parseDecimal, sum, zero } from "../../../model/decimal.ts";
import { placeOf } from "../../../schema/place.ts";
import type { MessageParams } from "../../../syntax/problem.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { criteriaOf, isPriceCriterion, nameOfCriterion } from "../../support/tender/award-criteria.ts";
import messages from "./messages.en.json" with { type: "json" };

type Problem = RuleProblem<keyof typeof messages>;
type Threshold = ReturnType<BidModel["law"]["threshold"]>;

const hundred = decimalOf(100);

/** The weights by which the buyer compares bids do not make the whole, or not what the law asks for. */
export default defineRule({
  id: "evaluation/weights",
  verdict: "formal",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    const criteria = criteriaOf(bid);
    const weights = criteria.map((criterion) => parseDecimal(criterion.weight));
    const known = weights.filter((weight) => weight !== undefined);
    // A criterion without a weight is still being written.
    if (known.length === 0 || known.length < weights.length) return;
    const total = sum(known);
    const whole = bid.law.threshold("weightTotal");
    const wanted = whole?.value ?? hundred;
    if (!total.eq(wanted)) {
      yield describe(bid, "sum", { sum: formatDecimal(total), total: formatDecimal(wanted) }, whole);
    }
    const least = bid.law.threshold("criteriaMinCount");
    if (least?.value.gt(criteria.length)) {
      yield describe(bid, "count", { count: criteria.length, min: formatDecimal(least.value) }, least);
    }
    const ofPrice = bid.law.threshold("priceWeightMinPercent");
    const share = total.gt(0) ? shareOf(priceWeight(bid), total) : undefined;
    if (ofPrice && share?.lt(ofPrice.value)) {
      yield describe(
        bid,
        "price",
        { share: formatDecimal(share.round(2)), min: formatDecimal(ofPrice.value) },
        ofPrice,
      );
    }
  },
});

function priceWeight(bid: BidModel): Decimal {
  return sum(
    criteriaOf(bid).map((criterion) => (isPriceCriterion(criterion) && parseDecimal(criterion.weight)) || zero),
  );
}

function shareOf(part: Decimal, total: Decimal): Decimal {
  return part.times(100).div(total);
}

function describe(bid: BidModel, message: "sum" | "count" | "price", params: MessageParams, fact: Threshold): Problem {
  return {
    at: placeOf(bid.manifest.data, "tender"),
    message,
    params,
    related: [
      ...criteriaOf(bid).map((criterion) => ({
        at: placeOf(criterion, "weight"),
        message: "weight" as const,
        params: { title: nameOfCriterion(criterion), weight: criterion.weight ?? "" },
      })),
      ...(fact?.at ? [{ at: fact.at, message: "threshold" as const }] : []),
    ],
    ...(fact ? { source: fact.source } : {}),
  };
}
