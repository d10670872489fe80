import { formatDecimal, parseDecimal } from "../../../model/decimal.ts";
import type { KpiData } from "../../../model/entities.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import messages from "./messages.en.json" with { type: "json" };

/** The bid promises less for a KPI than the tender asks. */
export default defineRule({
  id: "kpi/below-target",
  verdict: "rejection",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    const kpis = new Map((bid.tender?.data.kpis ?? []).map((kpi) => [kpi.id?.normalize("NFC"), kpi]));
    for (const promise of bid.manifest.data.kpis ?? []) {
      const kpi = kpis.get(promise.kpi?.normalize("NFC"));
      const target = parseDecimal(kpi?.target);
      const value = parseDecimal(promise.value);
      const direction = kpi && directionOf(kpi);
      const fails =
        direction === "up" ? value?.lt(target ?? value) : direction === "down" && value?.gt(target ?? value);
      if (!kpi || !target || !value || !fails) continue;
      const unit = kpi.unit ?? "";
      yield {
        at: placeOf(promise, "value"),
        message: direction === "down" ? "above" : "below",
        params: {
          id: kpi.id ?? "",
          metric: kpi.metric ?? "",
          value: { number: formatDecimal(value) },
          target: { number: formatDecimal(target) },
          unit,
        },
        related: [{ at: placeOf(kpi, "target"), message: "demand" }],
      };
    }
  },
});

/**
 * Whether a KPI is better the more it is, or the less: the way from the baseline to the target tells. Without a baseline,
 * undefined for what is usually to become less, such as a time of response or a share of errors.
 */
function directionOf({ metric = "", target, baseline }: KpiData): "up" | "down" | undefined {
  const [from, to] = [parseDecimal(baseline), parseDecimal(target)];
  if (from && to && !from.eq(to)) return from.lt(to) ? "up" : "down";
  return lowerIsBetter.test(metric.normalize("NFC").toLowerCase()) ? undefined : "up";
}

const lowerIsBetter =
  /(?<!\p{L})(?:врем(?:я|ени)|срок|задержк|ошиб|жалоб|отказ|просто[йя]|стоимост|цена|оттока?(?!\p{L})|time|delay|latency|error|complaint|bounce|downtime|cost|churn|(?:ال)?زمن|(?:ال)?وقت|(?:ال)?مدة|(?:ال)?أخطاء|(?:ال)?شكاوى|(?:ال)?تكلفة|(?:ال)?تأخير)/u;
