import { placeOf } from "../../../schema/place.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { compliantResponses } from "../../support/answers/response-values.ts";
import {
  eligibleDocuments,
  evidenceInSection,
  evidenceOfResponse,
  isEligible,
} from "../../support/documents/evidence.ts";
import { insertListId } from "../../support/edits/insert-key.ts";
import { tenderSource } from "../../support/tender/tender-source.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A response whose evidence is of no sort that the tender accepts. */
export default defineRule({
  id: "response/evidence-type",
  verdict: "formal",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    for (const { entry, response } of compliantResponses(bid)) {
      const accepted = entry.data.eligibleEvidence ?? [];
      const evidence = evidenceOfResponse(bid, response);
      // A product by itself is what is offered, not what proves it.
      if (accepted.length === 0 || !evidence || !response.evidence?.length) continue;
      const inProse = entry.answers.flatMap((answer) =>
        answer.kind === "prose" ? evidenceInSection(bid, answer.section) : [],
      );
      if ([...evidence, ...inProse].some((one) => isEligible(one, accepted))) continue;
      const { ids } = eligibleDocuments(bid, accepted);
      const [only] = ids.length === 1 ? ids : [];
      const given = evidence.map(({ id, kind, type }) => `${id} (${type ?? kind})`);
      const problem: RuleProblem<keyof typeof messages> = {
        at: placeOf(response, "evidence"),
        message: "notAccepted",
        params: { id: entry.id, given: { list: given }, accepted: { list: accepted }, document: only ?? "" },
        ...(entry.mandatory ? {} : { verdict: "advice" as const }),
        related: [{ at: placeOf(entry.data, "eligibleEvidence"), message: "asked" }],
        ...tenderSource(entry.data),
      };
      const at = placeOf(response, "evidence");
      const file = bid.specifications.find(({ path }) => path === at.file);
      const edit = only !== undefined && file ? insertListId(file, response, "evidence", only) : undefined;
      yield edit ? { ...problem, fix: { title: "add", edits: [edit], needsReview: true } } : problem;
    }
  },
});
