import * as vscode from "vscode";
import type { Attachment } from "./attach.ts";
import { writeLibraryEntry } from "./library-entry.ts";
import { writeMarkdownSnippet, writeScalar } from "./write-reference.ts";

/** What is put where the files were dropped, and what is changed besides. */
export interface Insertion {
  readonly text: string | vscode.SnippetString;
  readonly besides: vscode.WorkspaceEdit;
  readonly title: string;
}

/** Says how a document names files: as pictures and links in prose, as an entry in the library, else by their path. */
export function writeInsertion(
  document: vscode.TextDocument,
  position: vscode.Position,
  { files, copies }: Attachment,
): Insertion {
  if (document.languageId === "markdown") {
    const gap = files.some(({ isPicture }) => isPicture) ? "\n\n" : " ";
    const snippet = files.map((file, at) => writeMarkdownSnippet(file, at + 1)).join(gap);
    return {
      text: new vscode.SnippetString(snippet),
      besides: copies,
      title: vscode.l10n.t("Copy to the attachments and insert"),
    };
  }
  const [file] = files;
  const lines = document.getText().split(/\r?\n/);
  const isLibrary = lines.some((line) => /^kind:\s*documents\s*(?:#.*)?$/.test(line));
  const entry = file && isLibrary ? writeLibraryEntry(lines, position.line, file) : undefined;
  if (!entry) {
    const text = files.map(({ path }) => writeScalar(path)).join(", ");
    return { text, besides: copies, title: vscode.l10n.t("Copy to the attachments and insert the path") };
  }
  const at = document.validatePosition(new vscode.Position(entry.line, 0));
  // A last line without a line break has no line after it.
  const needsBreak = at.line < entry.line;
  const snippet = needsBreak ? `\n${entry.snippet.trimEnd()}` : entry.snippet;
  const where = needsBreak ? document.lineAt(at.line).range.end : at;
  copies.set(document.uri, [vscode.SnippetTextEdit.insert(where, new vscode.SnippetString(snippet))]);
  return { text: "", besides: copies, title: vscode.l10n.t("Copy to the attachments and add to the library") };
}
