import * as vscode from "vscode";
import { type LanguageClient, State } from "vscode-languageclient/node";
import { rescanNotification } from "../../server/src/lsp/protocol.ts";

/**
 * Lets the server look at the disk anew when the user comes back to the window: what other programs did meanwhile, such
 * as switching a branch, is not always told by the watcher of the editor.
 */
export function watchWindow(client: LanguageClient): vscode.Disposable {
  let wasFocused = vscode.window.state.focused;
  return vscode.window.onDidChangeWindowState(({ focused }) => {
    if (focused && !wasFocused && client.state === State.Running) {
      client.sendNotification(rescanNotification).catch(() => {});
    }
    wasFocused = focused;
  });
}
