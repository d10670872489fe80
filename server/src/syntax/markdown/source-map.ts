/** A piece of content that lies in one piece in the source. */
export interface Segment {
  /** Where it begins in the content. */
  readonly content: number;
  /** Where it begins in the source. */
  readonly source: number;
  /** Offsets past this one in the source do not belong to it. */
  readonly sourceEnd: number;
}

/** The offset in the source of an offset in the content. Segments stand in the order of the content. */
export function toSource(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.content ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const segment = segments[low];
  if (!segment) return offset;
  return Math.min(segment.source + offset - segment.content, segment.sourceEnd);
}

/**
 * Segments of content whose lines are the tails of lines of the source: of a paragraph, a heading or raw HTML in
 * whatever lists and quotes. `ends` are the ends of these lines in the source, without line breaks.
 */
export function segmentsOfLines(
  content: string,
  source: string,
  ends: readonly number[],
  starts: readonly number[],
): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (let line = 0; line < ends.length; line += 1) {
    const lineBreak = content.indexOf("\n", at);
    const stop = lineBreak === -1 ? content.length : lineBreak;
    const start = starts[line] ?? 0;
    let sourceEnd = ends[line] ?? start;
    // Blanks at the end are cut off the last line of a block only.
    if (lineBreak === -1) {
      const wanted = trailingBlanks(content, at, stop);
      while (sourceEnd > start && trailingBlanks(source, start, sourceEnd) > wanted) sourceEnd -= 1;
    }
    // A tab that was taken apart gives more blanks in the content than there are characters in the source.
    const from = Math.max(start, sourceEnd - (stop - at));
    const lost = stop - at - (sourceEnd - from);
    if (lost > 0) segments.push({ content: at, source: from, sourceEnd: from });
    segments.push({ content: at + lost, source: from, sourceEnd: ends[line] ?? sourceEnd });
    if (lineBreak === -1) break;
    at = lineBreak + 1;
  }
  return segments;
}

function trailingBlanks(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (text.charCodeAt(at - 1) === 32 || text.charCodeAt(at - 1) === 9)) at -= 1;
  return end - at;
}

/** Undoes the change of every line break to a line feed: gives offsets of the original text. */
export interface LineBreakMap {
  /** The text with plain line feeds. */
  readonly text: string;
  toOriginal(offset: number): number;
}

/** Changes CRLF and lone CR to LF, as the parser does, and keeps the way back. */
export function unifyLineBreaks(original: string): LineBreakMap {
  if (!original.includes("\r")) return { text: original, toOriginal: (offset) => offset };
  const text = original.replace(/\r\n?/g, "\n");
  // Offsets in the new text behind each line feed that was two characters before.
  const shortened: number[] = [];
  for (let at = original.indexOf("\r\n"); at !== -1; at = original.indexOf("\r\n", at + 2)) {
    shortened.push(at + 1 - shortened.length);
  }
  const toOriginal = (offset: number): number => {
    let low = 0;
    let high = shortened.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((shortened[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + low;
  };
  return { text, toOriginal };
}
