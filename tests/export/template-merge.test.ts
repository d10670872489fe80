import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { lintDocx } from "../../server/src/export/docx/lint/lint-docx.ts";
import { readTemplate } from "../../server/src/export/docx/template/read-template.ts";
import { changePart, countOf, partOf } from "./docx-parts.ts";
import { heading, makeDocument, paragraph, table, text } from "./make-document.ts";
import { makeRichDocument, type RichLanguage } from "./rich-document.ts";
import { bodyOf, formatErrors, simple, styleNamed, values } from "./templates/documents.ts";
import { writeInto } from "./templates/merge.ts";
import { makeTemplate, run, splitBody, type TemplateOptions } from "./templates/word-template.ts";

const cases: readonly (readonly [name: string, RichLanguage, TemplateOptions])[] = [
  ["an English letterhead without cover", "en", { firstPage: true }],
  ["a Russian template with cover and numbers", "ru", { language: "ru", cover: true, numbers: "dotted" }],
  ["an Arabic template with cover", "ar", { language: "ar", cover: true, numbers: "plain" }],
  ["a Russian template for an Arabic bid", "ar", { language: "ru", cover: true, numbers: "section" }],
  ["an Arabic template for an English bid", "en", { language: "ar", cover: true, firstPage: true }],
];

describe.each(cases)("%s", (_name, language, options) => {
  it("gives a document without a flaw, the same bytes each time", async () => {
    const template = makeTemplate(options);
    const { bytes } = await writeInto(template, makeRichDocument(language), values);
    expect(lintDocx(bytes)).toEqual([]);
    expect(await formatErrors(bytes)).toEqual([]);
    expect(await formatErrors(template)).toEqual([]);
  });
});

