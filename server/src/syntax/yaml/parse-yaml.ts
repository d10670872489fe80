import { parseEvents, YAMLException } from "js-yaml";
import type { SyntaxProblem } from "../problem.ts";
import { type BuiltTree, buildTree } from "./build-tree.ts";
import { findComments } from "./comments.ts";
import { placeComments, placeNode, placeProblem } from "./place-tree.ts";
import { createProblemList } from "./problem-list.ts";
import { recoverTree } from "./recover.ts";
import { createReporter, syntaxProblem } from "./report.ts";
import type { YamlDocument } from "./tree.ts";

/** How deep lists and groups may be nested. */
export const depthLimit = 100;

/**
 * Reads a YAML text into a tree. Never throws.
 *
 * js-yaml alone decides whether the text is valid; where it is not, the problems say why and the tree holds
 * what could still be made out. `offset` is added to every span: where the text begins in its file.
 */
export function parseYaml(text: string, options: { readonly offset?: number } = {}): YamlDocument {
  const problems = createProblemList();
  const built = readTree(text, problems.add);
  const comments = findComments(text, built.scalars);
  const offset = options.offset ?? 0;
  const found = problems.finish();
  if (offset === 0) return { root: built.root, comments, problems: found };
  const place = (at: number): number => at + offset;
  return {
    root: built.root && placeNode(built.root, place),
    comments: placeComments(comments, place),
    problems: found.map((problem) => placeProblem(problem, place)),
  };
}

function readTree(text: string, add: (problem: SyntaxProblem) => void): BuiltTree {
  try {
    return buildTree(text, parseEvents(text, { maxDepth: depthLimit }), createReporter(text, add));
  } catch (error) {
    const reason = error instanceof YAMLException ? error.reason : String(error);
    const at = Math.min((error instanceof YAMLException && error.mark?.position) || 0, text.length);
    if (reason.includes("maxDepth")) {
      add(syntaxProblem("too-deep", { start: at, end: Math.min(at + 1, text.length) }, { limit: depthLimit }));
      return { root: undefined, scalars: [] };
    }
    const recovered = recoverTree(text);
    for (const problem of recovered?.errors ?? [])
      add(syntaxProblem("generic", problem.span, { reason: problem.reason }));
    if (!recovered?.errors.length) add(syntaxProblem("generic", { start: at, end: at }, { reason }));
    return recovered ?? { root: undefined, scalars: [] };
  }
}
