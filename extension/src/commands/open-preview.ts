import * as vscode from "vscode";
import { missingArgument, readInvocation, readUri } from "../arguments.ts";
import type { DocumentPreviews } from "../document-preview/register.ts";

/**
 * *Open document preview to the side*. A script passes `{file}`, and learns whether the document is shown or what is said
 * in its place.
 */
export async function openPreview(
  previews: DocumentPreviews,
  argument: unknown,
): Promise<{ readonly ok: boolean; readonly message?: string } | undefined> {
  const invocation = readInvocation(argument);
  if (invocation.by === "script") {
    const file = readUri(invocation.values, "file");
    if (!file) return missingArgument("file");
    const message = await previews.open(file);
    return message === undefined ? { ok: true } : { ok: false, message };
  }
  const file = invocation.file ?? vscode.window.activeTextEditor?.document.uri;
  if (file) await previews.open(file);
  else await vscode.window.showInformationMessage(vscode.l10n.t("Open a file of a bid first."));
  return undefined;
}
