import type { SyntaxProblem } from "../../problem.ts";
import { type SyntaxFix, syntaxProblem } from "../report.ts";
import { type LineParts, previousLine } from "./line-parts.ts";
import { type Failure, type Proposal, quote } from "./proposal.ts";

/** How many lines above a failure are searched for a quote or bracket that was left open. */
const searchedLines = 2000;

/** Guesses about a value that needs quotes, has too many or too few of them, or is a list left open. */
export function* proposeValues(failure: Failure): Generator<Proposal> {
  if (/escape|hexadecimal/.test(failure.reason)) yield* proposeEscape(failure);
  for (const line of [failure.line, failure.previous]) {
    if (line) yield* proposeQuotes(failure, line);
  }
}

/** Guesses that a quote or bracket far above was left open. */
export function* proposeOpenAbove(failure: Failure): Generator<Proposal> {
  let found = 0;
  let line = failure.previous;
  for (let count = 0; line && count < searchedLines && found < 4; count += 1) {
    const proposal = closeQuote(line) ?? closeBracket(line);
    if (proposal) {
      found += 1;
      yield { ...proposal, above: true };
    }
    line = previousLine(failure.text, line);
  }
}

function* proposeQuotes(failure: Failure, line: LineParts): Generator<Proposal> {
  const first = line.value.charAt(0);
  if (first === "") return;
  if (first === '"' || first === "'") {
    const closing = closeQuote(line);
    if (closing) yield { ...closing, above: line !== failure.line };
    else if (closingQuote(line.value) < line.value.length - 1) {
      const outer = line.value.endsWith(first) ? line.value.slice(1, -1) : line.value;
      yield quoteValue("text-after-quote", line, outer);
    }
    return;
  }
  const bracket = closeBracket(line);
  if (bracket) yield { ...bracket, above: line !== failure.line };
  if (/^(?:[%@`&*!|>[\]{},#]|[?-](?:\s|$))/.test(line.value)) {
    yield quoteValue("reserved-start", line, line.value, { character: first });
  } else if (/:(?:\s|$)/.test(line.value) && line.key !== undefined) yield quoteValue("needs-quotes", line, line.value);
}

function quoteValue(
  message: "text-after-quote" | "reserved-start" | "needs-quotes",
  line: LineParts,
  value: string,
  params?: SyntaxProblem["params"],
): Proposal {
  const span = { start: line.valueStart, end: line.valueEnd };
  const edits = [{ span, newText: quote(value) }];
  // Quotes inside may belong to the text, and a sign of YAML at its beginning may have been meant as one.
  const doubtful = message === "text-after-quote" || /^[|>*&!?#-]/.test(value);
  const fix: SyntaxFix = { title: "fix-quote", edits, ...(doubtful ? { needsReview: true as const } : {}) };
  return { problems: [syntaxProblem(message, span, params, fix)], edits };
}

/** Closes a quote that is open at the end of its line. */
function closeQuote(line: LineParts): Proposal | undefined {
  const first = line.value.charAt(0);
  if ((first !== '"' && first !== "'") || closingQuote(line.text.slice(line.valueStart - line.start)) !== -1) {
    return undefined;
  }
  const edits = [{ span: { start: line.valueEnd, end: line.valueEnd }, newText: first }];
  // Where the text was to end is a guess.
  const fix: SyntaxFix = { title: "fix-close-quote", edits, needsReview: true };
  const span = { start: line.valueStart, end: line.valueEnd };
  return { problems: [syntaxProblem("unclosed-quote", span, { quote: first }, fix)], edits };
}

/** Index of the quote that closes the one at the beginning; -1 where there is none. */
function closingQuote(value: string): number {
  const match = (value.startsWith('"') ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/).exec(value);
  return match ? match[0].length - 1 : -1;
}

/** Closes brackets and braces that are open at the end of their line. */
function closeBracket(line: LineParts): Proposal | undefined {
  const first = line.value.charAt(0);
  if (first !== "[" && first !== "{") return undefined;
  const open: string[] = [];
  for (const character of line.value.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, "")) {
    if (character === "[") open.push("]");
    else if (character === "{") open.push("}");
    else if (character === open.at(-1)) open.pop();
  }
  if (open.length === 0) return undefined;
  const closing = open.toReversed().join("");
  const edits = [{ span: { start: line.valueEnd, end: line.valueEnd }, newText: closing }];
  const fix: SyntaxFix = { title: "fix-close-bracket", params: { closing }, edits, needsReview: true };
  const span = { start: line.valueStart, end: line.valueEnd };
  return { problems: [syntaxProblem("flow-unclosed", span, { bracket: first, closing }, fix)], edits };
}

/** Doubles a backslash that begins no escape. */
function* proposeEscape({ text, at, line }: Failure): Generator<Proposal> {
  const backslash = text.lastIndexOf("\\", at - 1);
  if (backslash < line.start) return;
  const edits = [{ span: { start: backslash, end: backslash }, newText: "\\" }];
  const span = { start: backslash, end: Math.min(backslash + 2, line.end) };
  const params = { escape: text.slice(span.start, span.end) };
  yield { problems: [syntaxProblem("bad-escape", span, params, { title: "fix-escape", edits })], edits };
}
