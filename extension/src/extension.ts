import * as vscode from "vscode";
import { createClient, startClient } from "./client.ts";
import { registerCommands } from "./commands/register.ts";
import { registerRulePages } from "./rule-page.ts";
import { registerShowReferences } from "./show-references.ts";
import { createStatus } from "./status.ts";

let stop: (() => Promise<void>) | undefined;

/** Starts the server and offers the commands. A server that does not start leaves the commands, which say so. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel("Tenderdraft", { log: true });
  const client = createClient(context, output);
  context.subscriptions.push(
    output,
    createStatus(client),
    registerRulePages(client),
    registerShowReferences(client),
    registerCommands(client, output),
  );
  stop = () => client.dispose();
  await startClient(client, output);
}

/** Ends the server. */
export async function deactivate(): Promise<void> {
  await stop?.();
}
