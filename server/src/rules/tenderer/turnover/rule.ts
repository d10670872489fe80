import { verdictOf } from "../../../model/answers.ts";
import type { BidModel } from "../../../model/bid-model.ts";
import { type Decimal, formatAmount, formatDecimal, parseDecimal } from "../../../model/decimal.ts";
import type { ResponseData } from "../../../model/entities.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { priceLimit, usualCurrency } from "../../support/money/price-limit.ts";
import { isOpen } from "../../support/tender/bid-status.ts";
import { tenderSource } from "../../support/tender/tender-source.ts";
import { type TurnoverDemand, turnoverDemands } from "./demand.ts";
import messages from "./messages.en.json" with { type: "json" };

type Problem = RuleProblem<keyof typeof messages>;

/** The company has less turnover than the tender asks for, or the tender asks for more than the law allows. */
export default defineRule({
  id: "tenderer/turnover",
  verdict: "rejection",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    for (const demand of turnoverDemands(bid)) {
      yield* compareWithCompany(bid, demand);
      yield* compareWithLaw(bid, demand);
    }
  },
});

/** No year reaches the amount: then neither does the average of several. */
function* compareWithCompany(bid: BidModel, { entry, least, currency, at }: TurnoverDemand): Generator<Problem> {
  const company = bid.company?.data;
  const responses = entry.answers.flatMap((answer) => (answer.kind === "response" ? [answer.data] : []));
  if (!company || !isRelevant(bid, { entry, responses })) return;
  const years = (company.turnover ?? []).flatMap((year) => {
    const amount = (year.currency ?? usualCurrency(bid)) === currency ? parseDecimal(year.amount) : undefined;
    return amount ? [{ year, amount }] : [];
  });
  const [first, ...rest] = years;
  if (!first) return;
  const best = rest.reduce((most, next) => (next.amount.gt(most.amount) ? next : most), first);
  if (!best.amount.lt(least)) return;
  const [response] = responses;
  yield {
    at: response
      ? placeOf(response, response.value === undefined ? "requirement" : "value")
      : placeOf(bid.manifest.data, "company"),
    message: "less",
    params: {
      id: entry.id,
      least: { money: formatAmount(least), currency },
      best: { money: formatAmount(best.amount), currency },
      year: String(best.year.year ?? ""),
    },
    related: [
      { at, message: "asked" },
      { at: placeOf(best.year, "amount"), message: "year" },
    ],
    ...tenderSource(entry.data),
  };
}

interface Answered {
  readonly entry: TurnoverDemand["entry"];
  readonly responses: readonly ResponseData[];
}

/**
 * A note may name a partner whose turnover counts, and a deviation says itself that the amount is not reached; one of
 * several ways to meet a criterion must not be the way that was taken.
 */
function isRelevant(bid: BidModel, { entry, responses }: Answered): boolean {
  if (responses.some((response) => response.note || verdictOf(response) !== "comply")) return false;
  if (entry.answered) return true;
  const groups = bid.coverage.choices.flatMap((choice) => choice.groups);
  return entry.mandatory && !groups.some((group) => group.requirements.includes(entry));
}

function* compareWithLaw(bid: BidModel, { entry, least, currency, at }: TurnoverDemand): Generator<Problem> {
  const multiple = bid.law.threshold("turnoverMaxMultiple");
  const limit = priceLimit(bid, entry.data.lot);
  if (!multiple || !limit || limit.currency !== currency || !isOpen(bid)) return;
  const most: Decimal = limit.amount.times(multiple.value);
  if (!least.gt(most)) return;
  yield {
    at: placeOf(bid.manifest.data, "tender"),
    message: "tooMuch",
    params: {
      id: entry.id,
      least: { money: formatAmount(least), currency },
      most: { money: formatAmount(most), currency },
      multiple: { number: formatDecimal(multiple.value) },
      law: multiple.source.clause,
    },
    related: [
      { at, message: "asked" },
      ...limit.at.map((place) => ({ at: place, message: "limit" as const })),
      ...(multiple.at ? [{ at: multiple.at, message: "law" as const }] : []),
    ],
    verdict: "advice",
    source: multiple.source,
  };
}
