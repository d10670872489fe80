import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import {
  type CheckArguments,
  type CommandResult,
  type Counts,
  serverCommands,
} from "../../../server/src/lsp/protocol.ts";
import { readInvocation, readUri } from "../arguments.ts";
import { listBids } from "../pick-bid.ts";
import { runServerCommand } from "../run-server-command.ts";

/** *Check bid*: the bid of the open file, else every bid. A script passes `{bid?}` and gets the result. */
export async function checkBid(client: LanguageClient, argument: unknown): Promise<CommandResult | undefined> {
  const invocation = readInvocation(argument);
  if (invocation.by === "script") return run(client, readUri(invocation.values, "bid")?.toString());
  const near = invocation.file ?? vscode.window.activeTextEditor?.document.uri;
  const close = (await listBids(client, near)).filter((bid) => bid.near);
  const result = await run(client, close.length === 1 ? close[0]?.bid : undefined);
  if (!result.cancelled) await showResult(result);
  return undefined;
}

function run(client: LanguageClient, bid: string | undefined): Promise<CommandResult> {
  const checkArguments: CheckArguments = bid === undefined ? {} : { bid };
  return runServerCommand(client, serverCommands.checkBid, vscode.l10n.t("Checking"), checkArguments);
}

async function showResult({ ok, message, summary }: CommandResult): Promise<void> {
  if (!ok || !summary) {
    await vscode.window.showErrorMessage(message ?? vscode.l10n.t("The check failed."));
    return;
  }
  if (summary.errors + summary.warnings + summary.infos === 0) {
    await vscode.window.showInformationMessage(vscode.l10n.t("Nothing to complain about."));
    return;
  }
  const problems = vscode.l10n.t("Show problems");
  const show = summary.rejections > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  const choice = await show(describeCounts(summary), problems);
  if (choice === problems) await vscode.commands.executeCommand("workbench.actions.view.problems");
}

/** The result in one line: what would get the bid rejected comes first. */
export function describeCounts({ rejections, errors, warnings, infos }: Counts): string {
  const rest = vscode.l10n.t("Errors: {0}, warnings: {1}, hints: {2}.", errors, warnings, infos);
  const first =
    rejections > 0
      ? vscode.l10n.t("Would get the bid rejected: {0}.", rejections)
      : vscode.l10n.t("Nothing would get the bid rejected.");
  return `${first} ${rest}`;
}
