import { printVariable } from "../../export/build/variable-text.ts";
import type { BidModel } from "../../model/bid-model.ts";
import type { Variable } from "../../model/variables.ts";
import type { TextFragment } from "../../rules/support/text/text-fragment.ts";
import { groupBy } from "../../text/group-by.ts";

/** A part of a fragment; offsets in its text, `end` exclusive. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** What says how a file is to be read, and is no fact that prose would repeat. */
const technical =
  /^(?:tender\.(?:id|language|pack|route|revision|price\.vat)|bid\.(?:status|language|signatory|tender)|person\.[^.]+\.id|lot\.[^.]+\.id)$/;

/** A value and what it prints; the shortest names first, as people would choose them. */
export interface PrintedValue {
  readonly variable: Variable;
  /** In the language of the section, blanks as they are typed. */
  readonly text: string;
}

/** Everything that the variables of a bid print in a language. What is too short to mean one thing is left out. */
export function printedValues(bid: BidModel, language: string): readonly PrintedValue[] {
  const values = withoutAliases([...bid.variables.values()]).flatMap((variable): PrintedValue[] => {
    if (typeof variable.value === "boolean" || technical.test(variable.path)) return [];
    const text = typed(printVariable(variable, language, bid.language)).trim();
    return text.length < 2 ? [] : [{ variable, text }];
  });
  return values.sort((a, b) => b.text.length - a.text.length || a.variable.path.length - b.variable.path.length);
}

/** Of several names for one place the shortest: `tender.deadline` for `tender.dates.submissionDeadline`. */
function withoutAliases(variables: readonly Variable[]): readonly Variable[] {
  const placed = groupBy(variables, ({ at, path }) => (at ? `${at.file} ${at.span.start}` : path));
  return [...placed.values()].flatMap((same) => [...same].sort((a, b) => a.path.length - b.path.length).slice(0, 1));
}

/** A text with the blanks that people type in the place of those that hold words together; as long as before. */
export function typed(text: string): string {
  return text.replace(/[\u00a0\u202f\u2007\u2009]/g, " ");
}

/** Every place in a fragment at which a text stands as words of its own and can be replaced. */
export function occurrencesIn(fragment: TextFragment, text: string): readonly Part[] {
  const parts: Part[] = [];
  const hay = typed(fragment.text);
  for (let start = hay.indexOf(text); start >= 0; start = hay.indexOf(text, start + text.length)) {
    const end = start + text.length;
    if (isWhole(hay, start, end) && isReplaceable(fragment, start, end)) parts.push({ start, end });
  }
  return parts;
}

const wordSign = /[\p{L}\p{M}\p{N}_]/u;

/** No letter goes on before or behind it, and no number does. */
function isWhole(text: string, start: number, end: number): boolean {
  const [first, last] = [text.charAt(start), text.charAt(end - 1)];
  const [before, behind] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
  if (wordSign.test(first) && /[\p{L}\p{M}\p{N}_]$/u.test(before)) return false;
  if (wordSign.test(last) && /^[\p{L}\p{M}\p{N}_]/u.test(behind)) return false;
  if (/\p{N}/u.test(first) && /\p{N}[.,\u066b\u066c ]$/u.test(before)) return false;
  return !(/\p{N}/u.test(last) && /^[.,\u066b\u066c ]\p{N}/u.test(behind));
}

/** Variables are read in running text alone: not in a label, and not in the words of a term. */
function isReplaceable(fragment: TextFragment, start: number, end: number): boolean {
  const { form, block, quotes, marks } = fragment;
  if (form !== "prose" || quotes !== undefined || block === "label" || block === "description") return false;
  const isTouched = marks.some((mark) => mark.start < end && start < mark.end && mark.kind !== "link");
  return !isTouched && fragment.isExact(start, end);
}
