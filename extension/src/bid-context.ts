import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { listBids } from "./pick-bid.ts";
import { onStatus } from "./server-status.ts";

/** The open file is part of a bid. */
const fileKey = "tenderdraft.bidFile";

/** The folders of the bids, by path, for the explorer. */
const foldersKey = "tenderdraft.bidFolders";

/** Tells the menus which files and folders belong to a bid. */
export function trackBids(client: LanguageClient): vscode.Disposable {
  let folders: readonly string[] = [];
  const look = async (): Promise<void> => {
    if (!client.isRunning()) return;
    const file = vscode.window.activeTextEditor?.document.uri;
    const bids = await listBids(client, file?.scheme === "file" ? file : undefined);
    const isOurs = vscode.window.activeTextEditor?.document.languageId === "bid-yaml";
    await vscode.commands.executeCommand("setContext", fileKey, isOurs || bids.some(({ near }) => near));
    const found = bids.map(({ bid }) => vscode.Uri.joinPath(vscode.Uri.parse(bid), "..").fsPath).sort();
    if (found.join("\n") === folders.join("\n")) return;
    folders = found;
    await vscode.commands.executeCommand("setContext", foldersKey, folders);
  };
  // A server that is ending does not answer; the menus are set again when it is up.
  const update = (): void => void look().catch(() => undefined);
  return vscode.Disposable.from(vscode.window.onDidChangeActiveTextEditor(update), onStatus(client, update));
}
