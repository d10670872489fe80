/** One line of a YAML text, taken apart without knowing what stands around it. Offsets count in the text. */
export interface LineParts {
  readonly start: number;
  /** Without the line break. */
  readonly end: number;
  readonly text: string;
  /** Blanks and tabs at the beginning. */
  readonly indent: string;
  /** Where the text begins behind indentation and dashes. */
  readonly contentStart: number;
  /** The text behind indentation and dashes, without blanks and comment at its end. */
  readonly content: string;
  /** The name before the first colon that a blank or the end of the line follows. */
  readonly key?: string;
  readonly valueStart: number;
  /** What stands behind the colon, else the whole content; without a comment. */
  readonly value: string;
  /** Offset behind the text, before blanks and comment. */
  readonly valueEnd: number;
}

const opening = /^([ \t]*)((?:-[ \t]+)*)/;
const keyed = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#:"'[\]{},&*!|>%@`-][^#:]*|-[^\s#:]+)[ \t]*:(?:[ \t]+|$)/;

/** Takes the line apart in which `offset` lies. */
export function readLine(text: string, offset: number): LineParts {
  let start = Math.min(offset, text.length);
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start -= 1;
  let end = start;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end += 1;
  const line = text.slice(start, end);
  const [lead = "", indent = ""] = opening.exec(line) ?? [];
  const contentStart = start + lead.length;
  const content = withoutComment(line.slice(lead.length));
  const match = keyed.exec(line.slice(lead.length));
  const valueStart = contentStart + Math.min(match?.[0].length ?? 0, content.length);
  const value = content.slice(valueStart - contentStart);
  return {
    start,
    end,
    text: line,
    indent,
    contentStart,
    content,
    ...(match?.[1] !== undefined && { key: match[1].trim() }),
    valueStart,
    value,
    valueEnd: valueStart + value.length,
  };
}

/** The nearest line above that is neither blank nor a comment; undefined at the top. */
export function previousLine(text: string, line: LineParts): LineParts | undefined {
  let start = line.start;
  while (start > 0) {
    const previous = readLine(text, start - 1);
    if (previous.content !== "") return previous;
    start = previous.start;
  }
  return undefined;
}

/** The next line; undefined at the end. */
export function nextLine(text: string, line: LineParts): LineParts | undefined {
  const behind = text.startsWith("\r\n", line.end) ? line.end + 2 : line.end + 1;
  return behind > text.length || line.end >= text.length ? undefined : readLine(text, behind);
}

function withoutComment(text: string): string {
  const comment = /(?:^|[ \t])#/.exec(text);
  return (comment ? text.slice(0, comment.index) : text).trimEnd();
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}
