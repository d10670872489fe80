import type { BidModel } from "../../../model/bid-model.ts";
import { type Decimal, formatDecimal } from "../../../model/decimal.ts";
import { numberPattern, readWrittenNumber } from "../../../model/written-number.ts";
import { allFiles } from "../../support/bid-texts.ts";

const numbers = new RegExp(numberPattern, "gu");

/**
 * Makes the test whether an amount stands anywhere in the facts of the bid: in the tender, in past contracts, rates,
 * KPI, price lines. Read once, when it is first asked.
 */
export function knownNumbers(bid: BidModel): (amount: Decimal) => boolean {
  let known: Set<string> | undefined;
  const collect = (): Set<string> => {
    const files = allFiles(bid).filter((file) => file.form === "yaml");
    return new Set(
      files.flatMap((file) =>
        [...file.text.matchAll(numbers)].flatMap(([number]) => readWrittenNumber(number).map(formatDecimal)),
      ),
    );
  };
  return (amount) => {
    known ??= collect();
    return known.has(formatDecimal(amount));
  };
}
