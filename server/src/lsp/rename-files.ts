import { FileChangeType, type RenameFilesParams, type WorkspaceEdit } from "vscode-languageserver";
import type { FileMove } from "../features/rename-files.ts";
import { inOwnFiles } from "./own-files.ts";
import type { Root } from "./roots.ts";
import type { Session } from "./session.ts";
import { pathBelow, pathOfUri } from "./uri.ts";
import { refuseStaleEdits, toWorkspaceEdit } from "./workspace-edit.ts";

/** Answers `workspace/willRenameFiles`: the edits that keep every path right; null where there are none. */
export async function provideFileMoveEdits(session: Session, params: RenameFilesParams): Promise<WorkspaceEdit | null> {
  const moves = readMoves(params);
  const { revision } = session.documents;
  const answers = await Promise.all(
    session.roots.all().map(async (root): Promise<WorkspaceEdit | undefined> => {
      const own = movesWithin(root, moves);
      if (own.length === 0) return undefined;
      const edits = inOwnFiles(session, root, await root.service.fileMoveEdits(own));
      refuseStaleEdits(session, root, edits, revision);
      return edits.length === 0 ? undefined : toWorkspaceEdit(session, root, edits);
    }),
  );
  const edits = answers.filter((edit) => edit !== undefined);
  if (edits.length === 0) return null;
  if (!session.client.versionedEdits) {
    return { changes: Object.fromEntries(edits.flatMap(({ changes }) => Object.entries(changes ?? {}))) };
  }
  return { documentChanges: edits.flatMap(({ documentChanges }) => documentChanges ?? []) };
}

/** Takes note of `workspace/didRenameFiles`: what was read of the old paths, and of everything in a folder, is void. */
export async function takeFileMoves(session: Session, params: RenameFilesParams): Promise<void> {
  const moves = readMoves(params);
  await session.filesChanged(
    (params.files ?? []).flatMap(({ oldUri, newUri }) => [
      { uri: oldUri, type: FileChangeType.Deleted },
      { uri: newUri, type: FileChangeType.Created },
    ]),
  );
  for (const root of session.roots.all()) {
    const isTouched = moves.some(({ from, to }) => [from, to].some((path) => pathBelow(root.path, path) !== undefined));
    if (!isTouched) continue;
    await root.service.filesChanged([]);
    session.scheduler.schedule(root);
  }
}

/** The moves by absolute paths; what is no file is left out. */
function readMoves({ files }: RenameFilesParams): readonly FileMove[] {
  return (files ?? []).flatMap(({ oldUri, newUri }) => {
    const [from, to] = [pathOfUri(oldUri), pathOfUri(newUri)];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}

/** The moves from one place of a root to another; what leaves the root cannot be reached by a path any more. */
function movesWithin(root: Root, moves: readonly FileMove[]): readonly FileMove[] {
  return moves.flatMap(({ from, to }) => {
    const [own, next] = [pathBelow(root.path, from), pathBelow(root.path, to)];
    return own && next ? [{ from: own, to: next }] : [];
  });
}
