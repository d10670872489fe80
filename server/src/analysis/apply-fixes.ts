import { readSource } from "../model/read-source.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { SourceFile } from "../model/source-file.ts";
import { applyEdits, type TextEdit } from "../text/edit.ts";
import type { Span } from "../text/span.ts";
import type { FindingFix, FixableFinding } from "./finding.ts";

const anyForm = /^schema\//;
/** The rules that tell of what cannot be read, not of what is still to be filled in. */
export const readability = /^schema\/(?:syntax|duplicate-key|unknown-kind|not-utf8|alias)$/;

/** The repairs that were made to one snapshot. */
export interface AppliedFixes {
  /** The whole new text of every file that changed, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** The findings whose repair is in `texts`, in their order. */
  readonly applied: readonly FixableFinding[];
}

/** The edits of one repair, by file. */
type EditsByFile = ReadonlyMap<string, readonly TextEdit[]>;

interface Accepted {
  readonly finding: FixableFinding;
  readonly edits: EditsByFile;
}

/** The findings whose repair nobody need look at first: what may be made unasked. */
export function unasked(findings: readonly FixableFinding[]): readonly FixableFinding[] {
  return findings.filter(({ fix }) => fix && !fix.needsReview);
}

/**
 * Makes the repairs of findings, as far as they go together: each wholly or not at all, in all its files. Of repairs
 * that touch each other the first is made; the others are for another round, after a new check. A repair after which a
 * file breaks more rules of its form (`schema/...`) than before is left out.
 *
 * @param findings Of a check of this very snapshot; only what a person asked for, or what is `unasked`.
 * @param form The rules of form that count; `readability` where a person asked for entries that wait to be filled in.
 */
export function applyFixes(
  snapshot: Snapshot,
  findings: readonly FixableFinding[],
  form: RegExp = anyForm,
): AppliedFixes {
  const accepted: Accepted[] = [];
  for (const finding of findings) {
    const edits = finding.fix && readEdits(finding.fix, snapshot);
    if (edits && fitsIn(edits, accepted)) accepted.push({ finding, edits });
  }
  const together = writeTexts(snapshot, accepted);
  if (!breaksForm(snapshot, together, form)) return describe(together, accepted);
  // One of them does harm; which one shows when they are made one after the other.
  const harmless: Accepted[] = [];
  for (const one of accepted) {
    const texts = writeTexts(snapshot, [...harmless, one]);
    if (!breaksForm(snapshot, texts, form, one.edits)) harmless.push(one);
  }
  return describe(writeTexts(snapshot, harmless), harmless);
}

function describe(texts: ReadonlyMap<string, string>, accepted: readonly Accepted[]): AppliedFixes {
  return { texts, applied: accepted.map(({ finding }) => finding) };
}

/** The edits with offsets; undefined where a file cannot be edited, or where the edits tear each other. */
function readEdits(fix: FindingFix, snapshot: Snapshot): EditsByFile | undefined {
  const byFile = new Map<string, TextEdit[]>();
  for (const { file, range, newText } of fix.edits) {
    const source = snapshot.files.get(file);
    if (!source || source.form === "broken") return undefined;
    const edit = { span: source.lines.spanOf(range), newText: withLineBreaksOf(source.text, newText) };
    if (source.text.slice(edit.span.start, edit.span.end) === edit.newText) continue;
    const list = byFile.get(file) ?? [];
    if (list.some((other) => clash(edit.span, other.span))) return undefined;
    byFile.set(file, [...list, edit]);
  }
  return byFile.size === 0 ? undefined : byFile;
}

/** New lines end as the lines of the file do. */
function withLineBreaksOf(text: string, newText: string): string {
  return text.includes("\r\n") ? newText.replace(/\r?\n/g, "\r\n") : newText;
}

function fitsIn(edits: EditsByFile, accepted: readonly Accepted[]): boolean {
  return accepted.every((other) =>
    [...edits].every(([file, list]) =>
      list.every((edit) => !other.edits.get(file)?.some((taken) => clash(edit.span, taken.span))),
    ),
  );
}

/** Spans that only touch count too: which of two insertions at one place comes first would be chance. */
function clash(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function writeTexts(snapshot: Snapshot, accepted: readonly Accepted[]): ReadonlyMap<string, string> {
  const edits = new Map<string, TextEdit[]>();
  for (const one of accepted) {
    for (const [file, list] of one.edits) edits.set(file, [...(edits.get(file) ?? []), ...list]);
  }
  const texts = new Map<string, string>();
  for (const [file, list] of edits) {
    const before = snapshot.files.get(file)?.text ?? "";
    const after = applyEdits(before, list);
    if (after !== before) texts.set(file, after);
  }
  return texts;
}

/**
 * Tells whether one of the new texts has more problems of any one rule of form than the file has now.
 *
 * @param texts By path; a file that is not there now counts for nothing.
 * @param form The rules of form that count.
 */
export function breaksForm(
  snapshot: Snapshot,
  texts: ReadonlyMap<string, string>,
  form: RegExp = anyForm,
  only: { has(path: string): boolean } = texts,
): boolean {
  return [...texts].some(([path, text]) => {
    const before = snapshot.files.get(path);
    if (!before || !only.has(path)) return false;
    const after = readSource(path, { ok: true, text }, before.form === "section" ? "section" : "yaml");
    const counts = countByRule(before, form);
    return [...countByRule(after, form)].some(([rule, count]) => count > (counts.get(rule) ?? 0));
  });
}

function countByRule(file: SourceFile, form: RegExp): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of file.problems) if (form.test(rule)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
