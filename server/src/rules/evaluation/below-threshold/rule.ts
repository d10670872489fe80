import type { BidModel } from "../../../model/bid-model.ts";
import { type Decimal, formatAmount, formatDecimal, parseDecimal } from "../../../model/decimal.ts";
import { scoreOf } from "../../../model/score.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { scoredPrices } from "../../support/money/scored-prices.ts";
import {
  type CriterionData,
  criteriaOf,
  isPriceCriterion,
  nameOfCriterion,
} from "../../support/tender/award-criteria.ts";
import messages from "./messages.en.json" with { type: "json" };

type Problem = RuleProblem<keyof typeof messages>;

/** The bid cannot get the points below which it is thrown out. Only what is certain without the others' offers. */
export default defineRule({
  id: "evaluation/below-threshold",
  verdict: "rejection",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    for (const criterion of criteriaOf(bid)) {
      const minimum = parseDecimal(criterion.minimum);
      const weight = parseDecimal(criterion.weight);
      if (!minimum || !weight) continue;
      if (minimum.gt(weight)) yield describeImpossible(bid, criterion);
      else yield* checkPrices(bid, criterion, weight, minimum);
    }
  },
});

function describeImpossible(bid: BidModel, criterion: CriterionData): Problem {
  return {
    at: placeOf(bid.manifest.data, "tender"),
    message: "impossible",
    verdict: "formal",
    params: {
      title: nameOfCriterion(criterion),
      minimum: { number: criterion.minimum ?? "" },
      weight: { number: criterion.weight ?? "" },
    },
    related: [{ at: placeOf(criterion, "minimum"), message: "minimum" }],
  };
}

function* checkPrices(bid: BidModel, criterion: CriterionData, weight: Decimal, minimum: Decimal): Generator<Problem> {
  const formula = criterion.formula === undefined ? undefined : bid.law.formula(criterion.formula);
  const method = formula?.data.method;
  if (!isPriceCriterion(criterion) || !formula || !method) return;
  for (const price of scoredPrices(bid)) {
    // Without the others' offers these are the most points that can be had.
    const score = scoreOf(method, { weight, own: price.amount, maximum: price.limit });
    if (!score?.lt(minimum)) continue;
    yield {
      at: price.at,
      message: "price",
      params: {
        lot: price.lot === "" ? "none" : price.lot,
        amount: { money: formatAmount(price.amount, bid.prices?.digits), currency: bid.prices?.currency ?? "" },
        title: nameOfCriterion(criterion),
        score: { number: formatDecimal(score) },
        weight: { number: formatDecimal(weight) },
        minimum: { number: formatDecimal(minimum) },
      },
      related: [
        { at: placeOf(criterion, "minimum"), message: "minimum" },
        ...price.ceilings.map((ceiling) => ({ at: ceiling.at, message: "ceiling" as const })),
      ],
      source: formula.source,
    };
  }
}
