import { describe, expect, it } from "vitest";
import { packById } from "../../server/src/model/pack.ts";
import { packs } from "../../server/src/model/packs.generated.ts";

describe("packs", () => {
  it("are there, each under its own name", () => {
    expect([...packById.keys()]).toContain("generic");
    expect(packById.size).toBe(packs.length);
  });

  it("give a source and a day for every fact", () => {
    for (const pack of packs) {
      for (const { source } of [...pack.requiredDocuments, ...pack.thresholds]) {
        expect(source.clause).not.toBe("");
        expect(source.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
    }
  });
});
