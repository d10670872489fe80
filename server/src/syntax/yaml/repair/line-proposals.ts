import type { TextEdit } from "../../../text/edit.ts";
import { codeName, type SyntaxFix, syntaxProblem } from "../report.ts";
import { type LineParts, nextLine, previousLine } from "./line-parts.ts";
import type { Failure, Proposal } from "./proposal.ts";

/** Guesses about characters that must not stand where they stand: tabs, control characters, directives. */
export function* proposeCharacters(failure: Failure): Generator<Proposal> {
  const { text, at, reason, line } = failure;
  if (/non-printable|null byte|JSON character/.test(reason) && at < text.length) {
    const span = { start: at, end: at + 1 };
    // Between two letters it may stand for a blank, as the line breaks of word processors do.
    const joins = /^[\p{L}\p{N}].[\p{L}\p{N}]$/su.test(text.slice(at - 1, at + 2));
    const fix: SyntaxFix = {
      title: "fix-remove",
      edits: [{ span, newText: "" }],
      ...(joins ? { needsReview: true as const } : {}),
    };
    const problem = syntaxProblem("control-character", span, { code: codeName(text.charAt(at)) }, fix);
    yield { problems: [problem], edits: [{ span, newText: " " }] };
  }
  const directive = [line, failure.previous].find((candidate) => candidate?.text.startsWith("%"));
  if (directive) {
    const span = { start: directive.start, end: directive.end };
    yield { problems: [syntaxProblem("directive", span)], edits: [{ span, newText: "" }] };
  }
  for (const width of new Set([...widthsAround(failure), 2, 4, 0])) {
    const proposal = replaceTabs(failure, width);
    if (proposal) yield proposal;
  }
  const anyway = /tab characters/.test(reason) ? replaceTabs(failure, 2) : undefined;
  if (anyway) yield { ...anyway, certain: true };
}

/** Guesses about a blank that is missing behind a colon or dash. */
export function* proposeBlanks({ line, previous }: Failure): Generator<Proposal> {
  for (const candidate of [line, previous]) {
    if (!candidate) continue;
    const { contentStart, content } = candidate;
    const colon = /^("[^"]*"|'[^']*'|[\p{L}_][\p{L}\p{N}_.-]*):(?!\/\/)[^\s:]/u.exec(content);
    if (colon && candidate.key === undefined) {
      const key = colon[1] ?? "";
      yield insertBlank("missing-space", contentStart + key.length + 1, contentStart, { key });
    }
    if (/^-[^\s-]/.test(content)) yield insertBlank("dash-space", contentStart + 1, contentStart);
  }
}

function insertBlank(
  message: "missing-space" | "dash-space",
  at: number,
  start: number,
  params?: { readonly key: string },
): Proposal {
  const edits = [{ span: { start: at, end: at }, newText: " " }];
  // A word becomes a name, or a minus sign the dash of a list.
  const fix: SyntaxFix = { title: "fix-space", edits, needsReview: true };
  return { problems: [syntaxProblem(message, { start, end: at }, params, fix)], edits };
}

/** How wide a tab is if the line goes on where the lines around it do; empty where they do not tell. */
function* widthsAround({ text, line, previous }: Failure): Generator<number> {
  const tabs = line.indent.length;
  if (!previous || tabs === 0 || !/^\t+$/.test(line.indent)) return;
  const opens = previous.key !== undefined && previous.value === "";
  const above = previous.contentStart - previous.start;
  const next = nextLine(text, line);
  const below = next && !next.indent.includes("\t") ? next.indent.length : 0;
  // Behind a name without a value only what is deeper belongs to it.
  const column = opens ? below : above;
  if ((opens ? column > above : column > 0) && column % tabs === 0) yield column / tabs;
}

/** Replaces the tabs that indent the line of the failure and its neighbours. */
function replaceTabs({ text, line }: Failure, width: number): Proposal | undefined {
  const hasTab = (one: LineParts | undefined): one is LineParts => one !== undefined && /^[ -]*\t/.test(one.text);
  if (!hasTab(line)) return undefined;
  const edits: TextEdit[] = [];
  for (let one: LineParts | undefined = line; hasTab(one); one = nextLine(text, one)) {
    for (const tab of (/^[ \t-]*/.exec(one.text)?.[0] ?? "").matchAll(/\t/g)) {
      const start = one.start + tab.index;
      edits.push({ span: { start, end: start + 1 }, newText: " ".repeat(width) });
    }
  }
  const first = edits[0]?.span.start ?? line.start;
  let end = first;
  while (text.charAt(end) === "\t") end += 1;
  // How many spaces a tab was meant to be decides what belongs to what.
  const fix: SyntaxFix = { title: "fix-tabs", edits, needsReview: true };
  const problem = syntaxProblem("tab-indent", { start: first, end }, undefined, fix);
  return { problems: [problem], edits };
}

/** A guess that a list entry stands below a name that already has a value. */
export function* proposeStrayEntry({ text, line, previous }: Failure): Generator<Proposal> {
  if (!/^[ \t]*-(?:\s|$)/.test(line.text) || !previous || previous.value === "") return;
  const edits: TextEdit[] = [];
  for (let one: LineParts | undefined = line; one && edits.length < 1000; one = nextLine(text, one)) {
    if (one !== line && one.content !== "" && one.indent.length <= line.indent.length) break;
    edits.push({ span: { start: one.start, end: one.end }, newText: "" });
  }
  const span = { start: line.start + line.indent.length, end: line.valueEnd };
  yield { problems: [syntaxProblem("stray-entry", span)], edits };
}

/** Guesses that lines without a colon stand where names are expected. */
export function* proposeColons({ text, line, previous }: Failure): Generator<Proposal> {
  if (previous && isBare(previous) && isName(previous, line)) {
    yield addColons([previous]);
    const run = [previous];
    for (let one = previousLine(text, previous); one && isBare(one) && run.length < 20; one = previousLine(text, one)) {
      run.push(one);
    }
    if (run.length > 1) yield addColons(run);
  }
  if (isBare(line)) yield addColons([line]);
}

/** An entry without a colon is a name only if the next line goes on below its first letter. */
function isName(line: LineParts, next: LineParts): boolean {
  const column = line.contentStart - line.start;
  if (column === line.indent.length) return true;
  return word.test(line.content) && next.contentStart - next.start === column;
}

const word = /^[\p{L}_][\p{L}\p{N}_-]*$/u;

function isBare(line: LineParts): boolean {
  return line.content !== "" && line.key === undefined && !/^(?:---|\.\.\.)/.test(line.text);
}

function addColons(lines: readonly LineParts[]): Proposal {
  const problems = lines.map(({ contentStart, content }) =>
    syntaxProblem(
      "missing-colon",
      { start: contentStart, end: contentStart + content.length },
      { text: clip(content) },
    ),
  );
  const edits = lines.map(({ contentStart, content }): TextEdit => {
    const end = contentStart + content.length;
    // A single word may become a name; whole sentences are passed over.
    return word.test(content)
      ? { span: { start: end, end }, newText: ":" }
      : { span: { start: contentStart, end }, newText: "" };
  });
  return { problems, edits };
}

function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text;
}
