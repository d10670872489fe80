import type { Rule, RuleFix, RuleProblem, RuleSource, Severity, Verdict } from "../rules/define-rule.ts";
import { severityOf, severityOfVerdict } from "../rules/define-rule.ts";
import type { Place } from "../schema/place.ts";
import type { MessageParams } from "../syntax/problem.ts";

/** A finding before it is put into words and positions. */
export interface RawFinding {
  readonly bid: string | undefined;
  readonly rule: Rule;
  readonly at: Place;
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly message: string;
  readonly params: MessageParams;
  readonly related: readonly { readonly at: Place; readonly message: string; readonly params?: MessageParams }[];
  readonly fix?: RuleFix<string>;
  readonly source?: RuleSource;
}

/** Puts a problem together with its rule: what the problem does not say, the rule does. */
export function toRawFinding(rule: Rule, problem: RuleProblem<string>, bid: string | undefined): RawFinding {
  const verdict = problem.verdict ?? rule.verdict;
  const usual = problem.severity ?? (problem.verdict ? severityOfVerdict(verdict) : severityOf(rule));
  // Nobody is told that the law rejects a bid on the strength of a clause that nobody has confirmed.
  const severity =
    verdict === "rejection" && problem.source?.verified === false && usual === "error" ? "warning" : usual;
  return {
    bid,
    rule,
    at: problem.at,
    severity,
    verdict,
    message: problem.message,
    params: problem.params ?? {},
    // A fact of a pack that comes with the product has no place in the workspace.
    related: (problem.related ?? []).filter((place) => place.at.file !== ""),
    ...(problem.fix ? { fix: problem.fix } : {}),
    ...(problem.source ? { source: problem.source } : {}),
  };
}
