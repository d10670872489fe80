import type { Locale } from "../analysis/finding.ts";
import {
  baseName,
  extensionOf,
  isBidYaml,
  isMarkdown,
  isWorkspaceFile,
  relativePath,
  resolvePath,
} from "../model/paths.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { FileKind } from "../schema/generated/types.ts";
import type { YamlNode } from "../syntax/yaml/tree.ts";
import { memoize } from "../text/memo.ts";
import { completionSay, writeValue, type YamlRequest } from "./complete-tools.ts";
import type { Offer } from "./completion-answer.ts";
import type { ReadableFile } from "./file-of.ts";

/** Which files may stand in a place: our own of some kinds, prose, pictures, Word templates, or papers to hand in. */
export type Wanted = { readonly kinds: readonly FileKind[] } | "prose" | "picture" | "template" | "paper";

const wantedAt: Readonly<Record<string, Wanted>> = {
  "bid tender": { kinds: ["tender"] },
  "bid company": { kinds: ["company"] },
  "bid specification.*": { kinds: ["specification"] },
  "bid pricing": { kinds: ["pricing"] },
  "bid questions": { kinds: ["questions"] },
  "bid sections.*": "prose",
  "bid template": "template",
  "workspace company": { kinds: ["company"] },
  "workspace packs.*": { kinds: ["pack"] },
  "tender pack": { kinds: ["pack"] },
};

/** The files that a place of a YAML file may name. */
export function wantedFiles({ name, place }: Pick<YamlRequest, "name" | "place">): Wanted {
  return wantedAt[`${name} ${place}`] ?? "paper";
}

/** Paths of files for a place in YAML, those that the file does not name yet first. */
export function proposePaths(wanted: Wanted, request: YamlRequest): readonly Offer[] {
  const { snapshot, file, cursor, offset, locale } = request;
  const typed = file.text.slice(cursor.start, offset);
  return pathsFor(snapshot, file, wanted, typed, locale).map(({ newText, ...offer }) => {
    return { ...offer, newText: writeValue(newText, request, false) };
  });
}

/** More files than these are shown folder by folder. */
const manyFiles = 200;

/** Paths as they are written in a file: files that it does not name yet first, near ones before far ones. */
export function pathsFor(
  snapshot: Snapshot,
  file: ReadableFile,
  wanted: Wanted,
  typed: string,
  locale: Locale,
): readonly Offer[] {
  const say = completionSay(locale);
  const named = namedPaths(file);
  const write = (path: string): string => (typed.startsWith("/") ? `/${path}` : relativePath(file.path, path));
  const all = [...snapshot.entries.values()].filter(
    (entry) =>
      entry.kind === "file" && entry.path !== file.path && fits(entry.path, wanted, snapshot.files.get(entry.path)),
  );
  const steps = (path: string): number => path.split("/").length;
  const sorted = all
    .map(({ path }) => ({ path, written: write(path), isNamed: named.has(path) }))
    .sort(
      (a, b) =>
        Number(a.isNamed) - Number(b.isNamed) ||
        steps(a.written) - steps(b.written) ||
        (a.written < b.written ? -1 : 1),
    );
  if (sorted.length <= manyFiles)
    return sorted.map(({ written, isNamed }) => offerPath(written, isNamed ? say("listed") : undefined));
  const folder = typed.slice(0, typed.lastIndexOf("/") + 1);
  const offers = new Map<string, Offer>();
  for (const { written, isNamed } of sorted) {
    if (!written.startsWith(folder)) continue;
    const rest = written.slice(folder.length);
    const slash = rest.indexOf("/");
    const path = slash < 0 ? written : folder + rest.slice(0, slash + 1);
    if (offers.has(path)) continue;
    offers.set(
      path,
      slash < 0 ? offerPath(path, isNamed ? say("listed") : undefined) : { label: path, kind: "folder", newText: path },
    );
  }
  return [...offers.values()];
}

function offerPath(path: string, detail: string | undefined): Offer {
  return { label: path, kind: "file", ...(detail === undefined ? {} : { detail }), newText: path };
}

const pictures = new Set(["png", "jpg", "jpeg", "gif", "svg", "webp", "bmp"]);

function fits(path: string, wanted: Wanted, source: SourceFile | undefined): boolean {
  if (baseName(path).startsWith(".") || baseName(path).startsWith("~$")) return false;
  if (wanted === "prose") return isMarkdown(path) && !/^readme\./i.test(baseName(path));
  if (wanted === "picture") return pictures.has(extensionOf(path));
  if (wanted === "template") return extensionOf(path) === "docx" || extensionOf(path) === "dotx";
  if (wanted === "paper") return !isBidYaml(path) && !isMarkdown(path) && !isWorkspaceFile(path);
  // A file that is empty or broken may become what is looked for.
  return isBidYaml(path) && !isWorkspaceFile(path) && (source?.form !== "yaml" || wanted.kinds.includes(source.kind));
}

/** The files that the scalars of a YAML file name. */
const namedPaths = memoize((file: ReadableFile): ReadonlySet<string> => {
  const named = new Set<string>();
  const read = (node: YamlNode): void => {
    if (node.kind === "scalar") {
      if (node.text.length > 1000 || !/[./]/.test(node.text)) return;
      const resolved = resolvePath(file.path, node.text);
      if (resolved.ok) named.add(resolved.path);
    } else if (node.kind === "sequence") for (const item of node.items) read(item);
    else for (const { value } of node.pairs) read(value);
  };
  if (file.form !== "section" && file.tree.root) read(file.tree.root);
  return named;
});
