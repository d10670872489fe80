import type { BidModel } from "../../../model/bid-model.ts";
import { type Decimal, formatAmount, parseDecimal } from "../../../model/decimal.ts";
import type { Variable } from "../../../model/variables.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { type MoneyInText, moneyInFile } from "../../support/money/money-in-text.ts";
import { lotsBidFor } from "../../support/money/price-ceilings.ts";
import { ownFiles } from "../../support/text/bid-texts.ts";
import { shorten } from "../../support/text/shorten.ts";
import type { TextFragment } from "../../support/text/text-fragment.ts";
import { knownNumbers } from "./known-numbers.ts";
import messages from "./messages.en.json" with { type: "json" };
import { isNearMiss } from "./near-miss.ts";
import { isElsewhere, namesLot, plainText, statedAs, vatSide } from "./price-words.ts";
import { isPrice, isVat, type PricesOfBid, pricesOfBid } from "./prices-of-bid.ts";
import { surroundings } from "./sentence.ts";

type Problem = RuleProblem<keyof typeof messages>;

/** A price in the prose that is another one than that of the price schedule. */
export default defineRule({
  id: "price/text-mismatch",
  verdict: "formal",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    const prices = pricesOfBid(bid);
    if (!prices) return;
    const isKnown = knownNumbers(bid);
    // The words of the schedule have a rule of their own.
    const files = ownFiles(bid).filter((file) => file !== bid.pricing);
    for (const { fragment, amounts } of files.flatMap(moneyInFile)) {
      // What speaks of a past contract gives its amounts.
      if (fragment.contracts.length > 0) continue;
      let previous: MoneyInText | undefined;
      for (const money of amounts) {
        const problem = judge({ bid, prices, fragment, money, previous }, isKnown);
        if (problem) yield problem;
        previous = money;
      }
    }
  },
});

interface Case {
  readonly bid: BidModel;
  readonly prices: PricesOfBid;
  readonly fragment: TextFragment;
  readonly money: MoneyInText;
  /** The amount before it. */
  readonly previous: MoneyInText | undefined;
}

function judge(one: Case, isKnown: ReturnType<typeof knownNumbers>): Problem | undefined {
  const { bid, prices, fragment, money } = one;
  const { amounts, step } = money;
  if (!money.currencies.has(bid.prices?.currency ?? "")) return undefined;
  if (isPriceText(money, prices)) return undefined;
  const { sentence, label, behind } = surroundings(fragment.text, money.start, money.end, one.previous?.end ?? 0);
  const context = { sentence: plainText(sentence), label: plainText(label), behind: plainText(behind) };
  const stated = statedAs(context);
  if (amounts.some((amount) => isVat(amount, step, prices) || prices.isPart(amount))) return undefined;
  if (stated === "vat") {
    const ofOther = label.length < sentence.length && one.previous && !isPriceText(one.previous, prices);
    if (ofOther || prices.whole.vat.length === 0) return undefined;
    const isOneOfLots = lotsBidFor(bid).length > 1 && namesLot(context.sentence);
    return isOneOfLots ? describe(one, "lotVat", undefined) : describe(one, "vat", variableAt(one, "price.vat"));
  }
  const around = `${context.label.slice(-60)} ${context.behind.slice(0, 60)}`;
  if (stated === "bid") return describePrice(one, around);
  if (isElsewhere(context) || amounts.some(isKnown)) return undefined;
  if (stated === "total" || (stated === "bare-total" && amounts.some((amount) => isLikeTotal(amount, prices)))) {
    return describePrice(one, around);
  }
  const missed = step ? undefined : missedPrice(one);
  return missed && describe(one, "near", missed);
}

function isPriceText({ amounts, step }: MoneyInText, prices: PricesOfBid): boolean {
  return amounts.some((amount) => isPrice(amount, step, prices));
}

/** A total of nobody says what is that of the bid only if it is about as large; else it is that of a part. */
function isLikeTotal(amount: Decimal, { whole }: PricesOfBid): boolean {
  const [total] = whole.totals;
  return total !== undefined && amount.times(2).gte(total) && amount.lte(total.times(2));
}

function describePrice(one: Case, around: string): Problem {
  const { bid, fragment } = one;
  const { file } = fragment.placeOf(0, 0);
  const lot = bid.sections.find((section) => section.path === file)?.data.lot;
  const isOneOfLots = lotsBidFor(bid).length > 1 && lot === undefined && namesLot(around);
  return isOneOfLots ? describe(one, "lot", undefined) : describe(one, "price", variableOf(one, around, lot));
}

/**
 * The variable that prints what should stand there.
 *
 * @param lot That of the section.
 */
function variableOf(one: Case, around: string, lot: string | undefined): Variable | undefined {
  const { bid } = one;
  const side = vatSide(around);
  const own = bid.pricing?.data.vat?.included ? "with" : "without";
  const hasVat = bid.prices?.vat?.gt(0) === true;
  const isOwnSide = side === undefined || side === own || !hasVat;
  if (lot !== undefined && lotsBidFor(bid).length > 1) {
    return isOwnSide ? variableAt(one, `lot.${lot}.total`) : undefined;
  }
  if (isOwnSide) return variableAt(one, "price.total");
  return variableAt(one, side === "with" ? "price.totalWithVat" : "price.totalWithoutVat");
}

function variableAt({ bid }: Case, path: string): Variable | undefined {
  return bid.variables.get(path);
}

/** The price that a slip of the pen has made this amount of. */
function missedPrice(one: Case): Variable | undefined {
  const { bid, money } = one;
  const digits = bid.prices?.digits ?? 2;
  const lots = lotsBidFor(bid).map(({ id }) => `lot.${id ?? ""}.total`);
  const paths = ["price.total", "price.totalWithVat", "price.totalWithoutVat", ...lots];
  for (const path of paths) {
    const variable = variableAt(one, path);
    const price = parseDecimal(variable === undefined ? undefined : String(variable.value));
    if (price && money.amounts.some((candidate) => isNearMiss(candidate, price, digits))) return variable;
  }
  return undefined;
}

function describe(
  one: Case,
  message: "price" | "lot" | "vat" | "lotVat" | "near",
  variable: Variable | undefined,
): Problem {
  const { bid, fragment, money } = one;
  const { digits, currency = "", total } = bid.prices ?? {};
  const amount = variable ? String(variable.value) : total ? formatAmount(total, digits) : "";
  const edit = variable && replaceMoney(one, variable);
  const written = shorten(fragment.text.slice(money.start, money.end), 60);
  const params = { written, amount: { money: amount, currency } };
  return {
    at: fragment.placeOf(money.start, money.end),
    message,
    params: { ...params, fix: edit ? "variable" : "none" },
    ...(edit && variable
      ? {
          fix: {
            title: "useVariable" as const,
            params: { ...params, variable: variable.path },
            edits: [edit],
            needsReview: true as const,
          },
        }
      : {}),
  };
}

/** Puts the variable in the place of the amount; undefined in YAML, which knows no variables, and across styles. */
function replaceMoney({ bid, fragment, money }: Case, variable: Variable) {
  const at = fragment.placeOf(money.start, money.end);
  const isProse = bid.sections.some((section) => section.path === at.file) && fragment.quotes === undefined;
  if (fragment.form !== "prose" || !isProse || !fragment.isExact(money.start, money.end)) return undefined;
  return { at, newText: `{{${variable.path}}}` };
}