describe("a document in a template", () => {
  it("is the same bytes each time", async () => {
    const template = makeTemplate({ language: "ru", cover: true, numbers: "dotted" });
    const document = makeDocument([heading(1, "Подход"), paragraph("Текст."), table([["один"]])], { language: "ru" });
    const [one, two] = [await writeInto(template, document, values), await writeInto(template, document, values)];
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
  });

  it("uses the styles of the template by name and adds only what is missing, in the template's font", async () => {
    const { bytes } = await writeInto(makeTemplate({ language: "ru" }), simple, values);
    const styles = partOf(bytes, "word/styles.xml");
    expect(bodyOf(bytes)).toContain('<w:pStyle w:val="1"/>');
    expect(bodyOf(bytes)).not.toContain("Heading1");
    expect(countOf(styles, '<w:name w:val="heading 1"/>')).toBe(1);
    expect(styleNamed(bytes, "Table Text")).toContain('<w:basedOn w:val="a"/>');
    expect(styleNamed(bytes, "heading 1")).toContain('w:asciiTheme="majorHAnsi"');
    expect(styles).not.toContain("Calibri");
  });

  it("numbers the headings whose style the template lacks like those whose style it has", async () => {
    const template = changePart(makeTemplate({}), "word/styles.xml", (xml) =>
      xml.replace(
        /<w:style [^>]*w:type="paragraph"[^>]*>(?:(?!<\/w:style>).)*<w:name w:val="heading 2"\/>.*?<\/w:style>/s,
        "",
      ),
    );
    expect(partOf(template, "word/styles.xml")).not.toContain('w:val="heading 2"');
    const document = makeDocument([heading(1, "Подход"), heading(2, "Этапы"), paragraph("Текст.")], { language: "ru" });
    const { bytes } = await writeInto(template, document, values);
    expect(styleNamed(bytes, "heading 2")).toMatch(/<w:numPr><w:ilvl w:val="1"\/><w:numId w:val="[1-9]\d*"\/>/);
    expect(lintDocx(bytes)).toEqual([]);
  });

  it("sets its text in the style that {{body}} has, unless that is for headings", async () => {
    const styled = (id: string) => splitBody.replace("<w:pPr>", `<w:pPr><w:pStyle w:val="${id}"/>`);
    const house = (body: string) =>
      changePart(makeTemplate({ body }), "word/styles.xml", (xml) =>
        xml.replace(
          "</w:styles>",
          '<w:style w:type="paragraph" w:styleId="af3"><w:name w:val="Основной текст"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="26"/></w:rPr></w:style></w:styles>',
        ),
      );
    const { bytes } = await writeInto(house(styled("af3")), simple, values);
    expect(bodyOf(bytes)).toMatch(/<w:pStyle w:val="af3"\/><\/w:pPr><w:r><w:t[^>]*>The end\./);
    expect(styleNamed(bytes, "Table Text")).toContain('<w:basedOn w:val="Normal"/>');
    expect(styleNamed(bytes, "Table Text")).toContain('<w:sz w:val="23"/>');
    expect(bodyOf((await writeInto(house(styled("Heading1")), simple, values)).bytes)).toMatch(
      /<w:pStyle w:val="Normal"\/><\/w:pPr><w:r><w:t[^>]*>The end\./,
    );
  });

  it("gives an added style another id where the template has it for something else", async () => {
    const template = changePart(makeTemplate(), "word/styles.xml", (xml) =>
      xml.replace(
        "</w:styles>",
        '<w:style w:type="paragraph" w:styleId="TableText"><w:name w:val="House Remark"/></w:style></w:styles>',
      ),
    );
    const { bytes } = await writeInto(template, simple, values);
    expect(styleNamed(bytes, "Table Text")).toContain('w:styleId="TableText1"');
    expect(bodyOf(bytes)).toContain('<w:pStyle w:val="TableText1"/>');
    expect(lintDocx(bytes)).toEqual([]);
  });

  it("finds a style by its alias and whatever its case", async () => {
    const template = changePart(makeTemplate(), "word/styles.xml", (xml) =>
      xml
        .replace('<w:name w:val="caption"/>', '<w:name w:val="House caption"/><w:aliases w:val="Caption,Подпись"/>')
        .replace('<w:name w:val="heading 2"/>', '<w:name w:val="Heading 2"/>'),
    );
    const { bytes } = await writeInto(template, simple, values);
    expect(partOf(bytes, "word/styles.xml")).not.toContain('<w:name w:val="caption"/>');
    expect(partOf(bytes, "word/styles.xml")).not.toContain('<w:name w:val="heading 2"/>');
    expect(lintDocx(bytes)).toEqual([]);
  });

  it("takes nothing of a normal style that indents first lines into tables", async () => {
    const template = changePart(makeTemplate({ language: "ru" }), "word/styles.xml", (xml) =>
      xml.replace(
        '<w:name w:val="Normal"/><w:qFormat/>',
        '<w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="120"/><w:ind w:firstLine="709"/><w:jc w:val="both"/></w:pPr>',
      ),
    );
    const { bytes } = await writeInto(template, simple, values);
    const style = styleNamed(bytes, "Table Text");
    expect(style).toContain('w:firstLine="0"');
    expect(style).toContain('w:before="0"');
    expect(style).toContain('<w:jc w:val="start"/>');
    expect(await formatErrors(bytes)).toEqual([]);
  });

  it("colours what it adds like the headings of the template", async () => {
    const { bytes } = await writeInto(makeTemplate(), simple, values);
    expect(styleNamed(bytes, "Tender Table")).toContain('w:color="7A1F3D"');
    expect(partOf(bytes, "word/styles.xml")).not.toContain("1F3A5F");
    const pale = changePart(makeTemplate(), "word/styles.xml", (xml) => xml.replaceAll("7A1F3D", "F2E6A0"));
    expect(styleNamed((await writeInto(pale, simple, values)).bytes, "Tender Table")).toContain('w:color="1F3A5F"');
  });

  it("leaves out its own cover where the template has one, and only then", async () => {
    const own = await writeInto(makeTemplate(), simple, values);
    const other = await writeInto(makeTemplate({ cover: true }), simple, values);
    expect(bodyOf(own.bytes)).toContain("Media support");
    expect(bodyOf(other.bytes)).not.toContain("Media support");
    expect(bodyOf(other.bytes)).toContain("Proposal");
  });

  it("calls it a cover where a page break, or Word's own mark, stands behind something that can be seen", async () => {
    const line = `<w:p>${run("Northern Light LLC")}</w:p>`;
    const pageBreak = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
    const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Cover Pages"/></w:docPartObj></w:sdtPr><w:sdtContent>${line}</w:sdtContent></w:sdt>`;
    const hasCover = (before: string, body?: string) =>
      readTemplate(makeTemplate({ before, ...(body === undefined ? {} : { body }) })).place.hasCover;
    const newPage = splitBody.replace("<w:pPr>", "<w:pPr><w:pageBreakBefore/>");
    expect(hasCover(line)).toBe(false);
    expect(hasCover(pageBreak)).toBe(false);
    expect(hasCover(line + pageBreak)).toBe(true);
    expect(hasCover(control)).toBe(true);
    expect(hasCover(line, newPage)).toBe(true);
    expect(hasCover("", newPage)).toBe(false);
    const { bytes } = await writeInto(makeTemplate({ before: line, body: newPage }), simple, values);
    expect(bodyOf(bytes)).toMatch(/<w:pageBreakBefore\/><\/w:pPr><\/w:p><w:p>/);
  });

  it("stands in sections with the paper, headers and footers of the template, turned ones too", async () => {
    const page = { width: 12240, height: 15840, left: 1800, right: 1080 };
    const { bytes } = await writeInto(makeTemplate({ firstPage: true, page }), simple, values);
    const sections = bodyOf(bytes).match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
    expect(sections.length).toBe(4);
    for (const section of sections.slice(0, -1)) {
      expect(section).toContain('<w:headerReference w:type="default" r:id="rId10"/>');
      expect(section).toContain('<w:footerReference w:type="default" r:id="rId11"/>');
      expect(section).toContain('w:left="1800"');
    }
    expect(sections.map((section) => section.includes("<w:titlePg/>"))).toEqual([true, false, false, false]);
    expect(sections.map((section) => section.includes('w:orient="landscape"'))).toEqual([false, false, true, false]);
    expect(sections[2]).toContain('w:w="15840" w:h="12240"');
    expect(bodyOf(bytes)).toContain('<w:tblW w:type="dxa" w:w="9360"/>');
    expect(partOf(bytes, "word/header3.xml")).toBe("");
  });

  it("ends on turned paper without a blank page behind, but keeps what the template has behind it", async () => {
    const document = makeDocument([heading(1, "One"), { kind: "landscape", blocks: [table([["wide"]])] }]);
    const orientations = async (after: string) =>
      (
        bodyOf((await writeInto(makeTemplate({ after }), document)).bytes).match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? []
      ).map((section) => section.includes("landscape"));
    expect(await orientations("<w:p/><w:p/>")).toEqual([false, true]);
    expect(await orientations(`<w:p>${run("Bank details")}</w:p>`)).toEqual([false, true, false]);
  });

  it("stands where a content control held the placeholder", async () => {
    const body = `<w:sdt><w:sdtPr><w:alias w:val="Text"/></w:sdtPr><w:sdtContent>${splitBody}</w:sdtContent></w:sdt>`;
    const { bytes } = await writeInto(makeTemplate({ body }), simple, values);
    expect(bodyOf(bytes)).toContain("The end.");
    expect(bodyOf(bytes)).not.toContain('<w:alias w:val="Text"/>');
    expect(lintDocx(bytes)).toEqual([]);
  });

  it("keeps the texts in their order", async () => {
    const { bytes } = await writeInto(
      makeTemplate({ cover: true, after: `<w:p>${run("Bank details")}</w:p>` }),
      simple,
      {
        client: "City of Samara",
      },
    );
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const order = [
      "submitted to City of Samara",
      "Approach",
      "See section 1.1",
      "Rates",
      "wide",
      "The end.",
      "Bank details",
    ];
    expect(order.map((piece) => value.indexOf(piece))).toEqual(
      order.map((piece) => value.indexOf(piece)).sort((one, two) => one - two),
    );
    expect(order.every((piece) => value.includes(piece))).toBe(true);
  });
});

