import * as vscode from "vscode";
import { serverCommands } from "../../server/src/lsp/protocol.ts";

/** Commands that write files from what others wrote. */
const trustedOnly: ReadonlySet<string> = new Set([serverCommands.exportDocx, serverCommands.importTender]);

/** Why a command may not run in an untrusted workspace; undefined where it may. */
export function untrustedReason(command: string): string | undefined {
  if (vscode.workspace.isTrusted || !trustedOnly.has(command)) return undefined;
  return vscode.l10n.t(
    "Export and import write files, so they are off while this workspace is in Restricted Mode. Trust the workspace to use them.",
  );
}

/**
 * Stops a command in an untrusted workspace, by whatever way it was called.
 *
 * @throws Error with the reason for the user.
 */
export async function refuseUntrusted(command: string): Promise<void> {
  const reason = untrustedReason(command);
  if (reason) throw new Error(reason);
}
