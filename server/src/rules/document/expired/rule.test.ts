import { describe, expect, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { libraryFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const taxAsked = (nature: string): string =>
  `requiredDocuments:\n  - {id: D2, type: tax-clearance, title: Справка ФНС, nature: ${nature}, condition: Если есть}`;
const old = "{id: old, type: tax-clearance, title: Справка за октябрь, validUntil: 2026-11-19}";
const fresh = "{id: fresh, type: tax-clearance, title: Справка за ноябрь, validUntil: 2027-02-19}";
const bid = (
  lines: string,
): string => `//- only document/duplicate, document/expired, document/expires-early, link/unknown-id, schema/invalid
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
documents:
${lines}
`;
const handsInOld = bid(`  - required: D2
    document: old
#             ^^^ error[document/expired]`);

describe("document/expired", () => {
  it("counts the last day to its end", () =>
    check(`//- as-of 2026-11-19
//- tenderdraft.yaml
kind: workspace
rules: {date/deadline-near: off}
${tenderFile(taxAsked("optional"), "2026-11-19T10:00+03:00")}${libraryFile(old)}${bid("  - {required: D2, document: old}")}`));

  it("counts it in the offset of the tender", async () => {
    const files = `${tenderFile(taxAsked("mandatory"), "2026-11-25T10:00+03:00")}${libraryFile(old)}`;
    await check(`//- as-of 2026-11-19T20:59Z\n${files}${handsInOld.replace("expired]", "expires-early]")}`);
    await check(`//- as-of 2026-11-19T21:00Z\n${files}${handsInOld}`);
  });

  it("hands in the valid document of the same type instead", () =>
    checkFix(
      `${tenderFile(taxAsked("mandatory"))}${libraryFile(old, fresh)}${bid(`  - required: D2
    document: "old" # обновить`)}`,
      bid(`  - required: D2
    document: "fresh" # обновить`),
    ));

  it("is only a formal flaw where the document is optional, or another valid one stands beside it", async () => {
    const warning = `  - required: D2
    document: old
#             ^^^ warning[document/expired]: A buyer gives no weight`;
    await check(`${tenderFile(taxAsked("optional"))}${libraryFile(old)}${bid(warning)}`);
    await check(
      `${tenderFile(taxAsked("mandatory"))}${libraryFile(old, fresh)}${bid(`${warning}
  - required: D2
    document: fresh`)}`,
    );
  });

  it("is a rejection for a condition that was decided to hold", async () => {
    const decided = `${handsInOld}decisions: [{required: D2, applies: true, reason: Есть}]\n`;
    const [finding] = await check(`${tenderFile(taxAsked("conditional"))}${libraryFile(old)}${decided}`);
    expect(finding?.verdict).toBe("rejection");
    expect(finding?.related.map(({ file }) => file)).toEqual([
      "company/documents.bid.yaml",
      "bids/demo/tender.bid.yaml",
    ]);
  });

  it("looks at documents that answer nothing the tender asks for, too: they are handed in all the same", () =>
    check(
      `${tenderFile()}${libraryFile(old)}${bid(`  - required: D7
#             ^^ error[link/unknown-id]
    document: old
#             ^^^ warning[document/expired]`)}`,
    ));

  it("says nothing of a lot that is not bid for, nor of a document that no bid hands in", () =>
    check(
      `${tenderFile(`lots: [{id: L1, title: Сайт}, {id: L2, title: Мероприятия}]
${taxAsked("mandatory").replace("}", ", lot: L1}")}`)}${libraryFile(old)}${bid("  - {required: D2, document: old}")}lots: [L2]\n`,
    ));

  it("leaves a date that is none to the schema", () =>
    check(
      `${tenderFile(taxAsked("mandatory"))}${libraryFile(`id: old
    type: tax-clearance
    title: Справка
    validUntil: 2026-02-30
#               ^^^^^^^^^^ error[schema/invalid]`)}${bid("  - {required: D2, document: old}")}`,
    ));

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

  it("names the law that asks for it, and is a warning where nobody has confirmed that", async () => {
    const handsIn = (severity: string): string =>
      bid(`  - required: law-licence
    document: old
#             ^^^ ${severity}[document/expired]: ст. 31 requires it`);
    const library = libraryFile(old.replace("tax-clearance", "licence"));
    const [error] = await check(law("") + tenderFile() + library + handsIn("error"));
    expect([error?.verdict, error?.source?.clause]).toEqual(["rejection", "ст. 31"]);
    const [warning] = await check(law("", false) + tenderFile() + library + handsIn("warning"));
    expect([warning?.verdict, warning?.source?.verified]).toEqual(["rejection", false]);
  });

  it("hands in nothing that would be refused for its age or its end", async () => {
    const [finding] = await check(
      `${tenderFile(taxAsked("mandatory").replace("}", ", notOlderThan: P30D}"))}${libraryFile(
        old,
        "{id: older, type: tax-clearance, title: Справка за март, issued: 2026-03-01, validUntil: 2027-03-01}",
        "{id: short, type: tax-clearance, title: Справка на неделю, issued: 2026-11-18, validUntil: 2026-11-25}",
      )}${handsInOld}`,
    );
    expect(finding?.fixable).toBe(false);
  });

  it("is told once for an entry that stands there twice", () =>
    check(
      `${tenderFile(taxAsked("mandatory"))}${libraryFile(old)}${handsInOld}  - required: D2
    document: old
#             ^^^ warning[document/duplicate]
`,
    ));

  it("keeps archives quiet that do not say when the bid was handed in", () =>
    check(
      `//- as-of 2031-05-05\n${tenderFile(taxAsked("mandatory"), "2026-11-19T10:00+03:00")}${libraryFile(old)}${bid(
        "  - {required: D2, document: old}",
      ).replace("status: draft", "status: lost")}`,
    ));
});
