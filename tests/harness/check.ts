import { expect } from "vitest";
import { checkWorkspace } from "../../server/src/analysis/check-workspace.ts";
import type { CheckResult, FixableFinding } from "../../server/src/analysis/finding.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { applyEdits } from "../../server/src/text/edit.ts";
import { groupBy } from "../../server/src/text/group-by.ts";
import { createLineIndex } from "../../server/src/text/line-index.ts";
import { type ExpectedFinding, type Fixture, parseFixture } from "./fixture.ts";

/** Checks the workspace of a fixture as it would be checked anywhere. */
export function checkFiles(fixture: Pick<Fixture, "files" | "asOf" | "locale">): Promise<CheckResult> {
  return checkWorkspace(createMemoryWorkspace(fixture.files), { asOf: fixture.asOf, locale: fixture.locale });
}

/** Demands exactly the findings that the fixture draws: none missing, none more. Gives them back. */
export async function check(source: string): Promise<readonly FixableFinding[]> {
  const fixture = parseFixture(source);
  const { findings: all } = await checkFiles(fixture);
  const findings = all.filter(({ rule }) => fixture.only?.has(rule) ?? true);
  const open = [...findings];
  const missing: string[] = [];
  for (const expected of fixture.expected) {
    const index = open.findIndex((finding) => fits(finding, expected, fixture));
    if (index >= 0) open.splice(index, 1);
    else missing.push(describeExpected(expected));
  }
  const unexpected = open.map((finding) => describeFinding(finding, fixture));
  const told = [...missing.map((one) => `missing ${one}`), ...unexpected.map((one) => `unexpected ${one}`)];
  expect({ missing, unexpected }, told.join("\n")).toEqual({ missing: [], unexpected: [] });
  return findings;
}

/**
 * Applies the one fix that the findings of `before` offer (or the one of `rule`), demands the files of `after`, and
 * that the finding is gone then. Files that `after` does not name must be as they were.
 */
export async function checkFix(before: string, after: string, rule?: string): Promise<void> {
  const start = parseFixture(before);
  const { findings } = await checkFiles(start);
  const wanted = (id: string): boolean => start.only?.has(id) ?? true;
  const fixable = findings.filter(
    (finding) => finding.fix && wanted(finding.rule) && (rule === undefined || finding.rule === rule),
  );
  expect(
    fixable.map((finding) => finding.rule),
    "findings with a fix",
  ).toHaveLength(1);
  const [finding] = fixable;
  if (!finding) return;
  const fixed = applyFix(start.files, finding);
  const files = new Map([...start.files, ...parseFixture(after).files]);
  expect(Object.fromEntries(fixed)).toEqual(Object.fromEntries(files));
  const again = await checkFiles({ ...start, files: fixed });
  const same = again.findings.filter((other) => other.rule === finding.rule && other.message === finding.message);
  expect(same, "the finding after its fix").toEqual([]);
}

/** The files after the fix of a finding. */
export function applyFix(files: ReadonlyMap<string, string>, finding: FixableFinding): Map<string, string> {
  const result = new Map(files);
  const byFile = groupBy(finding.fix?.edits ?? [], (edit) => edit.file);
  for (const [file, edits] of byFile) {
    const text = result.get(file) ?? "";
    const lines = createLineIndex(text);
    result.set(
      file,
      applyEdits(
        text,
        edits.map((edit) => ({ span: lines.spanOf(edit.range), newText: edit.newText })),
      ),
    );
  }
  return result;
}

function fits(finding: FixableFinding, expected: ExpectedFinding, fixture: Fixture): boolean {
  if (finding.file !== expected.file || finding.rule !== expected.rule || finding.severity !== expected.severity)
    return false;
  // A date does not break at the end of a line; a fixture is easier to read with plain spaces.
  if (!finding.message.replaceAll("\u00a0", " ").includes(expected.message)) return false;
  if (expected.line === undefined) return true;
  if (finding.range.start.line !== expected.line) return false;
  if (expected.text !== undefined) return coveredText(finding, fixture) === expected.text;
  const { start, end } = finding.range;
  const lastColumn = end.line === start.line ? end.character : Number.POSITIVE_INFINITY;
  return expected.columns?.start === start.character && expected.columns.end === lastColumn;
}

function coveredText(finding: FixableFinding, fixture: Fixture): string {
  const text = fixture.files.get(finding.file) ?? "";
  const span = createLineIndex(text).spanOf(finding.range);
  return text.slice(span.start, span.end);
}

function describeExpected({ file, line, columns, text, severity, rule, message }: ExpectedFinding): string {
  const place = columns ? `${columns.start}-${columns.end}` : text === undefined ? "" : JSON.stringify(text);
  return `${file}:${line === undefined ? "whole" : line + 1} ${place} ${severity}[${rule}]: ${message}`;
}

function describeFinding(finding: FixableFinding, fixture: Fixture): string {
  const { start, end } = finding.range;
  const place = `${start.character}-${end.character} ${JSON.stringify(coveredText(finding, fixture))}`;
  return `${finding.file}:${start.line + 1} ${place} ${finding.severity}[${finding.rule}]: ${finding.message}`;
}
