import type { SourceFile } from "../model/source-file.ts";
import { toYamlValue, writeAs } from "../rules/support/edits/yaml-text.ts";
import { contains, type Span } from "../text/span.ts";

/** How a word stands in its file: what must be kept in mind by whoever puts another in its place. */
export type WordForm = "prose" | "bare" | "single" | "double" | "block";

/** A word in a text: an id, a name of a fact, a path. */
export interface WrittenWord {
  /** The word alone, without quotes and blanks; the whole value where it is written with escapes or over several lines. */
  readonly span: Span;
  readonly form: WordForm;
  /** True where `span` is the whole value, quotes or block mark included. */
  readonly whole: boolean;
}

/** Finds a word in the value or label at `span`, in YAML (front matter included) or in prose. */
export function findWord(file: SourceFile, span: Span, word: string): WrittenWord {
  const raw = file.text.slice(span.start, span.end);
  const form = isYaml(file, span) ? formOf(raw) : "prose";
  const index = raw.lastIndexOf(word);
  // A block ends with the line break that the next key needs.
  if (index < 0) return { span: { start: span.start, end: span.start + raw.trimEnd().length }, form, whole: true };
  const start = span.start + index;
  return { span: { start, end: start + word.length }, form, whole: false };
}

/** The text that stands for `text` in the place of a word. */
export function writeWord({ form, whole }: WrittenWord, text: string): string {
  if (form === "prose") return text;
  if (form === "bare") return toYamlValue(text, "flow");
  if (form === "block") return whole ? toYamlValue(text, "flow") : text;
  const quoted = writeAs(form, text);
  return whole ? quoted : quoted.slice(1, -1);
}

function isYaml(file: SourceFile, span: Span): boolean {
  if (file.form !== "section") return true;
  const head = file.tree.frontMatter?.span;
  return head !== undefined && contains(head, span);
}

function formOf(raw: string): WordForm {
  const first = raw.charAt(0);
  if (first === "'") return "single";
  if (first === '"') return "double";
  return first === "|" || first === ">" ? "block" : "bare";
}
