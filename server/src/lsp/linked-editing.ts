import type { LinkedEditingRangeParams, LinkedEditingRanges } from "vscode-languageserver";
import { readQuestion } from "./ask.ts";
import type { Session } from "./session.ts";

/** What a label of a footnote may be made of while it is typed. */
const wordPattern = "[^\\s\\[\\]]+";

/** Answers `textDocument/linkedEditingRange`. */
export async function provideLinkedEditingRanges(
  session: Session,
  params: LinkedEditingRangeParams,
): Promise<LinkedEditingRanges | null> {
  const question = await readQuestion(session, params);
  if (!question) return null;
  const { root, file, position } = question;
  const ranges = await root.service.linkedEditingRanges({ file, position });
  return ranges.length === 0 ? null : { ranges: [...ranges], wordPattern };
}
