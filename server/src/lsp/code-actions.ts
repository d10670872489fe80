import type { CodeAction, CodeActionParams, Diagnostic } from "vscode-languageserver";
import { CodeActionTriggerKind } from "vscode-languageserver";
import type { CodeActionAnswer } from "../features/language-service.ts";
import { type CodeActionData, editOfAction } from "./code-action-data.ts";
import { invalidParams } from "./guard.ts";
import { readRange } from "./positions.ts";
import type { RootedFile } from "./roots.ts";
import type { Session } from "./session.ts";
import { diagnosticSource, toDiagnostic } from "./to-diagnostic.ts";
import { joinPath } from "./uri.ts";
import { refuseStaleEdits } from "./workspace-edit.ts";

/**
 * Answers `textDocument/codeAction`. Edits come with the list only for a client that cannot ask for them later.
 *
 * @throws ResponseError `ContentModified` where a file that would be edited was changed in the meantime.
 */
export async function provideCodeActions(session: Session, params: CodeActionParams): Promise<CodeAction[]> {
  const range = readRange(params.range);
  if (!range) throw invalidParams("range: a start and an end are needed");
  const found = await session.locate(params.textDocument.uri);
  if (!found) return [];
  const { root, file } = found;
  const { revision } = session.documents;
  const { client } = session;
  const { only, diagnostics, triggerKind } = params.context ?? {};
  const version = session.documents.get(joinPath(root.path, file))?.version ?? null;
  const answers = await root.service.codeActions({
    file,
    range,
    locale: session.locale(),
    asOf: session.asOf(),
    canCreate: client.createdFiles,
    ...(Array.isArray(only) ? { only } : {}),
    rules: rulesOf(diagnostics),
    automatic: triggerKind === CodeActionTriggerKind.Automatic,
    withEdits: !client.laterEdits,
  });
  const asked = [{ file, range, newText: "" }];
  refuseStaleEdits(session, root, [...asked, ...answers.flatMap(({ plan }) => plan?.edits ?? [])], revision);
  return answers
    .filter(({ disabled }) => disabled === undefined || client.disabledActions)
    .map((answer) => toCodeAction(session, found, answer, { uri: params.textDocument.uri, range, version }));
}

function rulesOf(diagnostics: readonly Diagnostic[] | undefined): readonly string[] {
  if (!Array.isArray(diagnostics)) return [];
  const own = diagnostics.filter(({ source }: Diagnostic) => source === diagnosticSource);
  return own.flatMap(({ code }: Diagnostic) => (typeof code === "string" ? [code] : []));
}

function toCodeAction(
  session: Session,
  { root }: RootedFile,
  { id, title, kind, findings, preferred, disabled, plan }: CodeActionAnswer,
  place: Omit<CodeActionData, "id">,
): CodeAction {
  const options = session.diagnosticOptions(root);
  return {
    title,
    kind,
    ...(findings.length > 0 ? { diagnostics: findings.map((finding) => toDiagnostic(finding, options)) } : {}),
    ...(session.client.preferredActions && preferred ? { isPreferred: true } : {}),
    ...(disabled === undefined ? {} : { disabled: { reason: disabled } }),
    ...(plan ? { edit: editOfAction(session, root, plan) } : {}),
    ...(session.client.laterEdits && disabled === undefined ? { data: { ...place, id } satisfies CodeActionData } : {}),
  };
}
