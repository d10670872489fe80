import * as vscode from "vscode";
import type { DocumentPreviewResult } from "../../../server/src/lsp/protocol.ts";

/** What stands in the place of a document: a text, and what can be done about it. */
export interface Notice {
  readonly text: string;
  readonly choices: readonly { readonly label: string; readonly bid?: string; readonly command?: string }[];
}

/** The words for an answer without a document. */
export function noticeOf(answer: Exclude<DocumentPreviewResult, { readonly state: "document" }>): Notice {
  switch (answer.state) {
    case "none":
      return {
        text: vscode.l10n.t(
          "This file belongs to no bid. Open a section or the bid.yaml of a bid, and its document is shown here.",
        ),
        choices: [],
      };
    case "unreadable":
      return {
        text: vscode.l10n.t(
          "The bid.yaml of this bid cannot be read yet. The document is shown as soon as its problems are mended.",
        ),
        choices: [{ label: vscode.l10n.t("Show problems"), command: "workbench.actions.view.problems" }],
      };
    case "several":
      return {
        text: vscode.l10n.t("Several bids use this file. Which document is to be shown?"),
        choices: answer.bids.map(({ bid, title }) => ({ label: `${title} (${folderName(bid)})`, bid })),
      };
  }
}

/** While the server does not answer. */
export function serverNotice(isStarting: boolean): Notice {
  if (isStarting) return { text: vscode.l10n.t("The document is being prepared…"), choices: [] };
  return {
    text: vscode.l10n.t("Tenderdraft is not running, so the document cannot be shown."),
    choices: [{ label: vscode.l10n.t("Restart server"), command: "tenderdraft.restartServer" }],
  };
}

/** Where the server answers, but with an error. */
export function failureNotice(): Notice {
  return {
    text: vscode.l10n.t("The document could not be made. The log says why."),
    choices: [{ label: vscode.l10n.t("Show log"), command: "tenderdraft.showLog" }],
  };
}

/** The name of the folder that a manifest lies in, by which writers know their bid. */
export function folderName(manifest: string): string {
  return vscode.Uri.joinPath(vscode.Uri.parse(manifest), "..").path.split("/").at(-1) ?? "";
}
