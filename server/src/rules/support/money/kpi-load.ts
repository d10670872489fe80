import { Temporal } from "temporal-polyfill";
import type { BidModel } from "../../../model/bid-model.ts";
import { type Decimal, parseDecimal, roundMoney, sum } from "../../../model/decimal.ts";
import type { KpiData, RateData } from "../../../model/entities.ts";
import { type Moment, parseMoment } from "../../../model/moment.ts";
import { memoizeByKey } from "../../../text/memo.ts";
import { isSameUnit } from "../answers/quantity.ts";
import { priceLimit } from "./price-limit.ts";

/** What a KPI asks for over the whole contract, and what that costs us. */
export interface KpiLoad {
  readonly id: string;
  readonly kpi: KpiData;
  /** What is to be reached in one period: the bid's own promise, else the tender's target. */
  readonly perPeriod: Decimal;
  /** How many periods the contract has; one where the target is for the whole contract. */
  readonly periods: Decimal;
  /** How often the target counts: the number of channels where it holds for each, else one. */
  readonly times: number;
  /** Units over the whole contract. */
  readonly quantity: Decimal;
  /** The cheapest entry of the price book for this unit. */
  readonly rate: RateData | undefined;
  /** Cost of one unit and of all, in the currency of the price book, without VAT, rounded to hundredths. */
  readonly unitCost: Decimal | undefined;
  readonly cost: Decimal | undefined;
}

/** What all KPIs cost that the price book knows, beside what the bid is paid. */
export interface KpiBudget {
  readonly loads: readonly KpiLoad[];
  /** Sum of the costs that are known. */
  readonly cost: Decimal;
  /** Without VAT where the rate is known: our price, else the ceiling. */
  readonly budget: Decimal;
  readonly basis: "price" | "ceiling";
  readonly currency: string;
  /** Months of the contract, with a part of a month as a fraction. */
  readonly months: Decimal | undefined;
}

/** Every KPI with what it asks for over the whole contract; one whose period cannot be counted is left out. */
export function readKpiLoads(bid: BidModel): readonly KpiLoad[] {
  const rates = bid.rates.flatMap((file) => file.data.rates ?? []);
  const promises = new Map((bid.manifest.data.kpis ?? []).map(({ kpi, value }) => [kpi?.normalize("NFC"), value]));
  return (bid.tender?.data.kpis ?? []).flatMap((kpi): KpiLoad[] => {
    const id = kpi.id?.normalize("NFC");
    const perPeriod = parseDecimal(promises.get(id)) ?? parseDecimal(kpi.target);
    const periods = kpi.period === undefined ? undefined : countPeriods(kpi.period, bid);
    if (id === undefined || !perPeriod || !periods) return [];
    const times = kpi.perChannel === true ? Math.max(1, kpi.channels?.length ?? 1) : 1;
    const quantity = perPeriod.times(periods).times(times);
    const rate = cheapestRate(rates, kpi.unit);
    const unitCost = parseDecimal(rate?.cost);
    const cost = unitCost && roundMoney(quantity.times(unitCost));
    return [{ id, kpi, perPeriod, periods, times, quantity, rate, unitCost, cost }];
  });
}

/** Compares what the KPIs cost with what is paid; undefined where one of the two is not known or currencies differ. */
export function readKpiBudget(bid: BidModel): KpiBudget | undefined {
  const loads = readKpiLoads(bid);
  const costs = loads.map((load) => load.cost).filter((cost) => cost !== undefined);
  const paid = amountPaid(bid);
  const bookCurrency = bid.rates[0]?.data.currency;
  if (costs.length === 0 || !paid || paid.currency !== bookCurrency) return undefined;
  return { loads, cost: sum(costs), ...paid, months: countPeriods("month", bid) };
}

function amountPaid(bid: BidModel): Pick<KpiBudget, "budget" | "basis" | "currency"> | undefined {
  const { prices } = bid;
  const price = prices?.totalWithoutVat ?? prices?.total ?? prices?.stated;
  if (price && prices?.currency !== undefined) return { budget: price, basis: "price", currency: prices.currency };
  const ceiling = priceLimit(bid);
  return ceiling && { budget: ceiling.amount, basis: "ceiling", currency: ceiling.currency };
}

function cheapestRate(rates: readonly RateData[], unit: string | undefined): RateData | undefined {
  if (unit === undefined) return undefined;
  const fitting = rates.filter((rate) => rate.unit !== undefined && isSameUnit(rate.unit, unit));
  const priced = fitting.flatMap((rate) => {
    const cost = parseDecimal(rate.cost);
    return cost ? [{ rate, cost }] : [];
  });
  return priced.sort((a, b) => a.cost.cmp(b.cost))[0]?.rate;
}

/** Days in one period of a fixed length; months and years are counted by the calendar. */
const daysIn: ReadonlyMap<string, number> = new Map([
  ["day", 1],
  ["week", 7],
]);
const monthsIn: ReadonlyMap<string, number> = new Map([
  ["month", 1],
  ["quarter", 3],
  ["year", 12],
]);

/**
 * How many periods the execution of the contract has, its first and last day included. A part of a month counts by its
 * days of 31, so that the number is never too high. Undefined where the dates or the period are not known.
 */
export function countPeriods(period: string, bid: BidModel): Decimal | undefined {
  if (period === "contract") return parseDecimal("1");
  const { executionStart, executionEnd } = bid.tender?.data.dates ?? {};
  const start = executionStart === undefined ? undefined : parseMoment(executionStart, bid.offset);
  const end = executionEnd === undefined ? undefined : parseMoment(executionEnd, bid.offset);
  if (!start || !end || end.start < start.start) return undefined;
  const length = periodLength(period);
  if (!length) return undefined;
  if (length.months === 0) return length.days === 0 ? undefined : decimal(daysBetween(start, end)).div(length.days);
  return length.days === 0 ? monthsBetween({ start, end }).div(length.months) : undefined;
}

function periodLength(period: string): { readonly months: number; readonly days: number } | undefined {
  const days = daysIn.get(period);
  if (days !== undefined) return { months: 0, days };
  const months = monthsIn.get(period);
  if (months !== undefined) return { months, days: 0 };
  try {
    const duration = Temporal.Duration.from(period);
    return { months: duration.years * 12 + duration.months, days: duration.weeks * 7 + duration.days };
  } catch {
    // A period in free words is for people.
    return undefined;
  }
}

interface Period {
  readonly start: Moment;
  readonly end: Moment;
}

function daysBetween(start: Moment, end: Moment): number {
  return Temporal.PlainDate.from(start.day).until(Temporal.PlainDate.from(end.day)).days + 1;
}

/** The calendar is slow, and there is one contract. */
const monthsBetween = memoizeByKey(({ start, end }: Period) => `${start.day} ${end.day}`, countMonths, 50);

function countMonths({ start, end }: Period): Decimal {
  const after = Temporal.PlainDate.from(end.day).add({ days: 1 });
  const { months, days } = Temporal.PlainDate.from(start.day).until(after, { largestUnit: "month" });
  return decimal(months).plus(decimal(days).div(31).round(2, 0));
}

function decimal(value: number): Decimal {
  return sum([parseDecimal(String(value)) ?? sum([])]);
}
