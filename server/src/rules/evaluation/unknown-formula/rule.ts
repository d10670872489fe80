import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A section still has the title of the template. */
export default defineRule({
  id: "evaluation/unknown-formula",
  verdict: "advice",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    for (const section of bid.sections) {
      const { title } = section.data;
      if (title === undefined || !/^(?:New section|Новый раздел|قسم جديد)$/.test(title)) continue;
      yield { at: placeOf(section.data, "title"), message: "found", params: { title } };
    }
  },
});
