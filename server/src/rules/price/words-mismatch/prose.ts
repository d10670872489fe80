import { currencyForms } from "../../../model/amount-in-words/currency-forms.ts";
import { type AmountInWords, readAmountInWords } from "../../../model/amount-in-words/read-amount.ts";
import { writeAmountInWords } from "../../../model/amount-in-words/write-amount.ts";
import { writeCardinal } from "../../../model/amount-in-words/write-cardinal.ts";
import type { BidModel } from "../../../model/bid-model.ts";
import { type Decimal, formatAmount, parseDecimal } from "../../../model/decimal.ts";
import type { RuleProblem } from "../../define-rule.ts";
import { type MoneyInText, moneyInFile } from "../../support/money/money-in-text.ts";
import { isOffered, offeredInAll } from "../../support/money/offered-amounts.ts";
import { ownFiles } from "../../support/text/bid-texts.ts";
import { shorten } from "../../support/text/shorten.ts";
import type { TextFragment } from "../../support/text/text-fragment.ts";
import { fragmentsOf } from "../../support/text/text-fragments.ts";
import type messages from "./messages.en.json";

type Problem = RuleProblem<keyof typeof messages>;

/** Amounts in running text with their words in brackets: `219 600 (двести десять тысяч) рублей`. */
export function* checkProse(bid: BidModel): Generator<Problem> {
  for (const file of ownFiles(bid)) {
    // The words of the price schedule are compared with the schedule itself.
    if (file === bid.pricing) continue;
    for (const { fragment, amounts } of moneyInFile(file)) {
      for (const money of amounts) if (money.words) yield* compare(bid, fragment, money, money.words);
    }
    if (file.form === "section") yield* behindVariables(bid, fragmentsOf(file));
  }
}

const inBrackets = /^ ?\(([^()]{8,250})\)/u;

/** Words written by hand behind a variable: `{{price.total}} (двести десять тысяч рублей)`. */
function* behindVariables(bid: BidModel, fragments: readonly TextFragment[]): Generator<Problem> {
  for (const { fragment, mark } of fragments.flatMap((one) => one.marks.map((mark) => ({ fragment: one, mark })))) {
    const { kind, name, end } = mark;
    const words = kind === "variable" ? inBrackets.exec(fragment.text.slice(end, end + 260))?.[1] : undefined;
    const printed = words === undefined ? undefined : bid.variables.get(name);
    const figures = printed?.form === "money" ? parseDecimal(String(printed.value)) : undefined;
    const read = words === undefined || !figures ? undefined : readAmountInWords(words, bid.prices?.currency);
    if (words === undefined || !figures || !read) continue;
    if (figures.eq(read.amount) || figures.round(0, 0).eq(read.amount)) continue;
    const start = fragment.text.indexOf("(", end) + 1;
    const digits = bid.prices?.digits;
    yield {
      at: fragment.placeOf(start, start + words.length),
      message: "prose",
      params: {
        inFigures: { money: formatAmount(figures, digits) },
        inWords: { money: formatAmount(read.amount, digits) },
      },
    };
  }
}

/** «مئة وريالان» is 102: the noun itself says two, which the reader of numbers does not see. */
const dualCoin = /(?:ريال|درهم|دينار|دولار|جنيه|روبل|يورو|هلل[ةت]|فلس|قرش|سنت)(?:ان|ين)(?!\p{L})/u;

type Words = NonNullable<MoneyInText["words"]>;

function* compare(bid: BidModel, fragment: TextFragment, money: MoneyInText, words: Words): Generator<Problem> {
  const [currency = "", ...others] = money.currencies;
  const own = bid.prices?.currency ?? "";
  const meant = money.currencies.has(own) ? own : others.length === 0 ? currency : undefined;
  const read = readAmountInWords(words.text, meant);
  if (!read || dualCoin.test(words.text)) return;
  // Coins may stand behind the brackets.
  const isRight = money.amounts.some((amount) => amount.eq(read.amount) || amount.round(0, 0).eq(read.amount));
  const [figures] = money.amounts;
  if (isRight || !figures) return;
  const digits = bid.prices?.digits;
  yield {
    at: fragment.placeOf(words.start, words.end),
    message: "prose",
    params: {
      inFigures: { money: formatAmount(figures, digits) },
      inWords: { money: formatAmount(read.amount, digits) },
    },
    ...rewrite(bid, fragment, words, money, read),
  };
}

/** Writes the words anew where the figures are a price of the schedule, so that they are the ones to trust. */
function rewrite(
  bid: BidModel,
  fragment: TextFragment,
  words: Words,
  money: MoneyInText,
  read: AmountInWords,
): Pick<Problem, "fix"> {
  const figures = money.amounts.find((amount) => isOffered(amount, offeredInAll(bid)));
  const written = figures && writeLike(words.text, figures, bid.prices?.currency ?? "", read);
  if (!written || fragment.form !== "prose" || !fragment.isExact(words.start, words.end)) return {};
  const edit = { at: fragment.placeOf(words.start, words.end), newText: written };
  return { fix: { title: "writeWords", params: { words: shorten(written, 120) }, edits: [edit], needsReview: true } };
}

/** The amount with its currency where the old words had it, else the bare number; small or capital as it was. */
function writeLike(old: string, amount: Decimal, currency: string, read: AmountInWords): string | undefined {
  if (read.currencies) return writeAmountInWords(amount, currency, read.language);
  const forms = currencyForms(currency, read.language);
  // An Arabic number takes its form from the noun behind it, which is not ours to see.
  if (!forms || read.language === "ar") return undefined;
  const words = writeCardinal(BigInt(amount.toFixed(0, 0)), read.language, forms.unit.gender);
  const [first = ""] = old.trim();
  return first === first.toUpperCase() ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
