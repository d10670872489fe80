import { defineRule } from "../../define-rule.ts";
import { bidDates } from "./bid-dates.ts";
import { libraryDates } from "./library-dates.ts";
import messages from "./messages.en.json" with { type: "json" };
import { tenderDates } from "./tender-dates.ts";

/** Two dates that cannot both be right: what must come first comes later. */
export default defineRule({
  id: "date/order",
  verdict: "formal",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    yield* tenderDates(bid);
    yield* bidDates(bid);
    yield* libraryDates(bid);
  },
});
