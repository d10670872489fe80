import { describe, expect, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { libraryFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const taxAsked = (nature: string): string =>
  `requiredDocuments:\n  - {id: D2, type: tax-clearance, title: Справка ФНС, nature: ${nature}, condition: Если есть}`;
const old = "{id: old, type: tax-clearance, title: Справка за октябрь, validUntil: 2026-11-19}";
const fresh = "{id: fresh, type: tax-clearance, title: Справка за ноябрь, validUntil: 2027-02-19}";
const bid = (lines: string): string => `//- bids/demo/bid.yaml
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
${tenderFile(taxAsked("optional"), "2026-11-19T10:00+03:00")}${libraryFile(old)}${bid("  - {required: D2, document: old}").replace("draft", "submitted\nsubmittedAt: 2026-11-19")}`));

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
});
