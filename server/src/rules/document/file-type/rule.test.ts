import { describe, expect, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { libraryFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const asked = (more: string, format = ""): string =>
  tenderFile(`requiredDocuments:\n  - {id: D1, type: charter, title: Устав, ${more}}\n${format}`);
const library = (file: string): string =>
  libraryFile(`{id: charter, type: charter, title: Устав, file: ${JSON.stringify(file)}}`);
const bid = (finding = ""): string => `//- only bid/path-outside-workspace, document/file-missing, document/file-type
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
documents:
  - required: D1
    document: charter
${finding && `#             ^^^^^^^ ${finding}\n`}`;
const file = (name: string, body = "содержимое"): string => `//- company/${name}\n${body}\n`;
const checkOne = (types: string, name: string, finding = ""): Promise<unknown> =>
  check(asked(`nature: mandatory, formats: [${types}]`) + library(name) + bid(finding) + file(name));

describe("document/file-type", () => {
  it.each([
    ["pdf", "Устав.PDF"],
    ["PDF", "устав.pdf"],
    [".pdf", "charter.2021.pdf"],
    ['"*.pdf"', "charter.pdf"],
    ["jpeg", "скан.JPG"],
    ["tif", "скан.tiff"],
    ["tar.gz", "архив.tar.gz"],
    ["pdf", "устав.pdf.p7m"],
    ["pdf", "устав.pdf.sig"],
    ["PDF/A-1b", "charter.pdf"],
    ["pdf", "устав.docx.pdf"],
    ["pdf, Word", "устав.docx"],
    ["любой", "устав.docx"],
    ["pdf", "мой устав.pdf".normalize("NFD")],
  ])("takes for %s a file like “%s”", async (types, name) => {
    await checkOne(types, name);
  });

  it.each([
    ["pdf", "устав.docx", "is a docx file, but this document is taken only as: pdf"],
    ["pdf, jpg", "устав.pdf.exe", "is a exe file"],
    ["pdf", "устав.PDF.ZIP", "is a zip file"],
    ["pdf", "устав", "has no ending"],
    ["docx", "устав.doc", "is a doc file"],
    ["pdf", "устав.asice", "is a asice file"],
  ])("does not take for %s a file like “%s”", async (types, name, said) => {
    await checkOne(types, name, `error[document/file-type]: “${name}”, the file of “Устав”, ${said}`);
  });

  it("takes a package of signatures where a signature is asked for", () =>
    check(
      asked("nature: mandatory, formats: [pdf], signature: qualified") +
        library("устав.asice") +
        bid() +
        file("устав.asice"),
    ));

  it("judges by what the tender says of all files where the demand names none, as a formal flaw", async () => {
    const general = asked("nature: mandatory", "format: {fileTypes: [docx]}");
    const [finding] = await check(
      general +
        library("устав.pdf") +
        bid("warning[document/file-type]: the tender takes only: docx") +
        file("устав.pdf"),
    );
    expect(finding?.verdict).toBe("formal");
    expect(finding?.related.map(({ file: at }) => at)).toEqual([
      "company/documents.bid.yaml",
      "bids/demo/tender.bid.yaml",
    ]);
    await check(general + library("подпись.p7s") + bid() + file("подпись.p7s"));
    await check(
      asked("nature: mandatory, formats: [pdf]", "format: {fileTypes: [docx]}") +
        library("устав.pdf") +
        bid() +
        file("устав.pdf"),
    );
  });

  it("is only a formal flaw where the document may be missing", () =>
    check(
      asked("nature: optional, formats: [pdf]") +
        library("устав.docx") +
        bid("warning[document/file-type]: may refuse the file") +
        file("устав.docx"),
    ));

  it("says nothing of a file that is not there or lies outside", async () => {
    const tender = asked("nature: mandatory, formats: [pdf]");
    await check(tender + library("устав.docx") + bid("error[document/file-missing]"));
    await check(tender + library("../../устав.docx") + bid("error[bid/path-outside-workspace]"));
  });

  it("takes the same file in an allowed type that lies beside it", () =>
    checkFix(
      asked("nature: mandatory, formats: [pdf]") +
        library("files/Устав.docx") +
        bid() +
        file("files/Устав.docx") +
        file("files/устав.PDF") +
        file("files/прочее.pdf"),
      library("files/устав.PDF"),
    ));

  it("writes a path from the root again from the root", () =>
    checkFix(
      asked("nature: mandatory, formats: [pdf]") +
        library("/company/files/устав.docx") +
        bid() +
        file("files/устав.docx") +
        file("files/устав.pdf"),
      library("/company/files/устав.pdf"),
    ));
});
