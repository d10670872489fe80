import { wordsLanguageOf } from "../../model/amount-in-words/words-language.ts";
import { writeAmountInWords } from "../../model/amount-in-words/write-amount.ts";
import type { Variable } from "../../model/variables.ts";
import { type BuildContext, word } from "./build-context.ts";
import { embed } from "./cells.ts";
import { formatBoolean, formatDate, formatMoney, formatNumber } from "./format-value.ts";

/** What a variable prints in the language of the place. */
export function variableText(variable: Variable, context: BuildContext): string {
  const { value, form, currency } = variable;
  if (typeof value === "boolean") return formatBoolean(value, context.language);
  switch (form) {
    case "money":
      return formatMoney(String(value), currency, context.language);
    case "date":
      return formatDate(String(value), context.language);
    case "number":
      return formatNumber(String(value), context.language);
    case "text":
      return embed(wordsInLanguage(variable, context) ?? String(value), context);
  }
}

/**
 * An amount in words in the language of the place, where that is not the language of the bid, in which it is declared.
 * Undefined for everything else.
 */
function wordsInLanguage({ inWords }: Variable, { language, model }: BuildContext): string | undefined {
  if (!inWords || wordsLanguageOf(language) === wordsLanguageOf(model.language)) return undefined;
  return writeAmountInWords(inWords.amount, inWords.currency, language);
}

/** The parts of an address in the order of an envelope. */
export function addressText(address: unknown, context: BuildContext): string | undefined {
  if (typeof address === "string") return address;
  if (typeof address !== "object" || address === null) return undefined;
  const parts = ["postalCode", "country", "region", "city", "street"].map((key): unknown => Reflect.get(address, key));
  return parts.filter((part) => typeof part === "string" && part !== "").join(word(context, "and")) || undefined;
}
