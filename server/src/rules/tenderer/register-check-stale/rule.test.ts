import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { companyFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const company = (checkedAt: string, listed = false): string =>
  companyFile(listed).replace("checkedAt: 2026-11-18", `checkedAt: ${checkedAt}`);
const bid = (finding = "", rule = "warning[tenderer/register-check-stale]"): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
company: ../../company/company.bid.yaml
${finding && `#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${rule}: ${finding}\n`}`;
const settings = (text: string): string => `//- tenderdraft.yaml
kind: workspace
${text}
`;
const house = (days: number): string => `${settings("packs: [packs/house.bid.yaml]")}//- packs/house.bid.yaml
kind: pack
id: our-house
title: قواعد الشركة
thresholds: [{id: registerCheckMaxDays, value: ${days}}]
`;

describe("tenderer/register-check-stale", () => {
  it("counts the days to the deadline, in its offset", async () => {
    const tender = tenderFile("", "2026-12-01T02:00+10:00");
    await check(tender + company("2026-11-01") + bid());
    await check(tender + company("2026-10-31T23:30Z") + bid());
    const [finding] = await check(tender + company("2026-10-31") + bid("31 days before the deadline"));
    expect(finding?.related.map(({ range }) => range.start.line)).toEqual([10]);
  });

  it("waits until a new look would do", async () => {
    const tender = tenderFile("", "2027-01-20T10:00+03:00");
    await check(tender + company("2026-10-01") + bid());
    await check(`//- as-of 2026-12-20\n${tender}${company("2026-10-01")}${bid()}`);
    await check(`//- as-of 2026-12-21\n${tender}${company("2026-10-01")}${bid("111 days before")}`);
  });

  it("takes the number of a pack before its own option", async () => {
    await check(house(10) + tenderFile() + company("2026-11-18") + bid());
    await check(
      `//- as-of 2026-11-25\n${house(10)}${tenderFile()}${company("2026-11-18")}${bid("no more than 10 days (قواعد الشركة)")}`,
    );
    await check(
      settings("rules: {tenderer/register-check-stale: {options: {days: 12}}}") +
        `//- as-of 2026-11-25\n${tenderFile()}${company("2026-11-18")}${bid("no more than 12 days.")}`,
    );
  });

  it("leaves a company that is listed to the rule on that", () =>
    check(
      tenderFile() + company("2026-10-01", true) + bid("stands in the register", "error[tenderer/unfair-supplier]"),
    ));

  it("judges a bid that was handed in by its deadline, whenever it is looked at", () =>
    check(
      `//- as-of 2031-05-05\n${tenderFile()}${company("2026-11-18")}${bid().replace("draft", "submitted\nsubmittedAt: 2026-11-19")}`,
    ));
});
