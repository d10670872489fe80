import type { LintKey } from "./problem.ts";

/**
 * Who can mend a problem: the writer in the text of the bid, whoever keeps the template, or nobody but the makers of this
 * program.
 */
export type LintAdvice = "source" | "template" | "report";

const bySource = new Set<LintKey>([
  "empty-note",
  "no-alt-text",
  "heading-skipped",
  "leftover-placeholder",
  "leftover-note",
  "lonely-heading",
  "wide-table",
  "wide-picture",
  "huge-part",
  "uneven-row",
  "no-title",
]);
const byTemplate = new Set<LintKey>([
  "element-order",
  "unknown-base-style",
  "duplicate-style",
  "steering-character",
  "bad-bookmark-name",
  "broken-merge",
  "contents-gap",
  "external-content",
  "macros",
  "person-name",
  "local-path",
  "old-format",
  "error-text",
  "tracked-change",
  "comment",
  "hidden-text",
  "highlight",
  "foreign-font",
  "empty-paragraph",
  "loose-heading",
  "missing-header",
  "no-header-row",
  "split-row",
  "no-table-description",
  "complex-script",
  "base-direction",
  "run-language",
]);

/** What to do about a problem. */
export function adviceOf(key: LintKey): LintAdvice {
  if (bySource.has(key)) return "source";
  return byTemplate.has(key) ? "template" : "report";
}
