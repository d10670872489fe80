import { memoize } from "../../../text/memo.ts";
import { defineRule } from "../../define-rule.ts";
import { ownFiles, type ReadFile } from "../../support/text/bid-texts.ts";
import { shorten } from "../../support/text/shorten.ts";
import { fragmentsOf } from "../../support/text/text-fragments.ts";
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
    for (const { fragment, kind, start, end } of ownFiles(bid).flatMap(placeholdersIn)) {
      const text = shorten(fragment.text.slice(start, end), 60);
      yield { at: fragment.placeOf(start, end), message: kind, params: { text }, severity };
    }
  },
});

const placeholdersIn = memoize((file: ReadFile) =>
  fragmentsOf(file).flatMap((fragment) =>
    findPlaceholders(fragment.text).map((placeholder) => ({ ...placeholder, fragment })),
  ),
);
