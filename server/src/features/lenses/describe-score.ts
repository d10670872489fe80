import type { BidModel } from "../../model/bid-model.ts";
import { type Decimal, formatDecimal, parseDecimal, sum } from "../../model/decimal.ts";
import { scoreOf } from "../../model/score.ts";
import { scoredPrices } from "../../rules/support/money/scored-prices.ts";
import { type CriterionData, criteriaOf, isPriceCriterion } from "../../rules/support/tender/award-criteria.ts";
import type { LensText, LensTools } from "./lens-tools.ts";

interface Estimate {
  readonly weight: Decimal;
  /** The most points that can be had, as far as that is certain without the others' offers. */
  readonly most: Decimal;
  readonly title: string;
}

/** What can be said of the points for one criterion. */
export function describeCriterion(bid: BidModel, id: string, tools: LensTools): LensText | undefined {
  const criterion = criteriaOf(bid).find((one) => one.id?.normalize("NFC") === id.normalize("NFC"));
  const estimate = criterion && estimateCriterion(bid, criterion, tools);
  return estimate && { title: estimate.title, places: [] };
}

/** What can be said of the points in all. Undefined where no criterion has a weight. */
export function describeScore(bid: BidModel, tools: LensTools): LensText | undefined {
  const estimates = criteriaOf(bid).map((criterion) => estimateCriterion(bid, criterion, tools));
  const known = estimates.filter((estimate) => estimate !== undefined);
  if (known.length === 0) return undefined;
  const params = {
    score: formatDecimal(sum(known.map(({ most }) => most))),
    weight: formatDecimal(sum(known.map(({ weight }) => weight))),
  };
  return { title: tools.say("scoreTotal", params), places: [] };
}

function estimateCriterion(bid: BidModel, criterion: CriterionData, { say }: LensTools): Estimate | undefined {
  const weight = parseDecimal(criterion.weight);
  if (!weight) return undefined;
  const method = criterion.formula === undefined ? undefined : bid.law.formula(criterion.formula)?.data.method;
  const written = formatDecimal(weight);
  if (method === undefined || method === "manual") {
    return { weight, most: weight, title: say("scoreManual", { weight: written }) };
  }
  const atMost: Estimate = { weight, most: weight, title: say("scoreAtMost", { weight: written }) };
  // All other methods compare with offers that nobody here knows.
  if (method !== "share-of-maximum" || !isPriceCriterion(criterion)) return atMost;
  const scores = scoredPrices(bid).flatMap(({ lot, amount, limit }) => {
    const score = scoreOf(method, { weight, own: amount, maximum: limit });
    return score ? [{ lot, score }] : [];
  });
  const [first] = scores;
  if (!first) return atMost;
  const most = scores.reduce((best, { score }) => (score.gt(best) ? score : best), first.score);
  const titles = scores.map(({ lot, score }) => {
    const params = { score: formatDecimal(score), weight: written };
    return lot === "" ? say("score", params) : say("scoreOfLot", { ...params, lot });
  });
  return { weight, most, title: titles.join(" · ") };
}
