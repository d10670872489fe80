/** An open bracket before the cursor, with what was written in it so far. */
interface OpenBracket {
  readonly bracket: "{" | "[";
  /** The key in front of the bracket, in the map or line around it; undefined inside a list. */
  readonly key: string | undefined;
  readonly keys: string[];
  /** The key whose value is being written; undefined while a key is. */
  current: string | undefined;
}

/** Where a cursor stands inside `{…}` or `[…]` on one line. */
export interface FlowCursor {
  readonly at: "key" | "value";
  /** Keys and indices from the line's own place to the place of the cursor; for a value, its key included. */
  readonly path: readonly (string | number)[];
  /** Offset in `typed` where the word under the cursor begins. */
  readonly start: number;
  readonly siblings: ReadonlySet<string>;
}

/**
 * Finds the innermost bracket that is still open at the end of `typed`, the text of a line from its key or entry to
 * the cursor. Brackets inside quotes do not count; undefined where no bracket is open.
 */
export function locateInFlow(typed: string): FlowCursor | undefined {
  const stack: OpenBracket[] = [];
  let quote = "";
  let word = 0;
  let lineKey: string | undefined;
  for (let i = 0; i < typed.length; i += 1) {
    const letter = typed.charAt(i);
    const top = stack.at(-1);
    if (quote !== "") {
      if (letter === quote) quote = "";
    } else if ((letter === '"' || letter === "'") && typed.slice(word, i).trim() === "") {
      quote = letter;
    } else if ((letter === "{" || letter === "[") && typed.slice(word, i).trim() === "") {
      const key = top ? (top.bracket === "{" ? top.current : undefined) : lineKey;
      stack.push({ bracket: letter, key, keys: [], current: undefined });
      word = i + 1;
    } else if ((letter === "}" || letter === "]") && top) {
      stack.pop();
      word = i + 1;
    } else if (letter === "," && top) {
      top.current = undefined;
      word = i + 1;
    } else if (letter === ":" && /^(?:\s|$)/.test(typed.slice(i + 1, i + 2))) {
      const key = typed
        .slice(word, i)
        .trim()
        .replace(/^["']|["']$/g, "");
      if (!top) lineKey ??= key;
      else if (top.bracket === "{") {
        top.keys.push(key);
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
  const siblings = new Set(inner.keys.filter((key) => key !== inner.current));
  if (inner.bracket === "[") return { at: "key", path: [...path, 0], start, siblings };
  return inner.current === undefined
    ? { at: "key", path, start, siblings }
    : { at: "value", path: [...path, inner.current], start, siblings };
}
