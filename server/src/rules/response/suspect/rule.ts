import { isAnswered } from "../../../model/answers.ts";
import type { BidModel } from "../../../model/bid-model.ts";
import type { ResponseData } from "../../../model/entities.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule, type PlacedEdit, type RuleProblem } from "../../define-rule.ts";
import { isBehindFirst, isLater, type LastChange, lastChangeOf } from "../../support/answers/revisions.ts";
import { insertKey } from "../../support/edits/insert-key.ts";
import { replaceLiteral } from "../../support/edits/replace-literal.ts";
import { writeAs } from "../../support/edits/yaml-text.ts";
import { isBroken } from "../../support/references/broken-files.ts";
import { tenderSource } from "../../support/tender/tender-source.ts";
import { shorten } from "../../support/text/shorten.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A response to a requirement that changed since it was answered. */
export default defineRule({
  id: "response/suspect",
  verdict: "formal",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    for (const entry of bid.coverage.requirements) {
      const change = lastChangeOf(bid, entry);
      if (!change) continue;
      for (const answer of entry.answers) {
        if (answer.kind !== "response" || !isAnswered(answer.data)) continue;
        const message = judge(bid, answer.data, change);
        if (!message || (message === "unknown" && isBroken(bid, answer.at.file))) continue;
        const at = placeOf(answer.data, message === "changed" ? "answeredRevision" : "requirement");
        const problem: RuleProblem<keyof typeof messages> = {
          at,
          message,
          params: {
            id: entry.id,
            revision: change.revision,
            answered: answer.data.answeredRevision ?? "",
            summary: shorten(change.summary, 120),
          },
          ...(message === "unknown" ? { verdict: "advice" as const } : {}),
          related: [{ at: change.at, message: change.summary === "" ? "here" : "amendment" }],
          ...tenderSource(entry.data),
        };
        const edit = writeRevision(bid, answer.data, change.revision);
        yield edit ? { ...problem, fix: { title: "reviewed", edits: [edit], needsReview: true } } : problem;
      }
    }
  },
});

function judge(bid: BidModel, response: ResponseData, { revision }: LastChange): "changed" | "unknown" | undefined {
  const answered = response.answeredRevision;
  if (answered === undefined) return isBehindFirst(bid, revision) ? "unknown" : undefined;
  return isLater(bid, revision, answered) ? "changed" : undefined;
}

/** Says that somebody looked at the answer again. */
function writeRevision(bid: BidModel, response: ResponseData, revision: string): PlacedEdit | undefined {
  const at = placeOf(response, "requirement");
  const file = bid.specifications.find(({ path }) => path === at.file);
  const written = /^\d+$/u.test(revision) ? revision : writeAs("plain", revision);
  if (response.answeredRevision !== undefined) return replaceLiteral(response, "answeredRevision", revision);
  return file && insertKey(file, response, "answeredRevision", written);
}
