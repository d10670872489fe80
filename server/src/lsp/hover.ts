import { type Hover, type HoverParams, MarkupKind } from "vscode-languageserver";
import { readQuestion } from "./ask.ts";
import type { Session } from "./session.ts";

/** Answers `textDocument/hover`. */
export async function provideHover(session: Session, params: HoverParams): Promise<Hover | null> {
  const question = await readQuestion(session, params);
  if (!question) return null;
  const { root, file, position } = question;
  const answer = await root.service.hover({ file, position, locale: session.locale(), asOf: session.asOf() });
  if (!answer) return null;
  const kind = session.client.markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { contents: { kind, value: answer.contents }, range: answer.range };
}
