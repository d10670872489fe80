import { currencyDigits } from "../../model/currency-digits.ts";
import { parseDecimal } from "../../model/decimal.ts";
import { directionOf, hasArabicDigits, textLanguage } from "../language.ts";
import { currencies, months } from "../texts/months.ts";
import { documentText } from "../texts/texts.ts";

const noBreakSpace = "\u00A0";

const separators = {
  en: { group: ",", decimal: "." },
  ru: { group: noBreakSpace, decimal: "," },
  ar: { group: ",", decimal: "." },
} as const;

/** Numbers below this many digits stay together: 2026 is more often a year than a sum. */
const shortest = 5;

/** A text that we have put together ourselves, in the digits of the language. */
function inDigits(text: string, language: string): string {
  if (!hasArabicDigits(language)) return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
}

/** `٬` and `٫`, which go with Arabic-Indic digits. */
const arabicSeparators = { group: "\u066C", decimal: "\u066B" } as const;

function groupDigits(digits: string, separator: string, from: number): string {
  return digits.length < from ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, separator);
}

function formatDigits(text: string, language: string, from: number): string {
  const { group, decimal } = hasArabicDigits(language) ? arabicSeparators : separators[textLanguage(language)];
  const [whole = "", fraction] = text.replace(/^-/, "").split(".");
  const sign = text.startsWith("-") ? "−" : "";
  const number = groupDigits(whole, group, from) + (fraction === undefined ? "" : decimal + fraction);
  return sign + inDigits(number, language);
}

/**
 * A number in the form of a language; a text that is no number comes back as it is.
 *
 * @param text Digits with a dot.
 */
export function formatNumber(text: string, language: string): string {
  return parseDecimal(text) ? formatDigits(text, language, shortest) : text;
}

/**
 * An amount without its currency, thousands set apart, with all the decimals that it has.
 *
 * @param digits Decimals of the currency, which are shown even where they are zeros.
 */
export function formatAmountIn(text: string, language: string, digits = 2): string {
  const amount = parseDecimal(text);
  if (!amount) return text;
  const own = amount.toFixed().split(".")[1]?.length ?? 0;
  return formatDigits(amount.toFixed(Math.max(digits, own)), language, 4);
}

/** The currency as it stands in a heading: `руб.`, `EUR`. */
export function currencyName(currency: string | undefined, language: string): string {
  return currency === undefined ? "" : (currencies[textLanguage(language)][currency] ?? currency);
}

/** An amount with its currency: `RUB 219,600.00`, `219 600,00 руб.` */
export function formatMoney(text: string, currency: string | undefined, language: string): string {
  const amount = formatAmountIn(text, language, currencyDigits(currency));
  if (currency === undefined) return amount;
  const name = currencyName(currency, language);
  return textLanguage(language) === "en" ? `${name}${noBreakSpace}${amount}` : `${amount}${noBreakSpace}${name}`;
}

const dateForm = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[Tt](\d{2}:\d{2})(?::[\d.]+)?([Zz]|[+-]\d{2}:\d{2})?)?)?)?$/;

/** A year, month, day or moment in the form of a language; a text that is none comes back as it is. */
export function formatDate(text: string, language: string): string {
  return dateForm.test(text) ? inDigits(writeDate(text, language), language) : text;
}

function writeDate(text: string, language: string): string {
  const [, year, month, day, time, offset] = dateForm.exec(text) ?? [];
  if (year === undefined) return "";
  const primary = textLanguage(language);
  const name = month === undefined ? undefined : months[primary][Number(month) - 1];
  if (name === undefined) return year;
  if (day === undefined) return `${nominative(name, primary)} ${year}`;
  const date = `${Number(day)}${noBreakSpace}${name} ${year}${primary === "ru" ? `${noBreakSpace}г.` : ""}`;
  if (time === undefined) return date;
  const zone =
    offset === undefined || /^z$/i.test(offset) ? "UTC" : `UTC${offset.replace(/^([+-])0?(\d+):00$/, "$1$2")}`;
  const at = primary === "ar" ? ` الساعة ${time}` : `, ${time}`;
  return `${date}${at} (${zone})`;
}

const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * A day for narrow columns: `18.03.2021` and `18 Mar 2021` on one line; Arabic has no short form that all read alike, so
 * there the year may go to the next line. What is no day as `formatDate` writes it.
 */
export function formatShortDate(text: string, language: string): string {
  const [, year, month, day] = dayForm.exec(text) ?? [];
  const primary = textLanguage(language);
  if (primary === "ar") return formatDate(text, language);
  if (year === undefined) return formatDate(text, language).replaceAll(" ", noBreakSpace);
  if (primary === "ru") return `${day}.${month}.${year}`;
  const name = months.en[Number(month) - 1]?.slice(0, 3);
  return [String(Number(day)), name, year].join(noBreakSpace);
}

/** Months stand in the nominative where no day is before them. */
function nominative(name: string, language: "en" | "ru" | "ar"): string {
  if (language !== "ru") return name;
  if (name === "марта" || name === "августа") return name.slice(0, -1);
  return name.slice(0, -1) + (name === "мая" ? "й" : "ь");
}

/** How many there are of something. */
export function formatCount(count: number, language: string): string {
  return formatNumber(String(count), language);
}

/** Yes or no in a language. */
export function formatBoolean(value: boolean, language: string): string {
  return documentText(language, value ? "yes" : "no");
}

/**
 * Several values in a row, with the comma of the language. An invisible mark keeps two values of the other direction in
 * their order: a telephone and an address in Arabic.
 */
export function joinList(values: readonly string[], language: string): string {
  const comma = documentText(language, "and");
  return values.join(directionOf(language) === "rtl" ? `\u200F${comma}` : comma);
}
