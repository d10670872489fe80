import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { type CommandResult, type ExportArguments, serverCommands } from "../../../server/src/lsp/protocol.ts";
import { missingArgument, readInvocation, readText, readUri } from "../arguments.ts";
import { pickBid, slugOf } from "../pick-bid.ts";
import { runServerCommand } from "../run-server-command.ts";
import { untrustedReason } from "../trust.ts";

const command = serverCommands.exportDocx;

/** *Export to DOCX*. A script passes `{bid, to, asOf?, pages?, pdf?}`, sees no dialog and gets the result. */
export async function exportDocx(client: LanguageClient, argument: unknown): Promise<CommandResult | undefined> {
  const invocation = readInvocation(argument);
  if (invocation.by === "script") {
    const bid = readUri(invocation.values, "bid");
    const to = readUri(invocation.values, "to");
    if (!bid || !to) return missingArgument(bid ? "to" : "bid");
    return run(client, bid, to, readWishes(invocation.values));
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

/** What a script wants otherwise than the settings say. */
type Wishes = Omit<ExportArguments, "bid" | "to">;

function readWishes(values: Parameters<typeof readText>[0]): Wishes {
  const asOf = readText(values, "asOf");
  const pages = (["none", "estimate", "libreoffice"] as const).find((mode) => mode === readText(values, "pages"));
  const { pdf } = values;
  return {
    ...(asOf === undefined ? {} : { asOf }),
    ...(pages === undefined ? {} : { pages }),
    ...(typeof pdf === "boolean" ? { pdf } : {}),
  };
}

async function run(
  client: LanguageClient,
  bid: vscode.Uri,
  to: vscode.Uri,
  wishes: Wishes = {},
): Promise<CommandResult> {
  // The export reads what is on the disk, as the command line does.
  await Promise.all(vscode.workspace.textDocuments.filter(isUnsavedFile).map((document) => document.save()));
  const argument: ExportArguments = { bid: bid.toString(), to: to.toString(), ...wishes };
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
  const name = nameOf(to);
  const errors = result.summary?.errors ?? 0;
  const pdf = result.pdf === undefined ? undefined : vscode.Uri.parse(result.pdf);
  const names = pdf ? vscode.l10n.t("{0} and {1}", name, nameOf(pdf)) : name;
  const warnings = summarise(result.warnings ?? [], client.outputChannel);
  const notes = [
    errors > 0
      ? vscode.l10n.t(
          "Written: {0}. But the bid still has errors ({1}), so it is not ready to be submitted.",
          names,
          errors,
        )
      : vscode.l10n.t("Written: {0}.", names),
    ...describePages(result.pages),
    ...warnings,
  ];
  const open = vscode.l10n.t("Open");
  const openPdf = vscode.l10n.t("Open PDF");
  const reveal = vscode.l10n.t("Show in folder");
  const choices = pdf ? [open, openPdf, reveal] : [open, reveal];
  const show =
    warnings.length > 0 || errors > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  const choice = await show(notes.join(" "), ...choices);
  if (choice === open) await vscode.env.openExternal(to);
  if (choice === openPdf && pdf) await vscode.env.openExternal(pdf);
  if (choice === reveal) await vscode.commands.executeCommand("revealFileInOS", to);
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function describePages(pages: CommandResult["pages"]): readonly string[] {
  if (!pages) return [];
  const { total, counted } = pages;
  return [
    counted
      ? vscode.l10n.t("Pages: {0}, counted by LibreOffice.", total)
      : vscode.l10n.t("Pages: about {0}, estimated.", total),
  ];
}

/** One line fits a notification; the output keeps them all. */
function summarise(warnings: readonly string[], output: vscode.OutputChannel): readonly string[] {
  const [first, ...others] = warnings;
  if (first === undefined) return [];
  for (const warning of warnings) output.appendLine(warning);
  return others.length === 0 ? [first] : [first, vscode.l10n.t("{0} more are listed in the output.", others.length)];
}
