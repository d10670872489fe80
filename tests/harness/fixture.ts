/** A finding that a fixture draws. */
export interface ExpectedFinding {
  readonly file: string;
  /** Line from 0 in the text without annotations; undefined for a finding on the file as a whole. */
  readonly line: number | undefined;
  /** Columns in UTF-16 units; undefined where only the text is given. */
  readonly columns: { readonly start: number; readonly end: number } | undefined;
  /** The text that the finding covers, where columns cannot be pointed at. */
  readonly text: string | undefined;
  readonly severity: string;
  readonly rule: string;
  /** Part of the message; "" where any will do. */
  readonly message: string;
}

/** A place that a fixture marks with `<|>` or `<|...|>`. */
export interface FixtureCursor {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** A workspace drawn as text. */
export interface Fixture {
  readonly files: ReadonlyMap<string, string>;
  readonly expected: readonly ExpectedFinding[];
  readonly cursor: FixtureCursor | undefined;
  readonly asOf: string;
  readonly locale: "en" | "ru" | "ar";
  /** The rules whose findings count; undefined where all do. */
  readonly only?: ReadonlySet<string>;
}

const fileLine = /^\/\/- (\S.*)$/;
const annotation = /^\s*(?:#|<!--)\s*(\^+)\s+(error|warning|info)\[([^\]]+)\](?::\s*(.*?))?\s*(?:-->)?\s*$/;
const quoted = /^\s*(?:#|<!--)\s*(error|warning|info)\[([^\]]+)\]\s+"((?:[^"\\]|\\.)*)"(?::\s*(.*?))?\s*(?:-->)?\s*$/;
const wholeFile = /^(\S+?)((?:\s+(?:error|warning|info)\[[^\]]+\])+)$/;

/**
 * Reads a fixture: `//- path` starts a file, annotation lines describe the line above them and are taken out,
 * `<|>` is a cursor and `<|...|>` a selection. `//- as-of 2026-11-20` and `//- locale ru` set the check, and
 * `//- only text/vague` leaves the findings of all other rules out: for tests of what one rule makes of odd cases, in
 * which another rule has something to say as well.
 */
export function parseFixture(source: string): Fixture {
  const files = new Map<string, string>();
  const expected: ExpectedFinding[] = [];
  let asOf = "2026-11-20";
  let locale: Fixture["locale"] = "en";
  let only: ReadonlySet<string> | undefined;
  let cursor: FixtureCursor | undefined;
  let path: string | undefined;
  let lines: string[] = [];

  const finish = (): void => {
    if (path === undefined) return;
    // A file without a single line has no byte either.
    const marked = takeCursor(lines.length === 0 ? "" : `${lines.join("\n")}\n`);
    files.set(path, marked.text);
    if (marked.start !== undefined) cursor = { file: path, start: marked.start, end: marked.end ?? marked.start };
    lines = [];
  };
  for (const line of dedent(source)) {
    const header = fileLine.exec(line)?.[1]?.trim();
    if (header !== undefined) {
      if (header.startsWith("as-of ")) asOf = header.slice(6).trim();
      else if (header.startsWith("locale ")) locale = readLocale(header.slice(7).trim());
      else if (header.startsWith("only ")) only = new Set(header.slice(5).split(/[\s,]+/));
      else {
        finish();
        const whole = wholeFile.exec(header);
        path = whole?.[1] ?? header;
        for (const match of (whole?.[2] ?? "").matchAll(/(\w+)\[([^\]]+)\]/g)) {
          const [, severity = "", rule = ""] = match;
          expected.push({
            file: path,
            line: undefined,
            columns: undefined,
            text: undefined,
            severity,
            rule,
            message: "",
          });
        }
      }
      continue;
    }
    if (path === undefined) {
      if (line.trim() !== "") throw new Error(`A fixture starts with "//- path", not with: ${line}`);
      continue;
    }
    const drawn = annotation.exec(line);
    const named = quoted.exec(line);
    const above = lines.length - 1;
    if (drawn) {
      const start = line.indexOf("^");
      const columns = { start, end: start + (drawn[1]?.length ?? 0) };
      const [, , severity = "", rule = "", message = ""] = drawn;
      expected.push({ file: path, line: above, columns, text: undefined, severity, rule, message });
    } else if (named) {
      const [, severity = "", rule = "", text = "", message = ""] = named;
      expected.push({
        file: path,
        line: above,
        columns: undefined,
        text: text.replaceAll('\\"', '"'),
        severity,
        rule,
        message,
      });
    } else {
      lines.push(line);
    }
  }
  finish();
  return { files, expected, cursor, asOf, locale, ...(only ? { only } : {}) };
}

function readLocale(text: string): Fixture["locale"] {
  if (text === "en" || text === "ru" || text === "ar") return text;
  throw new Error(`Unknown locale in a fixture: ${text}`);
}

function takeCursor(text: string): { text: string; start?: number; end?: number } {
  const selection = /<\|([^>][\s\S]*?)\|>/.exec(text);
  const point = text.indexOf("<|>");
  if (point >= 0 && (!selection || point <= selection.index)) {
    return { text: text.slice(0, point) + text.slice(point + 3), start: point, end: point };
  }
  if (!selection) return { text };
  const inside = selection[1] ?? "";
  const rest = text.slice(selection.index + selection[0].length);
  return {
    text: text.slice(0, selection.index) + inside + rest,
    start: selection.index,
    end: selection.index + inside.length,
  };
}

/** Takes off the indentation of a template literal and its blank first and last lines. */
function dedent(source: string): readonly string[] {
  const lines = source.replace(/\r\n/g, "\n").split("\n");
  while (lines[0]?.trim() === "") lines.shift();
  while (lines.at(-1)?.trim() === "") lines.pop();
  const indent = /^\s*/.exec(lines[0] ?? "")?.[0].length ?? 0;
  return lines.map((line) => (line.slice(0, indent).trim() === "" ? line.slice(indent) : line));
}
