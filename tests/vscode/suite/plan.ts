/** What the runner outside tells the suite inside the extension host, as a JSON file. */

export interface ExpectedFinding {
  /** Relative to the folder, with forward slashes. */
  readonly file: string;
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  readonly rule: string;
  readonly severity: "error" | "warning" | "info";
  readonly fixable: boolean;
}

export interface SuitePlan {
  /** The opened folder, absolute: a copy of the examples. */
  readonly folder: string;
  /** Every finding of the command line for that folder. */
  readonly findings: readonly ExpectedFinding[];
  /** The finished bid as the command line exports it, to compare with. */
  readonly expectedDocx: string;
  /** Where the suite writes its result. */
  readonly resultFile: string;
}

export interface SuiteResult {
  readonly checks: readonly { readonly name: string; readonly error?: string }[];
}

/** Name of the environment variable that holds the path of the plan. */
export const planVariable = "TENDERDRAFT_SUITE_PLAN";

/** Rules whose fix changes the very line that carries the finding, the best ones to try a fix on first. */
const lineFixes = ["price/line-mismatch", "price/total-mismatch", "link/unknown-id", "schema/unknown-property"];

/**
 * A finding of `first-draft` that has a fix on its own line and shares the line with no other finding.
 *
 * @throws when there is none: the examples must hold one.
 */
export function pickFixable(findings: readonly ExpectedFinding[]): ExpectedFinding {
  const lineOf = ({ file, range }: ExpectedFinding): string => `${file}:${range.start.line}`;
  const candidates = findings.filter(
    (finding) =>
      finding.fixable &&
      finding.file.startsWith("bids/first-draft/") &&
      findings.filter((other) => lineOf(other) === lineOf(finding)).length === 1,
  );
  const preferred = lineFixes.flatMap((rule) => candidates.filter((finding) => finding.rule === rule));
  const found = preferred[0] ?? candidates[0];
  if (!found) throw new Error("bids/first-draft has no finding with a fix that stands alone on its line");
  return found;
}

/** One line for a finding, for comparing lists: place, severity, rule. */
export function formatFinding({ file, range, severity, rule }: Omit<ExpectedFinding, "fixable">): string {
  const { start, end } = range;
  return `${file}:${start.line}:${start.character}-${end.line}:${end.character} ${severity} ${rule}`;
}
