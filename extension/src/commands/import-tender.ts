import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { type CommandResult, type ImportArguments, serverCommands } from "../../../server/src/lsp/protocol.ts";
import { missingArgument, readInvocation, readUri } from "../arguments.ts";
import { openManifest, pickFolder } from "../folders.ts";
import { runServerCommand } from "../run-server-command.ts";
import { untrustedReason } from "../trust.ts";

const command = serverCommands.importTender;

/** *Import tender*. A script passes `{file, to}`, sees no dialog and gets the result. */
export async function importTender(client: LanguageClient, argument: unknown): Promise<CommandResult | undefined> {
  const invocation = readInvocation(argument);
  if (invocation.by === "script") {
    const file = readUri(invocation.values, "file");
    const to = readUri(invocation.values, "to");
    return file && to ? run(client, file, to) : missingArgument(file ? "to" : "file");
  }
  const reason = untrustedReason(command);
  if (reason) {
    await vscode.window.showWarningMessage(reason);
    return undefined;
  }
  const file = invocation.file ?? (await pickFile());
  if (!file) return undefined;
  const to = await pickFolder(vscode.l10n.t("Folder for the imported tender"), vscode.l10n.t("Import here"));
  if (!to) return undefined;
  const result = await run(client, file, to);
  if (result.cancelled) return undefined;
  if (result.ok) await openManifest(to);
  else await vscode.window.showErrorMessage(result.message ?? vscode.l10n.t("The tender was not imported."));
  return undefined;
}

function run(client: LanguageClient, file: vscode.Uri, to: vscode.Uri): Promise<CommandResult> {
  const importArguments: ImportArguments = { file: file.toString(), to: to.toString() };
  return runServerCommand(client, command, vscode.l10n.t("Importing the tender"), importArguments);
}

async function pickFile(): Promise<vscode.Uri | undefined> {
  const files = await vscode.window.showOpenDialog({
    filters: { [vscode.l10n.t("Tender of Prozorro or OCDS (JSON)")]: ["json"] },
    title: vscode.l10n.t("Tender to import"),
    openLabel: vscode.l10n.t("Import"),
  });
  return files?.[0];
}
