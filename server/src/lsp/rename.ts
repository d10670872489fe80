import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { readQuestion } from "./ask.ts";
import { invalidParams } from "./guard.ts";
import { inOwnFiles } from "./own-files.ts";
import type { Session } from "./session.ts";
import { refuseStaleEdits, toWorkspaceEdit } from "./workspace-edit.ts";

/**
 * Answers `textDocument/prepareRename`; null where nothing has a name.
 *
 * @throws ResponseError with a sentence for the user where something has a name that cannot be changed.
 */
export async function providePrepareRename(
  session: Session,
  params: PrepareRenameParams,
): Promise<{ range: Range; placeholder: string } | null> {
  const question = await readQuestion(session, params);
  if (!question) return null;
  const { root, file, position } = question;
  const answer = await root.service.prepareRename({ file, position, locale: session.locale() });
  if (!answer) return null;
  if (!answer.ok) throw refused(answer.message);
  return { range: answer.range, placeholder: answer.placeholder };
}

/**
 * Answers `textDocument/rename`; null for a file that is none of ours.
 *
 * @throws ResponseError with a sentence for the user where the new name cannot be given.
 */
export async function provideRename(session: Session, params: RenameParams): Promise<WorkspaceEdit | null> {
  const { newName }: { readonly newName: unknown } = params;
  if (typeof newName !== "string") throw invalidParams("newName: a text is needed");
  const question = await readQuestion(session, params);
  if (!question) return null;
  const { root, file, position } = question;
  const { revision } = session.documents;
  const answer = await root.service.rename({ file, position, newName, locale: session.locale() });
  if (!answer.ok) throw refused(answer.message);
  const edits = inOwnFiles(session, root, answer.edits);
  refuseStaleEdits(session, root, edits, revision);
  return toWorkspaceEdit(session, root, edits);
}

function refused(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
