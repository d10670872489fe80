import { capitalsIn } from "../../../text/capitals.ts";
import { memoize } from "../../../text/memo.ts";

/** An abbreviation in capitals that stands in running text. */
export interface FoundAbbreviation {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
}

const capitals =
  /(?<![\p{L}\p{M}\p{N}_@./\\&#№+–-])(\p{Lu}{2,6})s?(?![\p{L}\p{M}\p{N}_@/\\&+']|\.\p{L}|[-–](?!\p{Ll}))/gu;
const roman = /^[IVXLCDMІХ]+$/u;
/** «ул. ДОСААФ», «банк ВТБ»: what follows is a name. */
const naming =
  /(?<!\p{L})(?:(?:ул|пр|пл|пер|наб|пос|г)\. ?|(?:банк\p{L}{0,2}|марк[аиуе]|модел[ьи]|сери[яюи]|тип[аы]?|бренд\p{L}{0,2}) )$/iu;
const quoted = /«[^«»]*»|“[^“”]*”|"[^"]*"/gu;

/**
 * Finds abbreviations in a text. Parts of names, models and numbers are no abbreviations of the writer's: what stands in
 * quotation marks, in front of them or of a number, behind a number, or beside another word in capitals.
 *
 * @param text Folded text.
 */
export function findAbbreviations(text: string): readonly FoundAbbreviation[] {
  if (isShouted(text)) return [];
  const names = [...text.matchAll(quoted)].map((match) => [match.index, match.index + match[0].length] as const);
  const found: FoundAbbreviation[] = [];
  for (const match of text.matchAll(capitals)) {
    const letters = match[1] ?? "";
    const start = match.index;
    const end = start + letters.length;
    const before = text.slice(Math.max(0, start - 12), start);
    const behind = text.slice(start + match[0].length, end + 12);
    const isName =
      /[\d№] ?$|(?<!\p{L})\p{Lu}{2,} $/u.test(before) ||
      naming.test(before) ||
      /^ ?[«"“№\d]|^ \((?:ПАО|АО|ООО)\)|^ (?:\p{Lu}{2,}|\p{Lu}\d)/u.test(behind);
    const isQuoted = names.some(([from, to]) => from <= start && end <= to);
    if (!isName && !isQuoted && !roman.test(letters) && isOneScript(letters)) found.push({ letters, start, end });
  }
  return found;
}

/** The words in capitals of a whole file. */
export const capitalsOfFile = memoize(
  ({ text }: { readonly text: string }): ReadonlySet<string> => new Set(capitalsIn(text)),
);

function isOneScript(letters: string): boolean {
  return /^\p{Script=Latin}+$/u.test(letters) || /^\p{Script=Cyrillic}+$/u.test(letters);
}

/** A heading in capitals holds words, not abbreviations. */
function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const shouted = words.filter((word) => word === word.toUpperCase());
  return shouted.length === words.length || (shouted.length > 1 && shouted.length * 2 > words.length);
}