describe("numbers of headings", () => {
  const contents = makeDocument([{ kind: "contents", of: "headings", title: [text("Contents")] }, ...simple.blocks]);

  it("are the template's where it counts as we do; contents get its dots, references do not", async () => {
    const { bytes, problems } = await writeInto(makeTemplate({ numbers: "dotted" }), contents, values);
    expect(problems).toEqual([]);
    expect(bodyOf(bytes)).toContain(">1.1.<");
    expect(bodyOf(bytes)).toMatch(/REF _b\w+ \\r.*?>1\.1</s);
    expect(styleNamed(bytes, "heading 1")).toContain('<w:numPr><w:numId w:val="1"/></w:numPr>');
    expect(lintDocx(bytes)).toEqual([]);
  });

  it("are ours where the template has none or others, and it is told", async () => {
    const none = await writeInto(makeTemplate(), contents, values);
    const other = await writeInto(makeTemplate({ numbers: "section" }), contents, values);
    expect(none.problems).toEqual([]);
    expect(other.problems.map(({ key, params }) => [key, params.text])).toEqual([["numbering-ours", "Section %1"]]);
    for (const { bytes } of [none, other]) {
      expect(styleNamed(bytes, "heading 1")).toMatch(/<w:numPr><w:ilvl w:val="0"\/><w:numId w:val="\d+"\/><\/w:numPr>/);
      expect(lintDocx(bytes)).toEqual([]);
    }
    expect(countOf(partOf(other.bytes, "word/numbering.xml"), '<w:pStyle w:val="Heading1"/>')).toBe(1);
  });

  it("are told by the lint where they are not what a word processor would count", async () => {
    const { bytes } = await writeInto(makeTemplate({ language: "ru", numbers: "dotted" }), contents, values);
    const broken = changePart(bytes, "word/document.xml", (xml) => xml.replace(">1.1.<", ">1.2.<"));
    expect(lintDocx(broken).map(({ key }) => key)).toEqual(["heading-number"]);
  });

  it("do not reach the title of the contents, which Word rests on the first heading", async () => {
    for (const numbers of ["none", "plain"] as const) {
      const { bytes } = await writeInto(makeTemplate({ numbers }), contents, values);
      expect(styleNamed(bytes, "TOC Heading")).toContain('<w:numPr><w:numId w:val="0"/></w:numPr>');
    }
  });

  it("stay as they are on headings of the template itself", async () => {
    const own = `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run("About us")}</w:p>`;
    const { bytes } = await writeInto(makeTemplate({ after: own }), contents, values);
    expect(bodyOf(bytes)).toContain('<w:pStyle w:val="Heading1"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    const numbered = makeTemplate({ numbers: "plain", before: own });
    await expect(writeInto(numbered, contents)).rejects.toMatchObject({ problem: { key: "own-numbers" } });
  });
});
