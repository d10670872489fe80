import type { BidModel } from "../../../model/bid-model.ts";
import type { CriterionChoice } from "../../../model/coverage.ts";
import { isWritten } from "../../../model/file-references.ts";
import { type Place, placeOf, placeOfItem, placeOfKey } from "../../../schema/place.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import {
  isForProse,
  mayHideAnswers,
  type OpenRequirement,
  openRequirements,
  responseStub,
  stubOf,
  wordsOfUnreadAnswers,
} from "../../support/answers/open-requirements.ts";
import { insertListItem } from "../../support/edits/insert-list-item.ts";
import { wrongTotals } from "../../support/money/wrong-totals.ts";
import { isInOtherForm, isReadInPart } from "../../support/references/broken-files.ts";
import { tenderSource } from "../../support/tender/tender-source.ts";
import { shorten } from "../../support/text/shorten.ts";
import messages from "./messages.en.json" with { type: "json" };

type Problem = RuleProblem<keyof typeof messages>;

/** A mandatory requirement that nothing in the bid answers. */
export default defineRule({
  id: "requirement/no-response",
  verdict: "rejection",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    yield* describeUnpriced(bid);
    if (mayHideAnswers(bid)) return;
    for (const open of openRequirements(bid)) yield describeOpen(bid, open);
    const unread = wordsOfUnreadAnswers(bid);
    for (const choice of bid.coverage.undecided) {
      const members = choice.groups.flatMap((group) => group.requirements);
      if (!members.some((entry) => unread.has(entry.id))) yield describeUndecided(bid, choice);
    }
  },
});

function describeOpen(bid: BidModel, { entry, choice, stub }: OpenRequirement): Problem {
  const { id, data } = entry;
  const params = {
    id,
    text: shorten(data.text ?? ""),
    kind: isForProse(entry) ? "prose" : "other",
    criterion: choice?.criterion ?? "",
    group: data.group ?? "",
  };
  const related = [{ at: placeOf(data, "id"), message: "asked" as const }];
  if (stub) return { at: stub, message: "empty", params, related, ...tenderSource(data) };
  const problem: Problem = {
    at: placeForAnswers(bid),
    message: choice ? "incomplete" : "open",
    params,
    related,
    ...tenderSource(data),
  };
  const [file] = bid.specifications;
  // A list that is not there is for the schema to ask for; two repairs that both begin it would clash.
  const canAdd = file !== undefined && isWritten(file.data, "responses");
  const edit = canAdd ? insertListItem(file, file.data, "responses", responseStub(entry)) : undefined;
  // An empty answer unasked would only make what is missing harder to see.
  return edit ? { ...problem, fix: { title: "addStub", edits: [edit], needsReview: true } } : problem;
}

function describeUndecided(bid: BidModel, choice: CriterionChoice): Problem {
  const members = choice.groups.flatMap((group) => group.requirements.map((entry) => ({ group: group.id, entry })));
  const [stub] = members.flatMap(({ entry }) => stubOf(entry) ?? []);
  return {
    at: stub ?? placeForAnswers(bid),
    message: "undecided",
    params: { criterion: choice.criterion, groups: { list: choice.groups.map((group) => group.id) } },
    related: members.map(({ group, entry }) => ({
      at: placeOf(entry.data, "id"),
      message: "member" as const,
      params: { id: entry.id, group, text: shorten(entry.data.text ?? "") },
    })),
  };
}

/**
 * Items of the tender that no line of the price schedule names. Only where every line names its item: a line without one
 * may hold the price of several. Some buyers take such an item for free; a law may say that they reject the bid.
 */
function* describeUnpriced(bid: BidModel): Generator<Problem> {
  const { pricing, tender } = bid;
  const lines = bid.prices?.lines.filter(({ lot }) => bid.concernsLot(lot)) ?? [];
  if (!pricing || !tender || isReadInPart(pricing) || isInOtherForm(pricing.data, "items")) return;
  // A line under a wrong lot prices its item all the same; a line that got lost is still in the total above it.
  const all = bid.prices?.lines ?? [];
  const priced = new Set(all.map(({ data }) => data.item?.normalize("NFC")));
  if (wrongTotals(bid).some(({ stated, expected }) => stated.gt(expected))) return;
  const items = tender.data.items ?? [];
  const known = new Set(items.map(({ id }) => id?.normalize("NFC")));
  // A name that leads to no item may be meant for one that seems to be left out.
  if (lines.length === 0 || priced.has(undefined) || [...priced].some((item) => !known.has(item))) return;
  const missing = items.filter(
    ({ id, lot }) => id !== undefined && bid.concernsLot(lot) && !priced.has(id.normalize("NFC")),
  );
  const [first] = missing;
  if (!first) return;
  const law = bid.law.verdictOn("requirement/no-response");
  yield {
    at: placeOfKey(pricing.data, "items"),
    message: "unpriced",
    params: {
      items: { list: missing.map(({ id, title }) => `${id} (${shorten(title ?? "", 40)})`) },
      count: missing.length,
    },
    related: missing.map((item) => ({ at: placeOf(item, "id"), message: "asked" as const })),
    ...(law?.data.verdict === "rejection" ? { verdict: "rejection", source: law.source } : { verdict: "formal" }),
  };
}

/** The list in which the answer is missing; where there is none, the place of the manifest that leads to it. */
function placeForAnswers(bid: BidModel): Place {
  const [file] = bid.specifications;
  if (file) return placeOfKey(file.data, "responses");
  const { specification } = bid.manifest.data;
  return specification?.length ? placeOfItem(specification, 0) : placeOfKey(bid.manifest.data, "specification");
}
