import type { FixableFinding } from "../../analysis/finding.ts";
import type { ActionProvider } from "./action.ts";
import { repairInRounds } from "./plan-edits.ts";

const rule = "text/official-name";

/** Every name in a bid that is not spelled as it is declared, made right in all its files. */
export const useOfficialNames: ActionProvider = {
  name: "official-names",
  kinds: ["quickfix"],
  inRounds: true,
  *offer(context) {
    const bids = new Set(context.here.filter((finding) => finding.rule === rule).map(({ bid }) => bid));
    for (const manifest of bids) {
      const isOne = (finding: FixableFinding): boolean =>
        finding.rule === rule && finding.bid === manifest && finding.fix !== undefined;
      const findings = context.findings.filter(isOne);
      if (manifest === undefined || findings.length < 2) continue;
      yield {
        key: manifest,
        title: context.say("officialNames"),
        kind: "quickfix",
        findings,
        needsReview: findings.some(({ fix }) => fix?.needsReview),
        plan: () => repairInRounds(context, manifest, { choose: (all) => all.filter(isOne) }),
      };
    }
  },
};
