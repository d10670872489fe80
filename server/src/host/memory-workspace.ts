import type { FileContent, FileEntry, Workspace } from "../model/workspace.ts";

/** A workspace that lives in memory: path to text or bytes. Folders follow from the paths. */
export function createMemoryWorkspace(files: ReadonlyMap<string, string | Uint8Array>): Workspace {
  return {
    async listEntries(): Promise<readonly FileEntry[]> {
      const entries = new Map<string, FileEntry>();
      for (const [path, content] of files) {
        const parts = path.split("/");
        for (let i = 1; i < parts.length; i += 1) {
          const folder = parts.slice(0, i).join("/");
          entries.set(folder, { path: folder, kind: "directory", size: 0 });
        }
        const size = typeof content === "string" ? new TextEncoder().encode(content).length : content.length;
        entries.set(path, { path, kind: "file", size });
      }
      return [...entries.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    },
    async readFile(path): Promise<FileContent> {
      const content = files.get(path);
      if (content !== undefined) {
        return typeof content === "string" ? { ok: true, text: content } : { ok: true, bytes: content };
      }
      const folder = [...files.keys()].some((other) => other.startsWith(`${path}/`));
      return { ok: false, reason: folder ? "directory" : "missing" };
    },
    async hashFile(path) {
      const content = files.get(path);
      if (content === undefined) return undefined;
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : Uint8Array.from(content);
      const digest = await crypto.subtle.digest("SHA-256", bytes);
      return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    },
  };
}
