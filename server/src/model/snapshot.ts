import type { SourceFile } from "./source-file.ts";
import type { FileEntry } from "./workspace.ts";

/** Everything that was read of a workspace at one moment. Immutable: a change makes a new snapshot. */
export interface Snapshot {
  /** What stands below the root, by path in NFC. */
  readonly entries: ReadonlyMap<string, FileEntry>;
  /** The files that were read, by path. */
  readonly files: ReadonlyMap<string, SourceFile>;
}
