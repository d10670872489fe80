import type { BidModel } from "../../../model/bid-model.ts";
import { formatDecimal } from "../../../model/decimal.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { isOpen } from "../../support/tender/bid-status.ts";
import messages from "./messages.en.json" with { type: "json" };

type Problem = RuleProblem<keyof typeof messages>;

/** The bid holds for fewer days than the tender or the law asks, or the tender asks for fewer than the law. */
export default defineRule({
  id: "date/bid-validity",
  verdict: "rejection",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    const asked = bid.tender?.data.bidValidityDays;
    const own = bid.manifest.data.validityDays;
    if (bid.tender && asked !== undefined && own !== undefined && own < asked) {
      yield {
        at: placeOf(bid.manifest.data, "validityDays"),
        message: "short",
        params: { own, asked },
        related: [{ at: placeOf(bid.tender.data, "bidValidityDays"), message: "asked" }],
      };
    } else yield* compareWithLaw(bid, own, asked);
  },
});

function* compareWithLaw(bid: BidModel, own: number | undefined, asked: number | undefined): Generator<Problem> {
  const least = bid.law.threshold("bidValidityMinDays");
  if (!bid.tender || !least) return;
  const params = { own: own ?? 0, asked: asked ?? 0, least: formatDecimal(least.value), law: least.source.clause };
  const inPack = least.at ? [{ at: least.at, message: "least" as const }] : [];
  if (own !== undefined) {
    if (!least.value.gt(own)) return;
    const at = placeOf(bid.manifest.data, "validityDays");
    yield { at, message: "belowLaw", params, related: inPack, source: least.source };
  } else if (asked !== undefined && least.value.gt(asked) && isOpen(bid)) {
    yield {
      at: placeOf(bid.manifest.data, "tender"),
      message: "ask",
      params,
      related: [{ at: placeOf(bid.tender.data, "bidValidityDays"), message: "asked" }, ...inPack],
      verdict: "advice",
      source: least.source,
    };
  }
}
