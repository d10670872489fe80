import { describe, expect, it } from "vitest";
import { checkFiles } from "../harness/check.ts";
import { parseFixture } from "../harness/fixture.ts";
import { tenderFile } from "../harness/rule-samples.ts";

const prices = (kind: string): string => `//- bids/demo/pricing.bid.yaml
kind: ${kind}
currency: RUB
vat: {rate: 22, included: true}
items: []
`;
const bid = (names: string): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
${names}
`;

async function rulesIn(fixture: string): Promise<readonly string[]> {
  const { findings } = await checkFiles(parseFixture(tenderFile() + fixture));
  return findings.map(({ rule, file }) => `${rule} ${file}`);
}

describe("a file of another kind than the manifest expects", () => {
  it("is told of once, not judged by the schema of the kind that it claims", async () => {
    expect(await rulesIn(prices("questions") + bid("pricing: pricing.bid.yaml"))).toEqual([
      "schema/unknown-kind bids/demo/bid.yaml",
    ]);
  });

  it("is judged where some manifest names it for what it says it is", async () => {
    const found = await rulesIn(prices("questions") + bid("pricing: pricing.bid.yaml\nquestions: pricing.bid.yaml"));
    expect(found).toContain("schema/unknown-property bids/demo/pricing.bid.yaml");
  });

  it("is still told of what no kind of file can hold", async () => {
    const found = await rulesIn(`${prices("questions")}items: []\n${bid("pricing: pricing.bid.yaml")}`);
    expect(found).toContain("schema/duplicate-key bids/demo/pricing.bid.yaml");
  });
});
