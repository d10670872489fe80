import { type Hover, type HoverParams, MarkupKind } from "vscode-languageserver";
import type { HoverAnswer, HoverRule } from "../features/language-service.ts";
import { readQuestion } from "./ask.ts";
import { plainMarkdown } from "./plain-markdown.ts";
import type { Session } from "./session.ts";
import { ruleUri } from "./to-diagnostic.ts";
import { joinPath } from "./uri.ts";

/** Answers `textDocument/hover`. */
export async function provideHover(session: Session, params: HoverParams): Promise<Hover | null> {
  const question = await readQuestion(session, params);
  if (!question) return null;
  const { root, file, position } = question;
  // The findings that are shown are known here already; where there are none yet, nobody waits for them.
  const findings = session.publisher.findingsOf(root, joinPath(root.path, file));
  const place = { file, position, locale: session.locale(), asOf: session.asOf() };
  const answer = await root.service.hover({ ...place, ...(findings ? { findings } : {}) });
  if (!answer) return null;
  const { client } = session;
  const { uriScheme } = session.diagnosticOptions(root);
  const markdown = writeHover(answer, client.ruleLinks ? uriScheme : undefined);
  const contents = client.markdownHover
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: plainMarkdown(markdown) };
  return { contents, range: answer.range };
}

/** The answer with its rules behind a line; their names lead to their pages where the editor can open them. */
function writeHover({ contents, rules }: HoverAnswer, uriScheme: string | undefined): string {
  const parts = rules.map(({ id, text }: HoverRule) => {
    const name = uriScheme === undefined ? `\`${id}\`` : `[${id}](${ruleUri(uriScheme, id)})`;
    return `${name} · ${text}`;
  });
  return [...(contents === "" ? [] : [contents]), ...parts].join("\n\n---\n\n");
}
