import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { type PreviewParams, type PreviewResult, serverRequests } from "../../../server/src/lsp/protocol.ts";
import { onStatus } from "../server-status.ts";
import type { PreviewHost } from "./markdown-it-plugin.ts";

/** What the server told of the open sections, ready for a preview that cannot wait. */
export interface PreviewFacts extends PreviewHost, vscode.Disposable {}

/** Keeps the facts of the open sections up to date, and has previews drawn anew where they changed. */
export function createPreviewFacts(client: LanguageClient): PreviewFacts {
  const known = new Map<string, PreviewResult>();
  const asked = new Set<string>();
  let isLooking = false;
  let wanted = false;

  const openMarkdown = (): readonly vscode.TextDocument[] => vscode.workspace.textDocuments.filter(isMarkdown);
  const look = async (): Promise<void> => {
    let changed = false;
    for (const { uri } of openMarkdown()) {
      const key = uri.toString();
      const params: PreviewParams = { uri: key };
      asked.add(key);
      const facts = await client.sendRequest<PreviewResult | null>(serverRequests.previewFacts, params);
      if (JSON.stringify(facts ?? undefined) === JSON.stringify(known.get(key))) continue;
      if (facts) known.set(key, facts);
      else known.delete(key);
      changed = true;
    }
    if (changed) await refreshPreviews();
  };
  const lookUntilQuiet = async (): Promise<void> => {
    isLooking = true;
    while (wanted && client.isRunning()) {
      wanted = false;
      // A server that is being restarted tells again when it is up.
      await look().catch(() => undefined);
    }
    isLooking = false;
  };
  /** Asks once more after the answers that are on their way; a burst of changes is one question. */
  const schedule = (): void => {
    wanted = true;
    if (!isLooking) void lookUntilQuiet();
  };
  /** While nobody looks at a preview, the server need not build one after every stroke of a key. */
  const scheduleIfShown = (): void => {
    if (isPreviewOpen() || openMarkdown().some(({ uri }) => !asked.has(uri.toString()))) schedule();
  };
  const events = vscode.Disposable.from(
    onStatus(client, scheduleIfShown),
    vscode.window.tabGroups.onDidChangeTabs(scheduleIfShown),
    vscode.workspace.onDidOpenTextDocument((document) => isMarkdown(document) && schedule()),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      known.delete(uri.toString());
      asked.delete(uri.toString());
    }),
  );
  return {
    isSection: (text) =>
      vscode.workspace.textDocuments.some(
        (document) => known.has(document.uri.toString()) && document.getText() === text,
      ),
    factsOf: (environment) => known.get(readDocument(environment)?.toString() ?? ""),
    dispose: () => events.dispose(),
  };
}

function isMarkdown({ uri, languageId }: vscode.TextDocument): boolean {
  return languageId === "markdown" && uri.scheme === "file";
}

function isPreviewOpen(): boolean {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.some(
    ({ input }) =>
      (input instanceof vscode.TabInputWebview || input instanceof vscode.TabInputCustom) &&
      input.viewType.includes("markdown.preview"),
  );
}

/** VS Code hands the address of what it shows to the renderers of a preview. */
function readDocument(environment: unknown): vscode.Uri | undefined {
  if (typeof environment !== "object" || environment === null || !("currentDocument" in environment)) return undefined;
  return environment.currentDocument instanceof vscode.Uri ? environment.currentDocument : undefined;
}

/** Has open previews drawn anew. Where nobody has opened one yet, the extension that draws them is left asleep. */
async function refreshPreviews(): Promise<void> {
  if (!vscode.extensions.getExtension("vscode.markdown-language-features")?.isActive) return;
  await vscode.commands.executeCommand("markdown.preview.refresh");
}
