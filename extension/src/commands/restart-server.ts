import type { ChildProcess } from "node:child_process";
import type { LogOutputChannel } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { startClient } from "../client.ts";

/** How long a process that was killed may take to be gone, in milliseconds. */
const longestEnd = 5_000;

/** *Restart server*: ends it, however it is, and starts it anew. */
export async function restartServer(client: LanguageClient, output: LogOutputChannel): Promise<void> {
  const { serverProcess } = client;
  try {
    await client.stop();
  } catch (error) {
    // A server that hangs does not answer the request to end.
    output.warn(String(error));
    await killProcess(serverProcess);
  }
  await startClient(client, output);
}

/**
 * Ends a process and waits until it is gone. The client takes the end of an old connection for that of the new one: it
 * would start a second server, and leave the first one running for ever.
 */
function killProcess(server: ChildProcess | undefined): Promise<void> {
  if (!server || server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const late = setTimeout(resolve, longestEnd);
    server.once("close", () => {
      clearTimeout(late);
      // The client hears of the end a moment later.
      setTimeout(resolve, 100);
    });
    server.kill("SIGKILL");
  });
}
