import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { PreviewState } from "./messages.ts";
import { fillPanel, type PreviewPanel } from "./preview-panel.ts";

const viewType = "tenderdraft.document";

/** The preview of a document: one for the window. */
export interface DocumentPreviews extends vscode.Disposable {
  /**
   * Opens it beside the text, for the bid that a file belongs to.
   *
   * @returns what is said in the place of a document; nothing where it is shown.
   */
  open(file: vscode.Uri): Promise<string | undefined>;
}

/** Offers the preview of a document, and brings it back after the window was loaded again. */
export function createDocumentPreviews(client: LanguageClient, extension: vscode.Uri): DocumentPreviews {
  let current: PreviewPanel | undefined;
  const fill = (panel: vscode.WebviewPanel, state: PreviewState): PreviewPanel => {
    const opened = fillPanel(panel, client, extension, state, () => {
      if (current === opened) current = undefined;
    });
    current = opened;
    return opened;
  };
  const serializer = vscode.window.registerWebviewPanelSerializer(viewType, {
    async deserializeWebviewPanel(panel, state: unknown) {
      fill(panel, readState(state));
    },
  });
  return {
    open(file) {
      current?.reveal();
      const title = vscode.l10n.t("Document");
      const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      const state = { file: file.toString() };
      const panel = current ?? fill(vscode.window.createWebviewPanel(viewType, title, column), state);
      return panel.show(file);
    },
    dispose: () => serializer.dispose(),
  };
}

/** What the page has kept; it may come from an earlier version. */
function readState(state: unknown): PreviewState {
  const text = (key: string): Record<string, string> => {
    const value: unknown = typeof state === "object" && state !== null ? Reflect.get(state, key) : undefined;
    return typeof value === "string" ? { [key]: value } : {};
  };
  return { ...text("file"), ...text("bid") };
}
