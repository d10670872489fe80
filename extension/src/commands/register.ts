import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { DocumentPreviews } from "../document-preview/register.ts";
import { checkBid } from "./check-bid.ts";
import { exportDocx } from "./export-docx.ts";
import { importTender } from "./import-tender.ts";
import { newBid } from "./new-bid.ts";
import { openPreview } from "./open-preview.ts";
import { restartServer } from "./restart-server.ts";
import { showLog } from "./show-log.ts";

/** Registers every command of the manifest. */
export function registerCommands(
  client: LanguageClient,
  output: vscode.LogOutputChannel,
  previews: DocumentPreviews,
): vscode.Disposable {
  const commands: Readonly<Record<string, (argument: unknown) => Promise<unknown>>> = {
    "tenderdraft.newBid": (argument) => newBid(client, argument),
    "tenderdraft.importTender": (argument) => importTender(client, argument),
    "tenderdraft.checkBid": (argument) => checkBid(client, argument),
    "tenderdraft.exportDocx": (argument) => exportDocx(client, argument),
    "tenderdraft.openPreview": (argument) => openPreview(previews, argument),
    "tenderdraft.restartServer": () => restartServer(client, output),
    "tenderdraft.showLog": () => showLog(output),
  };
  const registered = Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run));
  return vscode.Disposable.from(...registered);
}
