import { writeAmountInWords } from "../../model/amount-in-words/write-amount.ts";
import { type Decimal, formatAmount, parseDecimal, roundMoney } from "../../model/decimal.ts";
import { type PriceLine, totalOfLines } from "../../model/pricing.ts";
import type { Block, TableRow } from "../blocks/types.ts";
import { type BuildContext, word } from "./build-context.ts";
import { factCell, gridTable, text } from "./cells.ts";
import { currencyName, formatAmountIn, formatNumber } from "./format-value.ts";
import { variableText } from "./variable-text.ts";

/** Columns before the amounts of a total. */
const labelColumns = 5;

function lineRow(line: PriceLine, number: number, context: BuildContext): TableRow {
  const { title, quantity, unit, unitPrice } = line.data;
  const total = line.computed ?? line.stated;
  const digits = context.model.prices?.digits;
  const amount = (value: string | undefined) => value && formatAmountIn(value, context.language, digits);
  return {
    cells: [
      factCell(String(number), context),
      factCell(title, context),
      factCell(quantity && formatNumber(quantity, context.language), context),
      factCell(unit, context),
      factCell(amount(unitPrice), context),
      factCell(total && amount(formatAmount(total, digits)), context),
    ],
  };
}

function totalRow(label: string, amount: Decimal | undefined, context: BuildContext): TableRow[] {
  if (!amount) return [];
  const digits = context.model.prices?.digits;
  const value = formatAmountIn(formatAmount(amount, digits), context.language, digits);
  return [{ role: "total", cells: [{ ...factCell(label, context), span: labelColumns }, factCell(value, context)] }];
}

/** What a set of lines costs, with the VAT in it or on it. */
interface Totals {
  readonly total: Decimal | undefined;
  /** Undefined where there is no VAT to speak of. */
  readonly vat?: { readonly rate: Decimal; readonly amount: Decimal; readonly included: boolean };
  /** What the buyer pays. */
  readonly payable: Decimal | undefined;
}

function totalsOf(lines: readonly PriceLine[], { model }: BuildContext): Totals {
  const vat = model.pricing?.data.vat;
  const rate = parseDecimal(vat?.rate);
  const total = totalOfLines(lines);
  const exempt = model.tender?.data.price?.vat === "exempt" || !rate || rate.eq(0);
  if (!total || exempt || !rate) return { total, payable: total };
  const digits = model.prices?.digits;
  if (vat?.included === true) {
    const amount = roundMoney(total.times(rate).div(rate.plus(100)), digits);
    return { total, vat: { rate, amount, included: true }, payable: total };
  }
  const amount = roundMoney(total.times(rate).div(100), digits);
  return { total, vat: { rate, amount, included: false }, payable: total.plus(amount) };
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

/** Lines by lot, where there is more than one. */
function lineRows(lines: readonly PriceLine[], context: BuildContext): TableRow[] {
  const lots = [...new Set(lines.map((line) => line.lot))];
  let number = 0;
  if (lots.length < 2) return lines.map((line) => lineRow(line, ++number, context));
  return lots.flatMap((lot) => {
    const own = lines.filter((line) => line.lot === lot);
    const title = lot === undefined ? undefined : (context.entities.lots.get(lot.normalize("NFC"))?.title ?? lot);
    const head: TableRow[] =
      title === undefined ? [] : [{ role: "group", cells: [{ ...factCell(title, context), span: labelColumns + 1 }] }];
    const sumRow =
      title === undefined ? [] : totalRow(word(context, "lotTotal", { lot: lot ?? "" }), totalOfLines(own), context);
    return [...head, ...own.map((line) => lineRow(line, ++number, context)), ...sumRow];
  });
}

/** What is payable in words: as the bid declares it, else written here. */
function wordsBlock(lot: string | undefined, { payable }: Totals, context: BuildContext): Block[] {
  const { variables, pricing, prices } = context.model;
  const ofLot = lot === undefined ? undefined : variables.get(`lot.${lot}.totalInWords`);
  const ofWhole =
    lot === undefined || (pricing?.data.lots?.length ?? 0) < 2 ? variables.get("price.totalInWords") : undefined;
  const declared = [ofLot, ofWhole].find((variable) => variable?.at);
  const words = declared
    ? variableText(declared, context)
    : payable && prices?.currency !== undefined && writeAmountInWords(payable, prices.currency, context.language);
  return words ? [{ kind: "paragraph", children: [text(word(context, "inWords", { words }))] }] : [];
}

/** The price schedule with its totals, for the whole bid or one lot. */
export function buildPriceSchedule(context: BuildContext, lot?: string): readonly Block[] {
  const { prices } = context.model;
  const wanted = lot?.normalize("NFC");
  const lines = (prices?.lines ?? []).filter((line) =>
    wanted === undefined
      ? context.model.concernsLot(line.lot)
      : line.lot === undefined || line.lot.normalize("NFC") === wanted,
  );
  if (!prices || lines.length === 0) return [];
  const currency = currencyName(prices.currency, context.language);
  const columns = [
    { title: word(context, "number"), weight: 4 },
    { title: word(context, "item"), weight: 36 },
    { title: word(context, "quantity"), weight: 10, align: "end" as const },
    { title: word(context, "unit"), weight: 11 },
    { title: word(context, "unitPrice", { currency }), weight: 17, align: "end" as const },
    { title: word(context, "lineTotal", { currency }), weight: 18, align: "end" as const },
  ];
  const totals = totalsOf(lines, context);
  const rows = [...lineRows(lines, context), ...totalRows(totals, context)];
  const exempt = context.model.tender?.data.price?.vat === "exempt";
  const remark: Block[] = exempt ? [{ kind: "paragraph", children: [text(word(context, "withoutVat"))] }] : [];
  const table = gridTable(columns, rows, context, { title: word(context, "priceSchedule") });
  return [table, ...wordsBlock(wanted, totals, context), ...remark];
}
