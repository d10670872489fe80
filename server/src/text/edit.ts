import type { Span } from "./span.ts";

/** Replaces the text of `span` by `newText`; an empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * Applies edits to a text. Edits may come in any order; of two that overlap, the later in the list is left out,
 * so that a text is never torn.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const kept: TextEdit[] = [];
  for (const edit of edits) {
    const clashes = kept.some((other) => edit.span.start < other.span.end && other.span.start < edit.span.end);
    if (!clashes) kept.push(edit);
  }
  const ordered = kept.map((edit, order) => ({ edit, order }));
  ordered.sort((a, b) => a.edit.span.start - b.edit.span.start || a.order - b.order);
  let result = "";
  let done = 0;
  for (const { edit } of ordered) {
    result += text.slice(done, edit.span.start) + edit.newText;
    done = Math.max(done, edit.span.end);
  }
  return result + text.slice(done);
}
