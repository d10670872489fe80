/** A number or a word. Sticky, as all of these: tried at one place only. */
const bare = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const blanks = /[ \t\n\r]*/y;

/** What may come next. */
type Awaited = "value" | "value or ]" | "key" | "key or }" | "colon" | "comma or end";

/**
 * Finds where a text stops being JSON, as the messages of `JSON.parse` do not always tell.
 *
 * @returns the offset of the first character that cannot stand there; the length of the text where it breaks off.
 */
export function findJsonFault(text: string): number {
  const open: ("{" | "[")[] = [];
  let awaited: Awaited = "value";
  let at = 0;
  for (;;) {
    at = endOf(blanks, text, at) ?? at;
    const char = text.charAt(at);
    if (awaited === "comma or end" && open.length === 0) return at;
    if (awaited === "colon") {
      if (char !== ":") return at;
      awaited = "value";
    } else if (char === "," && awaited === "comma or end") {
      awaited = open.at(-1) === "{" ? "key" : "value";
    } else if (isClosing(char, open.at(-1), awaited)) {
      open.pop();
      awaited = "comma or end";
    } else if ((char === "{" || char === "[") && awaited.startsWith("value")) {
      open.push(char);
      awaited = char === "{" ? "key or }" : "value or ]";
    } else {
      const end = awaited === "comma or end" ? undefined : char === '"' ? endOfText(text, at) : endOf(bare, text, at);
      if (end === undefined || (awaited.startsWith("key") && char !== '"')) return at;
      awaited = awaited.startsWith("key") ? "colon" : "comma or end";
      at = end;
      continue;
    }
    at += 1;
  }
}

function isClosing(char: string, opened: "{" | "[" | undefined, awaited: Awaited): boolean {
  if (char === "}") return opened === "{" && (awaited === "key or }" || awaited === "comma or end");
  return char === "]" && opened === "[" && (awaited === "value or ]" || awaited === "comma or end");
}

/** Where a text in quotes ends. One step at a time: a pattern for all of it runs out of stack in a long one. */
function endOfText(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; ) {
    const char = text.charAt(at);
    if (char === '"') return at + 1;
    const next = char === "\\" ? endOf(escaped, text, at) : char >= " " ? at + 1 : undefined;
    if (next === undefined) return undefined;
    at = next;
  }
  return undefined;
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
