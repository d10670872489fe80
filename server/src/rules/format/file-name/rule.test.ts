import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { libraryFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";
import { readNamePattern } from "./name-pattern.ts";

const tender = (format = ""): string =>
  tenderFile(`requiredDocuments: [{id: D1, type: charter, title: النظام الأساسي, nature: mandatory}]\n${format}`);
const named = (path: string, finding = ""): string => `//- ${path}
النظام
${libraryFile(`{id: charter, type: charter, title: النظام الأساسي, file: "/${path}"}`)}//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
documents:
  - required: D1
    document: charter
${finding}`;
const finding = (part: string): string => `#             ^^^^^^^ warning[format/file-name]: ${part}\n`;

describe("format/file-name", () => {
  it.each([
    ["company/files/устав|копия.pdf", "has “|” in its name"],
    ["company/files/что?.pdf", "has “?” in its name"],
  ])("refuses what Windows refuses: %s", async (path, part) => {
    await check(tender() + named(path, finding(part)));
  });

  it("takes letters of every alphabet, and asks nothing of papers of the library", async () => {
    await check(tender() + named("company/files/النظام الأساسي (نسخة).pdf"));
    await check(tender("format: {fileNamePattern: <رقم>_<اسم>}") + named("company/files/charter.pdf"));
  });

  it("minds the length that the workspace sets", async () => {
    const settings = "//- tenderdraft.yaml\nkind: workspace\nrules: {format/file-name: {options: {maxLength: 20}}}\n";
    const path = "company/files/very-long-name-of-it.pdf";
    await check(tender() + named(path));
    await check(settings + tender() + named(path, finding("has more than 20 characters")));
  });
});

describe("the pattern of a name", () => {
  it.each([
    ["<ИНН>_<номер>.pdf", "7700_01.pdf", true],
    ["<ИНН>_<номер>.pdf", "7700_01.PDF", true],
    ["<ИНН>_<номер>.pdf", "7700_.pdf", false],
    ["<ИНН>_<номер>.pdf", "_01.pdf", false],
    ["<ИНН>_<номер>.pdf", "7700-01.pdf", false],
    ["<ИНН>_<номер>.pdf", "7700_01.docx", false],
    ["<رقم الإعلان>_<رقم الملف>", "0142_4.pdf", true],
    ["<رقم الإعلان>_<رقم الملف>", "0142.pdf", false],
    ["Заявка_{номер}_том[N]", "заявка_117_том2.pdf", true],
    ["Заявка_{номер}_том[N]", "Заявка_117.pdf", false],
    ["bid", "bid.pdf", true],
    ["bid", "bids.pdf", false],
    ["<a><b>", "xy.pdf", true],
  ])("%s and %s: %s", (pattern, name, expected) => {
    expect(readNamePattern(pattern).test(name)).toBe(expected);
  });
});
