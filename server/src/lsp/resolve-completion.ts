import { type CompletionItem, MarkupKind } from "vscode-languageserver";
import type { ProposalSource } from "../features/completion-answer.ts";
import { plainMarkdown } from "./plain-markdown.ts";
import type { Session } from "./session.ts";
import { property, textProperty } from "./settings.ts";

/** What a client keeps with a proposal and sends back to have it explained. */
export interface CompletionData {
  /** The document that is being written. */
  readonly uri: string;
  readonly source: ProposalSource;
}

/** Answers `completionItem/resolve`: the item with its documentation. An item that is not ours comes back as it is. */
export async function resolveCompletion(session: Session, item: CompletionItem): Promise<CompletionItem> {
  const data = readData(item.data);
  const found = data && (await session.locate(data.uri));
  if (!data || !found) return item;
  const { root, file } = found;
  const markdown = await root.service.resolveCompletion({
    file,
    locale: session.locale(),
    asOf: session.asOf(),
    source: data.source,
  });
  if (markdown === undefined || markdown === "") return item;
  const documentation = session.client.markdownCompletion
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: plainMarkdown(markdown) };
  return { ...item, documentation };
}

const sources: ReadonlySet<string> = new Set<ProposalSource["of"]>([
  "property",
  "choice",
  "entry",
  "demand",
  "variable",
  "directive",
  "attribute",
  "rule",
  "pack",
]);

function isSource(value: string | undefined): value is ProposalSource["of"] {
  return value !== undefined && sources.has(value);
}

/** What a client sends back is not to be trusted: undefined where it is not what was sent to it. */
function readData(value: unknown): CompletionData | undefined {
  const uri = textProperty(value, "uri");
  const source = property(value, "source");
  const of = textProperty(source, "of");
  const name = textProperty(source, "name");
  const within = textProperty(source, "within");
  const path = property(source, "path");
  if (uri === undefined || name === undefined || !isSource(of)) return undefined;
  const steps = Array.isArray(path)
    ? path.filter((step) => typeof step === "string" || typeof step === "number")
    : undefined;
  return { uri, source: { of, name, ...(within === undefined ? {} : { within }), ...(steps ? { path: steps } : {}) } };
}
