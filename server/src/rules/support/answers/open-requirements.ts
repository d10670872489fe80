import type { BidModel } from "../../../model/bid-model.ts";
import type { CriterionChoice, RequirementEntry } from "../../../model/coverage.ts";
import { type Place, placeOf } from "../../../schema/place.ts";
import { memoize } from "../../../text/memo.ts";
import type { NewEntry } from "../edits/insert-list-item.ts";
import { isInOtherForm, isReadInPart, wordsOfBrokenFiles } from "../references/broken-files.ts";
import { matchIds } from "../references/look-alike.ts";
import { describeExpectation } from "./describe-expectation.ts";

/** A mandatory requirement that nothing answers. */
export interface OpenRequirement {
  readonly entry: RequirementEntry;
  /** The choice whose begun group it belongs to. */
  readonly choice: CriterionChoice | undefined;
  /** The response that waits to be filled in; undefined where there is none. */
  readonly stub: Place | undefined;
}

/**
 * The requirements that are still to be answered, in the buyer's order. Left out is what may be answered where nobody
 * can read it, or under an id that only looks like the right one.
 */
export const openRequirements = memoize((bid: BidModel): readonly OpenRequirement[] => {
  const unread = wordsOfUnreadAnswers(bid);
  const mistyped = mistypedAnswers(bid);
  const mayLackProse = lacks(bid, "sections");
  const choices = choicesByEntry(bid);
  return bid.coverage.open.flatMap((entry) => {
    const choice = choices.get(entry);
    // Which of two begun groups is to stay must be settled first; `requirement/duplicate-response` asks for it.
    if (choice && choice.begun.length > 1) return [];
    // Prose may stand in a section that is not there, and an answer under an id that only looks like this one.
    if (mistyped.has(entry.id) || (mayLackProse && isForProse(entry)) || unread.has(entry.id)) return [];
    return [{ entry, choice, stub: stubOf(entry) }];
  });
});

/**
 * A response that waits to be filled in. What is expected stands beside the empty value, so that nobody has to look it
 * up; the answer is the writer's.
 */
export function responseStub({ id, data }: RequirementEntry): NewEntry {
  const expectation = describeExpectation(data);
  const value =
    expectation === undefined ? (["value", undefined] as const) : (["value", undefined, expectation] as const);
  return [["requirement", data.id ?? id], value];
}

/** The words in files of answers of which a part cannot be read. */
export function wordsOfUnreadAnswers(bid: BidModel): ReadonlySet<string> {
  return wordsOfBrokenFiles([...bid.specifications, ...bid.sections]);
}

function choicesByEntry(bid: BidModel): ReadonlyMap<RequirementEntry, CriterionChoice> {
  const members = bid.coverage.choices.flatMap((choice) =>
    choice.groups.flatMap((group) => group.requirements.map((entry) => [entry, choice] as const)),
  );
  return new Map(members);
}

/** The response that waits to be filled in, if there is one. */
export function stubOf(entry: RequirementEntry): Place | undefined {
  for (const answer of entry.answers) if (answer.kind === "response") return placeOf(answer.data, "requirement");
  return undefined;
}

/**
 * A specification that is there but cannot be read may hold every answer, and a manifest that is read in part may name
 * further ones; that they cannot be read is said elsewhere.
 */
export function mayHideAnswers(bid: BidModel): boolean {
  const { data } = bid.manifest;
  const isHidden = (key: string): boolean => isInOtherForm(data, key);
  if (isReadInPart(bid.manifest) || isHidden("specification") || isHidden("sections")) return true;
  if (bid.specifications.some((file) => isInOtherForm(file.data, "responses"))) return true;
  const read = new Set([...bid.specifications, ...bid.sections].map((file) => file.path));
  if (lacks(bid, "specification")) return true;
  return bid.references.some(
    ({ key, state, path }) =>
      (key === "specification" || key === "sections") && state === "file" && path !== undefined && !read.has(path),
  );
}

/** Tells whether a file that the manifest names is not there; `bid/file-missing` tells of it. */
export function lacks(bid: BidModel, key: "specification" | "sections"): boolean {
  return bid.references.some((reference) => reference.key === key && reference.state === "missing");
}

/** What is answered by a text rather than by a value. */
export function isForProse({ data }: RequirementEntry): boolean {
  return data.kind === "content" || data.kind === "reporting";
}

/** Requirements whose id an answer gives with a slip: `link/unknown-id` tells of it, with a repair. */
function mistypedAnswers(bid: BidModel): ReadonlySet<string> {
  if (bid.coverage.open.length === 0) return new Set();
  const known = bid.coverage.requirements.map(({ id }) => id);
  const declared = new Set([...known, ...(bid.tender?.data.requirements ?? []).map(({ id }) => id?.normalize("NFC"))]);
  const matcher = matchIds(known);
  const strays = bid.answers.filter(({ requirement }) => !declared.has(requirement));
  return new Set(strays.flatMap(({ requirement }) => matcher.lookAlike(requirement)?.id ?? []));
}
