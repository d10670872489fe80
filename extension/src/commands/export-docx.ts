import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { type CommandResult, type ExportArguments, serverCommands } from "../../../server/src/lsp/protocol.ts";
import { missingArgument, readInvocation, readText, readUri } from "../arguments.ts";
import { pickBid, slugOf } from "../pick-bid.ts";
import { runServerCommand } from "../run-server-command.ts";
import { untrustedReason } from "../trust.ts";

const command = serverCommands.exportDocx;

/** *Export to DOCX*. A script passes `{bid, to, asOf?}`, sees no dialog and gets the result. */
export async function exportDocx(client: LanguageClient, argument: unknown): Promise<CommandResult | undefined> {
  const invocation = readInvocation(argument);
  if (invocation.by === "script") {
    const bid = readUri(invocation.values, "bid");
    const to = readUri(invocation.values, "to");
    if (!bid || !to) return missingArgument(bid ? "to" : "bid");
    return run(client, bid, to, readText(invocation.values, "asOf"));
  }
  const reason = untrustedReason(command);
  if (reason) {
    await vscode.window.showWarningMessage(reason);
    return undefined;
  }
  const place = await pickBid(client, invocation.file);
  if (!place) return undefined;
  const proposed = vscode.Uri.joinPath(vscode.Uri.parse(place.root), "out", `${slugOf(place)}.docx`);
  // The dialog opens in the folder that it is given, if there is one.
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(proposed, ".."));
  const to = await vscode.window.showSaveDialog({
    defaultUri: proposed,
    filters: { [vscode.l10n.t("Word document")]: ["docx"] },
    title: vscode.l10n.t("Export to DOCX"),
  });
  if (!to) return undefined;
  await showResult(client, await run(client, vscode.Uri.parse(place.bid), to), to);
  return undefined;
}

async function run(client: LanguageClient, bid: vscode.Uri, to: vscode.Uri, asOf?: string): Promise<CommandResult> {
  // The export reads what is on the disk, as the command line does.
  await Promise.all(vscode.workspace.textDocuments.filter(isUnsavedFile).map((document) => document.save()));
  const argument: ExportArguments = { bid: bid.toString(), to: to.toString(), ...(asOf ? { asOf } : {}) };
  return runServerCommand(client, command, vscode.l10n.t("Exporting the bid"), argument);
}

function isUnsavedFile(document: vscode.TextDocument): boolean {
  const ours = ["bid-yaml", "yaml", "markdown"].includes(document.languageId);
  return ours && document.isDirty && document.uri.scheme === "file";
}

async function showResult(client: LanguageClient, result: CommandResult, to: vscode.Uri): Promise<void> {
  if (result.cancelled) return;
  if (!result.ok) {
    await vscode.window.showErrorMessage(result.message ?? vscode.l10n.t("The export failed."));
    return;
  }
  const name = to.path.slice(to.path.lastIndexOf("/") + 1);
  const errors = result.summary?.errors ?? 0;
  const notes = [
    errors > 0
      ? vscode.l10n.t(
          "{0} was written, but the bid still has errors ({1}). It is not ready to be submitted.",
          name,
          errors,
        )
      : vscode.l10n.t("{0} was written.", name),
    ...summarise(result.warnings ?? [], client.outputChannel),
  ];
  const message = notes.join(" ");
  const open = vscode.l10n.t("Open");
  const reveal = vscode.l10n.t("Show in folder");
  const show = notes.length > 1 || errors > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  const choice = await show(message, open, reveal);
  if (choice === open) await vscode.env.openExternal(to);
  if (choice === reveal) await vscode.commands.executeCommand("revealFileInOS", to);
}

/** One line fits a notification; the output keeps them all. */
function summarise(warnings: readonly string[], output: vscode.OutputChannel): readonly string[] {
  const [first, ...others] = warnings;
  if (first === undefined) return [];
  for (const warning of warnings) output.appendLine(warning);
  return others.length === 0 ? [first] : [first, vscode.l10n.t("{0} more are listed in the output.", others.length)];
}
