import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const files = (formula: string, drawn = "", packs = "") =>
  `${packs}${tenderFile(`evaluation: {criteria: [{id: E1, title: السعر, type: price, weight: 100${formula && `, formula: ${formula}`}}]}`)}//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
${drawn}
status: draft
`;
const unknown = (message: string) => `# info[evaluation/unknown-formula] "tender.bid.yaml": ${message}`;
const workspace = (packs: string) => `//- tenderdraft.yaml
kind: workspace
packs: [${packs}]
`;
const pack = `//- packs/house.bid.yaml
kind: pack
id: our-house
title: قواعد المشتري
formulas: [{id: نسبة-التوفير, title: نسبة التوفير من الحد الأعلى, method: share-of-maximum}]
`;

describe("evaluation/unknown-formula", () => {
  it("is content without a formula, and with one of a pack of the workspace", async () => {
    await check(files(""));
    await check(files("نسبة-التوفير", "", workspace("our-house") + pack));
  });

  it("names what is known, and shows the place in the tender", async () => {
    const [finding] = await check(
      files(
        "معادلة القرب من المتوسط",
        unknown("Write one of these in the tender file: نسبة-التوفير, lowest-price"),
        workspace("our-house") + pack,
      ),
    );
    expect(finding).toMatchObject({ verdict: "advice", fixable: false });
    expect(finding?.related.map(({ file }) => file)).toEqual(["bids/demo/tender.bid.yaml"]);
  });

  it("waits for a pack that is not there", async () => {
    const drawn = '# error[link/unknown-id] "tender.bid.yaml": The tender names the pack “our-hose”';
    await check(files("ru-1085", drawn).replace("pack: generic", "pack: our-hose"));
  });
});
