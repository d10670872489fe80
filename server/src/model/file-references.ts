import { nodeOf, type Place, placeOf, placeOfItem } from "../schema/place.ts";
import { type PathRefusal, resolvePath } from "./paths.ts";
import type { FileEntry } from "./workspace.ts";

/** What a path in a file leads to. */
export type ReferenceState = "file" | "missing" | "refused" | FileEntry["kind"];

/** A path that a user wrote, and what it leads to. */
export interface FileReference {
  /** The property that holds it, such as `sections`. */
  readonly key: string;
  readonly written: string;
  readonly at: Place;
  readonly state: ReferenceState;
  /** Relative to the root; absent where the path is refused. */
  readonly path?: string;
  readonly refusal?: PathRefusal;
}

/**
 * Resolves `data[key]`, a path or a list of paths, against the files that are there. Names are compared after NFC,
 * as file systems disagree about the form of й and آ.
 */
export function readReferences(
  data: object,
  key: string,
  entries: ReadonlyMap<string, FileEntry>,
): readonly FileReference[] {
  const value: unknown = Reflect.get(data, key);
  if (typeof value === "string") return [resolveReference(key, value, placeOf(data, key), entries)];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) =>
    typeof item === "string" ? [resolveReference(key, item, placeOfItem(value, index), entries)] : [],
  );
}

/** Resolves one path as it is written at `at`. */
export function resolveReference(
  key: string,
  written: string,
  at: Place,
  entries: ReadonlyMap<string, FileEntry>,
): FileReference {
  const resolved = resolvePath(at.file, written);
  if (!resolved.ok) return { key, written, at, state: "refused", refusal: resolved.reason };
  const entry =
    entries.get(resolved.path) ?? entries.get(resolved.path.normalize("NFC")) ?? throughLink(resolved.path, entries);
  return { key, written, at, state: entry?.kind ?? "missing", path: entry?.path ?? resolved.path };
}

/** A path below a linked folder that leaves the root is as far outside as the link itself. */
function throughLink(path: string, entries: ReadonlyMap<string, FileEntry>): FileEntry | undefined {
  const parts = path.split("/");
  for (let i = 1; i < parts.length; i += 1) {
    const parent = entries.get(parts.slice(0, i).join("/"));
    if (parent?.kind === "outside") return { path, kind: "outside", size: 0 };
  }
  return undefined;
}

/** Tells whether a key was written at all, even without a value. */
export function isWritten(data: object, key: string): boolean {
  return nodeOf(data, key) !== undefined;
}
