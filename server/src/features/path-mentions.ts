import { resolveReference } from "../model/file-references.ts";
import { addressesIn, followPath } from "../model/markdown-links.ts";
import { packById } from "../model/pack.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { FileKind } from "../schema/generated/types.ts";
import { itemSchema, type LocatedSchema, propertySchema, schemaOf } from "../schema/locate.ts";
import type { YamlNode, YamlScalar } from "../syntax/yaml/tree.ts";
import { memoize } from "../text/memo.ts";
import type { Span } from "../text/span.ts";
import { findWord, type WrittenWord } from "./written-word.ts";

/** A path that a file mentions. */
export interface PathMention {
  /** The path alone, as it is written; in Markdown without what follows `?` or `#`. */
  readonly word: WrittenWord;
  /** The whole value or address. */
  readonly around: Span;
  /** Relative to the root; undefined where the path is refused. */
  readonly path: string | undefined;
  /** True where a file stands there. */
  readonly isFile: boolean;
  readonly within: "yaml" | "markdown";
}

/** Every path that a file mentions by the schema of its kind, and the addresses of links and pictures of its prose. */
export function pathMentionsOf(file: SourceFile, entries: Snapshot["entries"]): readonly PathMention[] {
  if (file.form === "section") return addressesOf(file, entries);
  if (file.form !== "yaml") return [];
  return pathScalars(file).flatMap(({ node, isLoose }): PathMention[] => {
    const at = { file: file.path, span: node.span };
    const { state, path } = resolveReference("path", node.text, at, entries);
    if (isLoose && (packById.has(node.text) || state !== "file")) return [];
    const word = findWord(file, node.span, node.text);
    return [{ word, around: node.span, path, isFile: state === "file", within: "yaml" }];
  });
}

interface PathScalar {
  readonly node: YamlScalar;
  /** True where an id may stand instead of a path. */
  readonly isLoose: boolean;
}

/** Properties that hold an id or a path, by the kind of file. */
const loosePaths: Readonly<Partial<Record<FileKind, string>>> = { workspace: "packs", contracts: "letter" };

const pathScalars = memoize((file: Extract<SourceFile, { form: "yaml" }>): readonly PathScalar[] => {
  const found: PathScalar[] = [];
  const walk = (node: YamlNode, schema: LocatedSchema | undefined, isLoose: boolean): void => {
    if (!schema) return;
    if (node.kind === "scalar") {
      const isPath = schema.schema.$ref?.endsWith("/$defs/Path") === true;
      if ((isPath || isLoose) && node.style !== "missing" && node.text !== "") found.push({ node, isLoose });
    } else if (node.kind === "sequence") {
      const items = itemSchema(schema);
      for (const item of node.items) walk(item, items, isLoose);
    } else {
      for (const pair of node.pairs) {
        walk(pair.value, propertySchema(schema, pair.key.text), loosePaths[file.kind] === pair.key.text);
      }
    }
  };
  if (file.tree.root) walk(file.tree.root, schemaOf(file.kind), false);
  return found;
});

function addressesOf(
  section: Extract<SourceFile, { form: "section" }>,
  entries: Snapshot["entries"],
): readonly PathMention[] {
  return addressesIn(section).flatMap((address): PathMention[] => {
    if (address.href === "" || address.href.startsWith("#")) return [];
    const { path, state } = followPath(entries, section, address);
    const written = section.text.slice(address.span.start, address.span.end);
    const wholeName = path !== undefined && /[?#]/u.test(path);
    const tail = wholeName ? -1 : written.search(/[?#]/u);
    const end = tail < 0 ? address.span.end : address.span.start + tail;
    const span = { start: address.span.start, end };
    const word: WrittenWord = { span, form: "prose", whole: false };
    return [{ word, around: address.span, path, isFile: state === "file", within: "markdown" }];
  });
}
