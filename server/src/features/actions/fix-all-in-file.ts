import { unasked } from "../../analysis/apply-fixes.ts";
import type { FixableFinding } from "../../analysis/finding.ts";
import type { ActionProvider } from "./action.ts";
import { repairInRounds } from "./plan-edits.ts";

/**
 * Every repair of this file that needs nobody's review, as `check --fix` makes them: for editors that repair a file
 * when it is saved. What reaches into another file is left for somebody to ask for.
 */
export const fixAllInFile: ActionProvider = {
  name: "fix-all",
  kinds: ["source.fixAll.tenderdraft"],
  inRounds: true,
  *offer(context) {
    const { path } = context.file;
    const choose = (findings: readonly FixableFinding[]): readonly FixableFinding[] =>
      unasked(findings).filter(({ fix }) => fix?.edits.every(({ file }) => file === path));
    const findings = choose(context.findings);
    if (findings.length === 0) return;
    yield {
      key: "file",
      title: context.say("fixAllInFile"),
      kind: "source.fixAll.tenderdraft",
      findings,
      plan: () => repairInRounds(context, undefined, { choose }),
    };
  },
};
