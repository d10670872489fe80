import type { Span } from "../../text/span.ts";

/**
 * Walks through what stands between the values of a YAML text that is known to be valid: blanks, comments and
 * indicators. It never steps back, so the walk through a whole text takes linear time.
 */
export interface GapReader {
  /** Where the walk has come to. */
  readonly position: number;
  moveTo(offset: number): void;
  /** Skips blanks, line breaks and comments. */
  skip(): void;
  /** Skips blanks and comments; steps over `character` if it comes next, else stays where it was. */
  take(character: string): boolean;
  /** Skips to the content of a document: over directives and, where there is one, over `---`. */
  skipDocumentStart(explicit: boolean): { readonly directives: readonly Span[]; readonly start: Span | undefined };
  skipDocumentEnd(): void;
  /** Offset of the `|` or `>` of a block scalar whose text begins at `valueStart`. */
  findBlockHeader(valueStart: number): number;
  /** End of the header that begins at `start`, without a comment. */
  headerEnd(start: number, valueStart: number): number;
}

/** A reader at the beginning of a text. */
export function createGapReader(text: string): GapReader {
  let position = text.charCodeAt(0) === 0xfeff ? 1 : 0;

  const afterBlanks = (from: number): number => {
    let at = from;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === 32 || code === 10 || code === 13 || code === 9 || code === 0xfeff) at += 1;
      else if (code === 35) at = lineEnd(at);
      else return at;
    }
  };
  const lineEnd = (from: number): number => {
    let at = from;
    while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at += 1;
    return at;
  };

  const skipEndMarks = (): void => {
    position = afterBlanks(position);
    while (/^\.\.\.(?:\s|$)/.test(text.slice(position, position + 4))) position = afterBlanks(position + 3);
  };

  return {
    get position() {
      return position;
    },
    moveTo(offset) {
      position = Math.max(position, offset);
    },
    skip() {
      position = afterBlanks(position);
    },
    take(character) {
      const next = afterBlanks(position);
      if (text.charAt(next) !== character) return false;
      position = next + 1;
      return true;
    },
    skipDocumentStart(explicit) {
      const directives: Span[] = [];
      skipEndMarks();
      while (text.charAt(position) === "%") {
        const end = lineEnd(position);
        directives.push({ start: position, end });
        position = afterBlanks(end);
      }
      if (!explicit || !text.startsWith("---", position)) return { directives, start: undefined };
      const start = { start: position, end: position + 3 };
      position += 3;
      return { directives, start };
    },
    skipDocumentEnd: skipEndMarks,
    findBlockHeader(valueStart) {
      let at = position;
      while (at < valueStart) {
        const character = text.charAt(at);
        if (character === "|" || character === ">") return at;
        if (character === "#") at = lineEnd(at);
        at += 1;
      }
      return position;
    },
    headerEnd(start, valueStart) {
      let at = start;
      while (at < valueStart && /[|>0-9+-]/.test(text.charAt(at))) at += 1;
      return at;
    },
  };
}
