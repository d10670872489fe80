/** An open bracket before the cursor, with what was written in it so far. */
interface OpenBracket {
  readonly bracket: "{" | "[";
  /** The key in front of the bracket, in the map or line around it; undefined inside a list. */
  readonly key: string | undefined;
  /** Keys of the map with the source text of their values. */
  readonly values: Map<string, string>;
  /** The key whose value is being written; undefined while a key is. */
  current: string | undefined;
}

/** Where a cursor stands inside `{…}` or `[…]`. */
export interface FlowCursor {
  readonly at: "key" | "value";
  /** Keys and indices from the line's own place to the place of the cursor; for a value, its key included. */
  readonly path: readonly (string | number)[];
  /** Offset in `typed` where the word under the cursor begins. */
  readonly start: number;
  readonly siblings: ReadonlySet<string>;
  /** What the siblings hold, as it is written. */
  readonly values: ReadonlyMap<string, string>;
}

/**
 * Finds the innermost bracket that is still open at the end of `typed`, the text from the key or entry of a line to
 * the cursor. Brackets inside quotes do not count; undefined where no bracket is open.
 */
export function locateInFlow(typed: string): FlowCursor | undefined {
  const stack: OpenBracket[] = [];
  let quote = "";
  let word = 0;
  let lineKey: string | undefined;
  const keep = (top: OpenBracket | undefined, end: number): void => {
    if (top?.current !== undefined) top.values.set(top.current, unquote(typed.slice(word, end)));
  };
  for (let i = 0; i < typed.length; i += 1) {
    const letter = typed.charAt(i);
    const top = stack.at(-1);
    if (quote !== "") {
      if (letter === quote) quote = "";
    } else if ((letter === '"' || letter === "'") && typed.slice(word, i).trim() === "") {
      quote = letter;
    } else if ((letter === "{" || letter === "[") && typed.slice(word, i).trim() === "") {
      const key = top ? (top.bracket === "{" ? top.current : undefined) : lineKey;
      stack.push({ bracket: letter, key, values: new Map(), current: undefined });
      word = i + 1;
    } else if ((letter === "}" || letter === "]") && top) {
      stack.pop();
      word = i + 1;
    } else if (letter === "," && top) {
      keep(top, i);
      top.current = undefined;
      word = i + 1;
    } else if (letter === ":" && /^(?:\s|$)/.test(typed.slice(i + 1, i + 2))) {
      const key = unquote(typed.slice(word, i));
      if (!top) lineKey ??= key;
      else if (top.bracket === "{") {
        top.values.set(key, "");
        top.current = key;
      }
      word = i + 1;
    }
  }
  const inner = stack.at(-1);
  if (!inner) return undefined;
  const path = stack.flatMap((open, depth): (string | number)[] => {
    if (open.key !== undefined) return [open.key];
    return stack[depth - 1]?.bracket === "[" ? [0] : [];
  });
  const start = word + (/^\s*/.exec(typed.slice(word))?.[0].length ?? 0);
  const { current, values } = inner;
  if (current !== undefined) values.delete(current);
  const found = { start, siblings: new Set(values.keys()), values };
  if (inner.bracket === "[") return { at: "key", path: [...path, 0], ...found };
  return current === undefined ? { at: "key", path, ...found } : { at: "value", path: [...path, current], ...found };
}

/** The keys that follow in the same braces, from the text behind the cursor, with their values. */
export function keysBehind(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  let depth = 0;
  for (const match of text
    .slice(0, 2000)
    .matchAll(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[{}[\]]|([^\s,{}[\]:#"']+)\s*:\s+([^,{}[\]\n]*)/gu)) {
    const [found, key, value] = match;
    if (found === "{" || found === "[") depth += 1;
    else if (found === "}" || found === "]") {
      if (depth === 0) break;
      depth -= 1;
    } else if (key !== undefined && depth === 0) values.set(key, unquote(value ?? ""));
  }
  return values;
}

function unquote(text: string): string {
  return text.trim().replace(/^["']|["']$/g, "");
}
