import type { Snapshot } from "../model/snapshot.ts";
import type { Place } from "../schema/place.ts";
import type { Range } from "../text/line-index.ts";
import { fileOf, type ReadableFile } from "./file-of.ts";
import type { FilePosition } from "./language-service.ts";

/** A file that can be looked into, with the offset that was asked about. */
export interface Cursor {
  readonly file: ReadableFile;
  readonly offset: number;
}

/** Finds the file and the offset of a request; undefined for a file that nobody reads. */
export function findCursor(snapshot: Snapshot, request: FilePosition): Cursor | undefined {
  const file = fileOf(snapshot, request.file);
  return file && { file, offset: file.lines.offsetAt(request.position) };
}

/** The range of a place; undefined where its file was not read. */
export function rangeOf(snapshot: Snapshot, place: Place): Range | undefined {
  return snapshot.files.get(place.file)?.lines.rangeOf(place.span);
}
