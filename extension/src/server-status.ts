import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { type Counts, statusNotification } from "../../server/src/lsp/protocol.ts";

/** Listeners by client: the protocol knows one handler for each notification. */
const listeners = new WeakMap<LanguageClient, Set<(counts: Counts) => void>>();

/** Calls `listener` after each check of the server. */
export function onStatus(client: LanguageClient, listener: (counts: Counts) => void): vscode.Disposable {
  const before = listeners.get(client);
  const all = before ?? new Set();
  all.add(listener);
  const forget = new vscode.Disposable(() => all.delete(listener));
  if (before) return forget;
  listeners.set(client, all);
  const listening = client.onNotification(statusNotification, (counts: Counts) => {
    for (const call of all) call(counts);
  });
  return vscode.Disposable.from(listening, forget);
}
