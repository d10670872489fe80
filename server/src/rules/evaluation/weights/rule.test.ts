import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const files = (weights: readonly string[], drawn = "") =>
  `${tenderFile(`evaluation:\n  criteria:\n${weights.map((weight, i) => `    - {id: C${i}, title: Критерий ${i}, type: quality, weight: ${weight}}`).join("\n")}`)}//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
${drawn}
status: draft
`;

describe("evaluation/weights", () => {
  it("adds decimals exactly", () => check(files(["33.1", "33.2", "33.7"])));

  const house = (thresholds: string) => `//- tenderdraft.yaml
kind: workspace
packs: [our-house]
//- packs/house.bid.yaml
kind: pack
id: our-house
title: قواعد المشتري
thresholds: [${thresholds}]
`;
  const drawn = (message: string) => `# warning[evaluation/weights] "tender.bid.yaml": ${message}`;
  const priced = (price: string, other: string, findings = "") =>
    files([price, other], findings).replace("Критерий 0, type: quality", "Критерий 0, type: cost");

  it("takes another whole where a pack says so", async () => {
    await check(house("{id: weightTotal, value: 10}") + files(["6", "4"]));
    const [finding] = await check(
      house("{id: weightTotal, value: 10}") + files(["60", "40"], drawn("make 100 instead of 10")),
    );
    expect(finding?.source?.pack).toBe("our-house");
    expect(finding?.related.at(-1)?.file).toBe("packs/house.bid.yaml");
  });

  it("counts the criteria where a law wants several", async () => {
    await check(house("{id: criteriaMinCount, value: 2}") + files(["60", "40"]));
    await check(house("{id: criteriaMinCount, value: 2}") + files(["100"], drawn("by 1 criterion, but")));
  });

  it("weighs the price where a law wants a part for it", async () => {
    const pack = house("{id: priceWeightMinPercent, value: 60}");
    await check(pack + priced("60", "40"));
    await check(pack + priced("59.99", "40.01", drawn("The price makes 59.99 %")));
    await check(pack + files(["100"], drawn("The price makes 0 %")));
    await check(house("{id: weightTotal, value: 5}, {id: priceWeightMinPercent, value: 60}") + priced("3", "2"));
  });

  it("names each weight", async () => {
    const [finding] = await check(
      files(["60", "40", "10"], '# warning[evaluation/weights] "tender.bid.yaml": make 110'),
    );
    expect(finding?.related.map((place) => place.message)).toEqual([
      "Критерий 0: 60",
      "Критерий 1: 40",
      "Критерий 2: 10",
    ]);
  });
});
