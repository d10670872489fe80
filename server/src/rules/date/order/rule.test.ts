import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { companyFile, libraryFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const bid = (lines = "", finding = ""): string => `//- only date/order
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
${finding && `#       ^^^^^^^^^^^^^^^ warning[date/order]: ${finding}\n`}${lines.includes("status:") ? "" : "status: draft\n"}${lines}
`;
const tender = (dates: string, deadline = "2026-12-01T10:00+03:00"): string =>
  tenderFile("", deadline).replace(`${deadline}}`, `${deadline}, ${dates}}`);

describe("date/order", () => {
  it.each([
    [
      "clarificationDeadline: 2026-12-02",
      "the deadline for questions (2 December 2026) lies after the deadline for bids",
    ],
    ["opening: 2026-11-30", "the deadline for bids (1 December 2026, 10:00 (UTC+3)) lies after the opening of bids"],
    [
      "opening: 2026-12-09, contractSigning: 2026-12-07",
      "the opening of bids (9 December 2026) lies after the signing",
    ],
    [
      "contractSigning: 2026-12-21, executionStart: 2026-12-20",
      "the signing of the contract (21 December 2026) lies after",
    ],
    ["executionStart: 2027-12-24, executionEnd: 2027-01-11", "lies after the end of the work (11 January 2027)"],
    [
      "executionEnd: 2026-11-24",
      "the deadline for bids (1 December 2026, 10:00 (UTC+3)) lies after the end of the work",
    ],
  ])("compares the dates of the tender: %s", async (dates, said) => {
    const [finding] = await check(tender(dates) + bid("", said));
    expect(finding?.related.map(({ file }) => file)).toEqual([
      "bids/demo/tender.bid.yaml",
      "bids/demo/tender.bid.yaml",
    ]);
  });

  it("lets everything happen on one day, hours and offsets considered", async () => {
    const day = "2026-12-01";
    await check(
      tender(`clarificationDeadline: ${day}, opening: ${day}, contractSigning: ${day}, executionStart: ${day}`) + bid(),
    );
    await check(tender("opening: 2026-12-01T07:00Z") + bid());
    await check(tender("opening: 2026-12-01T06:59Z") + bid("", "lies after the opening of bids"));
  });

  it("minds a beginning of the work before the bids only where the day of the signing is known", async () => {
    await check(tender("executionStart: 2026-01-01, executionEnd: 2026-12-31") + bid());
    await check(
      tender("contractSigning: 2026-12-21, executionStart: 2026-01-01, executionEnd: 2026-12-31") +
        bid("", "the signing of the contract (21 December 2026) lies after the beginning of the work (1 January 2026)"),
    );
    await check(
      tender("executionStart: 2027-12-31, executionEnd: 2027-01-11") +
        bid("", "the beginning of the work (31 December 2027)"),
    );
  });

  it("compares the letter with the submission", async () => {
    const submitted = "status: submitted\nsubmittedAt: 2026-11-13T16:40+04:00\n";
    await check(tenderFile() + bid(`${submitted}date: 2026-11-13`));
    await check(
      tenderFile() +
        bid(
          `${submitted}date: 2026-11-14\n#     ^^^^^^^^^^ warning[date/order]: handed in before that, on 13 November 2026`,
        ),
    );
  });

  it("compares the letter of a bid that is not handed in with the deadline", async () => {
    await check(tenderFile() + bid("date: 2026-12-01"));
    await check(
      tenderFile() +
        bid("date: 2027-12-01\n#     ^^^^^^^^^^ warning[date/order]: after the deadline for bids (1 December 2026"),
    );
  });

  describe("of questions", () => {
    const asking = (dates: string): string =>
      tender("clarificationDeadline: 2026-11-18T18:00+03:00").replace(
        "price: {vat: included}",
        "price: {vat: included}\nrequirements: [{id: R1, kind: technical, text: ستون منشورًا في الشهر, mandatory: false}]",
      ) +
      `//- bids/demo/questions.bid.yaml
kind: questions
questions:
  - id: Q1
    about: R1
    text: هل تُحسب القصص ضمن المنشورات؟
${dates}${bid("questions: questions.bid.yaml")}`;

    it("wants them asked in time, to the minute", async () => {
      await check(asking("    asked: 2026-11-18\n"));
      await check(asking("    asked: 2026-11-18T15:00Z\n"));
      await check(
        asking(
          "    asked: 2026-11-18T15:01Z\n#          ^^^^^^^^^^^^^^^^^ warning[date/order]: Question Q1 was asked on\n",
        ),
      );
    });

    it("does not mind what the buyer answered all the same", () =>
      check(asking("    asked: 2026-11-19\n    answered: 2026-11-20\n    answer: لا.\n")));

    it("wants them asked before they are answered", () =>
      check(
        asking(
          "    asked: 2026-11-16\n    answered: 2026-11-12\n#             ^^^^^^^^^^ warning[date/order]: before it was asked on 16 November 2026\n    answer: لا.\n",
        ),
      ));
  });

  it("looks at papers that are handed in, once each, and at no others", async () => {
    const turned = "issued: 2027-03-01, validUntil: 2027-02-01}";
    const library = libraryFile(
      `{id: tax, type: tax-clearance, title: شهادة الضرائب, ${turned}`,
      `{id: other, type: licence, title: رخصة, ${turned}`,
    );
    const asked = tenderFile(`requiredDocuments:
  - {id: D1, type: tax-clearance, title: شهادة, nature: optional}
  - {id: D2, type: tax-clearance, title: شهادة, nature: optional}`);
    await check(
      `${asked}${library}${bid(`documents:
  - required: D1
    document: tax
#             ^^^ warning[date/order]: “شهادة الضرائب” was issued on 1 March 2027
  - required: D2
    document: tax`)}`,
    );
    await check(asked + library + bid());
  });

  it("looks at past contracts where the bid names them first", async () => {
    const contract = (dates: string): string => `${companyFile()}//- company/contracts.bid.yaml
kind: contracts
contracts: [{id: c1, buyer: Музей истории, title: Съёмка выставки, ${dates}}]
`;
    const section = (finding: string): string => `//- bids/demo/about.md
---
id: about
title: О нас
---
Мы выполнили «:contract[c1]», и ещё раз: «:contract[c1]».
${finding && `<!-- warning[date/order] "c1": “Съёмка выставки” begins on 1 September 2025, after it ends (1 March 2025) -->\n`}`;
    const files = (dates: string, finding = ""): string =>
      tenderFile() + contract(dates) + section(finding) + bid("sections: [about.md]");
    await check(files("start: 2025-09-01, end: 2025-03-01", "drawn"));
    await check(files("start: 2025-03-01, end: 2025-03-01"));
    await check(tenderFile() + contract("start: 2025-09-01, end: 2025-03-01") + bid());
  });
});
