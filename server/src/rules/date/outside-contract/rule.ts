import type { BidModel } from "../../../model/bid-model.ts";
import { isAfter, type Moment, parseMoment } from "../../../model/moment.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { type Expectation, type ResponseValue, responseValues } from "../../support/answers/response-values.ts";
import { tenderSource } from "../../support/tender/tender-source.ts";
import { shorten } from "../../support/text/shorten.ts";
import messages from "./messages.en.json" with { type: "json" };

type Problem = RuleProblem<keyof typeof messages>;

/** A day that the bid promises for the work lies before the work begins or after it ends. */
export default defineRule({
  id: "date/outside-contract",
  verdict: "formal",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    const dates = bid.tender?.data.dates;
    const start = read(bid, dates?.executionStart);
    const end = read(bid, dates?.executionEnd);
    if (!dates || (start && end && isAfter(start, end))) return;
    for (const answer of responseValues(bid)) {
      const day = answer.expect.type === "date" ? read(bid, answer.text) : undefined;
      if (!day) continue;
      if (start && isAfter(start, day) && tellsOfWork(answer, "before") && !limits(bid, answer.expect, "before")) {
        yield describe(answer, "early", start, placeOf(dates, "executionStart"));
      }
      if (end && isAfter(day, end) && tellsOfWork(answer, "after") && !limits(bid, answer.expect, "after")) {
        yield describe(answer, "late", end, placeOf(dates, "executionEnd"));
      }
    }
  },
});

type Side = "before" | "after";

/** Days of diplomas and registers lie where they lie, and a last report often follows the work. */
function tellsOfWork({ entry }: ResponseValue, side: Side): boolean {
  const { kind } = entry.data;
  return kind === "technical" || (kind === "reporting" && side === "before");
}

/**
 * Whether the tender sets a limit of its own on that side. A day that keeps to it may reach beyond the work, and one
 * that does not is told of by `response/out-of-range`.
 */
function limits(bid: BidModel, { min, max, equals, oneOf }: Expectation, side: Side): boolean {
  if (equals !== undefined || oneOf) return true;
  const limit = side === "before" ? min : max;
  return typeof limit === "string" && read(bid, limit) !== undefined;
}

function read(bid: BidModel, text: string | undefined): Moment | undefined {
  return text === undefined ? undefined : parseMoment(text, bid.offset);
}

function describe(answer: ResponseValue, message: "early" | "late", limit: Moment, at: Problem["at"]): Problem {
  const { entry } = answer;
  return {
    at: answer.at,
    message,
    params: { day: answer.text, limit: { date: limit.text }, id: entry.id, text: shorten(entry.data.text ?? "", 60) },
    related: [
      { at, message: message === "early" ? "start" : "end" },
      { at: placeOf(entry.data, "id"), message: "asked" },
    ],
    ...tenderSource(entry.data),
  };
}
