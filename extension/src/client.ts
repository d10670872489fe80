import * as vscode from "vscode";
import { LanguageClient, type LanguageClientOptions, type NodeModule, TransportKind } from "vscode-languageclient/node";
import type { InitializationOptions } from "../../server/src/lsp/protocol.ts";
import { showReferencesCommand } from "./show-references.ts";
import { refuseUntrusted } from "./trust.ts";

/** Sets up the server, without starting it yet. */
export function createClient(context: vscode.ExtensionContext, output: vscode.LogOutputChannel): LanguageClient {
  const module = context.asAbsolutePath("dist/server.cjs");
  const run: NodeModule = { module, transport: TransportKind.ipc };
  const debug: NodeModule = { ...run, options: { execArgv: ["--nolazy", "--inspect=6009"] } };
  const options: LanguageClientOptions = {
    documentSelector: [
      { scheme: "file", language: "bid-yaml" },
      // A bid may list files of any name; which of them are its own is for the server to say.
      { scheme: "file", language: "yaml", pattern: "**/*.{yaml,yml}" },
      { scheme: "file", language: "markdown", pattern: "**/*.{md,markdown}" },
    ],
    outputChannel: output,
    initializationOptions: () => describeEditor(),
    markdown: { isTrusted: false, supportHtml: false },
    middleware: {
      async executeCommand(command, args, next) {
        await refuseUntrusted(command);
        return next(command, args);
      },
    },
  };
  return new LanguageClient("tenderdraft", "Tenderdraft", { run, debug }, options);
}

/** Starts the server; where it does not start, says so once and leaves the log to explain. */
export async function startClient(client: LanguageClient, output: vscode.LogOutputChannel): Promise<void> {
  try {
    await client.start();
  } catch (error) {
    output.error(error instanceof Error ? error : String(error));
    const showLog = vscode.l10n.t("Show log");
    const message = vscode.l10n.t("Tenderdraft could not start. Bids are not checked until it does.");
    void vscode.window.showErrorMessage(message, showLog).then((choice) => choice === showLog && output.show());
  }
}

function describeEditor(): InitializationOptions {
  const asOf = process.env.TENDERDRAFT_AS_OF;
  return {
    locale: vscode.env.language,
    uriScheme: vscode.env.uriScheme,
    status: true,
    directionMarks: true,
    showReferencesCommand,
    // Lets tests and demonstrations judge old tenders by their own day.
    ...(asOf ? { asOf } : {}),
  };
}
