import type { Span } from "../../../text/span.ts";
import type { TextFragment } from "../text/text-fragment.ts";
import type { WordToken } from "./tokenize-words.ts";
import { formsOfWord } from "./word-forms.ts";

const numberWords = new Map([
  [
    "ru",
    "два две двух двум двумя три трех трем тремя четыре четырех четырем пять пяти шесть шести семь семи восемь восьми девять девяти десять десяти двадцать двадцати тридцать тридцати сорок пятьдесят сто ста двести тысяча тысячи тысяч миллион миллиона миллионов дважды трижды",
  ],
  [
    "en",
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand million twice",
  ],
  [
    "ar",
    "ثلاث ثلاثة أربع أربعة خمس خمسة ست ستة سبع سبعة ثمان ثماني ثمانية تسع تسعة عشر عشرة عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين مئة مائة مئتان مئتين ألف ألفا آلاف مليون يومان يومين شهران شهرين ساعتان ساعتين أسبوعان أسبوعين سنتان سنتين عامان عامين",
  ],
]);
const numberForms: ReadonlySet<string> = new Set(
  [...numberWords].flatMap(([language, words]) =>
    // Russian forms are listed as they stand: made by rule they would be other words, as стоя and стам.
    words.split(" ").flatMap((word) => [...formsOfWord(word, language === "ar" ? "ar" : "", true)]),
  ),
);
/** Variables that hold values; those of names prove nothing. */
const valueVariable = /^(?:facts|price|lot|kpi)\./u;

/**
 * Tells whether a sentence backs what it says: it has a number, in digits or in words, names a document, a person or a
 * past contract, has a footnote or a link, or is a value that its response gives evidence for.
 */
export function isBacked(fragment: TextFragment, sentence: Span, tokens: readonly WordToken[]): boolean {
  if (fragment.key !== undefined && fragment.contracts.length > 0) return true;
  const within = (start: number, end: number): boolean => start >= sentence.start && end <= sentence.end;
  // A footnote may stand behind the full stop.
  const mark = fragment.marks.some(({ kind, name, start, end }) => {
    const proves = kind === "mention" || kind === "footnote" || kind === "link" || valueVariable.test(name);
    return proves && within(start, kind === "footnote" ? end - 1 : end);
  });
  return mark || hasNumber(sentence, tokens);
}

/** Tells whether a number stands in a sentence, in digits or in words; “one” is none. */
export function hasNumber(sentence: Span, tokens: readonly WordToken[]): boolean {
  return tokens.some(
    ({ start, end, word }) =>
      start >= sentence.start && end <= sentence.end && (/\p{Nd}/u.test(word) || numberForms.has(word)),
  );
}
