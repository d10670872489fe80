import type { CodeAction, CodeActionParams, TextDocumentEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import { CodeActionKind } from "vscode-languageserver";
import type { FileEdit } from "../analysis/finding.ts";
import type { CodeActionAnswer } from "../features/language-service.ts";
import { contentModified, invalidParams } from "./guard.ts";
import { readRange } from "./positions.ts";
import type { Root } from "./roots.ts";
import type { Session } from "./session.ts";
import { toDiagnostic } from "./to-diagnostic.ts";
import { joinPath } from "./uri.ts";

/** Answers `textDocument/codeAction`. */
export async function provideCodeActions(session: Session, params: CodeActionParams): Promise<CodeAction[]> {
  const range = readRange(params.range);
  if (!range) throw invalidParams("range: a start and an end are needed");
  if (!wantsQuickFixes(params.context?.only)) return [];
  const found = await session.locate(params.textDocument.uri);
  if (!found) return [];
  const { root, file } = found;
  const { revision } = session.documents;
  const answers = await root.service.codeActions({ file, range, locale: session.locale(), asOf: session.asOf() });
  const edited = answers.flatMap((answer) => answer.edits.map((edit) => joinPath(root.path, edit.file)));
  // An edit that was computed for an older text would tear the one that stands now.
  if (edited.some((path) => session.documents.touchedSince(path, revision))) throw contentModified();
  return answers.map((answer) => toCodeAction(session, root, answer));
}

/** Kinds form a tree: whoever asks for `quickfix` or for nothing in particular gets quick fixes. */
function wantsQuickFixes(only: readonly string[] | undefined): boolean {
  return !only || only.some((kind) => kind === "" || kind === CodeActionKind.QuickFix);
}

function toCodeAction(session: Session, root: Root, answer: CodeActionAnswer): CodeAction {
  return {
    title: answer.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(answer.finding, session.diagnosticOptions(root))],
    edit: toWorkspaceEdit(session, root, answer.edits),
    ...(session.client.preferredActions && answer.preferred ? { isPreferred: true } : {}),
  };
}

/** Writes edits of files of a root as this client can take them; for open files with the version they are meant for. */
function toWorkspaceEdit(session: Session, root: Root, edits: readonly FileEdit[]): WorkspaceEdit {
  const byFile = new Map<string, TextEdit[]>();
  for (const { file, range, newText } of edits) byFile.set(file, [...(byFile.get(file) ?? []), { range, newText }]);
  if (!session.client.versionedEdits) {
    return { changes: Object.fromEntries([...byFile].map(([file, list]) => [session.uriOf(root, file), list])) };
  }
  const toDocumentEdit = ([file, list]: [string, TextEdit[]]): TextDocumentEdit => {
    const version = session.documents.get(joinPath(root.path, file))?.version ?? null;
    return { textDocument: { uri: session.uriOf(root, file), version }, edits: list };
  };
  return { documentChanges: [...byFile].map(toDocumentEdit) };
}
