import * as vscode from "vscode";
import { isOn } from "../settings.ts";
import { type Clipboard, convertTables, setOff } from "./convert-tables.ts";

/** The kind of the paste, by which settings and key bindings name it. */
export const tablePasteKind = vscode.DocumentDropOrPasteEditKind.Text.append("tenderdraft", "table");

/** Pastes tables of word processors and spreadsheets into Markdown as tables. */
export function registerTablePaste(): vscode.Disposable {
  const provider: vscode.DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(document, ranges, dataTransfer, _context, token) {
      const [range] = ranges;
      if (!range || ranges.length > 1 || !isOn("paste.tables", document.uri)) return undefined;
      const table = convertTables(await readClipboard(dataTransfer));
      if (table === undefined || token.isCancellationRequested) return undefined;
      const [before, after] = textAround(document, range);
      const title = vscode.l10n.t("Insert as a Markdown table");
      return [new vscode.DocumentPasteEdit(setOff(table, before, after), title, tablePasteKind)];
    },
  };
  return vscode.languages.registerDocumentPasteEditProvider({ scheme: "file", language: "markdown" }, provider, {
    providedPasteEditKinds: [tablePasteKind],
    pasteMimeTypes: ["text/html", "text/plain"],
  });
}

async function readClipboard(dataTransfer: vscode.DataTransfer): Promise<Clipboard> {
  const read = async (type: string): Promise<string> => (await dataTransfer.get(type)?.asString()) ?? "";
  return { html: await read("text/html"), text: await read("text/plain") };
}

/** A few lines before and after a range are enough to see whether it stands by itself. */
function textAround(document: vscode.TextDocument, { start, end }: vscode.Range): readonly [string, string] {
  const from = new vscode.Position(Math.max(0, start.line - 2), 0);
  const before = document.getText(new vscode.Range(from, start));
  const after = document.getText(new vscode.Range(end, new vscode.Position(end.line + 2, 0)));
  const unify = (text: string): string => text.replaceAll("\r\n", "\n");
  return [from.line > 0 && before.trim() === "" ? "\n\n" : unify(before), unify(after)];
}
