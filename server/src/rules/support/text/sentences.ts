import { memoizeText } from "../../../text/memo.ts";
import type { Span } from "../../../text/span.ts";

/** Behind these a sentence goes on, whatever follows. */
const leaning = words(
  "ул им см ст п пп ч рис табл стр гл разд прил проф акад зам ген исх вх тел напр соотв корп оф просп пер пл пос обл",
  "e.g i.e mr mrs ms dr prof no nos fig art sec st vs cf para approx dept vol ed",
  "т.е т.н",
  "د م أ ص ق",
);

/** Behind these a sentence goes on unless a capital letter follows. */
const hanging = words(
  "руб коп тыс млн млрд шт чел экз мин сек час проц долл грн др пр т.д т.п т д г гг в вв кв м см км кг",
  "etc inc ltd co corp jr sr hrs min max incl excl",
);

function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(" ")));
}

const stop = /[.!?؟…۔]+[»”"’)\]]*(?=\s|$)/gu;
const lastWord = /[\p{L}\p{M}][\p{L}\p{M}.]*$/u;

/**
 * Splits running text into sentences. A dot behind an abbreviation, an initial or an ordinal number does not end one.
 *
 * @returns spans in the text, without the blanks around them.
 */
export function splitSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let from = 0;
  const add = (to: number): void => {
    const piece = text.slice(from, to);
    const start = from + (piece.length - piece.trimStart().length);
    const end = from + piece.trimEnd().length;
    if (end > start) sentences.push({ start, end });
    from = to;
  };
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length;
    const next = /\S/u.exec(text.slice(end, end + 40))?.[0];
    // «Готово?» — спросили мы: what goes on in small letters or behind a dash is one sentence.
    if (next !== undefined && /[\p{Ll},;:)–—-]/u.test(next)) continue;
    if (match[0] !== "." || endsSentence(text, match.index, next)) add(end);
  }
  add(text.length);
  return sentences;
}

/** Tells whether the single dot at `at` ends a sentence; `next` is what follows it. */
function endsSentence(text: string, at: number, next: string | undefined): boolean {
  if (next === undefined) return true;
  const before = text.slice(Math.max(0, at - 40), at);
  const word = lastWord.exec(before)?.[0];
  if (word === undefined) return !/(?:^|\s)\d{1,3}$/u.test(before) || at > 40;
  const lower = word.toLowerCase();
  // «в 2026 г. Мы» ends a sentence, «г. Волжск» does not.
  if (lower === "г" || lower === "гг") return /\d\s*гг?$/iu.test(before) && /\p{Lu}/u.test(next);
  if ([...word].length === 1 && /\p{Lu}|\p{Script=Arabic}/u.test(word)) return false;
  if (leaning.has(lower)) return false;
  return hanging.has(lower) ? /\p{Lu}/u.test(next) : true;
}

/** Many words of one text are asked about in a row. */
const sentencesOf = memoizeText(splitSentences, 20);

/** The sentence, or the sentences, that a part of a text stands in. */
export function sentenceAround(text: string, start: number, end: number): Span {
  const sentences = sentencesOf(text);
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const first = sentences[low];
  let last = first;
  for (let next = low + 1; (sentences[next]?.start ?? end) < end; next += 1) last = sentences[next];
  return { start: first && first.start < end ? first.start : 0, end: last?.end ?? text.length };
}

/** True where a sentence or a part of one begins at an offset, so that a capital letter there says nothing. */
export function beginsSentence(text: string, start: number): boolean {
  const before = /([^\s«»“”„"'‘’([*_\ufffc])[\s«»“”„"'‘’([*_\ufffc]*$/u.exec(
    text.slice(Math.max(0, start - 12), start),
  );
  if (!before) return start <= 12;
  return /[.!?…:;–—•·؟؛]/u.test(before[1] ?? "");
}
