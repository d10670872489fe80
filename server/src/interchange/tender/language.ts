import { isRecord } from "../json/read-json.ts";

/** Keys whose texts are written by the buyer; the rest is codes, addresses and numbers. */
const writtenKeys = new Set(["title", "description", "name", "legalName"]);

/** So many letters tell a language; a file may hold millions. */
const enough = 200_000;

/**
 * Tells in which language a tender is written, by its letters.
 *
 * @param usual `uk` where Cyrillic letters that say no more are Ukrainian, and nothing at all is too; `en` else.
 */
export function detectLanguage(tender: unknown, usual: "uk" | "en"): string {
  const count = { uk: 0, ru: 0, cyrillic: 0, arabic: 0, latin: 0 };
  let read = 0;
  const visit = (value: unknown, depth: number): void => {
    if (depth > 20 || read > enough) return;
    if (Array.isArray(value)) for (const item of value) visit(item, depth + 1);
    if (!isRecord(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner !== "string") visit(inner, depth + 1);
      else if (writtenKeys.has(key)) {
        const text = inner.slice(0, enough);
        read += text.length;
        countLetters(text, count);
      }
    }
  };
  visit(tender, 0);
  if (count.arabic > count.cyrillic && count.arabic > count.latin) return "ar";
  if (count.latin > count.cyrillic || (count.cyrillic === 0 && usual === "en")) return "en";
  if (usual === "uk") return count.ru > count.uk ? "ru" : "uk";
  return count.uk > count.ru ? "uk" : "ru";
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
  cost: { uk: "Витрати", ru: "Затраты", en: "Cost", ar: "التكلفة" },
  quality: { uk: "Якість", ru: "Качество", en: "Quality", ar: "الجودة" },
  unit: { uk: "одиниця", ru: "единица", en: "unit", ar: "وحدة" },
  untitled: { uk: "Без назви", ru: "Без названия", en: "Untitled", ar: "بدون عنوان" },
} as const;

/** One of the fixed words in a language of `detectLanguage`. */
export function word(key: keyof typeof words, language: string): string {
  return new Map<string, string>(Object.entries(words[key])).get(language) ?? words[key].en;
}
