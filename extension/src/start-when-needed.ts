import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { startClient } from "./client.ts";

const bidFiles = "**/{bid,tenderdraft,*.bid}.{yaml,yml}";

/**
 * Starts the server where there are bids, else as soon as a bid file is opened: a preview of any Markdown file wakes
 * the extension, and whoever has no bid needs no server.
 */
export function startWhenNeeded(client: LanguageClient, output: vscode.LogOutputChannel): vscode.Disposable {
  const isBid = ({ languageId }: vscode.TextDocument): boolean => languageId === "bid-yaml";
  let started = false;
  const start = (): void => {
    if (started) return;
    started = true;
    void startClient(client, output);
  };
  if (vscode.workspace.textDocuments.some(isBid)) start();
  else {
    void vscode.workspace.findFiles(bidFiles, "**/node_modules/**", 1).then((found) => found.length > 0 && start());
  }
  return vscode.workspace.onDidOpenTextDocument((document) => isBid(document) && start());
}
