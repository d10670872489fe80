import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import { readRange } from "./positions.ts";
import { pathOfUri } from "./uri.ts";

/** A file that is open in the editor. */
export interface OpenDocument {
  /** As the client writes it; answers about an open file use this very spelling. */
  readonly uri: string;
  /** Absolute path. */
  readonly path: string;
  readonly version: number;
  readonly text: string;
}

/** The open files, and when each file was last touched. */
export interface Documents {
  /** Opens a file, or opens it anew where it is open already. Undefined for what is no file. */
  open(uri: string, languageId: string, version: number, text: string): OpenDocument | undefined;
  /** Undefined where the file is not open or the change is older than the text. */
  change(uri: string, version: number, changes: readonly unknown[]): OpenDocument | undefined;
  close(uri: string): OpenDocument | undefined;
  get(path: string): OpenDocument | undefined;
  all(): readonly OpenDocument[];
  /** Grows with each event; an answer that was asked for at an earlier count may be out of date. */
  readonly revision: number;
  /** Notes that something about a file has changed that answers already under way cannot know. */
  touch(path: string): void;
  /** Tells whether a file was opened, changed, closed or touched since the revision. */
  touchedSince(path: string, revision: number): boolean;
  /** The revision at which the text of a file was opened, changed or closed last; 0 where it never was. */
  changedAt(path: string): number;
}

export function createDocuments(): Documents {
  const texts = new Map<string, { readonly uri: string; readonly document: TextDocument }>();
  const touched = new Map<string, number>();
  const changed = new Map<string, number>();
  let revision = 0;

  const touch = (path: string): void => {
    revision += 1;
    touched.set(path, revision);
  };
  const change = (path: string): void => {
    touch(path);
    changed.set(path, revision);
  };
  const viewOf = (path: string): OpenDocument | undefined => {
    const entry = texts.get(path);
    if (!entry) return undefined;
    const { uri, document } = entry;
    return { uri, path, version: document.version, text: document.getText() };
  };

  return {
    open(uri, languageId, version, text) {
      const path = pathOfUri(uri);
      if (path === undefined) return undefined;
      texts.set(path, { uri, document: TextDocument.create(uri, languageId, version, text) });
      change(path);
      return viewOf(path);
    },
    change(uri, version, changes) {
      const path = pathOfUri(uri);
      const entry = path === undefined ? undefined : texts.get(path);
      if (path === undefined || !entry) return undefined;
      const readable = changes.map(readChange).filter((change) => change !== undefined);
      const replaced = readable.findLastIndex((change) => !("range" in change));
      // An edit of an older text would tear this one; a whole new text is right whatever its number.
      if (version <= entry.document.version && replaced < 0) return undefined;
      for (const change of readable.slice(Math.max(replaced, 0))) {
        TextDocument.update(entry.document, [keepInside(entry.document, change)], version);
      }
      change(path);
      return viewOf(path);
    },
    close(uri) {
      const path = pathOfUri(uri);
      const closed = path === undefined ? undefined : viewOf(path);
      if (!closed) return undefined;
      texts.delete(closed.path);
      change(closed.path);
      return closed;
    },
    get: viewOf,
    all: () => [...texts.keys()].map(viewOf).filter((view) => view !== undefined),
    touch,
    get revision() {
      return revision;
    },
    touchedSince: (path, since) => (touched.get(path) ?? 0) > since,
    changedAt: (path) => changed.get(path) ?? 0,
  };
}

/** The library loops over every line up to the one it is told, so a line far behind the end would hang it. */
function keepInside(document: TextDocument, change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent {
  if (!("range" in change)) return change;
  const start = document.positionAt(document.offsetAt(change.range.start));
  const end = document.positionAt(document.offsetAt(change.range.end));
  return { text: change.text, range: { start, end } };
}

function readChange(value: unknown): TextDocumentContentChangeEvent | undefined {
  if (typeof value !== "object" || value === null || !("text" in value) || typeof value.text !== "string")
    return undefined;
  if (!("range" in value) || value.range === undefined || value.range === null) return { text: value.text };
  const range = readRange(value.range);
  return range && { range, text: value.text };
}
