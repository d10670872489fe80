/**
 * File URIs, absolute paths and paths relative to a root. Absolute paths have forward slashes on every
 * system; a Windows drive is written small (`c:/bids`), as editors differ in its case.
 */

/** The absolute path of a `file:` URI; undefined for any other address and for one that cannot be decoded. */
export function pathOfUri(uri: string): string | undefined {
  const match = /^file:\/\/([^/?#]*)(\/[^?#]*)$/i.exec(uri);
  if (!match) return undefined;
  const host = match[1] ?? "";
  const path = decode(match[2] ?? "");
  if (path === undefined || path.includes("\0")) return undefined;
  if (host !== "" && host.toLowerCase() !== "localhost") return `//${host}${path}`;
  return normalisePath(path);
}

/** The `file:` URI of an absolute path; `%`, blanks and letters beyond ASCII are encoded. */
export function uriOfPath(path: string): string {
  const normal = normalisePath(path);
  if (normal.startsWith("//")) return `file:${encode(normal)}`;
  return `file://${encode(normal.startsWith("/") ? normal : `/${normal}`)}`;
}

/** An absolute path as this module writes it, from what the operating system calls it. */
export function normalisePath(path: string): string {
  // Only a path with a drive or a share can be a Windows path; elsewhere a backslash is a letter like any other.
  const slashed = /^\/?[A-Za-z]:|^\\\\/.test(path) ? path.replaceAll("\\", "/") : path;
  const drive = /^\/?([A-Za-z]):(?:\/|$)/.exec(slashed);
  const rooted = drive ? `${(drive[1] ?? "").toLowerCase()}:/${slashed.slice(drive[0].length)}` : slashed;
  return rooted.length > 1 && rooted.endsWith("/") && !rooted.endsWith(":/") ? rooted.slice(0, -1) : rooted;
}

/** The path of `path` below `folder`, both absolute; "" for the folder itself, undefined where it lies elsewhere. */
export function pathBelow(folder: string, path: string): string | undefined {
  if (path === folder) return "";
  const prefix = folder.endsWith("/") ? folder : `${folder}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}

/** The absolute path of `file`, which is relative to `folder`. */
export function joinPath(folder: string, file: string): string {
  if (file === "") return folder;
  return folder.endsWith("/") ? folder + file : `${folder}/${file}`;
}

/** The folder of an absolute path; the top of the file system is its own folder. */
export function parentPath(path: string): string {
  const slash = path.lastIndexOf("/");
  if (slash <= 0) return "/";
  const parent = path.slice(0, slash);
  return /^[a-z]:$/.test(parent) ? `${parent}/` : parent;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function encode(path: string): string {
  return path.split("/").map(encodeSegment).join("/");
}

function encodeSegment(segment: string): string {
  // A lone surrogate makes encodeURIComponent throw; no editor can name such a file in a URI anyway.
  return encodeURIComponent(segment.toWellFormed()).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
