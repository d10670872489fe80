import type { BidModel } from "../model/bid-model.ts";
import { printVariable } from "./build/variable-text.ts";

/** Short names that templates may use for what everybody asks for. */
const shortNames: Readonly<Record<string, string>> = { client: "buyer.name.full", tender_ref: "tender.number" };

/** What the placeholders of a company template stand for: all variables of the bid, in its language. */
export function templateValues(model: BidModel): ReadonlyMap<string, string> {
  const { language, variables } = model;
  const values = new Map(
    Array.from(variables, ([path, variable]) => [path.normalize("NFC"), printVariable(variable, language, language)]),
  );
  for (const [name, path] of Object.entries(shortNames)) {
    const value = values.get(path);
    if (value !== undefined) values.set(name, value);
  }
  return values;
}
