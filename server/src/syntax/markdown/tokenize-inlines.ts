import type { StateInline, Token } from "markdown-it";
import type { Span } from "../../text/span.ts";
import { type Recorder, recorderOf } from "./recorder.ts";
import { nestingLimit } from "./tokenize-blocks.ts";

/**
 * Tokenizes content into inlines as the parser's own loop does, and notes where each token stands: its rules know
 * the position, but do not keep it.
 */
export function tokenizeInlines(state: StateInline): void {
  const rules = state.md.inline.ruler.getRules("");
  const recorder = recorderOf(state.env);
  const end = state.posMax;
  let pendingStart = state.pos;
  const opener = state.tokens.at(-1);
  if (opener?.type === "link_open" && !recorder.places.has(opener)) recorder.labelEnds.set(opener, end);

  while (state.pos < end) {
    const at = state.pos;
    const from = state.tokens.length;
    const pending = state.pending;
    const found = state.level < nestingLimit && rules.some((rule) => rule(state, false));
    if (state.tokens.length > from) {
      let first = from;
      const text = state.tokens[from];
      // Before a line break the blanks go, and with them perhaps all that was pending.
      if (pending !== "" && text?.type === "text") {
        recorder.places.set(text, { start: pendingStart, end: pendingStart + text.content.length });
        first += 1;
      }
      placeTokens(state, recorder, first, at);
    }
    if (!found || state.pos <= at) {
      if (state.pending === "") pendingStart = at;
      state.pending += state.src.charAt(at);
      state.pos = at + 1;
    } else if (pending === "" || state.tokens.length > from) {
      pendingStart = state.pending === "" ? state.pos : at;
    }
  }
  if (state.pending !== "") {
    const length = state.pending.length;
    recorder.places.set(state.pushPending(), { start: pendingStart, end: pendingStart + length });
  }
}

/** Notes the places of the tokens that a rule pushed for the piece of the source that it took. */
function placeTokens(state: StateInline, recorder: Recorder, from: number, start: number): void {
  const whole: Span = { start, end: state.pos };
  let cursor = start;
  for (let index = from; index < state.tokens.length; index += 1) {
    const token = state.tokens[index];
    if (!token || recorder.places.has(token)) continue;
    const span = placeOf(token, state, whole, cursor);
    if (token.type === "text") cursor = span.end;
    recorder.places.set(token, span);
  }
}

function placeOf(token: Token, state: StateInline, whole: Span, cursor: number): Span {
  if (token.type !== "text") return whole;
  // Runs of * and ~ become one token each; only later some of them turn into styles.
  if (state.src.startsWith(token.content, cursor)) return { start: cursor, end: cursor + token.content.length };
  // What remains is the text of an address in angle brackets.
  return { start: whole.start + 1, end: whole.end - 1 };
}
