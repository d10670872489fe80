import { type Decimal, formatAmount, parseDecimal, roundMoney, sum } from "../../model/decimal.ts";
import type { PriceLine } from "../../model/pricing.ts";
import type { Block, TableRow } from "../blocks/types.ts";
import { type BuildContext, word } from "./build-context.ts";
import { factCell, gridTable, text } from "./cells.ts";
import { currencyName, formatAmountIn, formatNumber } from "./format-value.ts";

/** Columns before the amounts of a total. */
const labelColumns = 5;

function addUp(lines: readonly PriceLine[]): Decimal | undefined {
  const amounts = lines.map((line) => line.computed ?? line.stated);
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length > 0 && known.length === amounts.length ? sum(known) : undefined;
}

function lineRow(line: PriceLine, number: number, context: BuildContext): TableRow {
  const { title, quantity, unit, unitPrice } = line.data;
  const total = line.computed ?? line.stated;
  const amount = (value: string | undefined) => value && formatAmountIn(value, context.language);
  return {
    cells: [
      factCell(String(number), context),
      factCell(title, context),
      factCell(quantity && formatNumber(quantity, context.language), context),
      factCell(unit, context),
      factCell(amount(unitPrice), context),
      factCell(total && amount(formatAmount(total)), context),
    ],
  };
}

function totalRow(label: string, amount: Decimal | undefined, context: BuildContext): TableRow[] {
  if (!amount) return [];
  const value = formatAmountIn(formatAmount(amount), context.language);
  return [{ role: "total", cells: [{ ...factCell(label, context), span: labelColumns }, factCell(value, context)] }];
}

/** The sum, the VAT in it or on it, and the sum with VAT. */
function totalRows(lines: readonly PriceLine[], context: BuildContext): TableRow[] {
  const vat = context.model.pricing?.data.vat;
  const rate = parseDecimal(vat?.rate);
  const total = addUp(lines);
  const exempt = context.model.tender?.data.price?.vat === "exempt" || !rate || rate.eq(0);
  if (!total || exempt || !rate) return totalRow(word(context, "total"), total, context);
  const shown = { rate: formatNumber(rate.toFixed(), context.language) };
  if (vat?.included === true) {
    return [
      ...totalRow(word(context, "total"), total, context),
      ...totalRow(word(context, "vatIncluded", shown), roundMoney(total.times(rate).div(rate.plus(100))), context),
    ];
  }
  const added = roundMoney(total.times(rate).div(100));
  return [
    ...totalRow(word(context, "total"), total, context),
    ...totalRow(word(context, "vatAdded", shown), added, context),
    ...totalRow(word(context, "totalWithVat"), total.plus(added), context),
  ];
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
      title === undefined ? [] : totalRow(word(context, "lotTotal", { lot: lot ?? "" }), addUp(own), context);
    return [...head, ...own.map((line) => lineRow(line, ++number, context)), ...sumRow];
  });
}

function wordsBlock(lot: string | undefined, context: BuildContext): Block[] {
  const data = context.model.pricing?.data;
  const stated = data?.lots?.find((entry) => lot !== undefined && entry.id?.normalize("NFC") === lot)?.totalInWords;
  const words = stated ?? (lot === undefined || (data?.lots?.length ?? 0) < 2 ? data?.totalInWords : undefined);
  if (words === undefined) return [];
  return [{ kind: "paragraph", children: [text(word(context, "inWords", { words }))] }];
}

/** The price schedule with its totals, for the whole bid or one lot. */
export function buildPriceSchedule(context: BuildContext, lot?: string): readonly Block[] {
  const { prices } = context.model;
  const wanted = lot?.normalize("NFC");
  const lines = (prices?.lines ?? []).filter(
    (line) => wanted === undefined || line.lot === undefined || line.lot.normalize("NFC") === wanted,
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
  const rows = [...lineRows(lines, context), ...totalRows(lines, context)];
  const exempt = context.model.tender?.data.price?.vat === "exempt";
  const remark: Block[] = exempt ? [{ kind: "paragraph", children: [text(word(context, "withoutVat"))] }] : [];
  const table = gridTable(columns, rows, context, { title: word(context, "priceSchedule") });
  return [table, ...wordsBlock(wanted, context), ...remark];
}
