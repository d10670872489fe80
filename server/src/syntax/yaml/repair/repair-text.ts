import { type Event, parseEvents, YAMLException } from "js-yaml";
import type { TextEdit } from "../../../text/edit.ts";
import type { SyntaxProblem } from "../../problem.ts";
import { placeProblem } from "../place-tree.ts";
import { problemLimit } from "../problem-list.ts";
import { proposeIndents } from "./indent-proposals.ts";
import { previousLine, readLine } from "./line-parts.ts";
import { proposeBlanks, proposeCharacters, proposeColons, proposeStrayEntry } from "./line-proposals.ts";
import { type MendedText, mendText } from "./mended-text.ts";
import type { Failure, Proposal } from "./proposal.ts";
import { proposeOpenAbove, proposeValues } from "./value-proposals.ts";

/** How deep lists and groups may be nested. */
export const depthLimit = 100;

/** What js-yaml makes of a text: its events, or where and why it stopped. */
export type Outcome =
  | { readonly events: readonly Event[] }
  | { readonly at: number; readonly reason: string; readonly tooDeep: boolean };

/** Reads a text with js-yaml; `depth` is how deep it is nested in its file. Never throws. */
export function tryEvents(text: string, depth: number): Outcome {
  try {
    return { events: parseEvents(text, { maxDepth: depthLimit - depth }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) return { at: 0, reason: String(error), tooDeep: false };
    const at = Math.min(error.mark?.position ?? 0, text.length);
    return { at, reason: error.reason, tooDeep: error.reason.startsWith("nesting exceeded") };
  }
}

/** A text as far as it could be repaired. Problems count in the source. */
export interface RepairedText {
  readonly mended: MendedText;
  readonly outcome: Outcome;
  readonly problems: readonly SyntaxProblem[];
}

/** How many characters may be read while guesses are tried: about half a second's work. */
const readingBudget = 6_000_000;

/**
 * Finds out what is wrong with a text that js-yaml refuses. Each guess comes with a repair and is believed only if
 * js-yaml then reads the text to its end, or at least farther. It ends when the text can be read or no guess holds.
 */
export function repairText(source: string, start: MendedText, failed: Outcome, depth: number): RepairedText {
  const problems: SyntaxProblem[] = [];
  let mended = start;
  let outcome = failed;
  let budget = readingBudget;
  while (!("events" in outcome) && !outcome.tooDeep && problems.length < problemLimit && budget > 0) {
    const failure = describeFailure(mended.text, outcome.at, outcome.reason);
    const step = tryProposals(source, mended, failure, budget, depth);
    budget = step.budget;
    if (!step.found) break;
    problems.push(...step.found.problems);
    mended = step.found.mended;
    outcome = step.found.outcome;
  }
  return { mended, outcome, problems };
}

interface Step {
  readonly budget: number;
  readonly found?: RepairedText;
}

function tryProposals(source: string, mended: MendedText, failure: Failure, budget: number, depth: number): Step {
  let left = budget;
  const place = mended.toSource;
  for (const proposal of propose(failure)) {
    const edits = proposal.edits.map((edit): TextEdit => ({ ...edit, span: placeEdit(edit, place) }));
    const next = mendText(source, [...mended.edits, ...edits]);
    if (!next) continue;
    const outcome = tryEvents(next.text, depth);
    left -= "events" in outcome ? next.text.length : outcome.at + 1000;
    if (getsFarther(outcome, next, failure, mended, proposal, edits)) {
      const problems = proposal.problems.map((problem) => placeProblem(problem, place));
      return { budget: left, found: { mended: next, outcome, problems } };
    }
    if (left <= 0) break;
  }
  return { budget: left };
}

function* propose(failure: Failure): Generator<Proposal> {
  yield* proposeCharacters(failure);
  yield* proposeBlanks(failure);
  yield* proposeValues(failure);
  yield* proposeColons(failure);
  yield* proposeOpenAbove(failure);
  yield* proposeIndents(failure);
  yield* proposeStrayEntry(failure);
}

function getsFarther(
  outcome: Outcome,
  next: MendedText,
  failure: Failure,
  mended: MendedText,
  proposal: Proposal,
  edits: readonly TextEdit[],
): boolean {
  if ("events" in outcome) return true;
  if (outcome.tooDeep) return false;
  if (proposal.certain) return true;
  const before = mended.toSource(failure.at);
  const now = next.toSource(outcome.at);
  if (now > before) return true;
  if (!proposal.above || !/quoted scalar/.test(failure.reason)) return false;
  const repaired = Math.max(...edits.map((edit) => edit.span.end));
  return now > repaired && now !== before;
}

function describeFailure(text: string, at: number, reason: string): Failure {
  let line = readLine(text, at);
  // At the end of the text the last line that says something is meant.
  if (line.content === "" && at >= text.length) line = previousLine(text, line) ?? line;
  return { text, at, reason, line, previous: previousLine(text, line) };
}

function placeEdit(edit: TextEdit, place: (offset: number) => number): TextEdit["span"] {
  return { start: place(edit.span.start), end: place(edit.span.end) };
}
