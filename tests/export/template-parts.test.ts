import { describe, expect, it } from "vitest";
import { lintDocx } from "../../server/src/export/docx/lint/lint-docx.ts";
import { lintMerged } from "../../server/src/export/docx/template/lint-merged.ts";
import { readTemplate } from "../../server/src/export/docx/template/read-template.ts";
import { changePart, countOf, partOf } from "./docx-parts.ts";
import { heading, makeDocument, paragraph } from "./make-document.ts";
import { makeRichDocument } from "./rich-document.ts";
import { bodyOf, formatErrors, simple, styleNamed, values } from "./templates/documents.ts";
import { writeInto } from "./templates/merge.ts";
import { makeTemplate, picture, run } from "./templates/word-template.ts";

describe("what a template brings with it", () => {
  it("keeps its footnotes, and ours get other numbers", async () => {
    const noted = `<w:p>${run("Valid for 60 days")}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`;
    const notes =
      '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id="1"><w:p><w:r><w:t>From the day of opening.</w:t></w:r></w:p></w:footnote></w:footnotes>';
    const template = makeTemplate({ before: noted, footnotes: notes });
    const { bytes } = await writeInto(template, simple, values);
    const part = partOf(bytes, "word/footnotes.xml");
    expect(part).toContain("From the day of opening.");
    expect(part).toMatch(/<w:footnote w:id="2">.*A remark\./s);
    expect(lintDocx(bytes)).toEqual([]);
    expect(await formatErrors(bytes)).toEqual([]);
  });

  it("keeps pictures of both, each with a number of its own", async () => {
    const template = makeTemplate({ cover: true, before: `<w:p>${picture("rId20", 1, "Logo")}</w:p>` });
    const { bytes } = await writeInto(template, makeRichDocument("en"), values);
    const ids = [...bodyOf(bytes).matchAll(/<wp:docPr [^>]*?\bid="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(3);
    expect(partOf(bytes, "word/_rels/document.xml.rels")).toContain("media/bid-image1.png");
  });

  it("leaves behind names, its own template and what else serves its making", async () => {
    const { bytes } = await writeInto(makeTemplate({ language: "ru" }), simple, values);
    const whole = Buffer.from(bytes).toString("latin1");
    expect(whole).not.toContain("settings.xml.rels");
    for (const path of ["word/settings.xml", "docProps/core.xml", "word/document.xml"]) {
      expect(partOf(bytes, path)).not.toMatch(/Иванов|ivanov|attachedTemplate|w:rsids|proofErr|_GoBack/);
    }
    expect(partOf(bytes, "docProps/core.xml")).toContain("Northern Light LLC");
  });

  it("loses the bookmarks that an earlier bid left in it", async () => {
    const { bytes: first } = await writeInto(makeTemplate(), simple, values);
    const name = /w:name="(_b\w+)"/.exec(bodyOf(first))?.[1] ?? "";
    const old = `<w:p><w:bookmarkStart w:id="5" w:name="${name}"/>${run("Old")}<w:bookmarkEnd w:id="5"/></w:p>`;
    const { bytes } = await writeInto(makeTemplate({ before: old }), simple, values);
    expect(countOf(bodyOf(bytes), `w:name="${name}"`)).toBe(1);
    expect(lintDocx(bytes)).toEqual([]);
  });

  it("is not held against the bid: what the template alone has stops no export", async () => {
    const hidden = `<w:p>${run("Internal", "<w:vanish/>")}</w:p>`;
    const template = makeTemplate({ before: hidden });
    const { bytes } = await writeInto(template, simple, values);
    expect(lintDocx(bytes).map(({ key }) => key)).toEqual(["hidden-text"]);
    expect(lintMerged(bytes, [], readTemplate(template))).toEqual([]);
  });
});

describe("placeholders", () => {
  it("are filled in body, header, text box and its twin, also where Word cut them up", async () => {
    const { bytes, problems } = await writeInto(makeTemplate({ cover: true }), simple, values);
    expect(problems).toEqual([]);
    expect(partOf(bytes, "word/header1.xml")).toContain("223-0417/2026");
    expect(countOf(bodyOf(bytes), "السياحة")).toBe(2);
    expect(bodyOf(bytes)).toContain("ГБУ «Центр цифровых услуг»");
    expect(bodyOf(bytes)).not.toContain("{{");
  });

  it("run in the direction of their letters, in a paragraph of either direction", async () => {
    const { bytes } = await writeInto(makeTemplate({ language: "ar", cover: true }), simple, values);
    const header = partOf(bytes, "word/header1.xml");
    expect(header).toContain("\u200E223-0417/2026\u200E");
    expect(lintDocx(bytes)).toEqual([]);
  });

  it("that nobody knows are told and stay", async () => {
    const { bytes, problems } = await writeInto(makeTemplate(), simple);
    expect(problems.map(({ key, params }) => [key, params.name])).toEqual([["unknown-placeholder", "tender_ref"]]);
    expect(partOf(bytes, "word/header1.xml").replace(/<[^>]*>/g, "")).toContain("{{tender_ref}}");
  });

  it("cannot smuggle in XML or direction", async () => {
    const { bytes } = await writeInto(makeTemplate(), simple, { tender_ref: "<w:p/>\u202Etxt & \u0007" });
    expect(partOf(bytes, "word/header1.xml")).toContain("&lt;w:p/&gt;txt &amp;");
    expect(lintDocx(bytes)).toEqual([]);
  });
});

describe("direction", () => {
  it("of the bid goes into the styles and sections; the template's own paragraphs keep theirs", async () => {
    const document = makeDocument([heading(1, "المنهجية"), paragraph("نص")], { language: "ar" });
    const { bytes, problems } = await writeInto(makeTemplate({ language: "ru", cover: true }), document, values);
    expect(problems.map(({ key }) => key)).toEqual(["direction-turned"]);
    expect(styleNamed(bytes, "Normal")).toContain("<w:bidi/>");
    expect(partOf(bytes, "word/header1.xml")).toContain('<w:bidi w:val="0"/>');
    expect(bodyOf(bytes)).toMatch(/<w:bidi w:val="0"\/>.*Заявка на участие/s);
    expect(bodyOf(bytes).split("<w:sectPr").at(-1)).toContain("<w:bidi/><w:rtlGutter/>");
    expect(partOf(bytes, "word/settings.xml")).toContain('<w:themeFontLang w:val="ar-SA" w:bidi="ar-SA"/>');
  });

  it("of an Arabic template for an Arabic bid is left alone", async () => {
    const document = makeDocument([paragraph("نص")], { language: "ar" });
    const { bytes, problems } = await writeInto(makeTemplate({ language: "ar" }), document, values);
    expect(problems).toEqual([]);
    expect(partOf(bytes, "word/header1.xml")).not.toContain("<w:bidi");
  });

  it("that styles of a template have of their own is turned too", async () => {
    const template = changePart(makeTemplate({ language: "ar" }), "word/styles.xml", (xml) =>
      xml.replaceAll("<w:keepNext/><w:keepLines/>", "<w:keepNext/><w:keepLines/><w:bidi/>"),
    );
    const { bytes } = await writeInto(template, simple, values);
    expect(styleNamed(bytes, "heading 1")).not.toContain("<w:bidi/>");
    expect(await formatErrors(bytes)).toEqual([]);
  });
});
