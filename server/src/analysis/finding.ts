import type { RuleSource, Severity, Verdict } from "../rules/define-rule.ts";
import type { Range } from "../text/line-index.ts";
import type { Locale } from "../text/locale.ts";

export type { Locale, Severity, Verdict };

export interface RelatedPlace {
  readonly file: string;
  readonly range: Range;
  readonly message: string;
}

/** One finding as it leaves the engine: plain data, positions as LSP counts them, the message in the locale asked for. */
export interface Finding {
  /** The manifest of the bid that it concerns; absent where the file serves no single bid. */
  readonly bid?: string;
  /** Relative to the root. */
  readonly file: string;
  readonly range: Range;
  readonly rule: string;
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly message: string;
  readonly fixable: boolean;
  readonly source?: RuleSource;
  readonly related: readonly RelatedPlace[];
}

/** An edit of one file. */
export interface FileEdit {
  readonly file: string;
  readonly range: Range;
  readonly newText: string;
}

/** A repair that was computed with a finding. */
export interface FindingFix {
  readonly title: string;
  readonly edits: readonly FileEdit[];
  /** Set where a person must look at it first; it is never applied unasked. */
  readonly needsReview?: true;
}

/** A finding together with its repair; faces that only report leave the repair out. */
export interface FixableFinding extends Finding {
  readonly fix?: FindingFix;
}

export interface CheckSummary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly rejections: number;
  /** Files that were checked. */
  readonly files: number;
  readonly bids: number;
}

export interface CheckResult {
  /** As it was given: a day or an instant. */
  readonly asOf: string;
  readonly locale: Locale;
  readonly summary: CheckSummary;
  /** Sorted by file, place and rule. */
  readonly findings: readonly FixableFinding[];
  /** Every file that was looked at, relative to the root, with or without findings. */
  readonly files: readonly string[];
  /** Manifests of the bids that were checked. */
  readonly bids: readonly string[];
}
