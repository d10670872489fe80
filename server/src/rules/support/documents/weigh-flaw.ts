import type { RuleSource, Verdict } from "../../define-rule.ts";
import { isDecisive, type SubmittedDocument } from "./submitted-documents.ts";

/** What a flaw of a document means for the bid. */
export interface FlawWeight {
  /** For the message: whose demand the bid fails by it, `no` where it fails none; and the clause of the law. */
  readonly params: { readonly decisive: "yes" | "law" | "no"; readonly law: string };
  /** To be spread into the problem: only a formal flaw where nothing is failed; the law where a law asks for it. */
  readonly judged: { readonly verdict?: Verdict; readonly source?: RuleSource };
}

/**
 * Weighs a flaw for which a document counts as missing: decisive where the document must come and no other one without
 * the flaw is handed in for the same demand.
 */
export function weighFlaw(
  submitted: SubmittedDocument,
  all: readonly SubmittedDocument[],
  isSound: (other: SubmittedDocument) => boolean,
): FlawWeight {
  const { source } = submitted;
  const decisive = isDecisive(submitted, all, isSound);
  return {
    params: { decisive: !decisive ? "no" : source ? "law" : "yes", law: source?.clause ?? "" },
    judged: { ...(decisive ? {} : { verdict: "formal" as const }), ...(source ? { source } : {}) },
  };
}
