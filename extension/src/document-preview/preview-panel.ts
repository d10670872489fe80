import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { onStatus } from "../server-status.ts";
import { askDocument } from "./ask-document.ts";
import { findMarks } from "./find-marks.ts";
import { followEditor } from "./follow-editor.ts";
import type { FromPage, PreviewState, ToPage } from "./messages.ts";
import { folderName, type Notice } from "./notices.ts";
import { pageRoots, writePage } from "./page.ts";
import { fileIn, pathIn } from "./places.ts";

/** How long a preview waits for further strokes of keys, in milliseconds. */
const patience = 120;

/** A document that is shown beside the text. */
export interface PreviewPanel {
  /** Shows the document that a file belongs to. Resolves once it is drawn, or with what is told in its place. */
  show(file: vscode.Uri): Promise<string | undefined>;
  reveal(): void;
}

interface Shown {
  readonly bid: string;
  readonly root: vscode.Uri;
  readonly version: string;
}

/** Fills a panel with the document of a bid and keeps it up to date until it is closed. */
export function fillPanel(
  panel: vscode.WebviewPanel,
  client: LanguageClient,
  extension: vscode.Uri,
  state: PreviewState,
  closed: () => void,
): PreviewPanel {
  const { webview } = panel;
  let file = state.file;
  let bid = state.bid;
  let shown: Shown | undefined;
  let notice: Notice | undefined;
  let isReady = false;
  let isAsking: Promise<string | undefined> | undefined;
  let isStale = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const post = (message: ToPage): void => void webview.postMessage(message);
  const tell = (next: Notice): string => {
    notice = next;
    shown = undefined;
    post({ kind: "notice", text: next.text, choices: next.choices.map(({ label }) => label) });
    return next.text;
  };
  const mark = (): void => {
    if (shown && isReady) post({ kind: "marks", marks: findMarks(shown.root) });
  };
  const look = async (): Promise<string | undefined> => {
    if (file === undefined) return undefined;
    const asked = file;
    const known = shown?.version;
    const answer = await askDocument(client, {
      uri: asked,
      ...(bid === undefined ? {} : { bid }),
      ...(known === undefined ? {} : { known }),
    });
    // A page that was hidden asks again when it is back.
    if (!isReady) return undefined;
    // Meanwhile the page may have been loaded anew, or another file may be meant.
    if (asked !== file || known !== shown?.version) return look();
    if ("notice" in answer) return tell(answer.notice);
    const { document } = answer;
    const isNew = shown?.bid !== document.bid;
    const root = vscode.Uri.parse(document.root);
    notice = undefined;
    bid = document.bid;
    shown = { bid, root, version: document.version };
    panel.title = vscode.l10n.t("Document: {0}", folderName(bid));
    const pictures = `${webview.asWebviewUri(root).toString().replace(/\/?$/, "/")}`;
    post({ kind: "document", document, pictures, state: { file: asked, bid } });
    mark();
    const editor = vscode.window.activeTextEditor;
    const place = isNew && editor && pathIn(root, editor.document.uri);
    if (place) post({ kind: "cursor", file: place, line: editor.selection.active.line });
    return undefined;
  };
  const lookUntilQuiet = async (): Promise<string | undefined> => {
    let told: string | undefined;
    do {
      isStale = false;
      told = await look();
    } while (isStale);
    isAsking = undefined;
    return told;
  };
  /** Asks once more after the answer that is on its way; a burst of changes is one question. */
  const refresh = (): Promise<string | undefined> => {
    isStale = true;
    if (!isReady) return waitUntilReady().then(refresh);
    isAsking ??= lookUntilQuiet();
    return isAsking;
  };
  const waiting: (() => void)[] = [];
  const waitUntilReady = (): Promise<void> => new Promise((resolve) => waiting.push(resolve));
  const refreshSoon = (): void => {
    clearTimeout(timer);
    if (isReady) timer = setTimeout(() => void refresh(), patience);
  };
  const follow = async (editor: vscode.TextEditor | undefined): Promise<void> => {
    const uri = editor?.document.uri;
    if (!editor || !isReady || !uri || !isOfBid(editor.document) || uri.toString() === file) return;
    const answer = await askDocument(client, {
      uri: uri.toString(),
      ...(bid === undefined ? {} : { bid }),
      ...(shown === undefined ? {} : { known: shown.version }),
    });
    // A glance at another file is no reason to put the document away.
    if ("notice" in answer || answer.document.bid === shown?.bid) return;
    file = uri.toString();
    bid = answer.document.bid;
    await refresh();
  };

  const editors = followEditor({
    placeOf(uri, line) {
      const path = shown && isReady ? pathIn(shown.root, uri) : undefined;
      return path === undefined ? undefined : { file: path, line };
    },
    moved: (place) => post({ kind: "cursor", ...place }),
    scrolled: (place) => post({ kind: "scroll", ...place }),
  });
  const choose = async (choice: number): Promise<void> => {
    const chosen = notice?.choices[choice];
    if (chosen?.command !== undefined) await vscode.commands.executeCommand(chosen.command);
    if (chosen?.bid === undefined) return;
    bid = chosen.bid;
    await refresh();
  };
  const receive = (message: FromPage): void => {
    if (message.kind === "ready") {
      isReady = true;
      shown = undefined;
      // A window that ended in a hurry may have kept nothing.
      file ??= vscode.window.activeTextEditor?.document.uri.toString();
      for (const go of waiting.splice(0)) go();
      void refresh();
    } else if (message.kind === "choose") void choose(message.choice);
    else {
      const target = shown && fileIn(shown.root, message.file);
      if (!target) return;
      if (message.kind === "scrolled") editors.scroll(target, message.line);
      else void editors.jump(target, message.line, message.focus);
    }
  };
  const events = vscode.Disposable.from(
    editors,
    webview.onDidReceiveMessage(receive),
    onStatus(client, refreshSoon),
    client.onDidChangeState(refreshSoon),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && isOfBid(document)) refreshSoon();
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => void follow(editor)),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const root = shown?.root;
      if (root && uris.some((uri) => pathIn(root, uri) !== undefined)) mark();
    }),
    panel.onDidChangeViewState(() => {
      // A hidden page is thrown away; it says so when it is back.
      if (!panel.visible) isReady = false;
    }),
    panel.onDidDispose(() => {
      clearTimeout(timer);
      isReady = false;
      events.dispose();
      closed();
    }),
  );
  webview.options = {
    enableScripts: true,
    localResourceRoots: [...pageRoots(extension), ...(vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri)],
  };
  webview.html = writePage(webview, extension);
  return {
    show(next) {
      file = next.toString();
      return refresh();
    },
    reveal: () => panel.reveal(undefined, true),
  };
}

function isOfBid({ uri, languageId }: vscode.TextDocument): boolean {
  return uri.scheme === "file" && ["bid-yaml", "yaml", "markdown"].includes(languageId);
}
