import { isAnswered, verdictOf } from "../../../model/answers.ts";
import type { BidModel } from "../../../model/bid-model.ts";
import type { RequirementEntry } from "../../../model/coverage.ts";
import type { ResponseData } from "../../../model/entities.ts";
import { type Place, placeOf, placeOfItem } from "../../../schema/place.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { compliantResponses } from "../../support/answers/response-values.ts";
import { referenceOf } from "../../support/documents/document-files.ts";
import {
  eligibleDocuments,
  evidenceInSection,
  evidenceOfResponse,
  takesAnyDocument,
} from "../../support/documents/evidence.ts";
import { isValidAt, libraryOf, submittedDocuments } from "../../support/documents/submitted-documents.ts";
import { insertListId } from "../../support/edits/insert-key.ts";
import { isBroken } from "../../support/references/broken-files.ts";
import { faultOf } from "../../support/references/reference-fault.ts";
import { tenderSource } from "../../support/tender/tender-source.ts";
import { shorten } from "../../support/text/shorten.ts";
import messages from "./messages.en.json" with { type: "json" };

type Problem = RuleProblem<keyof typeof messages>;

/** A requirement whose answer the tender wants proved, answered without a proof. */
export default defineRule({
  id: "requirement/no-evidence",
  verdict: "formal",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    for (const entry of bid.coverage.requirements) {
      const accepted = entry.data.eligibleEvidence ?? [];
      if (accepted.length === 0 || !entry.answered || needsNone(entry)) continue;
      const answer = findAnswer(entry);
      if (!answer || hasEvidence(bid, entry) || isBroken(bid, answer.at.file)) continue;
      yield describe(bid, entry, answer);
    }
    yield* describeLost(bid);
  },
});

/**
 * Papers that are named as a proof and are not there, or have ended. Those that are handed in are for
 * `document/file-missing` and `document/expired`.
 */
function* describeLost(bid: BidModel): Generator<Problem> {
  const library = libraryOf(bid);
  const told = new Set(submittedDocuments(bid).map(({ document }) => document));
  for (const { entry, response } of compliantResponses(bid)) {
    for (const [index, id] of (response.evidence ?? []).entries()) {
      const document = library.get(id.normalize("NFC"));
      if (!document || told.has(document)) continue;
      const at = placeOfItem(response.evidence ?? [], index);
      const reference = referenceOf(bid, document);
      const params = { id: entry.id, document: document.title ?? id };
      if (reference && faultOf(reference) !== undefined) {
        told.add(document);
        const related = [{ at: reference.at, message: "file" as const }];
        yield { at, message: "lost", params: { ...params, path: reference.written }, related };
      } else if (!isValidAt(bid, document, bid.judgedAt)) {
        told.add(document);
        const related = [{ at: placeOf(document, "validUntil"), message: "end" as const }];
        yield { at, message: "ended", params: { ...params, until: { date: document.validUntil ?? "" } }, related };
      }
    }
  }
}

interface Answered {
  readonly at: Place;
  readonly response: ResponseData | undefined;
}

/** A bidder's own word is a statement, and the answer to a ground for exclusion is one. */
function needsNone({ data, answers }: RequirementEntry): boolean {
  const accepted = data.eligibleEvidence ?? [];
  if (accepted.some((sort) => sort.toLowerCase() === "statement")) return true;
  if (data.kind === "exclusion" && accepted.every((sort) => sort.toLowerCase() === "document")) return true;
  // What is declined or deviated from needs no proof.
  return answers.some(
    (answer) => answer.kind === "response" && (verdictOf(answer.data) !== "comply" || answer.data.value === false),
  );
}

function findAnswer({ answers }: RequirementEntry): Answered | undefined {
  for (const answer of answers) {
    if (answer.kind !== "response" || !isAnswered(answer.data)) continue;
    return { at: placeOf(answer.data, "requirement"), response: answer.data };
  }
  const [first] = answers.filter((answer) => answer.kind === "prose");
  return first && { at: first.at, response: undefined };
}

function hasEvidence(bid: BidModel, { answers }: RequirementEntry): boolean {
  return answers.some((answer) => {
    if (answer.kind === "prose") return evidenceInSection(bid, answer.section).length > 0;
    return evidenceOfResponse(bid, answer.data)?.length !== 0;
  });
}

function describe(bid: BidModel, entry: RequirementEntry, { at, response }: Answered): Problem {
  const accepted = entry.data.eligibleEvidence ?? [];
  const { ids, handedIn } = eligibleDocuments(bid, accepted);
  const [only] = ids.length === 1 ? ids : [];
  const related = [{ at: placeOf(entry.data, "eligibleEvidence"), message: "asked" as const }];
  const advice = handedIn || !entry.mandatory || takesAnyDocument(entry);
  const problem: Problem = {
    at,
    message: handedIn ? "unlinked" : "none",
    params: {
      id: entry.id,
      text: shorten(entry.data.text ?? ""),
      accepted: { list: accepted },
      documents: { list: ids },
      document: only ?? "",
    },
    related,
    ...(advice ? { verdict: "advice" as const } : {}),
    ...tenderSource(entry.data),
  };
  const file = bid.specifications.find(({ path }) => path === at.file);
  const edit = only !== undefined && file && response ? insertListId(file, response, "evidence", only) : undefined;
  return edit ? { ...problem, fix: { title: "add", edits: [edit], needsReview: true } } : problem;
}
