import { type Place, placeOf } from "../schema/place.ts";
import { writeAmountInWords } from "./amount-in-words/write-amount.ts";
import type { BidFiles } from "./bid-files.ts";
import { type Decimal, formatAmount } from "./decimal.ts";
import type { PriceSchedule } from "./pricing.ts";

/** What `{{path}}` stands for. */
export interface Variable {
  readonly path: string;
  /** The value as declared: text, a number, or an amount with two decimals and a dot. */
  readonly value: string | number | boolean;
  /** How the value is to be shown in the section's language. */
  readonly form: "text" | "number" | "money" | "date";
  /** Currency of an amount of money. */
  readonly currency?: string;
  /** For an amount in words: the amount, so that it can be written in another language than that of `value`. */
  readonly inWords?: { readonly amount: Decimal; readonly currency: string };
  /** Where it is declared; absent for a computed value without a place of its own. */
  readonly at?: Place;
}

/** The variables of one bid, by path, in the order in which they are offered. */
export type VariableTable = ReadonlyMap<string, Variable>;

/** Paths that do not follow the files: what people look for under another name. */
const aliases: Readonly<Record<string, string>> = {
  "tender.number": "tender.source.number",
  "tender.platform": "tender.source.platform",
  "tender.url": "tender.source.url",
  "tender.deadline": "tender.dates.submissionDeadline",
};

/**
 * Makes the table of all variables that the files of a bid declare.
 *
 * @param language Of the bid: amounts in words that are left out are written in it.
 */
export function collectVariables(files: BidFiles, prices: PriceSchedule | undefined, language: string): VariableTable {
  const table = new Map<string, Variable>();
  const tender = files.tender?.data;
  if (tender?.buyer) addScalars(table, "buyer", tender.buyer);
  if (tender) addScalars(table, "tender", tender, new Set(["kind", "version", "buyer"]));
  for (const lot of tender?.lots ?? []) if (lot.id !== undefined) addScalars(table, `lot.${lot.id}`, lot);
  addScalars(
    table,
    "bid",
    files.manifest.data,
    new Set(["kind", "version", "facts", "tender", "company", "pricing", "questions", "template", "goNoGo"]),
  );
  if (files.company) addScalars(table, "company", files.company.data, new Set(["kind", "version", "logo"]));
  for (const file of files.people) {
    for (const person of file.data.people ?? [])
      if (person.id !== undefined) addScalars(table, `person.${person.id}`, person);
  }
  if (files.manifest.data.facts) addScalars(table, "facts", files.manifest.data.facts);
  if (files.pricing && prices) addPrices(table, files, prices, language);
  for (const [alias, path] of Object.entries(aliases)) {
    const target = table.get(path);
    if (target && !table.has(alias)) table.set(alias, { ...target, path: alias });
  }
  return table;
}

const dateForm = /^\d{4}-\d{2}-\d{2}(?:[Tt][\d:.]+(?:[Zz]|[+-]\d{2}:\d{2}))?$/;

/** Adds the scalars of an object, and of the objects inside it; lists have no path. */
function addScalars(
  table: Map<string, Variable>,
  prefix: string,
  data: object,
  skip: ReadonlySet<string> = new Set(),
): void {
  for (const [key, value] of Object.entries(data) as [string, unknown][]) {
    if (skip.has(key) || key.startsWith("x-")) continue;
    const path = `${prefix}.${key}`;
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
      const form =
        typeof value === "number" ? "number" : typeof value === "string" && dateForm.test(value) ? "date" : "text";
      table.set(path, { path, value, form, at: placeOf(data, key) });
    } else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      addScalars(table, path, value);
      const { amount, currency } = value as { amount?: unknown; currency?: unknown };
      if (typeof amount === "string" && typeof currency === "string") {
        table.set(`${path}.amount`, {
          path: `${path}.amount`,
          value: amount,
          form: "money",
          currency,
          at: placeOf(value, "amount"),
        });
      }
    }
  }
}

function addPrices(table: Map<string, Variable>, files: BidFiles, prices: PriceSchedule, language: string): void {
  const data = files.pricing?.data;
  if (!data) return;
  const currency = prices.currency === undefined ? {} : { currency: prices.currency };
  const money = (path: string, amount: Decimal | undefined, at?: Place): void => {
    if (!amount) return;
    const value = formatAmount(amount, prices.digits);
    table.set(path, { path, value, form: "money", ...currency, ...(at ? { at } : {}) });
  };
  /** What is written counts; where nothing is, the words are made from the amount. */
  const words = (path: string, amount: Decimal | undefined, owner: { totalInWords?: string } | undefined): void => {
    const stated = owner?.totalInWords;
    const inWords = amount && prices.currency !== undefined ? { amount, currency: prices.currency } : undefined;
    const value = stated ?? (inWords && writeAmountInWords(inWords.amount, inWords.currency, language));
    if (value === undefined) return;
    const at = owner && stated !== undefined ? { at: placeOf(owner, "totalInWords") } : {};
    table.set(path, { path, value, form: "text", ...(inWords ? { inWords } : {}), ...at });
  };
  const total = prices.total ?? prices.stated;
  money("price.total", total, placeOf(data, "total"));
  money("price.totalWithVat", prices.totalWithVat);
  money("price.totalWithoutVat", prices.totalWithoutVat);
  money("price.vat", prices.vat);
  if (prices.currency !== undefined) {
    table.set("price.currency", {
      path: "price.currency",
      value: prices.currency,
      form: "text",
      at: placeOf(data, "currency"),
    });
  }
  if (data.vat?.rate !== undefined) {
    table.set("price.vatRate", {
      path: "price.vatRate",
      value: data.vat.rate,
      form: "text",
      at: placeOf(data.vat, "rate"),
    });
  }
  words("price.totalInWords", total, data);
  for (const lot of files.tender?.data.lots ?? []) {
    if (lot.id === undefined) continue;
    const id = lot.id.normalize("NFC");
    money(`lot.${lot.id}.total`, prices.lotTotal(id));
    const stated = data.lots?.find((candidate) => candidate.id?.normalize("NFC") === id);
    words(`lot.${lot.id}.totalInWords`, prices.lotTotal(id), stated);
  }
}
