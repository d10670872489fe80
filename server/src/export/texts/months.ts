import type { TextLanguage } from "../language.ts";

/** Names of months as a date needs them. */
export const months: Readonly<Record<TextLanguage, readonly string[]>> = {
  en: "January February March April May June July August September October November December".split(" "),
  ru: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" "),
  ar: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(" "),
};

/** Currencies as they are written behind an amount; others are written by their code. */
export const currencies: Readonly<Record<TextLanguage, Readonly<Record<string, string>>>> = {
  en: {},
  ru: { RUB: "руб.", UAH: "грн", USD: "долл. США", EUR: "евро", KZT: "тенге", BYN: "бел. руб." },
  ar: {
    RUB: "روبل روسي",
    UAH: "هريفنيا أوكرانية",
    USD: "دولار أمريكي",
    EUR: "يورو",
    SAR: "ريال سعودي",
    AED: "درهم إماراتي",
    EGP: "جنيه مصري",
  },
};
