import type { BidModel } from "../../../model/bid-model.ts";
import { placeOf, placeOfKey } from "../../../schema/place.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import messages from "./messages.en.json" with { type: "json" };
import { openQuestions } from "./open-questions.ts";

type Problem = RuleProblem<keyof typeof messages>;

/** The bid is marked as ready or handed in, and something that must come before is still open. */
export default defineRule({
  id: "bid/not-approved",
  verdict: "formal",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    const { status, submittedAt } = bid.manifest.data;
    if (status === undefined || status === "draft") return;
    const at = placeOf(bid.manifest.data, "status");
    if (status === "ready") {
      yield* unanswered(bid, at);
      yield* unsigned(bid, at);
    } else if (submittedAt === undefined) yield { at, message: "undated", params: { status } };
  },
});

function* unanswered(bid: BidModel, at: Problem["at"]): Generator<Problem> {
  const open = openQuestions(bid);
  if (open.length === 0) return;
  yield {
    at,
    message: "questions",
    params: { count: open.length, ids: { list: open.map(({ id }) => id ?? "") } },
    related: open.map((question) => ({ at: placeOf(question), message: "question" })),
  };
}

function* unsigned(bid: BidModel, at: Problem["at"]): Generator<Problem> {
  const company = bid.company?.data;
  if (bid.manifest.data.signatory !== undefined || company?.signatories?.length !== 0) return;
  const related = [{ at: placeOfKey(company, "signatories"), message: "signatories" as const }];
  yield { at, message: "signatory", related };
}
