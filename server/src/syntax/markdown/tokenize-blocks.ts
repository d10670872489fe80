import type { StateBlock, Token } from "markdown-it";
import type { Span } from "../../text/span.ts";
import { type Recorder, recorderOf } from "./recorder.ts";
import { segmentsOfLines } from "./source-map.ts";
import { placeCells } from "./table-cells.ts";

/** How deep lists, quotes and containers may be nested; each list counts twice, with its items. */
export const nestingLimit = 100;

/**
 * Tokenizes lines into blocks as the parser's own loop does, and notes where each block stands: its rules know only
 * lines. It also reports what is nested too deep instead of dropping it in silence.
 */
export function tokenizeBlocks(state: StateBlock, startLine: number, endLine: number): void {
  const rules = state.md.block.ruler.getRules("");
  const recorder = recorderOf(state.env);
  let line = startLine;
  let hasEmptyLines = false;
  while (line < endLine) {
    line = state.skipEmptyLines(line);
    state.line = line;
    if (line >= endLine || (state.sCount[line] ?? 0) < state.blkIndent) break;
    if (state.level >= nestingLimit) {
      recorder.blockProblems.push({
        rule: "link/unknown-directive",
        message: "too-deep",
        params: { limit: nestingLimit / 2 },
        span: { start: firstCharacter(state, line), end: state.eMarks[line] ?? 0 },
      });
      state.line = endLine;
      break;
    }
    const from = state.tokens.length;
    const start = firstCharacter(state, line);
    const startedAt = line;
    if (!rules.some((rule) => rule(state, startedAt, endLine, false))) state.line = startedAt + 1;
    if (state.line <= startedAt) state.line = startedAt + 1;
    placeTokens(state, recorder, from, startedAt, start);
    state.tight = !hasEmptyLines;
    if (state.isEmpty(state.line - 1)) hasEmptyLines = true;
    line = state.line;
    if (line < endLine && state.isEmpty(line)) {
      hasEmptyLines = true;
      line += 1;
      state.line = line;
    }
  }
}

function placeTokens(state: StateBlock, recorder: Recorder, from: number, startLine: number, start: number): void {
  const opener = state.tokens[from];
  if (!opener || recorder.places.has(opener)) return;
  recorder.places.set(opener, spanOfLines(state, start, startLine, state.line));
  switch (opener.type) {
    case "bullet_list_open":
    case "ordered_list_open":
      placeItems(state, recorder, from, opener.level);
      break;
    case "heading_open":
      placeContent(state, recorder, state.tokens[from + 1], opener.markup.startsWith("#"));
      break;
    case "paragraph_open":
      placeContent(state, recorder, state.tokens[from + 1], false);
      break;
    case "html_block":
      placeContent(state, recorder, opener, false);
      break;
    case "table_open":
      placeCells(state, recorder, from);
      break;
    default:
  }
}

function placeItems(state: StateBlock, recorder: Recorder, from: number, level: number): void {
  for (let index = from + 1; index < state.tokens.length; index += 1) {
    const token = state.tokens[index];
    if (token?.type !== "list_item_open" || token.level !== level + 1 || !token.map) continue;
    const [first, end] = token.map;
    recorder.places.set(token, spanOfLines(state, firstCharacter(state, first), first, end));
  }
}

function placeContent(state: StateBlock, recorder: Recorder, token: Token | undefined, marked: boolean): void {
  if (!token?.map) return;
  const [first, end] = token.map;
  if (marked) {
    // Of a heading that begins with # the content is the middle of its line.
    const lineStart = firstCharacter(state, first);
    const source = state.skipSpaces(state.skipChars(lineStart, 35));
    recorder.segments.set(token, [{ content: 0, source, sourceEnd: state.eMarks[first] ?? source }]);
    return;
  }
  const ends: number[] = [];
  const starts: number[] = [];
  for (let line = first; line < end; line += 1) {
    starts.push(state.bMarks[line] ?? 0);
    ends.push(state.eMarks[line] ?? 0);
  }
  recorder.segments.set(token, segmentsOfLines(token.content, state.src, ends, starts));
}

/** Offset of the first character of a line behind the markers of the lists and quotes it stands in. */
export function firstCharacter(state: StateBlock, line: number): number {
  return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
}

/** From `start` to the end of the last line before `endLine` that is not blank. */
function spanOfLines(state: StateBlock, start: number, startLine: number, endLine: number): Span {
  let last = endLine - 1;
  while (last > startLine && state.isEmpty(last)) last -= 1;
  const lineEnd = state.eMarks[last] ?? start;
  return { start, end: Math.max(start, state.skipSpacesBack(lineEnd, start)) };
}
