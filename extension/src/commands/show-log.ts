import type { LogOutputChannel } from "vscode";

/** *Show log*: what the server and the extension have said. */
export async function showLog(output: LogOutputChannel): Promise<void> {
  output.show();
}
