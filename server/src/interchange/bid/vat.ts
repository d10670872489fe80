import Big from "big.js";
import { roundMoney } from "../../model/decimal.ts";
import type { Vat } from "../../schema/generated/types.ts";
import type { Remark, TenderReading } from "../tender/tender-reading.ts";

/** What is known of a bid's amounts: all in one currency. */
export interface Amounts {
  /** Whether the bid's value holds VAT, where the bid says so. */
  readonly holdsVat: boolean | undefined;
  /** Sum of the lines; undefined where one has no price, or is in another currency. */
  readonly lines: Big | undefined;
  /** The value of the bid, or of all its lots together. */
  readonly value: Big | undefined;
}

/** How VAT is treated in a bid, and whether its value can stand as the total of its lines. */
export interface VatReading {
  readonly vat: Vat;
  readonly remark: Remark;
  readonly totals: "same basis" | "with VAT" | "unclear";
}

/** The rates of VAT in Ukraine, in percent, the usual one first. */
const rates = ["20", "7", "14"] as const;

/**
 * Tells how VAT is treated. Prozorro lets a bid whose value holds VAT give its unit prices without it, and only demands
 * that the lines make no less than the value without VAT and no more than the value; it ignores the kopecks. So such a
 * value is no wrong total, and stands beside the lines instead of below them.
 */
export function judgeVat(amounts: Amounts, tender: TenderReading): VatReading {
  const { holdsVat, lines, value } = amounts;
  if (tender.standard === "ocds" && holdsVat === undefined) {
    const { rate, remark } = tender.vatRate;
    return { vat: { rate, included: tender.data.price.vat !== "excluded" }, remark, totals: "same basis" };
  }
  if (holdsVat === false) {
    return { vat: { rate: "0", included: false }, remark: { key: "comment.vat-none" }, totals: "same basis" };
  }
  const usual = { rate: rates[0], included: true };
  const remark = { key: "comment.vat-guess" } as const;
  if (!lines || !value || lines.gte(value) || lines.lte(0)) return { vat: usual, remark, totals: "same basis" };
  const rate = rates.find((one) => roundMoney(lines.times(new Big(one).plus(100)).div(100)).eq(roundMoney(value)));
  if (rate !== undefined)
    return { vat: { rate, included: false }, remark: { key: "comment.vat-net" }, totals: "with VAT" };
  const least = value.div("1.2").round(0, Big.roundDown);
  const isAccepted = lines.round(0, Big.roundDown).gte(least);
  return { vat: usual, remark, totals: isAccepted ? "unclear" : "same basis" };
}
