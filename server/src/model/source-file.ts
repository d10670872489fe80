import type { Draft } from "../schema/draft.ts";
import type { FileKind, FileOfKind, Section } from "../schema/generated/types.ts";
import type { MarkdownDocument } from "../syntax/markdown/tree.ts";
import type { SyntaxProblem } from "../syntax/problem.ts";
import type { YamlDocument } from "../syntax/yaml/tree.ts";
import type { LineIndex } from "../text/line-index.ts";
import { memoize } from "../text/memo.ts";

interface ReadFile {
  /** Relative to the root. */
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
  /** What syntax and schema have to say; rules say the rest. */
  readonly problems: readonly SyntaxProblem[];
}

/** A YAML file whose `kind` is known. */
export interface YamlFile<Kind extends FileKind = FileKind> extends ReadFile {
  readonly form: "yaml";
  readonly kind: Kind;
  readonly tree: YamlDocument;
  readonly data: Draft<FileOfKind[Kind]>;
}

/** A YAML file without a usable `kind`: only its syntax can be judged. */
export interface UnknownYamlFile extends ReadFile {
  readonly form: "unknown";
  readonly tree: YamlDocument;
}

/** A section of the bid: front matter and prose. */
export interface SectionFile extends ReadFile {
  readonly form: "section";
  readonly tree: MarkdownDocument;
  readonly data: Draft<Section>;
}

/** A file that could not be read as text at all. */
export interface BrokenFile extends ReadFile {
  readonly form: "broken";
}

export type SourceFile = { [Kind in FileKind]: YamlFile<Kind> }[FileKind] | UnknownYamlFile | SectionFile | BrokenFile;

/** Tells whether a file is of a kind, and narrows its data. */
export function isKind<Kind extends FileKind>(
  file: SourceFile | undefined,
  kind: Kind,
): file is YamlFile<Kind> & SourceFile {
  return file?.form === "yaml" && file.kind === kind;
}

/** Paths of the files of which nobody can tell what they are; any of them may hold what a bid seems to lack. */
export const unreadPaths = memoize((files: ReadonlyMap<string, SourceFile>): readonly string[] =>
  [...files.values()].flatMap(({ form, path }) => (form === "unknown" || form === "broken" ? [path] : [])),
);
