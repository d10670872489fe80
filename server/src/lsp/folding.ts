import { type FoldingRange, FoldingRangeKind, type FoldingRangeParams } from "vscode-languageserver";
import type { Session } from "./session.ts";

/** Answers `textDocument/foldingRange`: whole lines, which every client can take. */
export async function provideFoldingRanges(session: Session, params: FoldingRangeParams): Promise<FoldingRange[]> {
  const found = await session.locate(params.textDocument.uri);
  if (!found) return [];
  const answers = await found.root.service.foldingRanges({ file: found.file });
  return answers.map(({ startLine, endLine, kind }) => {
    return { startLine, endLine, ...(kind === "comment" ? { kind: FoldingRangeKind.Comment } : {}) };
  });
}
