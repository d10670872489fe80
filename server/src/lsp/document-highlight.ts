import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from "vscode-languageserver";
import { readQuestion } from "./ask.ts";
import type { Session } from "./session.ts";

/** Answers `textDocument/documentHighlight`. */
export async function provideDocumentHighlights(
  session: Session,
  params: DocumentHighlightParams,
): Promise<DocumentHighlight[]> {
  const question = await readQuestion(session, params);
  if (!question) return [];
  const { root, file, position } = question;
  const found = await root.service.documentHighlights({ file, position });
  return found.map(({ range, kind }) => ({
    range,
    kind: kind === "write" ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
