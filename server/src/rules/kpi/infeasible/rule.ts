import type { BidModel } from "../../../model/bid-model.ts";
import { decimalOf, formatAmount, formatDecimal } from "../../../model/decimal.ts";
import { type Place, placeOf } from "../../../schema/place.ts";
import type { WrittenMoney, WrittenNumber, WrittenPieces } from "../../../syntax/problem.ts";
import { defineRule } from "../../define-rule.ts";
import { type KpiBudget, type KpiLoad, readKpiBudget } from "../../support/money/kpi-load.ts";
import messages from "./messages.en.json" with { type: "json" };

/** What the tender asks for costs more, by our own price book, than the bid is paid. */
export default defineRule({
  id: "kpi/infeasible",
  verdict: "advice",
  severity: "warning",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    const plan = readKpiBudget(bid);
    if (!plan || plan.cost.lte(plan.budget)) return;
    const { basis, currency, budget, cost, months } = plan;
    const costly = plan.loads.filter((load) => load.cost?.gt(0));
    yield {
      at: placeOfBudget(bid, plan),
      message: months?.gte(2) ? "overMonths" : "over",
      params: {
        basis,
        budget: money(budget, currency),
        cost: money(cost, currency),
        short: money(cost.minus(budget), currency),
        months: months ? number(months) : "",
        monthly: months ? money(budget.div(months), currency) : "",
        sums: { list: costly.map(describeLoad) },
      },
      related: costly.flatMap((load) => [
        {
          at: placeOf(load.kpi, "target"),
          message: "target" as const,
          params: paramsOf(load, currency, budget.div(load.quantity)),
        },
        ...(load.rate
          ? [{ at: placeOf(load.rate, "cost"), message: "rate" as const, params: { title: load.rate.title ?? "" } }]
          : []),
      ]),
    };
  },
});

type Decimal = KpiBudget["budget"];

function number(value: Decimal): WrittenNumber {
  return { number: formatDecimal(value) };
}

function money(value: Decimal, currency?: string): WrittenMoney {
  return { money: formatAmount(value), ...(currency === undefined ? {} : { currency }) };
}

/** `K2: 2 × 365 = 730 post × 250.00 = 182,500.00`. */
function describeLoad(load: KpiLoad): WrittenPieces {
  const { id, kpi, perPeriod, periods, times, quantity, unitCost, cost } = load;
  const factors = [perPeriod, ...(periods.eq(1) ? [] : [periods]), ...(times > 1 ? [decimalOf(times)] : [])];
  const product = factors.flatMap((factor, index) => (index === 0 ? [number(factor)] : [" × ", number(factor)]));
  const amount = factors.length > 1 ? [...product, " = ", number(quantity)] : [number(quantity)];
  const price = unitCost ? money(unitCost) : "";
  return { pieces: [`${id}: `, ...amount, ` ${kpi.unit ?? ""} × `, price, " = ", cost ? money(cost) : ""] };
}

function paramsOf({ id, kpi, quantity, unitCost }: KpiLoad, currency: string, share: Decimal) {
  return {
    id,
    quantity: number(quantity),
    unit: kpi.unit ?? "",
    share: money(share, currency),
    unitCost: unitCost ? money(unitCost, currency) : "",
  };
}

function placeOfBudget(bid: BidModel, { basis }: KpiBudget): Place {
  if (basis === "price" && bid.pricing) return placeOf(bid.pricing.data, "total");
  return placeOf(bid.manifest.data, "tender");
}
