import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { type CommandResult, type NewBidArguments, serverCommands } from "../../../server/src/lsp/protocol.ts";
import { missingArgument, readInvocation, readText, readUri } from "../arguments.ts";
import { openManifest, pickFolder } from "../folders.ts";
import { pickLanguage } from "../pick-language.ts";
import { runServerCommand } from "../run-server-command.ts";

/** *New bid*. A script passes `{folder, pack?, language?}`, sees no dialog and gets the result. */
export async function newBid(client: LanguageClient, argument: unknown): Promise<CommandResult | undefined> {
  const invocation = readInvocation(argument);
  if (invocation.by === "script") {
    const folder = readUri(invocation.values, "folder");
    if (!folder) return missingArgument("folder");
    return run(client, folder, readText(invocation.values, "language"), readText(invocation.values, "pack"));
  }
  const folder = await pickFolder(vscode.l10n.t("Folder for the new bid"), vscode.l10n.t("Create here"));
  if (!folder) return undefined;
  const language = await pickLanguage(vscode.l10n.t("Language of the bid"));
  if (!language) return undefined;
  const result = await run(client, folder, language);
  if (result.cancelled) return undefined;
  if (result.ok) await openManifest(folder);
  else await vscode.window.showErrorMessage(result.message ?? vscode.l10n.t("The bid was not created."));
  return undefined;
}

function run(client: LanguageClient, folder: vscode.Uri, language?: string, pack?: string): Promise<CommandResult> {
  const newArguments: NewBidArguments = {
    folder: folder.toString(),
    ...(language ? { language } : {}),
    ...(pack ? { pack } : {}),
  };
  return runServerCommand(client, serverCommands.newBid, vscode.l10n.t("Creating the bid"), newArguments);
}
