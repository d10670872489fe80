import type { BidModel } from "../../../model/bid-model.ts";
import { parseDecimal } from "../../../model/decimal.ts";
import type { Place } from "../../../schema/place.ts";
import { memoize } from "../../../text/memo.ts";
import { allFiles, type ReadFile } from "../../support/text/bid-texts.ts";
import type { Contradiction, Detector } from "./contradiction.ts";
import { type StatementFilter, withNumber } from "./cues.ts";

/** Long numbers in running text, with what groups their digits; what stands behind a decimal point is left out. */
const grouped =
  /(?<![\p{L}\p{N}.,])\d{1,3}(?:[, \u00a0\u202f٬]\d{3})+(?!\d|[, \u00a0\u202f٬]\d)|(?<![\p{N}.,])\d{5,20}(?!\d)/gu;
/** Zeros at the end say nothing; numbers with fewer other digits are shared by things that have nothing in common. */
const fewest = 4;

const ofLongNumbers: StatementFilter = memoize((file) =>
  withNumber(file).filter(({ text, isProse }) => isProse && text.search(grouped) >= 0),
);

/**
 * The detector for slips of the pen: a long number that no file declares, and that is a declared one with two
 * neighbouring digits swapped.
 */
export function slipDetectors(bid: BidModel): readonly Detector[] {
  const files = allFiles(bid);
  const declaredAt = (digits: string): Place | undefined => {
    const file = files.find((one) => longNumbers(one).has(digits));
    const start = file && longNumbers(file).get(digits);
    return file && start !== undefined ? { file: file.path, span: { start, end: start + digits.length } } : undefined;
  };
  // The price of the bid and of its lots in prose has a rule of its own.
  const totals = new Set(
    [bid.prices?.total, ...(bid.pricing?.data.lots ?? []).map(({ total }) => parseDecimal(total))].map((total) =>
      total?.toFixed(0, 0),
    ),
  );
  return [
    {
      among: ofLongNumbers,
      *detect({ text }): Generator<Contradiction> {
        for (const match of text.matchAll(grouped)) {
          const digits = match[0].replace(/\D/gu, "");
          if (digits.length < 5 || digits.replace(/0+$/u, "").length < fewest) continue;
          if (totals.has(digits) || declaredAt(digits)) continue;
          const meant = swaps(digits).find((other) => !totals.has(other) && declaredAt(other));
          if (meant === undefined) continue;
          const { index: start } = match;
          yield { subject: "slip", start, end: start + match[0].length, declared: meant, at: declaredAt(meant) };
        }
      },
    },
  ];
}

/** The whole numbers of at least five digits that a file of facts declares, with where the first of each begins. */
const longNumbers = memoize(({ form, text }: ReadFile): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  if (form !== "yaml") return found;
  for (const { 0: digits, index } of text.matchAll(/(?<![\p{N}.])\d{5,20}(?!\d)/gu)) {
    if (!found.has(digits)) found.set(digits, index);
  }
  return found;
});

/** All that two neighbouring digits in the wrong order make of a number; the first digit is seldom the one. */
function swaps(digits: string): readonly string[] {
  return [...digits].flatMap((digit, index) => {
    const next = digits.charAt(index + 1);
    if (index === 0 || next === "" || next === digit) return [];
    return [digits.slice(0, index) + next + digit + digits.slice(index + 2)];
  });
}
