/** What can be told of a template. Errors say that it cannot be used as it is. */
export const templateKeys = {
  "not-word": "error",
  "old-format": "error",
  encrypted: "error",
  macros: "error",
  damaged: "error",
  "too-large": "error",
  "unsafe-content": "error",
  "strict-format": "error",
  unusual: "error",
  "linked-picture": "error",
  "embedded-object": "error",
  "linked-content": "error",
  "tracked-changes": "error",
  "no-body": "error",
  "two-bodies": "error",
  "body-place": "error",
  "body-not-alone": "error",
  "own-contents": "error",
  "own-numbers": "error",
  "unknown-placeholder": "warning",
  "broken-placeholder": "warning",
  "empty-control": "warning",
  comments: "warning",
  "link-removed": "warning",
  "numbering-ours": "warning",
  "direction-turned": "warning",
  "changing-field": "warning",
  "no-page-number": "warning",
  "own-headings": "warning",
  protection: "warning",
  "author-name": "info",
  "styles-missing": "info",
} as const satisfies Record<string, "error" | "warning" | "info">;

export type TemplateKey = keyof typeof templateKeys;

/** Something about a template that its owner should know. */
export interface TemplateProblem {
  readonly key: TemplateKey;
  readonly severity: "error" | "warning" | "info";
  /** What fills the message: names, counts, a piece of the text. */
  readonly params: Readonly<Record<string, string>>;
}

/** Makes a problem; its severity follows from its key. */
export function templateProblem(key: TemplateKey, params: Readonly<Record<string, string>> = {}): TemplateProblem {
  return { key, severity: templateKeys[key], params };
}

/** A template that cannot be read any further. */
export class TemplateError extends Error {
  readonly problem: TemplateProblem;

  constructor(key: TemplateKey, params: Readonly<Record<string, string>> = {}) {
    super(`${key} ${JSON.stringify(params)}`);
    this.problem = templateProblem(key, params);
    this.name = "TemplateError";
  }
}
