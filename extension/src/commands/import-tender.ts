import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { type CommandResult, type ImportArguments, serverCommands } from "../../../server/src/lsp/protocol.ts";
import { missingArgument, readInvocation, readText, readUri } from "../arguments.ts";
import { openManifest, pickFolder } from "../folders.ts";
import { pickLanguage } from "../pick-language.ts";
import { runServerCommand } from "../run-server-command.ts";
import { untrustedReason } from "../trust.ts";

const command = serverCommands.importTender;

/** *Import tender*. A script passes `{file, to, bid?, locale?}`, sees no dialog and gets the result. */
export async function importTender(client: LanguageClient, argument: unknown): Promise<CommandResult | undefined> {
  const invocation = readInvocation(argument);
  if (invocation.by === "script") {
    const file = readUri(invocation.values, "file");
    const to = readUri(invocation.values, "to");
    if (!file || !to) return missingArgument(file ? "to" : "file");
    const bid = readUri(invocation.values, "bid");
    const locale = readText(invocation.values, "locale");
    return run(client, { file, to, ...(bid ? { bid } : {}), ...(locale ? { locale } : {}) });
  }
  const reason = untrustedReason(command);
  if (reason) {
    await vscode.window.showWarningMessage(reason);
    return undefined;
  }
  const file = invocation.file ?? (await pickFile(vscode.l10n.t("Tender to import")));
  if (!file) return undefined;
  const source = await pickBidSource(file);
  if (!source) return undefined;
  const locale = await pickLanguage(vscode.l10n.t("Language of the comments in the files"));
  if (!locale) return undefined;
  const to = await pickFolder(vscode.l10n.t("Folder for the imported tender"), vscode.l10n.t("Import here"));
  if (!to) return undefined;
  const result = await run(client, { file, to, locale, ...source });
  if (result.cancelled) return undefined;
  if (result.ok) await openManifest(to);
  else await vscode.window.showErrorMessage(result.message ?? vscode.l10n.t("The tender was not imported."));
  return undefined;
}

interface Wishes {
  readonly file: vscode.Uri;
  readonly to: vscode.Uri;
  readonly bid?: vscode.Uri;
  readonly locale?: string;
}

function run(client: LanguageClient, { file, to, bid, locale }: Wishes): Promise<CommandResult> {
  const importArguments: ImportArguments = {
    file: file.toString(),
    to: to.toString(),
    ...(bid ? { bid: bid.toString() } : {}),
    ...(locale ? { locale } : {}),
  };
  return runServerCommand(client, command, vscode.l10n.t("Importing the tender"), importArguments);
}

/** Asks whether a bid is taken over as well; undefined where the user gives up. */
async function pickBidSource(tender: vscode.Uri): Promise<{ readonly bid?: vscode.Uri } | undefined> {
  const none = { label: vscode.l10n.t("The tender only"), detail: vscode.l10n.t("The bid begins empty.") };
  const same = {
    label: vscode.l10n.t("The tender and the bid in the same file"),
    detail: vscode.l10n.t("Answers and prices that were submitted are taken over."),
  };
  const other = { label: vscode.l10n.t("The tender and a bid from another file…"), detail: same.detail };
  const placeHolder = vscode.l10n.t("What is to be imported?");
  const choice = await vscode.window.showQuickPick([none, same, other], { placeHolder });
  if (choice === none) return {};
  if (choice === same) return { bid: tender };
  if (choice !== other) return undefined;
  const bid = await pickFile(vscode.l10n.t("Bid to take over"));
  return bid && { bid };
}

async function pickFile(title: string): Promise<vscode.Uri | undefined> {
  const files = await vscode.window.showOpenDialog({
    filters: { [vscode.l10n.t("Tender of Prozorro or OCDS (JSON)")]: ["json"] },
    title,
    openLabel: vscode.l10n.t("Import"),
  });
  return files?.[0];
}
