import { formatDecimal, parseDecimal } from "../../../model/decimal.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { replaceLiteral } from "../../support/edits/replace-literal.ts";
import messages from "./messages.en.json" with { type: "json" };

/** The prices contain VAT where the tender wants them without it, or the other way round. */
export default defineRule({
  id: "price/vat",
  verdict: "formal",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    const vat = bid.pricing?.data.vat;
    const asked = bid.tender?.data.price;
    const rate = parseDecimal(vat?.rate);
    // Who pays no VAT offers one price, which is with and without it alike.
    if (!vat || asked?.vat === undefined || !rate?.gt(0)) return;
    const params = { rate: formatDecimal(rate) };
    const related = [{ at: placeOf(asked, "vat"), message: "asked" as const }];
    if (asked.vat === "exempt") {
      // Prices that contain VAT would have to be lowered by hand.
      const edit = vat.included === false ? replaceLiteral(vat, "rate", "0") : undefined;
      const fix = edit && { title: "writeZero" as const, edits: [edit] };
      yield { at: placeOf(vat, "rate"), message: "exempt", params, related, ...(fix ? { fix } : {}) };
    } else if (vat.included !== undefined && vat.included !== (asked.vat === "included")) {
      yield { at: placeOf(vat, "included"), message: vat.included ? "with" : "without", params, related };
    }
  },
});
