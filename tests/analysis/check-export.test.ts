import { describe, expect, it } from "vitest";
import { checkExport, type ExportedFile } from "../../server/src/analysis/check-export.ts";
import { buildModel } from "../harness/model.ts";
import { libraryFile, tenderFile } from "../harness/rule-samples.ts";

const small = { bytes: 900, name: "bid.docx" } as const;

async function problemsOf(format: string, file: ExportedFile, bid = "status: draft"): Promise<readonly string[]> {
  const model =
    await buildModel(`${tenderFile(`requiredDocuments: [{id: D1, type: charter, title: Устав, nature: mandatory}]
format: ${format}`)}//- company/a.pdf
${"a".repeat(499)}
${libraryFile("{id: charter, type: charter, title: Устав, file: a.pdf}")}//- bids/demo/a.md
---
id: a
title: Подход
---
Текст.
//- bids/demo/b.md
---
id: b
title: Сроки
---
Текст.
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
sections: [a.md, b.md]
documents: [{required: D1, document: charter}]
${bid}
`);
  return checkExport(model, file).map(
    ({ problem, params }) => `${problem} ${Object.values(params).map(String).join(" ")}`,
  );
}

const counted = (total: number, a: number, b: number): ExportedFile => ({
  ...small,
  pages: {
    total,
    pages: new Map([
      ["a", a],
      ["b", b],
    ]),
    exact: true,
  },
});

describe("an exported document", () => {
  it("is held against the limit of pages once these were counted, without what does not count", async () => {
    expect(await problemsOf("{maxPages: 12}", counted(12, 3, 8))).toEqual([]);
    expect(await problemsOf("{maxPages: 11}", counted(12, 3, 8))).toEqual(["overPages 12 11"]);
    expect(await problemsOf("{maxPages: 10, counts: {cover: false, toc: false}}", counted(12, 3, 8))).toEqual([]);
    expect(await problemsOf("{maxPages: 9, counts: {cover: false, toc: false}}", counted(12, 3, 8))).toEqual([
      "overPages 10 9",
    ]);
  });

  it("says nothing of pages that are only estimated: the check has said it", async () => {
    const file = counted(12, 3, 8);
    const pages = { total: 12, pages: new Map(), exact: false };
    expect(await problemsOf("{maxPages: 2}", { ...file, pages })).toEqual([]);
  });

  it("is held against the limits of its sections by the pages that they fill for certain", async () => {
    const limit = (pages: number): string => `{sections: [{id: a, title: Подход, maxPages: ${pages}}]}`;
    expect(await problemsOf(limit(5), counted(12, 3, 8))).toEqual([]);
    expect(await problemsOf(limit(4), counted(12, 3, 8))).toEqual(["overSectionPages Подход 5 4"]);
  });

  it("is held against the size of one file, and of all files together", async () => {
    expect(await problemsOf("{maxFileSize: 900 B, maxPackageSize: 1400 B}", small)).toEqual([]);
    expect(await problemsOf("{maxFileSize: 899 B, maxPackageSize: 1399 B}", small)).toEqual([
      "overFileSize 900 B 899 B",
      "overPackageSize 1400 B 1399 B",
    ]);
    // The papers alone are too large already, which is a finding of the bid.
    expect(await problemsOf("{maxPackageSize: 499 B}", small)).toEqual([]);
  });

  it("is asked for its name and type when the bid is ready", async () => {
    const format = '{fileNamePattern: "<ИНН>_<номер>.pdf", fileTypes: [pdf]}';
    expect(await problemsOf(format, small)).toEqual([]);
    expect(await problemsOf(format, small, "status: ready")).toEqual([
      "otherName bid.docx <ИНН>_<номер>.pdf",
      "otherType bid.docx [object Object]",
    ]);
    expect(await problemsOf(format, { ...small, name: "7700_01.docx", hasPdf: true }, "status: ready")).toEqual([]);
    expect(await problemsOf("{fileTypes: [docx, pdf]}", small, "status: ready")).toEqual([]);
  });
});
