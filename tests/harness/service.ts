import { expect } from "vitest";
import type { FileEdit } from "../../server/src/analysis/finding.ts";
import { createLanguageService } from "../../server/src/features/create-language-service.ts";
import type { LanguageService } from "../../server/src/features/language-service.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { applyEdits } from "../../server/src/text/edit.ts";
import { groupBy } from "../../server/src/text/group-by.ts";
import { createLineIndex } from "../../server/src/text/line-index.ts";
import { type Fixture, parseFixture } from "./fixture.ts";

/** A request at the cursor of a fixture. */
export interface CursorRequest {
  readonly file: string;
  readonly position: { readonly line: number; readonly character: number };
  readonly locale: Fixture["locale"];
  readonly asOf: string;
}

/** The language service over a fixture, with everything copied on its way in and out as a message port would. */
export function openFixture(source: string): {
  readonly service: LanguageService;
  readonly at: CursorRequest;
  readonly fixture: Fixture;
} {
  const fixture = parseFixture(source);
  const { cursor } = fixture;
  if (!cursor) throw new Error("The fixture marks no cursor");
  const lines = createLineIndex(fixture.files.get(cursor.file) ?? "");
  const at = {
    file: cursor.file,
    position: lines.positionAt(cursor.start),
    locale: fixture.locale,
    asOf: fixture.asOf,
  };
  return { service: throughMessages(createLanguageService(createMemoryWorkspace(fixture.files))), at, fixture };
}

/** Copies arguments and results by `structuredClone`: what does not survive it cannot sit behind a worker. */
export function throughMessages(service: LanguageService): LanguageService {
  const copied = Object.entries(service).map(([name, method]) => [
    name,
    async (...args: unknown[]) => structuredClone(await Reflect.apply(method, service, structuredClone(args))),
  ]);
  return Object.fromEntries(copied) as LanguageService;
}

/** The labels that are proposed at the cursor, in the order in which an editor shows them. */
export async function completeAt(source: string): Promise<readonly string[]> {
  const { service, at } = openFixture(source);
  const proposals = await service.completion(at);
  return [...proposals].sort((a, b) => (a.sortText < b.sortText ? -1 : 1)).map((proposal) => proposal.label);
}

/** What a hover at the cursor says, and the text that it is about. */
export async function hoverAt(
  source: string,
): Promise<{ readonly contents: string; readonly about: string } | undefined> {
  const { service, at, fixture } = openFixture(source);
  const answer = await service.hover(at);
  if (!answer) return undefined;
  return { contents: answer.contents, about: textIn(fixture, at.file, answer.range) };
}

/** Where the definition of what stands at the cursor is: `file: text`. */
export async function definitionAt(source: string): Promise<readonly string[]> {
  const { service, at, fixture } = openFixture(source);
  const found = await service.definition({ file: at.file, position: at.position });
  return found.map((location) => `${location.file}: ${textIn(fixture, location.file, location.range)}`);
}

/** The places that name what stands at the cursor, as `file:line: text`, lines from 1. */
export async function referencesAt(source: string, includeDeclaration = true): Promise<readonly string[]> {
  const { service, at, fixture } = openFixture(source);
  const found = await service.references({ ...at, includeDeclaration });
  return found.map(({ file, range }) => `${file}:${range.start.line + 1}: ${textIn(fixture, file, range)}`);
}

/** The places of the same file that name what stands at the cursor, as `line kind: text`. */
export async function highlightsAt(source: string): Promise<readonly string[]> {
  const { service, at, fixture } = openFixture(source);
  const found = await service.documentHighlights(at);
  return found.map(({ range, kind }) => `${range.start.line + 1} ${kind}: ${textIn(fixture, at.file, range)}`);
}

/** What is offered to be renamed at the cursor, or why it cannot be; undefined where nothing has a name. */
export async function renameTargetAt(source: string): Promise<string | undefined> {
  const { service, at, fixture } = openFixture(source);
  const answer = await service.prepareRename(at);
  if (!answer?.ok) return answer?.message;
  expect(textIn(fixture, at.file, answer.range), "the text in the range").toContain(answer.placeholder);
  return answer.placeholder;
}

/** The files that a rename at the cursor changes, as they are after it; the refusal where there is one. */
export async function renameAt(source: string, newName: string): Promise<Readonly<Record<string, string>> | string> {
  const { service, at, fixture } = openFixture(source);
  const answer = await service.rename({ ...at, newName });
  return answer.ok ? changedFiles(fixture.files, answer.edits) : answer.message;
}

/** The files that change so that their paths follow some moves, by their old names. */
export async function moveFiles(
  source: string,
  moves: readonly (readonly [from: string, to: string])[],
): Promise<Readonly<Record<string, string>>> {
  const fixture = parseFixture(source);
  const service = throughMessages(createLanguageService(createMemoryWorkspace(fixture.files)));
  const edits = await service.fileMoveEdits(moves.map(([from, to]) => ({ from, to })));
  return changedFiles(fixture.files, edits);
}

/** The files that some edits change, as they are after them. */
export function changedFiles(
  files: ReadonlyMap<string, string>,
  edits: readonly FileEdit[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...groupBy(edits, (edit) => edit.file)].map(([file, own]) => {
      const text = files.get(file) ?? "";
      const lines = createLineIndex(text);
      return [
        file,
        applyEdits(
          text,
          own.map(({ range, newText }) => ({ span: lines.spanOf(range), newText })),
        ),
      ];
    }),
  );
}

/** The text of a file of a fixture within a range. */
export function textIn(
  fixture: Fixture,
  file: string,
  range: Parameters<ReturnType<typeof createLineIndex>["spanOf"]>[0],
): string {
  const text = fixture.files.get(file) ?? "";
  const span = createLineIndex(text).spanOf(range);
  return text.slice(span.start, span.end);
}
