import type { SectionText } from "../../../model/printed-length.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { demandedSections } from "../../support/tender/demanded-sections.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A section has more words or characters than the tender takes. */
export default defineRule({
  id: "format/word-limit",
  verdict: "formal",
  // Counting is exact, and there is no doubt what is to be done.
  severity: "error",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid, printed }) {
    const counts = bid.tender?.data.format?.counts?.tables === false ? "withoutTables" : "all";
    for (const { demand, id, section } of demandedSections(bid)) {
      const { maxWords, maxCharacters } = demand;
      if (!section || (maxWords === undefined && maxCharacters === undefined)) continue;
      const text = printed.textOf(section);
      if (!text) continue;
      const title = section.data.title ?? demand.title ?? id;
      const problem = (unit: "words" | "characters", limit: number | undefined) => {
        const count = countOf(text, unit, counts);
        return limit === undefined || count <= limit
          ? []
          : [
              {
                at: placeOf(section.data, "title"),
                message: unit,
                params: {
                  title,
                  count: { number: String(count) },
                  limit: { number: String(limit) },
                  over: { number: String(count - limit) },
                  counts,
                },
                related: [
                  {
                    at: placeOf(demand, unit === "words" ? "maxWords" : "maxCharacters"),
                    message: "limit" as const,
                  },
                ],
              },
            ];
      };
      yield* problem("words", maxWords);
      yield* problem("characters", maxCharacters);
    }
  },
});

function countOf(text: SectionText, unit: "words" | "characters", counts: "all" | "withoutTables"): number {
  return counts === "all" ? text[unit] : text[unit] - text.inTables[unit];
}
