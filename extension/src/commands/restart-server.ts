import type { LogOutputChannel } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { startClient } from "../client.ts";

/** *Restart server*: ends it, however it is, and starts it anew. */
export async function restartServer(client: LanguageClient, output: LogOutputChannel): Promise<void> {
  // A server that hangs does not answer the request to end; it is started anew all the same.
  await client.stop().catch((error: unknown) => output.warn(String(error)));
  await startClient(client, output);
}
