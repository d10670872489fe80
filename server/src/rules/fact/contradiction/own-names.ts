import type { BidModel } from "../../../model/bid-model.ts";
import { type DeclaredName, nameForms } from "../../support/parties/organisation-name.ts";
import { foldText } from "../../support/text/folded-text.ts";

/** Expressions that find a name of the company, or a variable, at the very beginning of a folded text. */
export function ownNameExpressions(bid: BidModel): readonly RegExp[] {
  return [...namePatterns(bid).map((pattern) => new RegExp(`^${pattern}`, "iu")), /^\ufffc/u];
}

function namePatterns(bid: BidModel): readonly string[] {
  const declared: DeclaredName = bid.company?.data.name ?? {};
  const names = nameForms.flatMap((form) => declared[form] ?? []).sort((a, b) => b.length - a.length);
  return names.map((name) =>
    foldText(name.trim())
      .text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&")
      .replace(/["«»“”]/gu, '["«»“”]')
      .replace(/\s+/gu, "\\s+"),
  );
}

const legalForm =
  /(?<!\p{L})(?:ltd|limited|llc|l\.l\.c|gmbh|ag|inc|plc|dac|s\.?a\.?|s\.?r\.?l|b\.?v|fze|fzco|oy|ооо|ао|пао|зао|ип|тов|شركة|مؤسسة|جامعة)(?!\p{L})/iu;

/**
 * Makes a test of folded text in front of a number: does it name an organisation by its legal form, and none of ours?
 * Then the number is that organisation's.
 */
export function anotherOrganisation(bid: BidModel): (before: string) => boolean {
  const own = namePatterns(bid).map((pattern) => new RegExp(pattern, "iu"));
  return (before) => legalForm.test(before) && !before.includes("\ufffc") && !own.some((name) => name.test(before));
}
