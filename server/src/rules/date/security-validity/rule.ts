import type { BidModel } from "../../../model/bid-model.ts";
import { formatAmount } from "../../../model/decimal.ts";
import { isAfter } from "../../../model/moment.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { validUntil } from "../../support/documents/submitted-documents.ts";
import { validityHorizon } from "../../support/documents/validity-horizon.ts";
import { priceLimit } from "../../support/money/price-limit.ts";
import { amountOf, demandedAmount } from "./amount.ts";
import { securityHorizon } from "./horizon.ts";
import messages from "./messages.en.json" with { type: "json" };
import { type Security, submittedSecurities } from "./securities.ts";

type Problem = RuleProblem<keyof typeof messages>;

/** A security that is handed in ends too early, or is too small. */
export default defineRule({
  id: "date/security-validity",
  verdict: "rejection",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    const all = submittedSecurities(bid);
    for (const security of all) {
      const others = all.filter((other) => other !== security && other.kind === security.kind);
      yield* checkEnd(bid, security, others);
      // Several securities may add up to what is asked for.
      if (others.length === 0) yield* checkAmount(bid, security);
    }
  },
});

function* checkEnd(bid: BidModel, security: Security, others: readonly Security[]): Generator<Problem> {
  const { submitted, document, kind } = security;
  const horizon = securityHorizon(bid, security);
  if (!horizon || !endsBefore(bid, security, horizon.until)) return;
  const end = validUntil(bid, document);
  const demanded = submitted.required && validityHorizon(bid, submitted.required);
  // What has expired, or is too short for the list of documents as well, is reported as such.
  if (!end || isAfter(bid.judgedAt, end) || (demanded && isAfter(demanded.until, end))) return;
  const replaced = others.some((other) => !endsBefore(bid, other, horizon.until));
  yield {
    at: placeOf(submitted.entry, "document"),
    message: "ends",
    params: {
      title: document.title ?? document.id ?? "",
      validUntil: { date: end.text },
      until: { date: horizon.until.text },
      kind,
      reason: horizon.reason,
      extra: horizon.extra,
    },
    related: [
      { at: placeOf(document, "validUntil"), message: "end" },
      { at: horizon.at, message: "demand" },
    ],
    ...(replaced || kind === "performance" ? { verdict: "formal" as const } : {}),
  };
}

function endsBefore(bid: BidModel, { document }: Security, until: NonNullable<ReturnType<typeof validUntil>>): boolean {
  const end = validUntil(bid, document);
  return end !== undefined && isAfter(until, end);
}

function* checkAmount(bid: BidModel, security: Security): Generator<Problem> {
  const { submitted, document, kind, demand } = security;
  const asked = demandedAmount(bid, security);
  const own = amountOf(bid, security);
  if (!asked || !own || own.currency !== asked.currency || !own.amount.lt(asked.amount)) return;
  yield {
    at: placeOf(submitted.entry, "document"),
    message: "small",
    params: {
      title: document.title ?? document.id ?? "",
      kind,
      own: { money: formatAmount(own.amount), currency: own.currency },
      asked: { money: formatAmount(asked.amount), currency: own.currency },
      base: priceLimit(bid) ? "limit" : "price",
      percent: { number: demand.amount === undefined ? (demand.percent ?? "none") : "none" },
    },
    related: [
      { at: own.at, message: "amount" },
      { at: asked.at, message: "demand" },
    ],
    // One for the contract can still be replaced before that is signed.
    ...(kind === "performance" ? { verdict: "formal" as const } : {}),
  };
}
