import type { StateBlock } from "markdown-it";
import { closeContainer } from "./container-stack.ts";
import { type DirectiveParts, readDirective } from "./directive-syntax.ts";
import { recorderOf } from "./recorder.ts";
import { firstCharacter } from "./tokenize-blocks.ts";

/** `::name[label]{attributes}` alone on its line. */
export function leafDirectiveRule(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  const fence = readFence(state, startLine);
  if (fence?.colons !== 2 || !fence.parts) return false;
  if (silent) return true;
  state.line = startLine + 1;
  const token = state.push("leaf_directive", "", 0);
  token.map = [startLine, state.line];
  keepDirective(state, token, fence.parts);
  return true;
}

/** `:::name[label]{attributes}` up to a line of as many colons. Containers may stand in containers. */
export function containerDirectiveRule(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  const fence = readFence(state, startLine);
  if (!fence || fence.colons < 3) return false;
  if (silent) return true;
  const recorder = recorderOf(state.env);
  if (!fence.parts) {
    const span = { start: fence.start, end: fence.start + fence.colons };
    recorder.blockProblems.push({ rule: "link/unknown-directive", message: "stray-fence", span });
    state.line = startLine + 1;
    // The parser wants every rule to push a token; this one is not shown.
    state.push("nothing", "", 0).hidden = true;
    return true;
  }
  const closing = findClosing(state, startLine, endLine, fence.colons);
  const token = state.push("container_directive_open", "", 1);
  keepDirective(state, token, fence.parts);
  const oldParent = state.parentType;
  const oldMax = state.lineMax;
  state.parentType = "container";
  state.lineMax = closing.line;
  state.md.block.tokenize(state, startLine + 1, closing.line);
  state.parentType = oldParent;
  state.lineMax = oldMax;
  state.line = Math.min(closing.found ? closing.line + 1 : closing.line, endLine);
  token.map = [startLine, state.line];
  state.push("container_directive_close", "", -1);
  if (!closing.found) {
    recorder.unclosed.add(token);
    const span = { start: fence.start, end: fence.parts.nameSpan.end };
    const params = { name: fence.parts.name };
    recorder.blockProblems.push({ rule: "link/unknown-directive", message: "unclosed-container", span, params });
  }
  return true;
}

interface Fence {
  readonly start: number;
  readonly colons: number;
  /** Absent for a line of colons only. */
  readonly parts?: DirectiveParts;
}

/** A line that holds nothing but colons and, perhaps, a directive. */
function readFence(state: StateBlock, line: number): Fence | undefined {
  if ((state.sCount[line] ?? 0) - state.blkIndent >= 4) return undefined;
  const start = firstCharacter(state, line);
  if (state.src.charCodeAt(start) !== 58) return undefined;
  const end = state.skipSpacesBack(state.eMarks[line] ?? start, start);
  const behind = state.skipChars(start, 58);
  const colons = behind - start;
  if (colons < 2) return undefined;
  if (behind >= end) return colons > 2 ? { start, colons } : undefined;
  const nameAt = colons > 2 ? state.skipSpaces(behind) : behind;
  const parts = readDirective(state.src, nameAt, end);
  if (!parts || parts.end !== end || (parts.trouble && parts.trouble.message !== "malformed-attributes")) {
    return undefined;
  }
  return { start, colons, parts };
}

/** Finds the line that closes a container. Lines of code blocks are passed over. */
function findClosing(
  state: StateBlock,
  startLine: number,
  endLine: number,
  colons: number,
): { readonly line: number; readonly found: boolean } {
  const open = [colons];
  let codeFence: string | undefined;
  for (let line = startLine + 1; line < endLine; line += 1) {
    const indent = state.sCount[line] ?? 0;
    if (state.isEmpty(line)) continue;
    if (indent < state.blkIndent) return { line, found: false };
    const code = readCodeFence(state, line);
    if (codeFence !== undefined) {
      if (code?.startsWith(codeFence) && !/[^`~]/.test(code)) codeFence = undefined;
      continue;
    }
    if (code) {
      codeFence = /^(`+|~+)/.exec(code)?.[0];
      continue;
    }
    // What is indented deeper belongs to a list in the container.
    if (indent > (state.sCount[startLine] ?? 0) + 1) continue;
    const fence = readFence(state, line);
    if (!fence || fence.colons < 3) continue;
    if (fence.parts) {
      open.push(fence.colons);
      continue;
    }
    closeContainer(open, fence.colons);
    if (open.length === 0) return { line, found: true };
  }
  return { line: endLine, found: false };
}

function readCodeFence(state: StateBlock, line: number): string | undefined {
  const start = firstCharacter(state, line);
  const first = state.src.charAt(start);
  if (first !== "`" && first !== "~") return undefined;
  const text = state.src.slice(start, state.skipSpacesBack(state.eMarks[line] ?? start, start));
  return /^(?:`{3,}[^`]*|~{3,}.*)$/.test(text) ? text : undefined;
}

function keepDirective(state: StateBlock, token: StateBlock["tokens"][number], parts: DirectiveParts): void {
  const recorder = recorderOf(state.env);
  recorder.directives.set(token, parts);
  if (!parts.trouble) return;
  const { message, span } = parts.trouble;
  const params = { text: state.src.slice(span.start, span.end).trim() };
  recorder.blockProblems.push({ rule: "link/unknown-directive", message, span, params });
}
