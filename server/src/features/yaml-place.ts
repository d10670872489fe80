import type { SchemaName } from "../schema/locate.ts";
import type { ReadableFile } from "./file-of.ts";
import { locateInYaml, type YamlCursor } from "./yaml-cursor.ts";

/** A cursor in a YAML file or in the front matter of a section. */
export interface YamlPlace {
  /** Offsets count in the whole file. */
  readonly cursor: YamlCursor;
  /** The schema of the file; undefined where it does not say its kind. */
  readonly schema: SchemaName | undefined;
}

/** The YAML of a file: all of it, or the front matter of a section with its beginning. */
export function yamlOf(file: ReadableFile): { readonly text: string; readonly start: number } | undefined {
  if (file.form !== "section") return { text: file.text, start: 0 };
  const span = file.tree.frontMatter?.span;
  return span && { text: file.text.slice(span.start, span.end), start: span.start };
}

/** Where an offset stands in the YAML of a file; undefined in prose, in comments and in texts of several lines. */
export function yamlCursorAt(file: ReadableFile, offset: number): YamlPlace | undefined {
  const yaml = yamlOf(file);
  if (!yaml || offset < yaml.start || offset > yaml.start + yaml.text.length) return undefined;
  const local = locateInYaml(yaml.text, offset - yaml.start);
  if (!local) return undefined;
  const cursor = { ...local, start: local.start + yaml.start, end: local.end + yaml.start };
  return { cursor, schema: file.form === "yaml" ? file.kind : file.form === "section" ? "section" : undefined };
}
