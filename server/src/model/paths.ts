/** Why a path that a user wrote is refused before anything is looked up. */
export type PathRefusal = "empty" | "leaves-root" | "absolute" | "backslash" | "address" | "home" | "control-character";

export type ResolvedPath =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly reason: PathRefusal };

/** Folder of a root-relative path; "" for a file in the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

/** Last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Ending of the file name in lower case without its dot; "" where it has none. */
export function extensionOf(path: string): string {
  const name = baseName(path);
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? "" : name.slice(dot + 1).toLowerCase();
}

/** A path without the ending of its file name; the path itself where there is none. */
export function withoutExtension(path: string): string {
  const extension = extensionOf(path);
  return extension === "" ? path : path.slice(0, -extension.length - 1);
}

/**
 * Resolves a path as written in `fromFile` (root-relative): relative to that file, or to the root where it
 * begins with `/`. Purely lexical, so that nothing is touched on disk for a path that is refused: on Windows
 * even looking up `\\host\share` would send credentials.
 */
export function resolvePath(fromFile: string, written: string): ResolvedPath {
  const refused = refusePath(written);
  if (refused) return { ok: false, reason: refused };
  const base = written.startsWith("/") ? [] : folderOf(fromFile).split("/");
  const parts: string[] = base.filter((part) => part !== "");
  for (const part of written.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === "..") {
      if (parts.length === 0) return { ok: false, reason: "leaves-root" };
      parts.pop();
    } else {
      parts.push(part);
    }
  }
  return { ok: true, path: parts.join("/") };
}

function refusePath(written: string): PathRefusal | undefined {
  if (written.trim() === "") return "empty";
  for (let i = 0; i < written.length; i += 1) if (written.charCodeAt(i) < 32) return "control-character";
  if (/^[A-Za-z]:/.test(written)) return "absolute";
  if (written.startsWith("//")) return "absolute";
  if (written.includes("\\")) return "backslash";
  if (written.startsWith("~")) return "home";
  if (written.includes(":")) return "address";
  return undefined;
}

/** The path from the folder of `fromFile` to `toFile`, both root-relative, as a person would write it. */
export function relativePath(fromFile: string, toFile: string): string {
  const from = folderOf(fromFile)
    .split("/")
    .filter((part) => part !== "");
  const to = toFile.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

const bidYamlName = /^(?:bid|tenderdraft)\.ya?ml$|\.bid\.ya?ml$/;

/** Tells whether a file is one of ours by its name alone; the language id of an editor does not count. */
export function isBidYaml(path: string): boolean {
  return bidYamlName.test(baseName(path));
}

/** Tells whether a file is a manifest, the file on which a whole bid hangs. */
export function isManifest(path: string): boolean {
  return /^bid\.ya?ml$/.test(baseName(path));
}

/** Tells whether a file marks the root of a workspace. */
export function isWorkspaceFile(path: string): boolean {
  return /^tenderdraft\.ya?ml$/.test(baseName(path));
}

/** Tells whether a file is Markdown by its name. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}
