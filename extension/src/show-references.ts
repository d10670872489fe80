import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";

/** The command by which a lens of the server shows the places that it tells of. */
export const showReferencesCommand = "tenderdraft.showReferences";

/** Shows places as the editor shows references: one is gone to, several are listed in a small window. */
export function registerShowReferences(client: LanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand(showReferencesCommand, async (uri: unknown, at: unknown, places: unknown) => {
    if (typeof uri !== "string" || !isPosition(at) || !Array.isArray(places)) return;
    const { protocol2CodeConverter: convert } = client;
    const locations = places.filter(isLocation).map((place) => convert.asLocation(place));
    await vscode.commands.executeCommand(
      "editor.action.showReferences",
      convert.asUri(uri),
      convert.asPosition(at),
      locations,
    );
  });
}

interface Position {
  readonly line: number;
  readonly character: number;
}

function isPosition(value: unknown): value is Position {
  if (typeof value !== "object" || value === null || !("line" in value) || !("character" in value)) return false;
  return typeof value.line === "number" && typeof value.character === "number";
}

function isLocation(value: unknown): value is { uri: string; range: { start: Position; end: Position } } {
  if (typeof value !== "object" || value === null || !("uri" in value) || !("range" in value)) return false;
  const { uri, range } = value;
  if (typeof uri !== "string" || typeof range !== "object" || range === null) return false;
  return "start" in range && "end" in range && isPosition(range.start) && isPosition(range.end);
}
