import type { BidModel } from "../../../model/bid-model.ts";
import { baseName, extensionOf, folderOf, withoutExtension } from "../../../model/paths.ts";
import type { FileEntry } from "../../../model/workspace.ts";
import { groupBy } from "../../../text/group-by.ts";
import { memoize } from "../../../text/memo.ts";

/** Files that hold a signature alone. */
const detached: ReadonlySet<string> = new Set(["sig", "sgn", "sign", "p7s"]);
/** Files that hold one file together with its signature; the name of that file stands in front of the ending. */
const enveloping: ReadonlySet<string> = new Set(["p7m"]);
/** Packages of files and signatures. */
const containers: ReadonlySet<string> = new Set(["asice", "asics", "sce", "bdoc", "edoc", "ddoc"]);

/** Tells whether a file can be nothing but a signature, by its name. */
export function isSignatureFile(path: string): boolean {
  return detached.has(extensionOf(path));
}

/** Tells whether a file holds its signature itself, by its name. */
export function isSignedContainer(path: string): boolean {
  const ending = extensionOf(path);
  return detached.has(ending) || enveloping.has(ending) || containers.has(ending);
}

/** Tells whether a file is a package into which only its own program can look, by its name. */
export function isClosedContainer(path: string): boolean {
  return containers.has(extensionOf(path));
}

/** The name of a file without the ending of its signature: `charter.pdf` for `charter.pdf.p7m`. */
export function withoutSignatureEnding(name: string): string {
  const ending = extensionOf(name);
  const inner = name.slice(0, -ending.length - 1);
  const isSigned = detached.has(ending) || enveloping.has(ending);
  return isSigned && extensionOf(inner) !== "" ? withoutSignatureEnding(inner) : name;
}

/** Makes the search for the signatures that lie beside a file: `charter.pdf.sig` or `charter.sig`, and containers. */
export function signatureFinder(bid: BidModel): (file: FileEntry) => readonly FileEntry[] {
  const byStem = containersByStem(bid.entries);
  return (file) => {
    const stems = new Set([plain(file.path), plain(withoutExtension(file.path))]);
    return [...stems].flatMap((stem) => byStem.get(stem) ?? []).filter((entry) => entry.path !== file.path);
  };
}

/** One look through a listing serves every bid of it. */
const containersByStem = memoize((entries: BidModel["entries"]) => {
  const containers = [...entries.values()].filter((entry) => entry.kind === "file" && isSignedContainer(entry.path));
  return groupBy(containers, (entry) => plain(withoutExtension(entry.path)));
});

/** Windows and macOS take names that differ in capitals for one; folders are kept as they are. */
function plain(path: string): string {
  const normal = path.normalize("NFC");
  return `${folderOf(normal)}/${baseName(normal).toLowerCase()}`;
}
