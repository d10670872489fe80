import type { SyntaxProblem } from "../problem.ts";

/** How many problems of one file are shown; a count of the others follows. */
export const problemLimit = 50;

/** Gathers the problems of one file and forgets those past the limit, but counts them. */
export interface ProblemList {
  add(problem: SyntaxProblem): void;
  /** The problems in the order of the file, at the end one that tells how many more there are. */
  finish(): readonly SyntaxProblem[];
}

/** An empty list of problems. */
export function createProblemList(): ProblemList {
  const kept: SyntaxProblem[] = [];
  let more = 0;
  let firstMore: SyntaxProblem | undefined;
  return {
    add(problem) {
      if (kept.length < problemLimit) kept.push(problem);
      else {
        more += 1;
        firstMore ??= problem;
      }
    },
    finish() {
      const sorted = kept.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
      if (firstMore)
        sorted.push({ rule: "schema/syntax", message: "more", params: { count: more }, span: firstMore.span });
      return sorted;
    },
  };
}
