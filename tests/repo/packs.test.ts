import { describe, expect, it } from "vitest";
import { generatePacks } from "../../scripts/generate-packs.ts";
import { packById } from "../../server/src/model/pack.ts";
import { packs } from "../../server/src/model/packs.generated.ts";

describe("the packs", () => {
  it("keep to their schema, and the data is fresh", async () => {
    for (const content of (await generatePacks()).values()) expect(content).toContain(JSON.stringify(packs, null, 2));
  });

  it("are found by the names that tenders use", () => {
    expect([...packById.keys()]).toContain("generic");
    expect(packById.size).toBe(packs.length);
  });
});
