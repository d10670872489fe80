import { describe, expect, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { libraryFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const asked = (more: string, deadline?: string): string =>
  tenderFile(`requiredDocuments:\n  - {id: D2, type: tax-clearance, title: شهادة ضريبية, ${more}}`, deadline);
const paper = (more: string, id = "tax"): string => `{id: ${id}, type: tax-clearance, title: الشهادة, ${more}}`;
const bid = (finding = "", status = "draft"): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: ${status}
documents:
  - required: D2
    document: tax
${finding && `#             ^^^ ${finding}\n`}`;
const old = (said = ""): string => bid(`error[document/too-old]: ${said}`);

describe("document/too-old", () => {
  it.each([
    ["P30D", "2026-12-01T10:00+03:00", "2026-10-31", "2026-11-01", "30 days old at most: issued on 1 November 2026"],
    ["P1D", "2026-12-01T10:00+03:00", "2026-11-29", "2026-11-30", "1 day old at most"],
    ["P2W", "2026-12-01T10:00+03:00", "2026-11-16", "2026-11-17", "2 weeks old at most"],
    ["P6M", "2026-12-31", "2026-06-29", "2026-06-30", "6 months old at most: issued on 30 June 2026 or later"],
    [
      "P3M",
      "2027-05-31T18:00+04:00",
      "2027-02-27",
      "2027-02-28",
      "On the day of the deadline (31 May 2027, 18:00 (UTC+4))",
    ],
    ["P1Y", "2028-02-29", "2027-02-27", "2027-02-28", "1 year old at most"],
    ["P1Y6M", "2026-12-01", "2025-05-31", "2025-06-01", "P1Y6M old at most: issued on 1 June 2025 or later"],
  ])("counts %s back from %s: %s is too old, %s is not", async (duration, deadline, early, enough, said) => {
    const tender = asked(`nature: mandatory, notOlderThan: ${duration}`, deadline);
    await check(tender + libraryFile(paper(`issued: ${early}`)) + old(said));
    await check(tender + libraryFile(paper(`issued: ${enough}`)) + bid());
  });

  it("takes the day of the deadline from the buyer's own clock", async () => {
    // Half past midnight in Moscow is still the day before in Greenwich.
    const tender = asked("nature: mandatory, notOlderThan: P30D", "2026-12-02T00:30+03:00");
    await check(tender + libraryFile(paper("issued: 2026-11-01")) + old("issued on 2 November 2026 or later"));
    await check(tender + libraryFile(paper("issued: 2026-11-02")) + bid());
  });

  it("measures a bid that was handed in by the deadline, too", () =>
    check(
      asked("nature: mandatory, notOlderThan: P30D") +
        libraryFile(paper("issued: 2026-10-25")) +
        bid("error[document/too-old]", "submitted\nsubmittedAt: 2026-11-21T10:00+03:00"),
    ));

  it("asks for the day of issue where it is missing, and leaves one that is no day to the schema", async () => {
    const tender = asked("nature: mandatory, notOlderThan: P30D");
    const [finding] = await check(
      tender + libraryFile(paper("number: 12/26")) + bid("warning[document/too-old]: cannot be told"),
    );
    expect(finding?.verdict).toBe("formal");
    await check(
      tender +
        libraryFile(`id: tax
    type: tax-clearance
    title: الشهادة
    issued: 2026-02-30
#           ^^^^^^^^^^ error[schema/invalid]`) +
        bid(),
    );
  });

  it("is only a formal flaw where the document may be missing, or another fresh one is handed in", async () => {
    const library = libraryFile(paper("issued: 2026-01-10"), paper("issued: 2026-11-10", "new"));
    const warning = "warning[document/too-old]: A buyer gives no weight";
    await check(asked("nature: optional, notOlderThan: P30D") + library + bid(warning));
    await check(
      `${asked("nature: mandatory, notOlderThan: P30D") + library + bid(warning)}  - required: D2\n    document: new\n`,
    );
  });

  it("keeps silent where another rule asks for a new document anyway", async () => {
    const tender = asked("nature: mandatory, notOlderThan: P30D");
    await check(
      tender + libraryFile(paper("issued: 2026-01-10, validUntil: 2026-07-10")) + bid("error[document/expired]"),
    );
    await check(
      tender + libraryFile(paper("issued: 2026-01-10, validUntil: 2026-11-25")) + bid("error[document/expires-early]"),
    );
    await check(tender + libraryFile(paper("validUntil: 2026-11-25")) + bid("error[document/expires-early]"));
  });

  it("hands in the fresh one, not one of unknown age nor one that ends too early", () =>
    checkFix(
      asked("nature: mandatory, notOlderThan: P30D") +
        libraryFile(
          paper("issued: 2026-01-10"),
          paper("number: 7", "undated"),
          paper("issued: 2026-11-10, validUntil: 2026-11-25", "short"),
          paper("issued: 2026-11-10", "fresh"),
        ) +
        bid(),
      bid().replace("document: tax", "document: fresh"),
    ));

  it("says nothing of a lot that is not bid for, nor without a deadline", async () => {
    const library = libraryFile(paper("issued: 2026-01-10"));
    const tender = asked("nature: mandatory, notOlderThan: P30D, lot: L1");
    await check(`${tender}lots: [{id: L1, title: الشبكات}, {id: L2, title: الطباعة}]\n${library}${bid()}lots: [L2]\n`);
    await check(
      `${asked("nature: mandatory, notOlderThan: P30D").replace(/^dates.*$/m, 'dates: {}\n# error[schema/invalid] "{}"')}${library}${bid()}`,
    );
  });

  it("names the law that asks for it, and is a warning where nobody has confirmed that", async () => {
    const pack = (verified: boolean): string => `//- tenderdraft.yaml
kind: workspace
packs: [house]
//- packs/house.bid.yaml
kind: pack
id: house
title: Закон о закупках
requiredDocuments:
  - {id: D2, type: tax-clearance, title: Справка ФНС, notOlderThan: P30D, source: {clause: "ст. 31 ч. 1", asOf: 2026-11-01, verified: ${verified}}}
`;
    const library = libraryFile(paper("issued: 2026-01-10"));
    const [error] = await check(pack(true) + tenderFile() + library + old("ст. 31 ч. 1 requires it"));
    expect(error?.source?.clause).toBe("ст. 31 ч. 1");
    const [warning] = await check(pack(false) + tenderFile() + library + bid("warning[document/too-old]: ст. 31"));
    expect([warning?.verdict, warning?.source?.verified]).toEqual(["rejection", false]);
  });
});
