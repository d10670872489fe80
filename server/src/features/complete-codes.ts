import { englishForms } from "../model/amount-in-words/currency-forms-en.ts";
import { writeValue, type YamlRequest } from "./complete-tools.ts";
import type { Offer } from "./completion-answer.ts";

/** Currencies with their names: those of the tender and the prices first. */
export function proposeCurrencies(request: YamlRequest): readonly Offer[] {
  const { bids, locale, say } = request;
  const names = new Intl.DisplayNames(locale, { type: "currency" });
  const used = bids.flatMap(({ tender, prices }) => [tender?.data.price?.ceiling?.currency, prices?.currency]);
  const first = new Set(used.filter((currency) => currency !== undefined && /^[A-Z]{3}$/.test(currency)));
  return [...new Set([...first, ...Object.keys(englishForms)])].flatMap((code) => {
    if (code === undefined) return [];
    const name = names.of(code) ?? code;
    const detail = first.has(code) ? `${name} · ${say("currencyUsed")}` : name;
    return [
      { label: code, kind: "value", detail, newText: writeValue(code, request, true), filterText: `${code} ${name}` },
    ];
  });
}

/** The languages that bids are written in here, those of the product first. */
const languages = ["ar", "ru", "en", "uk", "be", "kk", "uz", "tr", "fr", "de", "es", "pt", "fa", "zh"];

/** Languages with their names. */
export function proposeLanguages(request: YamlRequest): readonly Offer[] {
  const names = new Intl.DisplayNames(request.locale, { type: "language" });
  return languages.map((code) => {
    const name = names.of(code) ?? code;
    return {
      label: code,
      kind: "value",
      detail: name,
      newText: writeValue(code, request, true),
      filterText: `${code} ${name}`,
    };
  });
}
