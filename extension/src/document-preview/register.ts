import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { missingArgument, readInvocation, readUri } from "../arguments.ts";
import type { PreviewState } from "./messages.ts";
import { fillPanel, type PreviewPanel } from "./preview-panel.ts";

const viewType = "tenderdraft.document";

/** Offers the preview of a document, one for the window, and brings it back after the window was loaded again. */
export function registerDocumentPreview(client: LanguageClient, extension: vscode.Uri): vscode.Disposable {
  let current: PreviewPanel | undefined;
  const fill = (panel: vscode.WebviewPanel, state: PreviewState): PreviewPanel => {
    const opened = fillPanel(panel, client, extension, state, () => {
      if (current === opened) current = undefined;
    });
    current = opened;
    return opened;
  };
  const open = (file: vscode.Uri): Promise<string | undefined> => {
    const title = vscode.l10n.t("Document");
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    if (current) current.reveal();
    const state = { file: file.toString() };
    const panel = current ?? fill(vscode.window.createWebviewPanel(viewType, title, column), state);
    return panel.show(file);
  };
  return vscode.Disposable.from(
    vscode.window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel, state: unknown) {
        fill(panel, readState(state));
      },
    }),
    /** A script passes `{file}` and learns whether the document is shown, or what is said in its place. */
    vscode.commands.registerCommand("tenderdraft.openPreview", async (argument: unknown) => {
      const invocation = readInvocation(argument);
      if (invocation.by === "script") {
        const file = readUri(invocation.values, "file");
        if (!file) return missingArgument("file");
        const message = await open(file);
        return message === undefined ? { ok: true } : { ok: false, message };
      }
      const file = invocation.file ?? vscode.window.activeTextEditor?.document.uri;
      if (file) await open(file);
      else await vscode.window.showInformationMessage(vscode.l10n.t("Open a file of a bid first."));
      return undefined;
    }),
  );
}

/** What the page has kept; it may come from an earlier version. */
function readState(state: unknown): PreviewState {
  const text = (key: string): Record<string, string> => {
    const value: unknown = typeof state === "object" && state !== null ? Reflect.get(state, key) : undefined;
    return typeof value === "string" ? { [key]: value } : {};
  };
  return { ...text("file"), ...text("bid") };
}
