import type { KpiData } from "../../../model/entities.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { askBuyer, isAskedAbout } from "../../support/tender/ask-buyer.ts";
import { kpiQuestions } from "../../support/tender/kpi-questions.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A KPI of the tender lacks what is needed to prove that it was reached, and nobody has asked. */
export default defineRule({
  id: "kpi/incomplete",
  verdict: "advice",
  severity: "warning",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    for (const kpi of bid.tender?.data.kpis ?? []) {
      const missing = missingParts(kpi);
      if (kpi.id === undefined || missing === undefined || isAskedAbout(bid, kpi.id)) continue;
      const edit = askBuyer(bid, kpi.id, kpiQuestions(bid).incomplete(kpi.metric ?? kpi.id));
      yield {
        at: placeOf(bid.manifest.data, "tender"),
        message: "missing",
        params: { id: kpi.id, metric: kpi.metric ?? kpi.id, missing },
        related: [{ at: placeOf(kpi, "id"), message: "demand" }],
        ...(edit ? { fix: { title: "ask" as const, edits: [edit], needsReview: true as const } } : {}),
      };
    }
  },
});

/** What is needed and not said. Unit, period and target are asked for by the schema. */
function missingParts({ baseline, dataOwner }: KpiData): "both" | "baseline" | "dataOwner" | undefined {
  if (baseline === undefined) return dataOwner === undefined ? "both" : "baseline";
  return dataOwner === undefined ? "dataOwner" : undefined;
}
