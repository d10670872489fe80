import type { FileContent, FileEntry, Workspace } from "../model/workspace.ts";

/** A workspace in which texts held by an editor win over what stands on the disk. */
export interface OverlayWorkspace extends Workspace {
  /** Puts a text over a file, existing or not. */
  setText(path: string, text: string): void;
  /** Lets the disk speak again. */
  removeText(path: string): void;
}

/** Puts editor texts over `base`. */
export function createOverlayWorkspace(base: Workspace): OverlayWorkspace {
  const texts = new Map<string, string>();
  const hashFile = base.hashFile?.bind(base);
  return {
    setText: (path, text) => void texts.set(path, text),
    removeText: (path) => void texts.delete(path),
    async listEntries(): Promise<readonly FileEntry[]> {
      const entries = new Map((await base.listEntries()).map((entry) => [entry.path, entry]));
      for (const [path, text] of texts) {
        const known = entries.get(path);
        if (known?.kind !== "file") entries.set(path, { path, kind: "file", size: text.length });
      }
      return [...entries.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    },
    async readFile(path): Promise<FileContent> {
      const text = texts.get(path);
      return text === undefined ? base.readFile(path) : { ok: true, text };
    },
    // What is handed in is the file on the disk, not the text that an editor holds.
    ...(hashFile && { hashFile }),
  };
}
