import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const tender = (days?: number): string => tenderFile(days === undefined ? "" : `bidValidityDays: ${days}`);
const house = (source = ""): string => `//- tenderdraft.yaml
kind: workspace
packs: [packs/house.bid.yaml]
//- packs/house.bid.yaml
kind: pack
id: our-house
title: قواعد الشركة
thresholds: [{id: bidValidityMinDays, value: 90${source}}]
`;
const unverified = ", source: {clause: المادة 12, asOf: 2026-11-01, verified: false}";
const bid = (lines = ""): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
${lines}
`;

describe("date/bid-validity", () => {
  it("lets a bid hold longer than it must, or say nothing", async () => {
    await check(tender(90) + bid("validityDays: 120"));
    await check(tender(90) + bid());
    await check(tender() + bid("validityDays: 1"));
  });

  it("measures by the law where the tender says nothing or asks for less", async () => {
    const drawn = "validityDays: 60\n#             ^^ error[date/bid-validity]: at least 90 days (قواعد الشركة)";
    const [finding] = await check(house() + tender() + bid(drawn));
    expect(finding?.verdict).toBe("rejection");
    expect(finding?.source?.pack).toBe("our-house");
    expect(finding?.related.map(({ file }) => file)).toEqual(["packs/house.bid.yaml"]);
    await check(house() + tender(30) + bid(drawn));
  });

  it("only warns where nobody has confirmed the law", () =>
    check(
      house(unverified) +
        tender() +
        bid("validityDays: 60\n#             ^^ warning[date/bid-validity]: at least 90 days (المادة 12)"),
    ));

  it("tells the tender's own number first", () =>
    check(
      house() + tender(120) + bid("validityDays: 60\n#             ^^ error[date/bid-validity]: asks for 120 days"),
    ));

  it("does not ask the buyer once the bid is handed in, nor where nothing is amiss", async () => {
    await check(house() + tender(90) + bid());
    await check(house() + tender(30) + bid().replace("status: draft", "status: submitted\nsubmittedAt: 2026-11-19"));
  });
});
