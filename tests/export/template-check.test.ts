import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { checkTemplate } from "../../server/src/export/docx/template/check-template.ts";
import { changePart } from "./docx-parts.ts";
import { makeTemplate, run, splitBody } from "./templates/word-template.ts";

function keysOf(template: Uint8Array): string[] {
  return checkTemplate(template).problems.map(({ key }) => key);
}

describe("what the check tells of a template", () => {
  it("is its paper, fonts by theme, direction, numbers, cover and placeholders", () => {
    expect(checkTemplate(makeTemplate({ language: "ru", cover: true, numbers: "dotted" })).facts).toEqual({
      width: 11906,
      height: 16838,
      top: 1560,
      bottom: 1134,
      left: 1701,
      right: 850,
      latin: { name: "Arial", embedded: false },
      arabic: { name: "Amiri", embedded: false },
      size: 22,
      rightToLeft: false,
      hasCover: true,
      hasHeader: true,
      hasFooter: true,
      numbers: "same",
      placeholders: ["client", "buyer.name.full", "tender_ref"],
    });
  });

  it("is the size of Arabic letters where the template is Arabic", () => {
    const { facts } = checkTemplate(makeTemplate({ language: "ar" }));
    expect(facts).toMatchObject({ rightToLeft: true, size: 24, arabic: { name: "Amiri" }, numbers: "none" });
  });

  it("names the styles that are missing, and the person in the properties", () => {
    const { problems } = checkTemplate(makeTemplate());
    expect(problems.map(({ key, params }) => [key, params])).toEqual([
      [
        "styles-missing",
        { names: "toc 2, toc 3, table of figures, Quote, footnote text, footnote reference, Hyperlink" },
      ],
      ["author-name", { name: "Иванов Иван" }],
    ]);
  });

  it("says that embedded fonts are there", () => {
    const template = changePart(makeTemplate(), "word/fontTable.xml", (xml) =>
      xml.replace(
        "<w:charset",
        '<w:embedRegular r:id="rId1" w:fontKey="{00000000-0000-0000-0000-000000000000}"/><w:charset',
      ),
    );
    const parts = unzipSync(template);
    const whole = zipSync({
      ...parts,
      "word/fonts/font1.odttf": new Uint8Array(64),
      "word/_rels/fontTable.xml.rels": strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/font" Target="fonts/font1.odttf"/></Relationships>',
      ),
    });
    expect(checkTemplate(whole).facts?.latin).toEqual({ name: "Carlito", embedded: true });
    expect(checkTemplate(template).facts?.latin).toEqual({ name: "Carlito", embedded: false });
  });

  it.each([
    ["unknown-placeholder", `<w:p>${run("{{клиент}}")}</w:p>`],
    ["broken-placeholder", `<w:p>${run("{{client}")}</w:p>`],
    ["own-headings", `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run("О нас")}</w:p>`],
    ["changing-field", `<w:p><w:fldSimple w:instr=" DATE ">${run("1")}</w:fldSimple></w:p>`],
    [
      "empty-control",
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p>${run("[Введите адрес]")}</w:p></w:sdtContent></w:sdt>`,
    ],
  ])("finds what was left over: %s", (key, before) => {
    expect(keysOf(makeTemplate({ before }))).toContain(key);
    expect(keysOf(makeTemplate())).not.toContain(key);
  });

  it("finds comments, protection of pages without numbers, and another numbering", () => {
    const commented = zipSync({
      ...unzipSync(makeTemplate()),
      "word/comments.xml": strToU8("<w:comments><w:comment /></w:comments>"),
    });
    expect(keysOf(commented)).toContain("comments");
    const noPages = changePart(makeTemplate(), "word/footer1.xml", (xml) => xml.replace(" PAGE ", " SECTION "));
    expect(keysOf(noPages)).toContain("no-page-number");
    expect(keysOf(makeTemplate({ numbers: "section" }))).toContain("numbering-ours");
  });

  it("is only the reason where a template cannot be used", () => {
    const { facts, problems } = checkTemplate(makeTemplate({ body: splitBody.repeat(3) }));
    expect(facts).toBeUndefined();
    expect(problems).toEqual([{ key: "two-bodies", severity: "error", params: { count: "3" } }]);
  });
});
