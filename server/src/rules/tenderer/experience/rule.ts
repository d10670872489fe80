import { defineRule } from "../../define-rule.ts";
import { checkCompanyAge } from "./company-age.ts";
import { checkContracts } from "./contracts.ts";
import messages from "./messages.en.json" with { type: "json" };
import options from "./options.schema.json" with { type: "json" };

/** The experience that the bid claims is too short, too old, or not proved. */
export default defineRule({
  id: "tenderer/experience",
  verdict: "formal",
  fixable: false,
  scope: "bid",
  messages,
  options,
  *check({ bid, options: { registryPacks } }) {
    yield* checkCompanyAge(bid);
    yield* checkContracts(bid, new Set(registryPacks));
  },
});
