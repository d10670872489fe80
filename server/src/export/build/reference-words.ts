import type { ReferenceWords } from "../blocks/types.ts";
import { type TextLanguage, textLanguage } from "../language.ts";

/** The words that depend on what a reference leads to. */
type PlaceWord = Exclude<keyof ReferenceWords, "page">;

/** What stands before the number of a place, and before its page. Russian abbreviations, as they have no cases. */
const words: Readonly<Record<TextLanguage, ReferenceWords>> = {
  en: { heading: "section\u00A0", table: "table\u00A0", figure: "figure\u00A0", page: ", p.\u00A0" },
  ru: { heading: "разд.\u00A0", table: "табл.\u00A0", figure: "рис.\u00A0", page: ", с.\u00A0" },
  ar: { heading: "القسم\u00A0", table: "الجدول\u00A0", figure: "الشكل\u00A0", page: "، ص\u00A0" },
};

/** Words after which a number needs no other. */
const named: Readonly<Record<TextLanguage, Readonly<Record<PlaceWord, RegExp>>>> = {
  en: {
    heading: /(?:sections?|chapter|clause|part|annex|paragraph|§)\s*$/iu,
    table: /(?:tables?|tab\.)\s*$/iu,
    figure: /(?:figures?|fig\.|diagram|picture|chart)\s*$/iu,
  },
  ru: {
    heading: /(?:раздел|глав|пункт|част|приложени)\p{L}*\s*$|(?:п|разд|гл)\.\s*$|§\s*$/iu,
    table: /таблиц\p{L}*\s*$|табл\.\s*$/iu,
    figure: /(?:рисунк|рисунок|схем|диаграмм|график)\p{L}*\s*$|рис\.\s*$/iu,
  },
  ar: {
    heading: /(?:قسم|فصل|بند|فقرة|جزء|ملحق)\s*$/u,
    table: /جدول\s*$/u,
    figure: /(?:شكل|مخطط|رسم|صورة)\s*$/u,
  },
};

/** Begins a sentence: nothing before it, or the end of another. */
const sentenceStart = /(?:^|[.!?…؟]\s+)$/u;
/** Abbreviations that no sentence ends with: "см. табл. 1". */
const openAbbreviation = /(?<!\p{L})(?:см|ср|напр|т\. ?е|т\. ?к|e\. ?g|i\. ?e|cf|vs|viz)\.\s+$/iu;

function isSentenceStart(before: string): boolean {
  return sentenceStart.test(before) && !openAbbreviation.test(before);
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * The words around the number of a reference: "see section 4, p. 12", but no second "section" where the writer wrote one.
 *
 * @param before The text of the paragraph before the reference.
 */
export function referenceWords(before: string, language: string): ReferenceWords {
  const primary = textLanguage(language);
  const choose = (kind: PlaceWord): string => {
    if (named[primary][kind].test(before)) return "";
    return isSentenceStart(before) ? capitalise(words[primary][kind]) : words[primary][kind];
  };
  const { page } = words[primary];
  return { heading: choose("heading"), table: choose("table"), figure: choose("figure"), page };
}
