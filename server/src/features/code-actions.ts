import type { CheckResult } from "../analysis/finding.ts";
import type { Range } from "../text/line-index.ts";
import type { CodeActionAnswer } from "./language-service.ts";

/**
 * Offers the repairs of the findings that touch a range, those first that may be made unasked. Only they are preferred,
 * so that a repair that a person must look at is never made by a shortcut. One that several findings share comes once.
 */
export function provideCodeActions(
  result: Pick<CheckResult, "findings">,
  request: { readonly file: string; readonly range: Range },
): readonly CodeActionAnswer[] {
  const answers = new Map<string, CodeActionAnswer>();
  for (const finding of result.findings) {
    const { file, range, fix } = finding;
    if (!fix || file !== request.file || !rangesTouch(range, request.range)) continue;
    const { title, edits } = fix;
    const key = JSON.stringify([title, edits]);
    if (answers.has(key)) continue;
    answers.set(key, { title, kind: "quickfix", finding, edits, preferred: fix.needsReview !== true });
  }
  const all = [...answers.values()];
  return [...all.filter(({ preferred }) => preferred), ...all.filter(({ preferred }) => !preferred)];
}

/** Tells whether two ranges share a point; a cursor right behind a word still touches it. */
export function rangesTouch(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range["start"], b: Range["start"]): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
