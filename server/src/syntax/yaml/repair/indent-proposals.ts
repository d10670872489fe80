import type { TextEdit } from "../../../text/edit.ts";
import { syntaxProblem } from "../report.ts";
import { type LineParts, nextLine, previousLine, readLine } from "./line-parts.ts";
import type { Failure, Proposal } from "./proposal.ts";

/** How many lines above are looked at for an indentation to follow. */
const searchedLines = 100;

/** Guesses that a line, with what is indented below it, stands in the wrong column. */
export function* proposeIndents(failure: Failure): Generator<Proposal> {
  const { text, line } = failure;
  if (line.content === "" || line.indent.includes("\t")) return;
  const own = line.indent.length;
  if (own === 0) {
    const top = firstLine(text);
    if (top && top.start < line.start && top.indent.length > 0) yield reindent(text, top, 0);
  }
  const columns = new Set<number>();
  let limit = Number.POSITIVE_INFINITY;
  let above = failure.previous;
  for (let count = 0; above && count < searchedLines && limit > 0; count += 1) {
    // Only lines less indented than all between them and here hold what may go on here.
    if (above.indent.length < limit) {
      limit = above.indent.length;
      columns.add(limit);
      columns.add(limit + (above.contentStart - above.start - limit));
    }
    above = previousLine(text, above);
  }
  columns.delete(own);
  const nearest = [...columns].sort((a, b) => Math.abs(a - own) - Math.abs(b - own) || a - b);
  for (const column of nearest.slice(0, 4)) yield reindent(text, line, column);
}

/** Moves a line and all lines below it that are indented deeper. */
function reindent(text: string, line: LineParts, column: number): Proposal {
  const own = line.indent.length;
  const edits: TextEdit[] = [];
  for (let one: LineParts | undefined = line; one; one = nextLine(text, one)) {
    if (one !== line && one.content !== "" && one.indent.length <= own) break;
    if (one.text.trim() === "") continue;
    edits.push(
      column > own
        ? { span: { start: one.start, end: one.start }, newText: " ".repeat(column - own) }
        : { span: { start: one.start, end: one.start + Math.min(own - column, one.indent.length) }, newText: "" },
    );
    if (edits.length > 1000) break;
  }
  const span = { start: line.start, end: Math.max(line.start + own, line.start + 1) };
  const params = { expected: column, found: own };
  // What belongs to what is for the writer to say.
  const fix = { title: "fix-indent", params: { expected: column }, edits, needsReview: true } as const;
  return { problems: [syntaxProblem("bad-indent", span, params, fix)], edits };
}

function firstLine(text: string): LineParts | undefined {
  let line: LineParts | undefined = readLine(text, 0);
  while (line && (line.content === "" || line.text.startsWith("---"))) line = nextLine(text, line);
  return line;
}
