import type { FixableFinding } from "../../analysis/finding.ts";
import type { ActionContext, ActionOffer, ActionProvider } from "./action.ts";

/**
 * The repairs of the findings at the place, those first that may be made unasked. Only they are preferred, so that a
 * repair that a person must look at is never made by a shortcut. One that several findings share comes once.
 */
export const fixFinding: ActionProvider = {
  name: "fix",
  kinds: ["quickfix"],
  offer({ here }: Pick<ActionContext, "here">) {
    const offers = new Map<string, ActionOffer>();
    for (const finding of here) {
      const { fix } = finding;
      const key = fix && JSON.stringify([fix.title, fix.edits]);
      if (fix && key !== undefined && !offers.has(key)) offers.set(key, offerFix(finding, fix, offers.size));
    }
    const all = [...offers.values()];
    return [...all.filter(({ preferred }) => preferred), ...all.filter(({ preferred }) => !preferred)];
  },
};

function offerFix(finding: FixableFinding, fix: NonNullable<FixableFinding["fix"]>, number: number): ActionOffer {
  const needsReview = fix.needsReview === true;
  return {
    key: `${finding.rule} ${number}`,
    title: fix.title,
    kind: "quickfix",
    findings: [finding],
    preferred: !needsReview,
    needsReview,
    plan: () => ({ creates: [], edits: fix.edits }),
  };
}
