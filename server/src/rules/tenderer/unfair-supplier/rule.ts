import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import messages from "./messages.en.json" with { type: "json" };

/** The company stands in the register of unfair suppliers. */
export default defineRule({
  id: "tenderer/unfair-supplier",
  verdict: "rejection",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    const company = bid.company?.data;
    const found = company?.registers?.unfairSupplier;
    if (found?.listed !== true) return;
    yield {
      at: placeOf(bid.manifest.data, "company"),
      message: "listed",
      params: {
        company: company?.name?.short ?? company?.name?.full ?? "none",
        checkedAt: found.checkedAt ?? "none",
      },
      related: [{ at: placeOf(found, "listed"), message: "here" }],
    };
  },
});
