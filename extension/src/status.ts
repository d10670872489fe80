import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { describeCounts } from "./commands/check-bid.ts";
import { onStatus } from "./server-status.ts";

/** Shows in the status bar how many findings would get a bid rejected. Quiet: no colour, nothing while there is no bid. */
export function createStatus(client: LanguageClient): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("tenderdraft.rejections", vscode.StatusBarAlignment.Left);
  item.name = "Tenderdraft";
  item.command = "workbench.actions.view.problems";
  const listening = onStatus(client, (counts) => {
    if (counts.bids === 0) {
      item.hide();
      return;
    }
    const icon = counts.rejections > 0 ? "$(circle-slash)" : "$(pass)";
    item.text = `${icon} ${vscode.l10n.t("Rejections: {0}", counts.rejections)}`;
    item.tooltip = describeCounts(counts);
    item.show();
  });
  return vscode.Disposable.from(item, listening);
}
