/** What the lint of a written document can find. Errors stop the write. */
export const lintKeys = {
  "malformed-xml": "error",
  "missing-part": "error",
  "missing-content-type": "error",
  "dangling-relationship": "error",
  "forbidden-character": "error",
  "duplicate-bookmark": "error",
  "unbalanced-bookmark": "error",
  "dangling-link": "error",
  "dangling-reference": "error",
  "unbalanced-field": "error",
  "dirty-field": "error",
  "empty-field": "error",
  "unknown-style": "error",
  "unknown-list": "error",
  "dangling-note": "error",
  "shared-note": "error",
  "empty-cell": "error",
  "empty-table": "error",
  "uneven-row": "error",
  "no-header-row": "error",
  "no-table-description": "warning",
  "duplicate-drawing": "error",
  "no-alt-text": "warning",
  "heading-skipped": "error",
  "heading-number": "error",
  "caption-number": "error",
  "wrong-direction": "error",
  "tracked-change": "error",
  "hidden-text": "error",
  "leftover-placeholder": "warning",
} as const satisfies Record<string, "error" | "warning">;

export type LintKey = keyof typeof lintKeys;

/** A flaw of a written document. */
export interface LintProblem {
  readonly key: LintKey;
  readonly severity: "error" | "warning";
  /** The part of the package, such as `word/document.xml`. */
  readonly part: string;
  /** What fills the message: names, numbers, a piece of the text. */
  readonly params: Readonly<Record<string, string>>;
}

/** Makes a problem; its severity follows from its key. */
export function lintProblem(key: LintKey, part: string, params: Readonly<Record<string, string>> = {}): LintProblem {
  return { key, severity: lintKeys[key], part, params };
}
