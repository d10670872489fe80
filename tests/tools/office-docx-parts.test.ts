import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCoreProperties, readOutline } from "../office/docx-parts.ts";

const numbering = `<w:numbering>
  <w:abstractNum w:abstractNumId="7">
    <w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl>
    <w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
  </w:abstractNum>
  <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>
</w:numbering>`;
const heading = (level: number, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="Heading${level + 1}"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="3"/></w:numPr></w:pPr>` +
  `<w:r><w:t>${text}</w:t></w:r></w:p>`;
const body = [
  '<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:t>1</w:t></w:r>',
  "<w:r><w:tab/></w:r><w:r><w:t>Сроки &amp; цена</w:t></w:r></w:p>",
  heading(0, "Сроки &amp; цена"),
  heading(1, "من نحن"),
  "<w:p><w:r><w:t>Текст</w:t></w:r></w:p>",
  heading(1, "خطة المؤشرات"),
  heading(0, "Team"),
  heading(1, "Roles"),
].join("");
const core = "<cp:coreProperties><dc:title>Портал</dc:title><dc:language>ru-RU</dc:language></cp:coreProperties>";

describe("reading the parts of a document", () => {
  let folder = "";
  let docx = "";

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "parts-"));
    docx = join(folder, "a.docx");
    const parts = {
      "word/document.xml": strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
      "word/numbering.xml": strToU8(numbering),
      "docProps/core.xml": strToU8(core),
    };
    writeFileSync(docx, zipSync(parts));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("numbers headings anew below each heading of a higher level", () => {
    expect(readOutline(docx).headings).toEqual([
      { number: "1", text: "Сроки & цена" },
      { number: "1.1", text: "من نحن" },
      { number: "1.2", text: "خطة المؤشرات" },
      { number: "2", text: "Team" },
      { number: "2.1", text: "Roles" },
    ]);
  });

  it("reads the table of contents without its field", () => {
    expect(readOutline(docx).contents).toEqual([{ number: "1", text: "Сроки & цена" }]);
  });

  it("reads the properties", () => {
    expect(readCoreProperties(docx).get("dc:language")).toBe("ru-RU");
    expect(readCoreProperties(docx).get("dc:title")).toBe("Портал");
  });
});
