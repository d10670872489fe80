import { describe, expect, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { libraryFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const dates = `{submissionDeadline: 2026-12-01T10:00+03:00, contractSigning: 2026-12-20, executionStart: 2027-01-11, executionEnd: 2027-12-24}`;
/** A tender that asks for a licence that is valid through an event. */
const tender = (validThrough: string, datesText = dates): string =>
  tenderFile(`bidValidityDays: 90
requiredDocuments:
  - {id: D1, type: licence, title: رخصة النشاط, nature: mandatory${validThrough && `, validThrough: ${validThrough}`}}`).replace(
    "{submissionDeadline: 2026-12-01T10:00+03:00}",
    datesText,
  );
const licence = (validUntil: string): string =>
  libraryFile(`{id: licence, type: licence, title: الرخصة, validUntil: ${validUntil}}`);
const bid = (finding = ""): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
documents:
  - required: D1
    document: licence
${finding && `#             ^^^^^^^ error[document/expires-early]: ${finding}\n`}`;

describe("document/expires-early", () => {
  it.each([
    [
      "",
      "2026-11-30",
      "2026-12-01",
      "valid until 30 November 2026, but bids are due on 1 December 2026, 10:00 (UTC+3), a day later",
    ],
    [
      "submission",
      "2026-11-30",
      "2026-12-01",
      "valid until 30 November 2026, but bids are due on 1 December 2026, 10:00 (UTC+3), a day later",
    ],
    ["signing", "2026-12-19", "2026-12-20", "but the contract will be signed on 20 December 2026, a day later"],
    ["execution", "2027-12-23", "2027-12-24", "but the work goes on until 24 December 2027, a day later"],
    ["bid-validity", "2027-02-28", "2027-03-01", "but the bid itself must hold until 1 March 2027, a day later"],
  ])("measures `%s` by its date: %s is too early, %s is not", async (event, early, enough, said) => {
    await check(tender(event) + licence(early) + bid(said));
    await check(tender(event) + licence(enough) + bid());
  });

  it("falls back to the event before, where the tender does not date the one it means", async () => {
    const undated = "{submissionDeadline: 2026-12-01T10:00+03:00}";
    await check(tender("execution", undated) + licence("2026-11-25") + bid("but bids are due on"));
    await check(tender("execution", undated) + licence("2026-12-02") + bid());
  });

  it("leaves a document that has expired already to the other rule", () =>
    check(
      tender("signing") +
        licence("2026-11-19") +
        bid("").replace(/licence\n$/, "licence\n#             ^^^^^^^ error[document/expired]\n"),
    ));

  it("hands in another document that is valid long enough, not one that is too short as well", () =>
    checkFix(
      `${tender("execution")}${libraryFile(
        "{id: licence, type: licence, title: الرخصة, validUntil: 2026-12-31}",
        "{id: short, type: licence, title: الرخصة القصيرة, validUntil: 2027-06-30}",
        "{id: long, type: licence, title: الرخصة الجديدة, validUntil: 2028-06-30}",
      )}${bid()}`,
      bid().replace("document: licence", "document: long"),
    ));

  it("shows where the three dates come from", async () => {
    const [finding] = await check(tender("signing") + licence("2026-12-01") + bid("valid until 1 December 2026"));
    expect(finding?.verdict).toBe("rejection");
    expect(finding?.related.map(({ file, range }) => `${file}:${range.start.line}`)).toEqual([
      "company/documents.bid.yaml:2",
      "bids/demo/tender.bid.yaml:12",
      "bids/demo/tender.bid.yaml:8",
    ]);
  });

  /** A law of the workspace that asks for a licence. */
  const law = (more: string, verified = true): string => `//- tenderdraft.yaml
kind: workspace
packs: [house]
//- packs/house.bid.yaml
kind: pack
id: house
title: Закон о закупках
requiredDocuments:
  - {id: law-licence, type: licence, title: Лицензия${more}, source: {clause: ст. 31, asOf: 2026-11-01, verified: ${verified}}}
`;

  const signing = libraryFile("{id: licence, type: licence, title: الرخصة, validUntil: 2026-12-19}");

  it("names the law that asks for it", async () => {
    const [finding] = await check(
      law(", validThrough: signing") +
        tender("").replace(/requiredDocuments:[\s\S]*/, "") +
        signing +
        bid("ст. 31 requires it").replace("D1", "law-licence"),
    );
    expect(finding?.source?.clause).toBe("ст. 31");
    expect(finding?.related.map(({ file }) => file)).toEqual([
      "company/documents.bid.yaml",
      "packs/house.bid.yaml",
      "bids/demo/tender.bid.yaml",
    ]);
  });

  it("leaves it to the tender how long a document must last that it asks for itself", () =>
    check(law(", validThrough: signing") + tender("") + signing + bid()));

  it("is a formal flaw where another document for the same demand lasts", () =>
    check(
      `${tender("signing")}${libraryFile(
        "{id: licence, type: licence, title: الرخصة, validUntil: 2026-12-19}",
        "{id: long, type: licence, title: الرخصة الجديدة, validUntil: 2028-06-30}",
      )}${bid("A buyer gives no weight").replace("error[", "warning[")}  - required: D1
    document: long
`,
    ));

  it("holds a paper that ends at an hour against a deadline of another clock", async () => {
    await check(tender("") + licence("2026-12-01T11:00+04:00") + bid());
    await check(
      tender("") + licence("2026-12-01T10:59+04:00") + bid("1 December 2026, 10:00 (UTC+3), at a later hour"),
    );
  });
});
