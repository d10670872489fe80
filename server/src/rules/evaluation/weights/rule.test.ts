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
