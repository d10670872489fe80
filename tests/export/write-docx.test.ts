import { describe, expect, it } from "vitest";
import { lintDocx } from "../../server/src/export/docx/lint/lint-docx.ts";
import { directionOf } from "../../server/src/export/language.ts";
import { countOf, partOf, writeBytes } from "./docx-parts.ts";
import { heading, makeDocument, note, paragraph, table, text } from "./make-document.ts";
import { makePicture, makeRichDocument } from "./rich-document.ts";

const body = (bytes: Uint8Array) => partOf(bytes, "word/document.xml");
/** Tells whether the body holds a piece of XML; a body is too long for messages. */
const has = (bytes: Uint8Array, piece: string) => body(bytes).includes(piece);
/** The paragraph of the body that holds a text. */
function paragraphWith(bytes: Uint8Array, words: string): string {
  return (
    body(bytes)
      .split("<w:p>")
      .find((piece) => piece.includes(words)) ?? ""
  );
}

describe("a document in Arabic", () => {
  it("is right-to-left by its normal style, its sections and its tables, not paragraph by paragraph", async () => {
    const bytes = await writeBytes(makeRichDocument("ar"));
    const styles = partOf(bytes, "word/styles.xml");
    expect(styles).toMatch(/w:styleId="Normal"><w:name w:val="Normal"\/><w:qFormat\/><w:pPr><w:bidi\/>/);
    expect(countOf(styles, "<w:bidi/>")).toBe(1);
    expect(countOf(body(bytes), "<w:bidi/><w:rtlGutter/>")).toBe(countOf(body(bytes), "<w:sectPr>"));
    expect(countOf(body(bytes), "<w:bidiVisual/>")).toBe(countOf(body(bytes), "<w:tbl>"));
    expect(partOf(bytes, "word/settings.xml")).toContain('<w:themeFontLang w:val="ar-SA" w:bidi="ar-SA"/>');
    expect(partOf(bytes, "docProps/core.xml")).toContain("<dc:language>ar-SA</dc:language>");
  });
  it("turns a Russian section to the left, with its language on its runs", async () => {
    const russian = { ...paragraph("Мы отвечаем на каждое требование."), language: "ru" };
    const bytes = await writeBytes(makeDocument([heading(1, "خطاب"), russian], { language: "ar" }));
    const written = paragraphWith(bytes, "Мы отвечаем");
    expect(written).toContain('<w:bidi w:val="false"/>');
    expect(written).toContain('<w:lang w:val="ru-RU"/>');
    expect(written).not.toContain("<w:rtl/>");
  });
  it("keeps a Latin name out of the right-to-left run and tags it as English", async () => {
    const bytes = await writeBytes(makeDocument([paragraph("شهادة ISO 9001 سارية")], { language: "ar" }));
    expect(paragraphWith(bytes, "ISO 9001")).toMatch(
      /<w:rtl\/><\/w:rPr><w:t[^>]*>شهادة <\/w:t><\/w:r><w:r><w:rPr><w:lang w:val="en-GB"\/><\/w:rPr><w:t[^>]*>ISO 9001<\/w:t>/,
    );
  });
  it("makes bold and slanted Arabic bold and slanted too", async () => {
    const strong = { kind: "strong" as const, children: [{ kind: "emphasis" as const, children: [text("مهم")] }] };
    const bytes = await writeBytes(makeDocument([paragraph(strong)], { language: "ar" }));
    expect(paragraphWith(bytes, "مهم")).toContain("<w:b/><w:bCs/><w:i/><w:iCs/>");
  });
  it("sets numbers in the font of Latin letters, in the text, before headings and at the foot", async () => {
    const fonts = { latin: "Calibri", arabic: "Noto Naskh Arabic", size: 24 };
    const blocks = [heading(1, "خطاب"), paragraph("خلال 1,250.50 يومًا")];
    const bytes = await writeBytes(makeDocument(blocks, { language: "ar", fonts }));
    expect(paragraphWith(bytes, "1,250.50")).toMatch(
      /<w:rFonts w:cs="Calibri"\/><w:rtl\/><\/w:rPr><w:t[^>]*>1,250.50<\/w:t>/,
    );
    expect(countOf(body(bytes), "Calibri")).toBe(1);
    expect(partOf(bytes, "word/numbering.xml")).toMatch(/%1.%2".*?<w:rFonts w:cs="Calibri"\/>/);
    expect(partOf(bytes, "word/footer1.xml")).toMatch(/<w:rFonts w:cs="Calibri"\/>.*PAGE/);
    const same = { ...fonts, latin: "Times New Roman", arabic: "Times New Roman" };
    expect(has(await writeBytes(makeDocument(blocks, { language: "ar", fonts: same })), "w:rFonts")).toBe(false);
  });
});

describe("a document in English", () => {
  it("has nothing right-to-left but its Arabic words", async () => {
    const bytes = await writeBytes(makeDocument([paragraph("The Ministry (وزارة السياحة) agrees.")]));
    expect(has(bytes, "w:bidi")).toBe(false);
    expect(partOf(bytes, "word/styles.xml")).not.toContain("<w:bidi/>");
    expect(countOf(body(bytes), "<w:rtl/>")).toBe(1);
  });
});

describe.each(["en", "ru", "ar"] as const)("every document (%s)", (language) => {
  it("has contents that are filled in, clean, and without page numbers", async () => {
    const bytes = await writeBytes(makeRichDocument(language));
    expect(has(bytes, "TOC \\o &quot;1-3&quot; \\n \\h \\z \\u")).toBe(true);
    expect(has(bytes, "w:dirty")).toBe(false);
    expect(partOf(bytes, "word/settings.xml")).not.toContain("updateFields");
    expect(countOf(body(bytes), '<w:pStyle w:val="TOC1"/>')).toBe(6);
  });
  it("numbers headings by a list that is tied to their styles", async () => {
    const bytes = await writeBytes(makeRichDocument(language));
    const list = /w:styleId="Heading2">.*?<w:numPr><w:ilvl w:val="1"\/><w:numId w:val="(\d+)"\/>/.exec(
      partOf(bytes, "word/styles.xml"),
    )?.[1];
    const abstractId = new RegExp(`<w:num w:numId="${list}"[^>]*><w:abstractNumId w:val="(\\d+)"/>`).exec(
      partOf(bytes, "word/numbering.xml"),
    )?.[1];
    const definition = partOf(bytes, "word/numbering.xml")
      .split("<w:abstractNum ")
      .find((piece) => piece.startsWith(`w:abstractNumId="${abstractId}"`));
    expect(definition).toContain('<w:pStyle w:val="Heading2"/><w:lvlText w:val="%1.%2"/>');
  });
  it("repeats header rows, keeps rows whole, fixes widths and describes every table", async () => {
    const bytes = await writeBytes(makeRichDocument(language));
    const tables = countOf(body(bytes), "<w:tbl>");
    expect(countOf(body(bytes), "<w:tblHeader/>")).toBe(2);
    expect(countOf(body(bytes), "<w:cantSplit/>")).toBe(countOf(body(bytes), "<w:tr>"));
    expect(countOf(body(bytes), '<w:tblLayout w:type="fixed"/>')).toBe(tables);
    expect(countOf(body(bytes), "<w:tblCaption ")).toBe(tables);
  });
  it("gives the foot of each page its number in words of the language", async () => {
    const bytes = await writeBytes(makeRichDocument(language));
    const shown = partOf(bytes, "word/footer1.xml").replace(/<[^>]*>/g, "");
    expect(shown).toBe(
      { en: "Page PAGE of NUMPAGES", ru: "Страница PAGE из NUMPAGES", ar: "صفحة PAGE من NUMPAGES" }[language],
    );
  });
  it("passes its own lint", async () => {
    expect(lintDocx(await writeBytes(makeRichDocument(language)))).toEqual([]);
  });
  it("has a cover without head and foot", async () => {
    const [cover] = body(await writeBytes(makeRichDocument(language))).split("</w:sectPr>");
    expect(cover).not.toContain("w:headerReference");
    expect(directionOf(language) === "rtl").toBe(cover?.includes("<w:rtlGutter/>"));
  });
});

describe("lists", () => {
  it("each count from their own start", async () => {
    const list = (start: number) => ({
      kind: "list" as const,
      ordered: true,
      start,
      items: [{ blocks: [paragraph("a")] }, { blocks: [paragraph("b")] }],
    });
    const bytes = await writeBytes(makeDocument([list(1), paragraph("x"), list(1), list(5)]));
    const used = [...body(bytes).matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((match) => match[1]);
    expect(new Set(used).size).toBe(3);
    const numbering = partOf(bytes, "word/numbering.xml");
    const starts = [...new Set(used)].map(
      (id) =>
        new RegExp(`<w:num w:numId="${id}".*?<w:lvlOverride w:ilvl="0"><w:startOverride w:val="(\\d+)"`).exec(
          numbering,
        )?.[1],
    );
    expect(starts).toEqual(["1", "1", "5"]);
  });
});

describe("notes", () => {
  it("get an own text for each mention", async () => {
    const bytes = await writeBytes(makeDocument([paragraph("a", note("первая")), paragraph("b", note("вторая"))]));
    const notes = partOf(bytes, "word/footnotes.xml");
    expect(notes.indexOf("первая")).toBeLessThan(notes.indexOf("вторая"));
    expect([...body(bytes).matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map((match) => match[1])).toEqual([
      "1",
      "2",
    ]);
  });
});

describe("pictures", () => {
  const figure = { kind: "figure" as const, path: "a.png", alt: "Схема" };
  it("are made to fit the text and carry their words", async () => {
    const bytes = await writeBytes(makeDocument([figure], { images: { "a.png": { bytes: makePicture(3000, 1500) } } }));
    const [, width = "0", height = "0"] = /<wp:extent cx="(\d+)" cy="(\d+)"\/>/.exec(body(bytes)) ?? [];
    // 9354 twips of text are 5,939,790 EMU.
    expect(Number(width)).toBeLessThanOrEqual(5_939_790);
    expect(Number(width) / Number(height)).toBeCloseTo(2, 1);
    expect(has(bytes, 'descr="Схема"')).toBe(true);
  });
  it("that are missing or broken leave their words", async () => {
    const broken = { "a.png": { bytes: new Uint8Array([137, 80, 78, 71, 1, 2]) } };
    for (const images of [{}, broken]) {
      const bytes = await writeBytes(makeDocument([figure], { images }));
      expect(paragraphWith(bytes, "[Схема]")).not.toBe("");
      expect(lintDocx(bytes)).toEqual([]);
    }
  });
});

describe("links", () => {
  it("leave the document only to addresses that are safe", async () => {
    const link = (href: string) => paragraph({ kind: "link", href, children: [text(href)] });
    const bytes = await writeBytes(
      makeDocument([link("https://example.org/a?b=1&c=2"), link("javascript:alert(1)"), link("file:///etc/passwd")]),
    );
    const relationships = partOf(bytes, "word/_rels/document.xml.rels");
    expect(relationships).toContain("https://example.org/a?b=1&amp;c=2");
    expect(relationships).not.toMatch(/javascript|passwd/);
  });
  it("inside the document are plain text where nothing carries the id", async () => {
    const jump = paragraph({ kind: "jump", target: "req:R9", children: [text("R9")] });
    const bytes = await writeBytes(makeDocument([jump]));
    expect(has(bytes, "w:anchor")).toBe(false);
    expect(has(bytes, ">R9<")).toBe(true);
  });
});

describe("hostile text", () => {
  it("loses what XML forbids and what steers direction, and keeps the rest", async () => {
    const words = "a\u0001b\uFFFEc\u202Ed<&>\"'\uD83D";
    const blocks = [
      heading(1, words),
      paragraph(words, { kind: "code", value: words }),
      table([[words]], { caption: words }),
    ];
    const bytes = await writeBytes(
      makeDocument(blocks, { title: words, creator: words, header: { start: words, end: words } }),
    );
    expect(lintDocx(bytes)).toEqual([]);
    expect(has(bytes, "abcd&lt;&amp;&gt;")).toBe(true);
  });
  it("is never taken for a field of the library", async () => {
    const bytes = await writeBytes(makeDocument([paragraph("CURRENT"), paragraph("TOTAL_PAGES")]));
    expect(has(bytes, ">CURRENT<")).toBe(true);
    expect(has(bytes, "fldChar")).toBe(false);
  });
});

describe("properties", () => {
  it("carry the document's own date, its tenderer and nobody's user name", async () => {
    const bytes = await writeBytes(makeDocument([paragraph("x")], { date: "2026-11-12", creator: "ООО «Маяк»" }));
    const core = partOf(bytes, "docProps/core.xml");
    expect([...core.matchAll(/<dcterms:\w+[^>]*>([^<]*)/g)].map((match) => match[1])).toEqual([
      "2026-11-12T00:00:00Z",
      "2026-11-12T00:00:00Z",
    ]);
    expect(core).toContain("<cp:lastModifiedBy>ООО «Маяк»</cp:lastModifiedBy>");
    expect(partOf(bytes, "docProps/custom.xml")).toContain("223-0417");
  });
});
