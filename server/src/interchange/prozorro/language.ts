import { isRecord } from "../json/read-json.ts";

/** Keys whose texts are written by the buyer; the rest is codes, addresses and numbers. */
const writtenKeys = new Set(["title", "description", "name", "legalName"]);

/**
 * Tells in which language a tender is written, by its letters: `uk` unless they say otherwise, as Prozorro is Ukrainian.
 */
export function detectLanguage(tender: unknown): string {
  const count = { uk: 0, ru: 0, cyrillic: 0, arabic: 0, latin: 0 };
  const visit = (value: unknown, depth: number): void => {
    if (depth > 20) return;
    if (Array.isArray(value)) for (const item of value) visit(item, depth + 1);
    if (!isRecord(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner !== "string") visit(inner, depth + 1);
      else if (writtenKeys.has(key)) countLetters(inner, count);
    }
  };
  visit(tender, 0);
  if (count.arabic > count.cyrillic && count.arabic > count.latin) return "ar";
  if (count.latin > count.cyrillic) return "en";
  return count.ru > count.uk ? "ru" : "uk";
}

function countLetters(text: string, count: Record<"uk" | "ru" | "cyrillic" | "arabic" | "latin", number>): void {
  for (const char of text) {
    if (/[іїєґ]/iu.test(char)) count.uk += 1;
    if (/[ыэёъ]/iu.test(char)) count.ru += 1;
    if (/\p{Script=Cyrillic}/u.test(char)) count.cyrillic += 1;
    else if (/\p{Script=Arabic}/u.test(char)) count.arabic += 1;
    else if (/\p{Script=Latin}/u.test(char)) count.latin += 1;
  }
}

/** Words that the tender itself does not give, in its language. */
const words = {
  price: { uk: "Ціна", ru: "Цена", en: "Price", ar: "السعر" },
  lifeCycleCost: {
    uk: "Вартість життєвого циклу",
    ru: "Стоимость жизненного цикла",
    en: "Life-cycle cost",
    ar: "تكلفة دورة الحياة",
  },
  unit: { uk: "одиниця", ru: "единица", en: "unit", ar: "وحدة" },
  untitled: { uk: "Без назви", ru: "Без названия", en: "Untitled", ar: "بدون عنوان" },
} as const;

/** One of the fixed words in a language of `detectLanguage`. */
export function word(key: keyof typeof words, language: string): string {
  return new Map<string, string>(Object.entries(words[key])).get(language) ?? words[key].en;
}
