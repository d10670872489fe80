import { wordsLanguageOf } from "../../model/amount-in-words/words-language.ts";
import { writeAmountInWords } from "../../model/amount-in-words/write-amount.ts";
import type { Variable } from "../../model/variables.ts";
import { type BuildContext, word } from "./build-context.ts";
import { embed } from "./cells.ts";
import { formatBoolean, formatDate, formatMoney, formatNumber } from "./format-value.ts";

/** What a variable prints in the language of the place. */
export function variableText(variable: Variable, context: BuildContext): string {
  const text = printVariable(variable, context.language, context.model.language);
  return variable.form === "text" && typeof variable.value !== "boolean" ? embed(text, context) : text;
}

/**
 * What a variable prints, without the marks that keep it in its place in a text of another direction.
 *
 * @param language Of the text that it stands in.
 * @param declared Language of the bid, in which amounts in words are declared.
 */
export function printVariable(variable: Variable, language: string, declared: string): string {
  const { value, form, currency } = variable;
  if (typeof value === "boolean") return formatBoolean(value, language);
  switch (form) {
    case "money":
      return formatMoney(String(value), currency, language);
    case "date":
      return formatDate(String(value), language);
    case "number":
      return formatNumber(String(value), language);
    case "text":
      return wordsInLanguage(variable, language, declared) ?? String(value);
  }
}

/**
 * An amount in words in the language of the place, where that is not the language of the bid, in which it is declared.
 * Undefined for everything else.
 */
function wordsInLanguage({ inWords }: Variable, language: string, declared: string): string | undefined {
  if (!inWords || wordsLanguageOf(language) === wordsLanguageOf(declared)) return undefined;
  return writeAmountInWords(inWords.amount, inWords.currency, language);
}

/** The parts of an address in the order of an envelope. */
export function addressText(address: unknown, context: BuildContext): string | undefined {
  if (typeof address === "string") return address;
  if (typeof address !== "object" || address === null) return undefined;
  const parts = ["postalCode", "country", "region", "city", "street"].map((key): unknown => Reflect.get(address, key));
  return parts.filter((part) => typeof part === "string" && part !== "").join(word(context, "and")) || undefined;
}
