import { applyEdits, type TextEdit } from "../../../text/edit.ts";
import type { Span } from "../../../text/span.ts";
import { parseYaml } from "../parse-yaml.ts";
import type { YamlDocument } from "../tree.ts";
import { type LayoutPlan, planLines, step } from "./plan-lines.ts";
import { isSameContent } from "./same-content.ts";
import { readLines, type SourceLines } from "./source-lines.ts";

/**
 * The edits that bring a YAML text into its usual layout: two columns a level, lists further in than their key, one blank
 * behind colons and dashes, no blanks at ends of lines, at most one empty line in a row, one line break at the end. Words, quotes, order
 * and comments stay as they are, and so do the line breaks within values.
 *
 * Empty where the text has syntax problems, and wherever the result would not read as the very same data and comments.
 */
export function formatYaml(text: string, document: YamlDocument = parseYaml(text)): readonly TextEdit[] {
  if (document.problems.length > 0) return [];
  const source = readLines(text);
  const plan = planLines(document, source);
  const body = [...gapEdits(plan), ...lineEdits(source, plan, document)];
  // Line breaks at the end may belong to a value; then the rest is laid out without them.
  for (const edits of [[...body, ...endEdits(source)], body]) {
    const needed = edits.filter(({ span, newText }) => text.slice(span.start, span.end) !== newText);
    if (needed.length === 0) continue;
    const result = parseYaml(applyEdits(text, needed));
    if (result.problems.length === 0 && isSameContent(document, result)) return needed;
  }
  return [];
}

function gapEdits(plan: LayoutPlan): readonly TextEdit[] {
  return plan.gaps.map((span) => ({ span, newText: " " }));
}

function lineEdits(source: SourceLines, plan: LayoutPlan, document: YamlDocument): readonly TextEdit[] {
  const { text } = source;
  const edits: TextEdit[] = [];
  const shifts = createShifts(source, plan);
  const comments = new Set(document.comments.map((comment) => source.lineOf(comment.span.start)));
  const last = source.lineOf(text.trimEnd().length);
  let empty = 0;
  for (let line = 0; line <= last; line += 1) {
    const span = source.spanOf(line);
    const indent = source.indentOf(line);
    if (plan.verbatim.has(line)) {
      empty = 0;
      const isBlankLine = indent.end === span.end;
      if (!isBlankLine) edits.push(shiftLine(indent, shifts.of(line)));
      continue;
    }
    if (indent.end === span.end) {
      empty += 1;
      if (empty > 1) edits.push({ span: { start: span.start, end: source.spanOf(line + 1).start }, newText: "" });
      else edits.push({ span: indent, newText: "" });
      continue;
    }
    empty = 0;
    const column = plan.columns.get(line);
    if (column !== undefined) edits.push({ span: indent, newText: " ".repeat(column) });
    else if (plan.owners.has(line)) edits.push(shiftLine(indent, shifts.of(line)));
    else if (comments.has(line)) edits.push({ span: indent, newText: " ".repeat(shifts.ofComment(line)) });
    const end = trailingBlanks(text, indent.end, span.end);
    if (line === last) continue;
    if (!plan.verbatim.has(line + 1) || comments.has(line))
      edits.push({ span: { start: end, end: span.end }, newText: "" });
  }
  return edits;
}

/** The text ends with one line break, of the kind that it uses. */
function endEdits({ text }: SourceLines): readonly TextEdit[] {
  const end = text.trimEnd().length;
  if (end === 0) return [];
  const newline = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const tail = text.slice(end);
  return [{ span: { start: end, end: text.length }, newText: tail === newline ? tail : newline }];
}

function trailingBlanks(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && (text[at - 1] === " " || text[at - 1] === "\t")) at -= 1;
  return at;
}

function shiftLine(indent: Span, shift: number): TextEdit {
  const width = indent.end - indent.start;
  return { span: indent, newText: " ".repeat(Math.max(width + shift, 0)) };
}

interface Shifts {
  /** By how many columns a line moves that goes along with another. */
  of(line: number): number;
  /** The column of a comment on a line of its own. */
  ofComment(line: number): number;
}

function createShifts(source: SourceLines, plan: LayoutPlan): Shifts {
  const widthOf = (line: number): number => {
    const { start, end } = source.indentOf(line);
    return end - start;
  };
  const of = (line: number): number => {
    const owner = plan.owners.get(line);
    if (owner !== undefined) return of(owner);
    const column = plan.columns.get(line);
    return column === undefined ? 0 : column - widthOf(line);
  };
  const anchors = [...plan.columns.keys()].sort((a, b) => a - b);
  const columnOf = (line: number): number => plan.columns.get(line) ?? 0;
  /** A comment speaks of what follows it in its own column, or of what stands in its own column before it. */
  const ofComment = (line: number): number => {
    const width = widthOf(line);
    const after = anchors[firstAbove(anchors, line)];
    const before = anchors[firstAbove(anchors, line) - 1];
    if (after !== undefined && (widthOf(after) === width || before === undefined)) return columnOf(after);
    if (before === undefined) return width;
    // A block that begins behind the comment is what the comment speaks of.
    if (after !== undefined && columnOf(after) > columnOf(before)) return columnOf(after);
    // Else it belongs where it stands: an entry that somebody took out stays in the list that it was taken out of.
    for (let index = firstAbove(anchors, line) - 1; index >= 0; index -= 1) {
      const above = anchors[index];
      if (above === undefined || widthOf(above) > width) continue;
      return widthOf(above) === width ? columnOf(above) : columnOf(above) + step;
    }
    return columnOf(after ?? before);
  };
  return { of, ofComment };
}

/** The index of the first number that is greater. */
function firstAbove(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
