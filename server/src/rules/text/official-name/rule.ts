import { defineRule } from "../../define-rule.ts";
import { replaceInFragment } from "../../support/edits/replace-in-fragment.ts";
import { ownFiles } from "../../support/text/bid-texts.ts";
import { findMisspelled, makeSearch } from "./find-misspelled.ts";
import messages from "./messages.en.json" with { type: "json" };

/** The name of the buyer, of the company or of a department that is not spelled as it is declared. */
export default defineRule({
  id: "text/official-name",
  verdict: "formal",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    const search = makeSearch(bid);
    if (!search) return;
    for (const file of ownFiles(bid)) {
      for (const { fragment, comparison } of findMisspelled(search, file)) {
        const { pattern, start, end, fault, mended } = comparison;
        if (!fault) continue;
        const { name, variable, at } = search.names[pattern.index] ?? {};
        if (name === undefined || at === undefined) continue;
        // Capital letters and quotation marks leave nothing to decide; other words might be another name.
        const isSpelling = fault === "case" || fault === "quotes";
        const edit = mended === undefined ? undefined : replaceInFragment(fragment, start, end, mended);
        yield {
          at: fragment.placeOf(start, end),
          message: fault,
          params: { text: fragment.text.slice(start, end), name, variable: variable || "none", mended: mended ?? "" },
          related: [{ at, message: "declared" }],
          ...(fault === "quotes" ? { verdict: "advice" as const } : {}),
          ...(edit ? { fix: { title: "write", edits: [edit], ...(isSpelling ? {} : { needsReview: true }) } } : {}),
        };
      }
    }
  },
});
