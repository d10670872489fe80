import type { BidModel } from "../../../model/bid-model.ts";
import { type DeclaredName, nameForms } from "../../support/parties/organisation-name.ts";
import { foldText } from "../../support/text/folded-text.ts";

/** Expressions that find a name of the company, or a variable, at the very beginning of a folded text. */
export function ownNameExpressions(bid: BidModel): readonly RegExp[] {
  const declared: DeclaredName = bid.company?.data.name ?? {};
  const names = nameForms.flatMap((form) => declared[form] ?? []).sort((a, b) => b.length - a.length);
  const expressions = names.map((name) => {
    const pattern = foldText(name.trim())
      .text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&")
      .replace(/["«»“”]/gu, '["«»“”]')
      .replace(/\s+/gu, "\\s+");
    return new RegExp(`^${pattern}`, "iu");
  });
  return [...expressions, /^\ufffc/u];
}
