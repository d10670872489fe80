import type { CompletionItem, CompletionParams } from "vscode-languageserver";
import { CompletionItemKind, CompletionItemTag, InsertTextFormat, MarkupKind } from "vscode-languageserver";
import type { CompletionProposal } from "../features/language-service.ts";
import { readQuestion } from "./ask.ts";
import type { ClientFeatures } from "./capabilities.ts";
import type { Session } from "./session.ts";
import { plainText } from "./snippet-text.ts";

const kinds: Readonly<Record<CompletionProposal["kind"], CompletionItemKind>> = {
  property: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  id: CompletionItemKind.Reference,
  variable: CompletionItemKind.Variable,
  directive: CompletionItemKind.Function,
  file: CompletionItemKind.File,
  snippet: CompletionItemKind.Snippet,
};

/** Answers `textDocument/completion`. */
export async function provideCompletion(session: Session, params: CompletionParams): Promise<CompletionItem[]> {
  const question = await readQuestion(session, params);
  if (!question) return [];
  const { root, file, position } = question;
  const request = { file, position, locale: session.locale(), asOf: session.asOf() };
  const proposals = await root.service.completion(request);
  return proposals.map((proposal) => toCompletionItem(proposal, session.client));
}

function toCompletionItem(proposal: CompletionProposal, client: ClientFeatures): CompletionItem {
  const { label, kind, range, sortText, snippet, detail, documentation, filterText, deprecated } = proposal;
  const asSnippet = snippet && client.snippets;
  const newText = snippet && !client.snippets ? plainText(proposal.newText) : proposal.newText;
  const markup = client.markdownCompletion ? MarkupKind.Markdown : MarkupKind.PlainText;
  return {
    label,
    kind: kinds[kind],
    sortText,
    textEdit: { range, newText },
    insertTextFormat: asSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation: { kind: markup, value: documentation } }),
    ...(filterText === undefined ? {} : { filterText }),
    ...(deprecated && client.deprecatedTag ? { tags: [CompletionItemTag.Deprecated] } : {}),
  };
}
