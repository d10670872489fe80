import * as vscode from "vscode";
import type { PreviewPlace } from "./messages.ts";

/** How long what an editor does counts as the echo of what a preview asked of it, in milliseconds. */
const echo = 250;

export interface EditorFollower extends vscode.Disposable {
  /** Puts the cursor into a line, or shows it there without taking the focus. */
  jump(file: vscode.Uri, line: number, focus: boolean): Promise<void>;
  /** Scrolls the editor that shows a file; one that is not shown is left alone. */
  scroll(file: vscode.Uri, line: number): void;
}

interface Listener {
  /** The place of a file in the preview; undefined where it is not shown there. */
  placeOf(file: vscode.Uri, line: number): PreviewPlace | undefined;
  moved(place: PreviewPlace): void;
  scrolled(place: PreviewPlace): void;
}

/** Tells where the cursor is and what an editor shows, and moves both, so that neither side answers its own echo. */
export function followEditor({ placeOf, moved, scrolled }: Listener): EditorFollower {
  let quietUntil = 0;
  let column: vscode.ViewColumn | undefined = vscode.window.activeTextEditor?.viewColumn;
  const tellCursor = (editor: vscode.TextEditor): void => {
    const place = placeOf(editor.document.uri, editor.selection.active.line);
    if (place) moved(place);
  };
  const events = vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (!editor) return;
      column = editor.viewColumn;
      tellCursor(editor);
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => tellCursor(textEditor)),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
      const [shown] = visibleRanges;
      // Only prose runs on in the document as it does in its file.
      if (!shown || Date.now() < quietUntil || textEditor.document.languageId !== "markdown") return;
      const place = placeOf(textEditor.document.uri, shown.start.line);
      if (place) scrolled(place);
    }),
  );
  return {
    dispose: () => events.dispose(),
    async jump(file, line, focus) {
      quietUntil = Date.now() + echo;
      const open = editorOf(file);
      const viewColumn = open?.viewColumn ?? column ?? vscode.ViewColumn.One;
      const editor = await vscode.window.showTextDocument(file, { viewColumn, preserveFocus: !focus });
      const { text, range } = editor.document.lineAt(Math.min(Math.floor(line), editor.document.lineCount - 1));
      const start = range.start.translate(0, text.length - text.trimStart().length);
      editor.selection = new vscode.Selection(start, start);
      editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    },
    scroll(file, line) {
      const editor = editorOf(file);
      if (!editor) return;
      quietUntil = Date.now() + echo;
      const place = new vscode.Position(Math.min(Math.floor(line), editor.document.lineCount - 1), 0);
      editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.AtTop);
    },
  };
}

function editorOf(file: vscode.Uri): vscode.TextEditor | undefined {
  return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === file.toString());
}
