import type { BidModel } from "../../../model/bid-model.ts";
import { type Place, placeOf } from "../../../schema/place.ts";
import type { WrittenPieces } from "../../../syntax/problem.ts";
import { defineRule } from "../../define-rule.ts";
import { type KpiBudget, type KpiLoad, readKpiBudget } from "../../support/money/kpi-load.ts";
import { writtenMoney, writtenNumber, writtenQuantity } from "../../support/money/written-amounts.ts";
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
        budget: writtenMoney(budget, currency),
        cost: writtenMoney(cost, currency),
        short: writtenMoney(cost.minus(budget), currency),
        months: months ? writtenNumber(months) : "",
        monthly: months ? writtenMoney(budget.div(months), currency) : "",
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

/** `K2: 2 × 365 = 730 post × 250.00 = 182,500.00`. */
function describeLoad(load: KpiLoad): WrittenPieces {
  const { id, kpi, unitCost, cost } = load;
  const price = unitCost ? writtenMoney(unitCost) : "";
  const sum = cost ? writtenMoney(cost) : "";
  return { pieces: [`${id}: `, ...writtenQuantity(load), ` ${kpi.unit ?? ""} × `, price, " = ", sum] };
}

function paramsOf({ id, kpi, quantity, unitCost }: KpiLoad, currency: string, share: Decimal) {
  return {
    id,
    quantity: writtenNumber(quantity),
    unit: kpi.unit ?? "",
    share: writtenMoney(share, currency),
    unitCost: unitCost ? writtenMoney(unitCost, currency) : "",
  };
}

function placeOfBudget(bid: BidModel, { basis }: KpiBudget): Place {
  if (basis === "price" && bid.pricing) return placeOf(bid.pricing.data, "total");
  return placeOf(bid.manifest.data, "tender");
}
