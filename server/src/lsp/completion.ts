import type {
  CompletionItem,
  CompletionList,
  CompletionParams,
  InsertReplaceEdit,
  Position,
  Range,
  TextEdit,
} from "vscode-languageserver";
import { CompletionItemKind, CompletionItemTag, InsertTextFormat, InsertTextMode } from "vscode-languageserver";
import type { CompletionProposal } from "../features/completion-answer.ts";
import { shorten } from "../rules/support/text/shorten.ts";
import { readQuestion } from "./ask.ts";
import type { ClientFeatures } from "./capabilities.ts";
import { inOwnOrder } from "./reading-order.ts";
import type { CompletionData } from "./resolve-completion.ts";
import type { Session } from "./session.ts";
import { plainText } from "./snippet-text.ts";

const kinds: Readonly<Record<CompletionProposal["kind"], CompletionItemKind>> = {
  property: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  id: CompletionItemKind.Reference,
  variable: CompletionItemKind.Variable,
  directive: CompletionItemKind.Function,
  file: CompletionItemKind.File,
  folder: CompletionItemKind.Folder,
  snippet: CompletionItemKind.Snippet,
  unit: CompletionItemKind.Unit,
  rule: CompletionItemKind.Event,
};

/** Answers `textDocument/completion`. Documentation is written when a client asks for it. */
export async function provideCompletion(session: Session, params: CompletionParams): Promise<CompletionList> {
  const question = await readQuestion(session, params);
  if (!question) return { isIncomplete: false, items: [] };
  const { root, file, position } = question;
  const request = { file, position, locale: session.locale(), asOf: session.asOf() };
  const { proposals, isIncomplete } = await root.service.completion(request);
  const [first] = proposals;
  const { client } = session;
  const { uri } = params.textDocument;
  // All proposals of one answer replace the same word.
  const range = first && client.defaultEditRange ? editRange(first.range, position, client) : undefined;
  return {
    isIncomplete,
    ...(range ? { itemDefaults: { editRange: range } } : {}),
    items: proposals.map((proposal) => ({
      ...toCompletionItem(proposal, client),
      ...writeEdit(proposal, position, client),
      ...(proposal.source ? { data: { uri, source: proposal.source } satisfies CompletionData } : {}),
    })),
  };
}

/** What fits beside a label in the list of an editor, which would cut the beginning of an Arabic text off, not its end. */
const besideLength = 36;

function toCompletionItem(proposal: CompletionProposal, client: ClientFeatures): CompletionItem {
  const { label, kind, sortText, snippet, filterText, deprecated, newText } = proposal;
  const detail = proposal.detail ?? "";
  const beside = client.labelDetails
    ? { labelDetails: { description: inOwnOrder(shorten(detail, besideLength), client) } }
    : { detail: inOwnOrder(detail, client) };
  return {
    label,
    kind: kinds[kind],
    sortText,
    ...(snippet && client.snippets ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    // The engine has put in the indentation already.
    ...(newText.includes("\n") && client.asIsMode ? { insertTextMode: InsertTextMode.asIs } : {}),
    ...(detail === "" ? {} : beside),
    ...(filterText === undefined ? {} : { filterText }),
    ...(deprecated && client.deprecatedTag ? { tags: [CompletionItemTag.Deprecated] } : {}),
  };
}

function writeEdit(
  { range, newText: written, snippet }: CompletionProposal,
  position: Position,
  client: ClientFeatures,
): Pick<CompletionItem, "textEdit" | "textEditText"> {
  const newText = snippet && !client.snippets ? plainText(written) : written;
  if (client.defaultEditRange) return { textEditText: newText };
  const edit = editRange(range, position, client);
  const textEdit: TextEdit | InsertReplaceEdit = "insert" in edit ? { ...edit, newText } : { range: edit, newText };
  return { textEdit };
}

/** The word to be replaced; its part before the cursor besides, for clients that let a person choose. */
function editRange(
  range: Range,
  position: Position,
  client: ClientFeatures,
): Range | { insert: Range; replace: Range } {
  if (!client.insertReplace || range.start.line !== range.end.line) return range;
  return { insert: { start: range.start, end: position }, replace: range };
}
