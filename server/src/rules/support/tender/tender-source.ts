import type { RequirementData } from "../../../model/entities.ts";
import type { RuleSource } from "../../define-rule.ts";

/**
 * The clause of the tender in which a requirement stands, ready to be spread into a problem; empty where the tender
 * file does not say. The tender is at hand, so what it says counts as confirmed.
 */
export function tenderSource({ source }: RequirementData): { readonly source?: RuleSource } {
  if (source?.document === undefined) return {};
  const clause = [source.document, source.clause, source.page].filter((part) => part !== undefined).join(", ");
  return { source: { clause, verified: true } };
}
