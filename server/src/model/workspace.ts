import type { TemplateFacts } from "./template-facts.ts";

/** What stands at a path of the workspace. */
export interface FileEntry {
  /** Relative to the root, with forward slashes, NFC as the file system gives it. */
  readonly path: string;
  /**
   * `outside`: a link that leads out of the root; `unreadable`: it is there, but may not be read;
   * `other`: a device, pipe or socket.
   */
  readonly kind: "file" | "directory" | "outside" | "unreadable" | "other";
  /** Bytes; 0 for everything but a file. */
  readonly size: number;
  /** SHA-256 in lower-case hexadecimal digits, only for files whose fingerprint the library of a company states. */
  readonly sha256?: string;
  /** What it says about the look of a document, only for files that a bid names as its template. */
  readonly template?: TemplateFacts;
}

/** The content of a file: bytes from the disk, or the text that an editor holds. */
export type FileContent =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: "missing" | "directory" | "outside" | "unreadable" | "other" };

/**
 * The only way in which the engine reaches files. Implementations never follow a path out of the root,
 * neither by `..` nor through a link, and never start anything or use a network.
 */
export interface Workspace {
  /** All entries below the root but hidden ones, `node_modules` and `out`; sorted by path. */
  listEntries(): Promise<readonly FileEntry[]>;
  /** Reads one file, by its path relative to the root. Never throws. */
  readFile(path: string): Promise<FileContent>;
  /**
   * SHA-256 of what stands on the disk, in lower-case hexadecimal digits; undefined for what is no readable file. Never
   * throws. A host that cannot count it leaves it out, and nothing is said about changed files.
   */
  hashFile?(path: string): Promise<string | undefined>;
}
