import type { BidModel } from "../../../model/bid-model.ts";
import type { MessageValue } from "../../../syntax/problem.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { tenderWording } from "../../support/tender/tender-wording.ts";
import { ownFiles } from "../../support/text/bid-texts.ts";
import { ageDetectors } from "./company-age.ts";
import type { Contradiction, Detector, Subject } from "./contradiction.ts";
import { dateDetectors } from "./dates.ts";
import { factDetectors } from "./declared-facts.ts";
import { directorDetectors } from "./director.ts";
import messages from "./messages.en.json" with { type: "json" };
import { numberDetectors } from "./numbers.ts";
import { paperDetectors } from "./paper-numbers.ts";
import { responseDetectors } from "./responses.ts";
import { slipDetectors } from "./slips.ts";
import type { Statement } from "./statement.ts";
import { vatDetectors } from "./vat-rate.ts";
import { weekdayDetector } from "./weekdays.ts";

type Problem = RuleProblem<keyof typeof messages>;

/** What is declared once is written again, with another value. */
export default defineRule({
  id: "fact/contradiction",
  verdict: "formal",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    const isFromTender = tenderWording(bid);
    for (const [statement, found] of contradictionsIn(bid)) {
      if (isFromTender(statement.text)) continue;
      for (const [index, one] of found.entries()) {
        const isFirst = found.findIndex((other) => one.start < other.end && other.start < one.end) === index;
        if (isFirst) yield describe(bid, statement, one);
      }
    }
  },
});

/** The statements that say something else than a declaration, each with what the detectors found, in their order. */
function contradictionsIn(bid: BidModel): ReadonlyMap<Statement, readonly Contradiction[]> {
  const byStatement = new Map<Statement, Contradiction[]>();
  for (const { among, detect } of makeDetectors(bid)) {
    for (const statement of ownFiles(bid).flatMap(among)) {
      for (const one of detect(statement)) {
        const found = byStatement.get(statement);
        if (found) found.push(one);
        else byStatement.set(statement, [one]);
      }
    }
  }
  return byStatement;
}

function makeDetectors(bid: BidModel): readonly Detector[] {
  return [
    ...numberDetectors(bid),
    ...dateDetectors(bid),
    ...paperDetectors(bid),
    ...vatDetectors(bid),
    ...ageDetectors(bid),
    ...factDetectors(bid.manifest),
    ...responseDetectors(bid),
    ...slipDetectors(bid),
    weekdayDetector,
    ...directorDetectors(bid),
  ];
}

function describe(bid: BidModel, statement: Statement, found: Contradiction): Problem {
  const { subject, start, end, declared, name, at: source, variable } = found;
  const at = statement.placeOf(start, end);
  const known = variable !== undefined && bid.variables.has(variable) ? `{{${variable}}}` : undefined;
  const params = {
    subject,
    written: statement.text.slice(start, end),
    declared: writtenAs(subject, declared),
    name: name ?? "",
    variable: known ?? "none",
  };
  if (subject === "weekday" || subject === "slip") {
    return { at, message: subject, params, related: source ? [{ at: source, message: "declared" }] : [] };
  }
  const usable = known !== undefined && statement.isProse && statement.isExact(start, end);
  return {
    at,
    message: "contradiction",
    params,
    related: source ? [{ at: source, message: "declared" }] : [],
    ...(usable && { fix: { title: "useVariable", params, edits: [{ at, newText: known }], needsReview: true } }),
  };
}

const dates: ReadonlySet<Subject> = new Set<Subject>([
  "registered",
  "age",
  "bidDate",
  "deadline",
  "opening",
  "signing",
  "start",
  "end",
  "validUntil",
]);
const numbers: ReadonlySet<Subject> = new Set<Subject>(["staff", "validity", "deferral", "vatRate"]);

/** The declared value as the message tells it: days and numbers in the form of its language, all else as declared. */
function writtenAs(subject: Subject, declared: string): MessageValue {
  if (dates.has(subject)) return { date: declared };
  return numbers.has(subject) ? { number: declared } : declared;
}
