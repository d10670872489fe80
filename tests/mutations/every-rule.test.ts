import { describe, expect, it } from "vitest";
import { rules } from "../../server/src/rules/index.generated.ts";
import { groupBy } from "../../server/src/text/group-by.ts";
import { statePortalMutations } from "./state-portal/all.ts";
import { unfinishedMutations } from "./state-portal/unfinished.ts";

/** Rules that no mistake in the finished example leads to, and why. */
const withoutMutation: Readonly<Record<string, string>> = {
  "internal/check-stopped": "the engine raises it when a check takes too long, whatever the files say",
  "internal/rule-crashed": "the engine raises it when a rule throws, which no file may bring about",
};

const { inFacts, inProse } = statePortalMutations;
const mutations = [...inFacts, ...inProse, ...unfinishedMutations];
const tried = groupBy(mutations, ({ rule }) => rule);

describe("the mistakes tried in the finished example", () => {
  it("lead to every rule but those of which it is said why not", () => {
    const missing = rules.map(({ id }) => id).filter((id) => !tried.has(id));
    expect(missing.sort()).toEqual(Object.keys(withoutMutation).sort());
  });

  it("lead to several findings of each family of rules", () => {
    const families = new Set(rules.map(({ id }) => familyOf(id)));
    const counts = new Map([...families].map((family) => [family, 0]));
    for (const { rule } of mutations) counts.set(familyOf(rule), (counts.get(familyOf(rule)) ?? 0) + 1);
    counts.delete("internal");
    expect([...counts].filter(([, count]) => count < 3)).toEqual([]);
  });

  it("are many", () => {
    expect(mutations.length).toBeGreaterThanOrEqual(350);
  });
});

function familyOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}
