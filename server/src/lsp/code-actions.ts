import type { CodeAction, CodeActionParams } from "vscode-languageserver";
import { CodeActionKind } from "vscode-languageserver";
import type { CodeActionAnswer } from "../features/language-service.ts";
import { invalidParams } from "./guard.ts";
import { readRange } from "./positions.ts";
import type { Root } from "./roots.ts";
import type { Session } from "./session.ts";
import { toDiagnostic } from "./to-diagnostic.ts";
import { refuseStaleEdits, toWorkspaceEdit } from "./workspace-edit.ts";

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
  refuseStaleEdits(
    session,
    root,
    answers.flatMap((answer) => answer.edits),
    revision,
  );
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
