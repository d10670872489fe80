import { placeOf } from "../../../schema/place.ts";
import { memoize } from "../../../text/memo.ts";
import { defineRule } from "../../define-rule.ts";
import { ownFiles, type ReadFile } from "../../support/text/bid-texts.ts";
import { shorten } from "../../support/text/shorten.ts";
import { fragmentsOf } from "../../support/text/text-fragments.ts";
import messages from "./messages.en.json" with { type: "json" };
import { findPlaceholders } from "./patterns.ts";
import { unfilledValues } from "./unfilled-values.ts";

/** So many places are enough to show where to begin. */
const shownPlaces = 25;

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
    const { tender, company, people, contracts, manifest } = bid;
    for (const file of [tender, company, ...people, ...contracts]) {
      const values = file ? unfilledValues(file) : [];
      const [first] = values;
      if (!file || !first) continue;
      yield {
        // The file may serve other bids, so the finding stands where this bid rests on it.
        at: placeOf(manifest.data, file === tender ? "tender" : "company"),
        message: "elsewhere",
        params: { file: file.path, count: values.length, text: shorten(first.text, 60) },
        related: values.slice(0, shownPlaces).map(({ at }) => ({ at, message: "here" })),
        severity,
      };
    }
  },
});

const placeholdersIn = memoize((file: ReadFile) =>
  fragmentsOf(file).flatMap((fragment) =>
    findPlaceholders(fragment.text).map((placeholder) => ({ ...placeholder, fragment })),
  ),
);
