import type { AnnotatedTextEdit, CreateFile, TextDocumentEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { FileEdit } from "../analysis/finding.ts";
import type { NewFile } from "../features/actions/action.ts";
import { contentModified } from "./guard.ts";
import type { Root } from "./roots.ts";
import type { Session } from "./session.ts";
import { joinPath } from "./uri.ts";

/** A word about why the edits are made, which an editor shows where it lets a person look at them first. */
export interface EditNote {
  readonly label: string;
  readonly description?: string;
  /** True where a person must look at the edits before they are made. */
  readonly needsReview: boolean;
}

const noteId = "tenderdraft";
const top = { line: 0, character: 0 };

/**
 * Writes edits of files of a root as this client can take them; for open files with the version they are meant for.
 * The note is left out for a client that cannot show it.
 *
 * @param creates Files that are made first, with their whole texts; only for a client that can make files.
 */
export function toWorkspaceEdit(
  session: Session,
  root: Root,
  edits: readonly FileEdit[],
  note?: EditNote,
  creates: readonly NewFile[] = [],
): WorkspaceEdit {
  const byFile = new Map<string, TextEdit[]>();
  for (const { file, range, newText } of edits) byFile.set(file, [...(byFile.get(file) ?? []), { range, newText }]);
  if (!session.client.versionedEdits) {
    return { changes: Object.fromEntries([...byFile].map(([file, list]) => [session.uriOf(root, file), list])) };
  }
  const noted = note !== undefined && session.client.editNotes;
  const annotate = (edit: TextEdit): AnnotatedTextEdit => ({ ...edit, annotationId: noteId });
  const toDocumentEdit = ([file, list]: [string, TextEdit[]]): TextDocumentEdit => {
    const version = session.documents.get(joinPath(root.path, file))?.version ?? null;
    return { textDocument: { uri: session.uriOf(root, file), version }, edits: noted ? list.map(annotate) : list };
  };
  const toCreation = ({ file, text }: NewFile): readonly [CreateFile, TextDocumentEdit] => {
    const uri = session.uriOf(root, file);
    const edit: TextEdit = { range: { start: top, end: top }, newText: text };
    return [
      { kind: "create", uri, options: { overwrite: false }, ...(noted ? { annotationId: noteId } : {}) },
      { textDocument: { uri, version: null }, edits: [noted ? annotate(edit) : edit] },
    ];
  };
  return {
    documentChanges: [...creates.flatMap(toCreation), ...[...byFile].map(toDocumentEdit)],
    ...(noted ? { changeAnnotations: { [noteId]: describeNote(note) } } : {}),
  };
}

function describeNote({
  label,
  description,
  needsReview,
}: EditNote): NonNullable<WorkspaceEdit["changeAnnotations"]>[string] {
  return { label, needsConfirmation: needsReview, ...(description === undefined ? {} : { description }) };
}

/**
 * Makes sure that edits are meant for the texts that stand now.
 *
 * @throws ResponseError `ContentModified` where one of the files was changed after `revision`: an edit that was computed
 * for an older text would tear it.
 */
export function refuseStaleEdits(session: Session, root: Root, edits: readonly FileEdit[], revision: number): void {
  const paths = new Set(edits.map((edit) => joinPath(root.path, edit.file)));
  if ([...paths].some((path) => session.documents.touchedSince(path, revision))) throw contentModified();
}
