import type { MarkdownIt } from "markdown-it";
import * as vscode from "vscode";
import { registerAttachments } from "./attachments/register.ts";
import { trackBids } from "./bid-context.ts";
import { createClient } from "./client.ts";
import { registerCommands } from "./commands/register.ts";
import { createDocumentPreviews } from "./document-preview/register.ts";
import { extendMarkdownIt } from "./preview/markdown-it-plugin.ts";
import { createPreviewFacts } from "./preview/preview-facts.ts";
import { watchWindow } from "./rescan.ts";
import { registerRulePages } from "./rule-page.ts";
import { registerShowReferences } from "./show-references.ts";
import { startWhenNeeded } from "./start-when-needed.ts";
import { createStatus } from "./status.ts";
import { registerTablePaste } from "./tables/register.ts";
import { registerTasks } from "./tasks/register.ts";

let stop: (() => Promise<void>) | undefined;

/** What VS Code's own Markdown extension asks for. */
interface Api {
  extendMarkdownIt(markdown: MarkdownIt): MarkdownIt;
}

/**
 * Offers the commands and starts the server, without waiting for it: a preview of any Markdown file waits for this
 * answer. A server that does not start leaves the commands, which say so.
 */
export function activate(context: vscode.ExtensionContext): Api {
  const output = vscode.window.createOutputChannel("Tenderdraft", { log: true });
  const client = createClient(context, output);
  const preview = createPreviewFacts(client);
  const previews = createDocumentPreviews(client, context.extensionUri);
  context.subscriptions.push(
    output,
    preview,
    previews,
    createStatus(client),
    trackBids(client),
    registerRulePages(client),
    registerShowReferences(client),
    watchWindow(client),
    registerCommands(client, output, previews),
    registerTablePaste(),
    registerAttachments(client),
    registerTasks(client, context),
    startWhenNeeded(client, output),
  );
  stop = () => client.dispose();
  return { extendMarkdownIt: (markdown) => extendMarkdownIt(markdown, preview) };
}

/** Ends the server. */
export async function deactivate(): Promise<void> {
  await stop?.();
}
