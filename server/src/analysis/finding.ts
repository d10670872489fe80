import type { Range } from "../text/line-index.ts";

export type Severity = "error" | "warning" | "info";

/** What a finding means for the bid: it would be rejected, it has a formal flaw, or it could be better. */
export type Verdict = "rejection" | "formal" | "advice";

export type Locale = "en" | "ru" | "ar";

/** Where a finding rests in the law or in the tender. */
export interface FindingSource {
  readonly pack?: string;
  readonly clause: string;
  /** Day (ISO 8601) for which the clause was read. */
  readonly asOf?: string;
  readonly verified: boolean;
}

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
  readonly source?: FindingSource;
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
