import type { BidModel } from "../../../model/bid-model.ts";
import { type Decimal, formatDecimal } from "../../../model/decimal.ts";
import { numberPattern, readWrittenNumber } from "../../../model/written-number.ts";
import { memoize } from "../../../text/memo.ts";
import { allFiles, type ReadFile } from "../../support/text/bid-texts.ts";

const numbers = new RegExp(numberPattern, "gu");

/**
 * Makes the test whether an amount stands anywhere in the facts of the bid: in the tender, in past contracts, rates,
 * KPI, price lines. Read once, when it is first asked.
 */
export function knownNumbers(bid: BidModel): (amount: Decimal) => boolean {
  return (amount) => {
    const number = formatDecimal(amount);
    return allFiles(bid).some((file) => file.form === "yaml" && numbersIn(file).has(number));
  };
}

const numbersIn = memoize(
  ({ text }: ReadFile): ReadonlySet<string> =>
    new Set([...text.matchAll(numbers)].flatMap(([number]) => readWrittenNumber(number).map(formatDecimal))),
);
