import type { Place } from "../../../schema/place.ts";
import type { Span } from "../../../text/span.ts";
import type { PlacedEdit } from "../../define-rule.ts";
import { lineEndAt } from "../../support/edits/yaml-text.ts";

/**
 * The edits that put entries of a YAML list into another order, in the places that they take up now. A comment behind
 * an entry goes with it; everything else stays where it is.
 *
 * @param text The file that the list stands in.
 * @param now The entries as they stand, each a scalar on one line.
 * @param wanted The same entries in the order in which they should stand.
 * @returns undefined where an entry takes more than a line.
 */
export function reorderItems(
  text: string,
  now: readonly Place[],
  wanted: readonly Place[],
): readonly PlacedEdit[] | undefined {
  const spans = new Map(now.map((place) => [place, withComment(text, place.span)]));
  if ([...spans.values()].some(({ start, end }) => /[\r\n]/u.test(text.slice(start, end)))) return undefined;
  return now.flatMap((place, index): PlacedEdit[] => {
    const other = wanted[index];
    const from = other && spans.get(other);
    const span = spans.get(place);
    if (!from || !span || other === place) return [];
    return [{ at: { file: place.file, span }, newText: text.slice(from.start, from.end) }];
  });
}

function withComment(text: string, { start, end }: Span): Span {
  const lineEnd = lineEndAt(text, end);
  return /^[ \t]+#/u.test(text.slice(end, lineEnd)) ? { start, end: lineEnd } : { start, end };
}
