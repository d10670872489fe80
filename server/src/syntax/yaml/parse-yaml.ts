import type { SyntaxProblem } from "../problem.ts";
import { type BuiltTree, buildTree } from "./build-tree.ts";
import { findComments } from "./comments.ts";
import { type Place, placeComments, placeNode, placeProblem } from "./place-tree.ts";
import { createProblemList } from "./problem-list.ts";
import { recoverTree } from "./recover.ts";
import { findConflicts } from "./repair/conflicts.ts";
import { readLine } from "./repair/line-parts.ts";
import { type MendedText, mendText } from "./repair/mended-text.ts";
import { depthLimit, type Outcome, repairText, tryEvents } from "./repair/repair-text.ts";
import { createReporter, syntaxProblem } from "./report.ts";
import type { YamlDocument } from "./tree.ts";

/**
 * Reads a YAML text into a tree. Never throws.
 *
 * js-yaml alone decides whether the text is valid; where it is not, the problems say why and the tree holds
 * what could still be made out. `offset` is added to every span: where the text begins in its file; `depth` tells how
 * deep the text is nested there.
 */
export function parseYaml(
  text: string,
  options: { readonly offset?: number; readonly depth?: number } = {},
): YamlDocument {
  const offset = options.offset ?? 0;
  const problems = createProblemList();
  const read = readTree(text, options.depth ?? 0, problems.add);
  const place: Place = (at) => read.mended.toSource(at) + offset;
  const comments = findComments(read.mended.text, read.tree.scalars);
  reportLineEndings(text, problems.add);
  const found = problems.finish();
  const { root } = read.tree;
  const moved = offset !== 0 || read.mended.edits.length > 0;
  return {
    root: root && moved ? placeNode(root, place) : root,
    comments: moved ? placeComments(comments, place) : comments,
    problems: offset === 0 ? found : found.map((problem) => placeProblem(problem, (at) => at + offset)),
  };
}

interface ReadTree {
  readonly tree: BuiltTree;
  /** The text that the spans of the tree count in. */
  readonly mended: MendedText;
}

const emptyTree: BuiltTree = { root: undefined, scalars: [] };

/** Reads the tree; problems are told with spans in `text`. */
function readTree(text: string, depth: number, add: (problem: SyntaxProblem) => void): ReadTree {
  const start = takeConflicts(text, add);
  const first = tryEvents(start.text, depth);
  if ("events" in first) return build(start, first, add);
  const repaired = repairText(text, start, first, depth);
  for (const problem of repaired.problems) add(problem);
  return build(repaired.mended, repaired.outcome, add);
}

/** Reports the two versions that an unfinished merge left, and goes on with the first of them. */
function takeConflicts(text: string, add: (problem: SyntaxProblem) => void): MendedText {
  const conflicts = text.includes("<<<<<<<") ? findConflicts(text) : [];
  for (const conflict of conflicts) add(syntaxProblem("conflict", conflict.span));
  const edits = conflicts.flatMap((conflict) => conflict.edits);
  return mendText(text, edits) ?? { text, edits: [], toSource: (at) => at };
}

function build(mended: MendedText, outcome: Outcome, add: (problem: SyntaxProblem) => void): ReadTree {
  const { text } = mended;
  const addPlaced = (problem: SyntaxProblem): void => add(placeProblem(problem, mended.toSource));
  if ("events" in outcome) return { tree: buildTree(text, outcome.events, createReporter(text, addPlaced)), mended };
  if (outcome.tooDeep) {
    const place = { start: outcome.at, end: Math.min(outcome.at + 1, text.length) };
    addPlaced(syntaxProblem("too-deep", place, { limit: depthLimit }));
    return { tree: emptyTree, mended };
  }
  const recovered = recoverTree(text);
  const errors = recovered?.errors.length ? recovered.errors : [outcome];
  const lines = new Set<number>();
  for (const { at, reason } of errors) {
    const line = readLine(text, at);
    if (lines.has(line.start)) continue;
    lines.add(line.start);
    const start = line.content === "" ? line.start : line.contentStart;
    addPlaced(syntaxProblem("generic", { start, end: start + line.content.length }, { reason }));
  }
  return { tree: recovered ?? emptyTree, mended };
}

/** The largest number of line endings that one fix changes. */
const fixedLineEndings = 1000;

function reportLineEndings(text: string, add: (problem: SyntaxProblem) => void): void {
  const first = /\r(?!\n)/.exec(text);
  if (!first) return;
  const span = { start: first.index, end: first.index + 1 };
  const edits = [...text.matchAll(/\r(?!\n)/g)].map(({ index }) => ({
    span: { start: index, end: index + 1 },
    newText: "\n",
  }));
  const fix = edits.length <= fixedLineEndings ? ({ title: "fix-line-endings", edits } as const) : undefined;
  add(syntaxProblem("line-ending", span, undefined, fix));
}
