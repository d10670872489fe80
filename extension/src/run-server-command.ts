import * as vscode from "vscode";
import { ExecuteCommandRequest, type LanguageClient, WorkDoneProgress } from "vscode-languageclient/node";
import type { CommandResult } from "../../server/src/lsp/protocol.ts";
import { untrustedReason } from "./trust.ts";

let runs = 0;

/** Runs a command of the server, with a notification that shows its progress and lets the user stop it. */
export async function runServerCommand(
  client: LanguageClient,
  command: string,
  title: string,
  argument: object,
): Promise<CommandResult> {
  const reason = untrustedReason(command);
  if (reason) return { ok: false, message: reason };
  runs += 1;
  const workDoneToken = `tenderdraft-${runs}`;
  const location = vscode.ProgressLocation.Notification;
  return vscode.window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
    const reports = client.onProgress(WorkDoneProgress.type, workDoneToken, ({ kind, ...value }) => {
      if (kind === "report" && "message" in value && value.message) progress.report({ message: value.message });
    });
    try {
      const params = { command, arguments: [argument], workDoneToken };
      return readResult(await client.sendRequest(ExecuteCommandRequest.type, params, token));
    } catch (error) {
      if (token.isCancellationRequested) return { ok: false, cancelled: true };
      return { ok: false, message: error instanceof Error ? error.message : String(error) };
    } finally {
      reports.dispose();
    }
  });
}

function readResult(value: unknown): CommandResult {
  if (typeof value === "object" && value !== null && "ok" in value && typeof value.ok === "boolean") {
    return { ...value, ok: value.ok };
  }
  return { ok: false, message: vscode.l10n.t("The server gave an answer that makes no sense.") };
}
