import type { BidModel } from "../../../model/bid-model.ts";
import { formatDecimal } from "../../../model/decimal.ts";
import { type Place, placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { groupDigits, groupMoney } from "../../support/money/group-digits.ts";
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
        currency,
        budget: groupMoney(budget),
        cost: groupMoney(cost),
        short: groupMoney(cost.minus(budget)),
        months: months ? formatDecimal(months) : "",
        monthly: months ? groupMoney(budget.div(months).round(2, 1)) : "",
        sums: costly.map(describeLoad).join("; "),
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

/** `K2: 2 × 365 = 730 post × 250 = 182 500`. */
function describeLoad(load: KpiLoad): string {
  const { id, kpi, perPeriod, periods, times, quantity, unitCost, cost } = load;
  const factors = [perPeriod, ...(periods.eq(1) ? [] : [periods])].map((factor) => groupDigits(factor));
  if (times > 1) factors.push(String(times));
  const amount = factors.length > 1 ? `${factors.join(" × ")} = ${groupDigits(quantity)}` : groupDigits(quantity);
  return `${id}: ${amount} ${kpi.unit ?? ""} × ${unitCost ? groupMoney(unitCost) : ""} = ${cost ? groupMoney(cost) : ""}`;
}

function paramsOf({ id, kpi, quantity, unitCost }: KpiLoad, currency: string, share: Decimal) {
  return {
    id,
    quantity: groupDigits(quantity),
    unit: kpi.unit ?? "",
    share: groupMoney(share.round(2, 1)),
    unitCost: unitCost ? groupMoney(unitCost) : "",
    currency,
  };
}

function placeOfBudget(bid: BidModel, { basis }: KpiBudget): Place {
  if (basis === "price" && bid.pricing) return placeOf(bid.pricing.data, "total");
  return placeOf(bid.manifest.data, "tender");
}
