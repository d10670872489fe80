import { readability } from "../../analysis/apply-fixes.ts";
import type { FixableFinding } from "../../analysis/finding.ts";
import type { ActionProvider } from "./action.ts";
import { repairInRounds } from "./plan-edits.ts";

/** Rules whose repairs are made together by an action of their own. */
const withOwnAction: ReadonlySet<string> = new Set([
  "requirement/no-response",
  "text/official-name",
  "price/line-mismatch",
  "price/total-mismatch",
  "price/words-mismatch",
  "price/rounding",
]);

/** How many repairs of one kind are made at once; each may need a round of its own. */
const mostRounds = 60;

/** All repairs of one rule in this file, where there are several. */
export const fixAllOfRule: ActionProvider = {
  name: "fix-rule",
  kinds: ["quickfix"],
  inRounds: true,
  *offer(context) {
    const rules = new Set(context.here.filter(({ fix }) => fix).map(({ rule }) => rule));
    for (const rule of rules) {
      if (withOwnAction.has(rule)) continue;
      const isOne = (finding: FixableFinding): boolean =>
        finding.rule === rule && finding.file === context.file.path && finding.fix !== undefined;
      const choose = (findings: readonly FixableFinding[]) => findings.filter(isOne);
      const all = choose(context.findings);
      if (all.length < 2) continue;
      yield {
        key: rule,
        title: context.say("fixAllOfRule", { count: all.length, rule }),
        kind: "quickfix",
        findings: all,
        needsReview: all.some(({ fix }) => fix?.needsReview),
        plan: () => repairInRounds(context, undefined, { choose, rounds: mostRounds, form: readability }),
      };
    }
  },
};
