import type { Span } from "../../../text/span.ts";

const closing: Readonly<Record<string, string>> = { "«": "»", "“": "”", "„": "“”", "‹": "›" };

/**
 * What stands in quotation marks, marks not included: names and words of others. Marks without a partner are passed
 * over. Linear in the length of the text.
 */
export function quotationsIn(text: string): readonly Span[] {
  const found: Span[] = [];
  const open: { readonly mark: string; readonly start: number }[] = [];
  for (const { index, 0: mark } of text.matchAll(/[«»“”„‹›"]/gu)) {
    const last = open.at(-1);
    const closes = last && (last.mark === '"' ? mark === '"' : (closing[last.mark] ?? "").includes(mark));
    if (last && closes) {
      open.pop();
      found.push({ start: last.start, end: index });
    } else if (mark === '"' || mark in closing) open.push({ mark, start: index + 1 });
  }
  return found;
}

/** The innermost quotation around a part of a text, if it stands in one. */
export function quotationAround(quotations: readonly Span[], start: number, end: number): Span | undefined {
  return quotations.find((quotation) => quotation.start <= start && end <= quotation.end);
}
