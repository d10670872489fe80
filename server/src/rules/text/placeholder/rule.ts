import { defineRule } from "../../define-rule.ts";
import { shorten } from "../../support/shorten.ts";
import { textFragments } from "../../support/text-fragments.ts";
import messages from "./messages.en.json" with { type: "json" };
import { findPlaceholders } from "./patterns.ts";

/** Text that was to be replaced and still stands in the bid. */
export default defineRule({
  id: "text/placeholder",
  verdict: "formal",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    // A draft is full of them by nature; what is called ready must have none.
    const severity = (bid.manifest.data.status ?? "draft") === "draft" ? "warning" : "error";
    for (const fragment of textFragments(bid)) {
      for (const { kind, start, end } of findPlaceholders(fragment.text)) {
        const text = shorten(fragment.text.slice(start, end), 60);
        yield { at: fragment.placeOf(start, end), message: kind, params: { text }, severity };
      }
    }
  },
});
