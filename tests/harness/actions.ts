import { createLanguageService } from "../../server/src/features/create-language-service.ts";
import type { LanguageService, PlannedAction } from "../../server/src/features/language-service.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { applyEdits } from "../../server/src/text/edit.ts";
import { groupBy } from "../../server/src/text/group-by.ts";
import { createLineIndex } from "../../server/src/text/line-index.ts";
import { type Fixture, parseFixture } from "./fixture.ts";
import { throughMessages } from "./service.ts";

type ListRequest = Parameters<LanguageService["codeActions"]>[0];
type Options = Partial<Omit<ListRequest, "file" | "range">>;
type Marked = Pick<Fixture, "files" | "asOf" | "locale" | "cursor">;

/** The service over a fixture, and the request at its cursor or selection. */
function openAt(source: string | Marked): {
  readonly service: LanguageService;
  readonly request: ListRequest;
  readonly files: Fixture["files"];
} {
  const fixture = typeof source === "string" ? parseFixture(source) : source;
  const { cursor, files, asOf, locale } = fixture;
  if (!cursor) throw new Error("The fixture marks no cursor");
  const range = createLineIndex(files.get(cursor.file) ?? "").rangeOf(cursor);
  const service = throughMessages(createLanguageService(createMemoryWorkspace(files)));
  return { service, request: { file: cursor.file, range, locale, asOf, canCreate: true }, files };
}

/** What is offered at the cursor: `kind: title`, in order. */
export async function actionsAt(source: string | Marked, options: Options = {}): Promise<readonly string[]> {
  const { service, request } = openAt(source);
  const answers = await service.codeActions({ ...request, ...options });
  return answers.map(({ kind, title, disabled }) => `${kind}: ${title}${disabled ? ` (${disabled})` : ""}`);
}

/** The plan of the one action whose title holds `title`. */
export async function planAt(source: string | Marked, title: string, options: Options = {}): Promise<PlannedAction> {
  const { service, request } = openAt(source);
  const answers = await service.codeActions({ ...request, ...options });
  const [answer, ...others] = answers.filter((one) => one.title.includes(title));
  if (!answer || others.length > 0) throw new Error(`Not one action: ${answers.map((one) => one.title).join("\n")}`);
  const plan = await service.planCodeAction({ ...request, ...options, id: answer.id });
  if (!plan) throw new Error(`No plan for: ${title}`);
  return plan;
}

/** All files after the one action whose title holds `title`. */
export async function actAt(source: string | Marked, title: string, options: Options = {}): Promise<Fixture["files"]> {
  return applyPlan(openAt(source).files, await planAt(source, title, options));
}

/** The files after the edits of an action; refuses to make a file that is there already. */
export function applyPlan(files: Fixture["files"], { creates, edits }: PlannedAction): Map<string, string> {
  const result = new Map(files);
  for (const { file, text } of creates) {
    if (result.has(file)) throw new Error(`There is a file already: ${file}`);
    result.set(file, text);
  }
  for (const [file, list] of groupBy(edits, (edit) => edit.file)) {
    const text = result.get(file);
    if (text === undefined) throw new Error(`There is no such file: ${file}`);
    const lines = createLineIndex(text);
    const spans = list.map(({ range, newText }) => ({ span: lines.spanOf(range), newText }));
    result.set(file, applyEdits(text, spans));
  }
  return result;
}
