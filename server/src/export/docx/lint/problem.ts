import type { SourcePlace } from "../../blocks/types.ts";

/**
 * What the lint of a written document can find. An error would make a word processor complain or a reader be misled, and
 * stops the write; a warning is only poor.
 */
export const lintKeys = {
  // The package.
  "unreadable-file": "error",
  "malformed-xml": "error",
  "forbidden-character": "error",
  "steering-character": "warning",
  "missing-part": "error",
  "missing-content-type": "error",
  "wrong-content-type": "error",
  "duplicate-part": "error",
  "bad-part-name": "error",
  "empty-part": "error",
  "huge-part": "warning",
  "dangling-relationship": "error",
  "duplicate-relationship": "error",
  "outside-target": "error",
  "external-content": "error",
  macros: "error",
  // Properties and settings.
  "no-title": "warning",
  "no-language": "warning",
  "person-name": "warning",
  "local-path": "warning",
  "old-format": "warning",
  // Form of the XML.
  // Word puts up with it mostly, and templates that other programs made are full of it.
  "element-order": "warning",
  "bad-value": "error",
  "misplaced-element": "error",
  "lost-blank": "error",
  // Links and fields.
  "duplicate-bookmark": "error",
  "bad-bookmark-name": "warning",
  "unbalanced-bookmark": "error",
  "dangling-link": "error",
  "dangling-reference": "error",
  "unbalanced-field": "error",
  "dirty-field": "error",
  "empty-field": "error",
  "error-text": "error",
  // Styles, lists, notes.
  "unknown-style": "error",
  "unknown-base-style": "warning",
  "duplicate-style": "warning",
  "unknown-list": "error",
  "dangling-note": "error",
  "shared-note": "error",
  "duplicate-note": "error",
  "unused-note": "warning",
  "empty-note": "warning",
  // Tables and pictures.
  "empty-cell": "error",
  "empty-table": "error",
  "empty-row": "error",
  "uneven-row": "error",
  "broken-merge": "warning",
  "no-header-row": "warning",
  "split-row": "warning",
  "wide-table": "warning",
  "no-table-description": "warning",
  "duplicate-drawing": "error",
  "wide-picture": "warning",
  "no-alt-text": "warning",
  // Numbers.
  "heading-skipped": "warning",
  "heading-number": "error",
  "caption-number": "error",
  "reference-number": "error",
  "contents-text": "error",
  "contents-gap": "warning",
  "contents-order": "error",
  "contents-page": "error",
  // Direction and language.
  "wrong-direction": "error",
  "base-direction": "error",
  "section-direction": "error",
  // A table may hold nothing but text of another language than its own.
  "table-direction": "warning",
  "complex-script": "warning",
  "run-language": "warning",
  "foreign-font": "warning",
  // Remains of the making.
  "tracked-change": "error",
  comment: "error",
  "hidden-text": "error",
  highlight: "warning",
  "leftover-placeholder": "warning",
  "leftover-note": "warning",
  // Pages.
  "empty-paragraph": "warning",
  "lonely-heading": "warning",
  "loose-heading": "warning",
  "missing-header": "warning",
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
  /** Which child of the body it is in or, for a note, refers to it; from 0. Absent for what is in no one place. */
  readonly child?: number;
  /** Where that child came from. */
  readonly source?: SourcePlace;
}

/** Where in the document something stands. */
export interface LintPlace {
  readonly part: string;
  /** Child of the body. */
  readonly child?: number;
  /** The note that it is in, by its id. */
  readonly note?: string;
}

/** A problem whose place in the body may not be known yet. */
export interface PlacedProblem extends LintProblem {
  readonly note?: string;
}

/** Takes down a problem; a text among the values is cut short. */
export type Report = (key: LintKey, place: LintPlace, params?: Readonly<Record<string, string>>) => void;

/** So many problems of one kind show what is wrong; a broken document may have any number. */
const shownProblems = 50;
const shownLength = 60;

/** The beginning of a text, on one line, for messages. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const letters = [...line.slice(0, 2 * shownLength)];
  return letters.length > shownLength ? `${letters.slice(0, shownLength - 1).join("")}…` : line;
}

/** Collects problems, not more of a kind than help. */
export function createReport(problems: PlacedProblem[]): Report {
  const counts = new Map<LintKey, number>();
  const told = new Set<string>();
  return (key, { part, child, note }, params = {}) => {
    const whole = JSON.stringify([key, part, child, note, params]);
    if (told.has(whole)) return;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count > shownProblems) return;
    told.add(whole);
    const short = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, shorten(value)]));
    problems.push({
      key,
      severity: lintKeys[key],
      part,
      params: short,
      ...(child === undefined ? {} : { child }),
      ...(note === undefined ? {} : { note }),
    });
  };
}
