import type { FixableFinding } from "../../analysis/finding.ts";
import type { ActionProvider } from "./action.ts";
import { repairInRounds } from "./plan-edits.ts";

/** Lines first, for totals are made of them; then totals, which the words repeat. */
const phases: readonly ReadonlySet<string>[] = [
  new Set(["price/line-mismatch"]),
  new Set(["price/total-mismatch", "price/rounding"]),
  new Set(["price/words-mismatch"]),
];
const rules = new Set(phases.flatMap((phase) => [...phase]));
const mostRounds = 20;

/** All sums of a bid, made right together. Somebody must look at them: they change what the bid asks for. */
export const fixArithmetic: ActionProvider = {
  name: "arithmetic",
  kinds: ["quickfix", "refactor.rewrite"],
  inRounds: true,
  *offer(context) {
    for (const { manifest, pricing } of context.bids) {
      const isOne = ({ rule, bid, fix }: FixableFinding): boolean =>
        rules.has(rule) && fix !== undefined && bid === manifest.path;
      const findings = context.findings.filter(isOne);
      const isHere = context.here.some(({ rule, bid }) => rules.has(rule) && bid === manifest.path);
      if (findings.length === 0 || !(isHere || context.file.path === pricing?.path)) continue;
      const choose = (all: readonly FixableFinding[]): readonly FixableFinding[] => {
        const open = all.filter(isOne);
        const phase = phases.find((one) => open.some(({ rule }) => one.has(rule)));
        return open.filter(({ rule }) => phase?.has(rule));
      };
      yield {
        key: manifest.path,
        bid: manifest.path,
        title: context.say("fixArithmetic"),
        kind: isHere ? "quickfix" : "refactor.rewrite",
        findings: isHere ? findings : [],
        needsReview: true,
        changesPrice: true,
        plan: () => repairInRounds(context, manifest.path, { choose, rounds: mostRounds }),
      };
    }
  },
};
