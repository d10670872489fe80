/** A piece of a text: UTF-16 offsets from its beginning, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Makes a span from two offsets; an end before the start becomes an empty span at the start. */
export function makeSpan(start: number, end: number): Span {
  return { start, end: Math.max(start, end) };
}

/** Tells whether `offset` lies in `span`, its end included, as a cursor behind a word still belongs to the word. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Tells whether `inner` lies wholly in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
