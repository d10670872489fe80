import type { CheckResult } from "../analysis/finding.ts";
import type { Range } from "../text/line-index.ts";
import type { CodeActionAnswer } from "./language-service.ts";

/** Offers the repairs of the findings that touch a range. The first for a place is the preferred one. */
export function provideCodeActions(
  result: CheckResult,
  request: { readonly file: string; readonly range: Range },
): readonly CodeActionAnswer[] {
  return result.findings
    .filter((finding) => finding.file === request.file && finding.fix && rangesTouch(finding.range, request.range))
    .map((finding) => ({
      title: finding.fix?.title ?? "",
      kind: "quickfix" as const,
      finding,
      edits: finding.fix?.edits ?? [],
      preferred: true,
    }));
}

/** Tells whether two ranges share a point; a cursor right behind a word still touches it. */
export function rangesTouch(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range["start"], b: Range["start"]): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
