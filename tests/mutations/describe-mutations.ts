import { describe, expect, it } from "vitest";
import type { Mutation, MutationBench } from "./mutation.ts";

/**
 * Demands of each mutation exactly the one finding that it names.
 *
 * @param known The rules that have something to say of the bid without mistakes, sorted; none where it is left out.
 */
export function describeMutations(
  title: string,
  bench: MutationBench,
  mutations: readonly Mutation[],
  known: readonly string[] = [],
): void {
  describe(title, () => {
    it("has no other finding before", () => {
      const told = bench.before.map(({ rule, message }) => `${rule}: ${message}`);
      expect(bench.before.map(({ rule }) => rule).sort(), told.join("\n")).toEqual(known);
    });

    it("tries each mistake under a name of its own", () => {
      const names = mutations.map(({ name }) => name);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    });

    it.each(mutations.map((mutation) => [mutation.rule, mutation.name, mutation] as const))(
      "%s: %s",
      async (rule, _, mutation) => {
        const added = await bench.try(mutation);
        expect(added.map(({ finding, covered }) => `${finding.rule} “${covered}”: ${finding.message}`)).toHaveLength(1);
        const [one] = added;
        expect(one?.finding.rule).toBe(rule);
        if (mutation.at !== undefined) expect(one?.covered).toBe(mutation.at);
        if (mutation.says !== undefined)
          expect(one?.finding.message.replaceAll("\u00a0", " ")).toContain(mutation.says);
      },
    );
  });
}
