import { type Decimal, formatAmount, parseDecimal } from "../../model/decimal.ts";
import { type PriceLine, totalOfLines } from "../../model/pricing.ts";
import type { Block, TableRow } from "../blocks/types.ts";
import { type BuildContext, word } from "./build-context.ts";
import { embed, factCell, gridTable, line as paragraph, sentence } from "./cells.ts";
import { currencyName, formatAmountIn, formatCount, formatNumber } from "./format-value.ts";
import { lotTitle } from "./lots.ts";
import { isExempt, linesOf, type Totals, totalsOf, totalsOfBid, wordsOf } from "./price-totals.ts";

/** Columns before the amounts of a total. */
const labelColumns = 5;

/** Decimals of the prices of one unit: those of the currency, or as many as the finest has, so that they align. */
function unitDigits(lines: readonly PriceLine[], context: BuildContext): number {
  const own = lines.map((line) => parseDecimal(line.data.unitPrice)?.toFixed().split(".")[1]?.length ?? 0);
  return Math.max(context.model.prices?.digits ?? 2, ...own);
}

function lineRow(line: PriceLine, number: number, fine: number, context: BuildContext): TableRow {
  const { title, quantity, unit, unitPrice } = line.data;
  const total = line.computed ?? line.stated;
  const digits = context.model.prices?.digits;
  return {
    cells: [
      factCell(formatCount(number, context.language), context),
      factCell(title, context),
      factCell(quantity && formatNumber(quantity, context.language), context),
      factCell(unit, context),
      factCell(unitPrice && formatAmountIn(unitPrice, context.language, fine), context),
      factCell(total && formatAmountIn(formatAmount(total, digits), context.language, digits), context),
    ],
  };
}

function totalRow(label: string, amount: Decimal | undefined, context: BuildContext): TableRow[] {
  if (!amount) return [];
  const digits = context.model.prices?.digits;
  const value = formatAmountIn(formatAmount(amount, digits), context.language, digits);
  return [{ role: "total", cells: [{ ...factCell(label, context), span: labelColumns }, factCell(value, context)] }];
}

/** The sum, the VAT in it or on it, and the sum with VAT. */
function totalRows({ total, vat, payable }: Totals, context: BuildContext): TableRow[] {
  const first = totalRow(word(context, "total"), total, context);
  if (!vat) return first;
  const shown = { rate: formatNumber(vat.rate.toFixed(), context.language) };
  const second = totalRow(word(context, vat.included ? "vatIncluded" : "vatAdded", shown), vat.amount, context);
  return vat.included
    ? [...first, ...second]
    : [...first, ...second, ...totalRow(word(context, "totalWithVat"), payable, context)];
}

/** Lots of the lines in their order; undefined for lines of no lot. */
function lotsOf(lines: readonly PriceLine[]): readonly (string | undefined)[] {
  return [...new Set(lines.map((line) => line.lot))];
}

/** Lines by lot, where there is more than one. */
function lineRows(lines: readonly PriceLine[], context: BuildContext): TableRow[] {
  const lots = lotsOf(lines);
  const fine = unitDigits(lines, context);
  let number = 0;
  if (lots.length < 2) return lines.map((line) => lineRow(line, ++number, fine, context));
  return lots.flatMap((lot) => {
    const own = lines.filter((line) => line.lot === lot);
    const title = lot === undefined ? word(context, "noLot") : lotTitle(lot, context);
    const head: TableRow = { role: "group", cells: [{ ...factCell(title, context), span: labelColumns + 1 }] };
    const sum =
      lot === undefined
        ? []
        : totalRow(word(context, "lotTotal", { lot: embed(lot, context) }), totalOfLines(own), context);
    return [head, ...own.map((line) => lineRow(line, ++number, fine, context)), ...sum];
  });
}

/** The price schedule with its totals, for the whole bid or one lot. */
export function buildPriceSchedule(context: BuildContext, lot?: string): readonly Block[] {
  const { prices } = context.model;
  const lines = linesOf(lot, context);
  if (!prices || lines.length === 0) return [];
  const currency = currencyName(prices.currency, context.language);
  const headed = (key: "unitPrice" | "lineTotal") =>
    currency === "" ? word(context, key, { currency }).replace(/[,،]\s*$/u, "") : word(context, key, { currency });
  const columns = [
    { title: word(context, "number"), weight: 4 },
    { title: word(context, "item"), weight: 36 },
    { title: word(context, "quantity"), weight: 10, align: "number" as const },
    { title: word(context, "unit"), weight: 11 },
    { title: headed("unitPrice"), weight: 17, align: "number" as const },
    { title: headed("lineTotal"), weight: 18, align: "number" as const },
  ];
  const totals = lot === undefined ? totalsOfBid(context) : totalsOf(lines, context);
  const rows = [...lineRows(lines, context), ...totalRows(totals, context)];
  const words = wordsOf(lot?.normalize("NFC"), totals, context);
  return [
    gridTable(columns, rows, context, { title: word(context, "priceSchedule") }),
    ...(words ? [paragraph(sentence(word(context, "inWords", { words })))] : []),
    ...(isExempt(context) ? [paragraph(word(context, "withoutVat"))] : []),
  ];
}
