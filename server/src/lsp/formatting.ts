import type { DocumentFormattingParams, TextEdit } from "vscode-languageserver";
import type { Session } from "./session.ts";
import { refuseStaleEdits } from "./workspace-edit.ts";

/** Answers `textDocument/formatting`. The layout of bid files is one for all, so the wishes of an editor are passed over. */
export async function provideFormatting(session: Session, params: DocumentFormattingParams): Promise<TextEdit[]> {
  const found = await session.locate(params.textDocument.uri);
  if (!found) return [];
  const { revision } = session.documents;
  const edits = await found.root.service.formatting({ file: found.file });
  refuseStaleEdits(session, found.root, edits, revision);
  return edits.map(({ range, newText }) => ({ range, newText }));
}
