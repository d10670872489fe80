import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { generatePacks } from "../../scripts/generate-packs.ts";
import { parseMoment } from "../../server/src/model/moment.ts";
import { packById } from "../../server/src/model/pack.ts";
import { packs } from "../../server/src/model/packs.generated.ts";
import { ruleById } from "../../server/src/rules/index.generated.ts";

/** Every entry of a pack that states a fact: a document, a number, a legal form, a formula, a verdict, a calendar. */
const facts = packs.flatMap(({ id, requiredDocuments, thresholds, legalForms, formulas, verdicts, calendar }) =>
  [requiredDocuments, thresholds, legalForms, formulas, verdicts, calendar ? [calendar] : []].flatMap((list, kind) =>
    (list ?? []).map((fact, index) => ({ name: `${id} ${kind} ${index}`, pack: id, source: fact.source })),
  ),
);

describe("the packs", () => {
  it("keep to their schema, and what follows from them is fresh", async () => {
    for (const [path, content] of await generatePacks()) {
      expect((await readFile(path, "utf8")) === content, `${path} is not fresh: run npm run generate`).toBe(true);
    }
  });

  it("are there for every law that is promised", () => {
    expect([...packById.keys()]).toEqual(["eu-2014-24", "generic", "ru-223fz", "ru-44fz", "ua-prozorro", "worldbank"]);
    expect(facts.length).toBeGreaterThan(40);
  });

  it.each(facts)("name source and day of every fact: $name", ({ pack, source }) => {
    // What holds under no law in particular has no law to name.
    if (pack === "generic") return;
    expect(source?.clause).toMatch(/\p{L}.*/u);
    expect(parseMoment(source?.asOf ?? "")).toBeDefined();
    expect(typeof source?.verified).toBe("boolean");
    // Confirmed means that somebody can look it up.
    if (source?.verified) expect(source.url).toMatch(/^https:\/\//);
  });

  it("speak of rules that exist", () => {
    const named = packs.flatMap((pack) => (pack.verdicts ?? []).map(({ rule }) => rule ?? ""));
    expect(named.filter((rule) => !ruleById.has(rule))).toEqual([]);
  });

  it("name an id once a list, so that nothing is said twice", () => {
    for (const { id, requiredDocuments, formulas, styles } of packs) {
      for (const list of [requiredDocuments, formulas, styles]) {
        const ids = (list ?? []).map((entry) => entry.id);
        expect(new Set(ids).size, id).toBe(ids.length);
      }
    }
  });
});
