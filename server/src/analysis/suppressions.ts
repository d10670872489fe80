import type { SourceFile } from "../model/source-file.ts";
import { isPlaceToFill } from "../rules/text/placeholder/patterns.ts";
import type { Span } from "../text/span.ts";

/** One `tenderdraft-disable-next-line` comment. */
export interface Suppression {
  readonly file: string;
  /** The rule it names; "" where it names none. */
  readonly rule: string;
  /** The rule's name in the comment, or the whole comment where there is no name. */
  readonly ruleSpan: Span;
  /** What goes when the comment goes: its whole line where nothing else stands there, else the blanks before it too. */
  readonly removal: Span;
  /** The line, from 0, whose findings it takes away. */
  readonly line: number;
  /** The text behind `--`; "" where there is none. */
  readonly reason: string;
}

const form = /^tenderdraft-disable-next-line(?:\s+(?!--)(\S+))?(?:\s+--\s*(.*))?\s*$/su;

/** Collects the suppressions of a file: `#` comments of YAML, `<!-- -->` comments of Markdown and its front matter. */
export function readSuppressions(file: SourceFile): readonly Suppression[] {
  return commentsOf(file).flatMap((comment): Suppression[] => {
    const match = form.exec(comment.text);
    if (!match) return [];
    const rule = match[1] ?? "";
    const at = rule === "" ? -1 : file.text.indexOf(rule, comment.span.start);
    const ruleSpan = at < 0 ? comment.span : { start: at, end: at + rule.length };
    const line = nextLineWithText(file, file.lines.positionAt(comment.span.end).line + 1);
    return [
      {
        file: file.path,
        rule,
        ruleSpan,
        removal: removalOf(file, comment.span),
        line,
        reason: statedReason(match[2] ?? ""),
      },
    ];
  });
}

/** A reason as somebody wrote it; "" for none, and for a place where one is still to be filled in. */
export function statedReason(text: string): string {
  const reason = text.trim();
  return isPlaceToFill(reason) ? "" : reason;
}

function removalOf(file: SourceFile, comment: Span): Span {
  const { lines, text } = file;
  const first = lines.positionAt(comment.start).line;
  const last = lines.positionAt(comment.end).line;
  const before = text.slice(lines.lineSpan(first).start, comment.start);
  const behind = text.slice(comment.end, lines.lineSpan(last).end);
  if (before.trim() !== "" || behind.trim() !== "") {
    return { start: comment.start - (before.length - before.trimEnd().length), end: comment.end };
  }
  const end = last + 1 < lines.lineCount ? lines.lineSpan(last + 1).start : text.length;
  return { start: lines.lineSpan(first).start, end };
}

function commentsOf(file: SourceFile): readonly { readonly span: Span; readonly text: string }[] {
  if (file.form === "broken") return [];
  if (file.form === "section") return [...(file.tree.frontMatter?.yaml.comments ?? []), ...file.tree.comments];
  return file.tree.comments;
}

/** Blank lines do not count, as Markdown needs one behind a comment; nor do further suppressions in a row. */
function nextLineWithText(file: SourceFile, from: number): number {
  for (let line = from; line < file.lines.lineCount; line += 1) {
    const span = file.lines.lineSpan(line);
    const text = file.text.slice(span.start, span.end).trim();
    if (text !== "" && !text.includes("tenderdraft-disable-next-line")) return line;
  }
  return from;
}
