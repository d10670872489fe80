import type { StateInline, Token } from "markdown-it";
import type { Span } from "../../text/span.ts";
import { readDirective } from "./directive-syntax.ts";
import type { directiveMessages, footnoteMessages, variableMessages } from "./messages.ts";
import { recorderOf } from "./recorder.ts";

/** `:name[label]{attributes}`: the label or the braces are obligatory, so that `12:30` and `Note: x` stay text. */
export function directiveRule(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  if (src.charCodeAt(pos) !== 58 || isWord(src, pos - 1)) return false;
  let colons = 1;
  while (src.charCodeAt(pos + colons) === 58) colons += 1;
  if (src.charCodeAt(pos - 1) === 58) return false;
  const parts = readDirective(src, pos + colons, posMax);
  if (!parts) return false;
  const isBlockLike = colons > 1 && (pos === 0 || src.charCodeAt(pos - 1) === 10);
  if (parts.label === undefined && !parts.braces && !parts.trouble && !isBlockLike) return false;
  const recorder = recorderOf(state.env);
  if (colons > 1) {
    if (silent) return false;
    const span = { start: pos, end: parts.nameSpan.end };
    noteProblem(state, "link/unknown-directive", "text-beside", span, { colons: ":".repeat(colons) });
    return false;
  }
  if (parts.trouble) {
    if (silent) return false;
    const { message, span } = parts.trouble;
    const key: keyof typeof directiveMessages = message;
    noteProblem(state, "link/unknown-directive", key, span, { text: src.slice(span.start, span.end).trim() });
    if (message !== "malformed-attributes") return false;
  }
  if (!silent) recorder.directives.set(state.push("directive", "", 0), parts);
  state.pos = parts.end;
  return true;
}

const variable = /\{\{([^{}\n]*)\}\}/y;

/** `{{path.to.value}}`. Whether there is such a value is not decided here. */
export function variableRule(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  if (src.charCodeAt(pos) !== 123 || src.charCodeAt(pos + 1) !== 123) return false;
  variable.lastIndex = pos;
  const match = variable.exec(src);
  if (!match || variable.lastIndex > posMax) {
    if (!silent) noteProblem(state, "link/unknown-variable", "unclosed-variable", { start: pos, end: pos + 2 });
    return false;
  }
  const end = variable.lastIndex;
  if (match[1]?.trim() === "") {
    if (silent) return false;
    noteProblem(state, "link/unknown-variable", "empty-variable", { start: pos, end });
    return false;
  }
  if (!silent) state.push("variable", "", 0).content = match[1] ?? "";
  state.pos = end;
  return true;
}

const footnoteMark = /\[\^([^\]\s]+)\]/y;

/** `[^label]` that no footnote belongs to: a mark all the same, so that it is never printed as it stands. */
export function unknownFootnoteRule(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  if (src.charCodeAt(pos) !== 91 || src.charCodeAt(pos + 1) !== 94) return false;
  footnoteMark.lastIndex = pos;
  const match = footnoteMark.exec(src);
  if (!match || footnoteMark.lastIndex > posMax) return false;
  const end = footnoteMark.lastIndex;
  if (!silent) {
    const label = match[1] ?? "";
    noteProblem(state, "link/unknown-id", "unknown-footnote", { start: pos, end }, { label });
    state.push("footnote_ref", "", 0).meta = { label };
  }
  state.pos = end;
  return true;
}

type Message = keyof typeof directiveMessages | keyof typeof variableMessages | keyof typeof footnoteMessages;

function noteProblem(
  state: StateInline,
  rule: string,
  message: Message,
  span: Span,
  params?: Readonly<Record<string, string>>,
): Token {
  const token = state.push("problem", "", 0);
  recorderOf(state.env).inlineProblems.set(token, { rule, message, span, ...(params && { params }) });
  return token;
}

function isWord(text: string, at: number): boolean {
  // Arabic writes its short prepositions onto the next word: «و:doc[charter]» is a directive.
  return at >= 0 && /[\p{L}\p{N}_]/u.test(text.charAt(at)) && !/\p{scx=Arabic}/u.test(text.charAt(at));
}
