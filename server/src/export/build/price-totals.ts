import { readAmountInWords } from "../../model/amount-in-words/read-amount.ts";
import { writeAmountInWords } from "../../model/amount-in-words/write-amount.ts";
import { type Decimal, formatAmount, parseDecimal, roundMoney } from "../../model/decimal.ts";
import { type PriceLine, totalOfLines } from "../../model/pricing.ts";
import type { BuildContext } from "./build-context.ts";
import { formatMoney } from "./format-value.ts";
import { variableText } from "./variable-text.ts";

/** What a set of lines costs, with the VAT in it or on it. */
export interface Totals {
  readonly total: Decimal | undefined;
  /** Undefined where there is no VAT to speak of. */
  readonly vat?: { readonly rate: Decimal; readonly amount: Decimal; readonly included: boolean };
  /** What the buyer pays. */
  readonly payable: Decimal | undefined;
}

/** The lines of a lot, or of all lots that are bid for. */
export function linesOf(lot: string | undefined, { model }: BuildContext): readonly PriceLine[] {
  const wanted = lot?.normalize("NFC");
  return (model.prices?.lines ?? []).filter((line) =>
    wanted === undefined ? model.concernsLot(line.lot) : line.lot === undefined || line.lot.normalize("NFC") === wanted,
  );
}

/** Tells whether the tender says that no VAT is due. */
export function isExempt({ model }: BuildContext): boolean {
  return model.tender?.data.price?.vat === "exempt";
}

/**
 * Adds lines up.
 *
 * @param stated Counts where the lines do not add up, as one has no price yet.
 */
export function totalsOf(lines: readonly PriceLine[], context: BuildContext, stated?: Decimal): Totals {
  const { model } = context;
  const vat = model.pricing?.data.vat;
  const rate = parseDecimal(vat?.rate);
  const total = totalOfLines(lines) ?? stated;
  if (!total || isExempt(context) || !rate || rate.eq(0)) return { total, payable: total };
  const digits = model.prices?.digits;
  if (vat?.included === true) {
    const amount = roundMoney(total.times(rate).div(rate.plus(100)), digits);
    return { total, vat: { rate, amount, included: true }, payable: total };
  }
  const amount = roundMoney(total.times(rate).div(100), digits);
  return { total, vat: { rate, amount, included: false }, payable: total.plus(amount) };
}

/** The totals of everything that is bid for. */
export function totalsOfBid(context: BuildContext): Totals {
  return totalsOf(linesOf(undefined, context), context, context.model.prices?.stated);
}

/** An amount with the currency of the price schedule. */
export function moneyText(amount: Decimal, { model, language }: BuildContext): string {
  return formatMoney(formatAmount(amount, model.prices?.digits), model.prices?.currency, language);
}

/**
 * What is payable in words: as the bid declares it, else written here. Words that mean another amount, such as the one
 * without VAT, are not what is payable and stand elsewhere.
 */
export function wordsOf(lot: string | undefined, { payable }: Totals, context: BuildContext): string | undefined {
  const { variables, pricing, prices } = context.model;
  const ofLot = lot === undefined ? undefined : variables.get(`lot.${lot}.totalInWords`);
  const ofWhole =
    lot === undefined || (pricing?.data.lots?.length ?? 0) < 2 ? variables.get("price.totalInWords") : undefined;
  const declared = [ofLot, ofWhole].find((variable) => variable?.at);
  const said = declared && readAmountInWords(String(declared.value), prices?.currency)?.amount;
  const other = said && payable && !said.eq(payable) && prices?.vat !== undefined && isAdded(context);
  if (declared && !other) return variableText(declared, context);
  return payable && prices?.currency !== undefined
    ? writeAmountInWords(payable, prices.currency, context.language)
    : undefined;
}

function isAdded({ model }: BuildContext): boolean {
  return model.pricing?.data.vat?.included !== true;
}
