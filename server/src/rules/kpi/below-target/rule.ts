import { parseDecimal } from "../../../model/decimal.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { groupDigits } from "../../support/group-digits.ts";
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
      if (!kpi || !target || !value || value.gte(target)) continue;
      const unit = kpi.unit ?? "";
      yield {
        at: placeOf(promise, "value"),
        message: "below",
        params: {
          id: kpi.id ?? "",
          metric: kpi.metric ?? "",
          value: groupDigits(value),
          target: groupDigits(target),
          unit,
        },
        related: [{ at: placeOf(kpi, "target"), message: "demand" }],
      };
    }
  },
});
