import { formatAmountIn, formatDate, formatMoney, formatNumber } from "../export/build/format-value.ts";
import type { DocumentedText, MessageValue, WrittenList } from "../syntax/problem.ts";
import type { Locale } from "../text/locale.ts";

/** Says the words of a documented text in a language. */
export type SayDocumented = (text: DocumentedText, locale: Locale) => string;

interface ListMarks {
  /** What stands before and after a value in quotation marks. */
  readonly quotes: readonly [string, string];
  readonly comma: string;
  readonly semicolon: string;
}

const marks: Readonly<Record<Locale, ListMarks>> = {
  en: { quotes: ["“", "”"], comma: ", ", semicolon: "; " },
  ru: { quotes: ["«", "»"], comma: ", ", semicolon: "; " },
  ar: { quotes: ["«", "»"], comma: "، ", semicolon: "؛ " },
};

/**
 * A value of a message as the language of the message writes it. Dates, numbers and amounts take the form that they have
 * in a printed bid of that language, so that a message, a hover and the document show the same: `RUB 500,000.00`,
 * `500 000,00 руб.` A text or a number stands as it is, for the message to choose and count by.
 *
 * @param say The words of a documented text. Its translations are many, and who needs none of them does not load them.
 */
export function writeValue(value: MessageValue, locale: Locale, say: SayDocumented = inEnglish): string | number {
  if (typeof value !== "object") return value;
  if ("date" in value) return formatDate(value.date, locale);
  if ("money" in value) return writeMoney(value.money, value.currency, locale);
  if ("number" in value) return formatNumber(value.number, locale);
  if ("list" in value) return writeList(value, locale, say);
  if ("pieces" in value) return value.pieces.map((piece) => writeValue(piece, locale, say)).join("");
  return say(value, locale);
}

function inEnglish({ documented }: DocumentedText): string {
  return documented;
}

function writeMoney(amount: string, currency: string | undefined, locale: Locale): string {
  // How many decimals are shown follows from the currency; without one, only those that are written are known.
  return currency
    ? formatMoney(amount, currency, locale)
    : formatAmountIn(amount, locale, amount.split(".")[1]?.length ?? 0);
}

function writeList({ list, quoted }: WrittenList, locale: Locale, say: SayDocumented): string {
  const { quotes, comma, semicolon } = marks[locale];
  const items = list.map((item) => String(writeValue(item, locale, say)));
  if (quoted) return items.map((item) => quotes.join(item)).join(comma);
  return items.join(items.some((item) => /[,،]/u.test(item)) ? semicolon : comma);
}
