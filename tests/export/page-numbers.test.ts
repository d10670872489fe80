import { describe, expect, it } from "vitest";
import { plainText, transformBlocks } from "../../server/src/export/blocks/transform.ts";
import type { Block, ExportDocument } from "../../server/src/export/blocks/types.ts";
import { referenceWords } from "../../server/src/export/build/reference-words.ts";
import { lintDocx } from "../../server/src/export/docx/lint/lint-docx.ts";
import { writeDocx } from "../../server/src/export/docx/write-docx.ts";
import { numberDocument } from "../../server/src/export/number/number-document.ts";
import type { PageMap } from "../../server/src/export/pages/page-map.ts";
import { listPageTargets } from "../../server/src/export/pages/page-targets.ts";
import { countOf, partOf } from "./docx-parts.ts";
import { heading, makeDocument, paragraph, reference, table, text } from "./make-document.ts";
import { makeRichDocument, type RichLanguage } from "./rich-document.ts";

/** Every place of a document on a page of its own, from page 3 on. */
function mapAll(document: ExportDocument, exact = true): PageMap {
  const targets = [...listPageTargets(numberDocument(document).document)];
  return { total: targets.length + 3, pages: new Map(targets.map((id, at) => [id, at + 3])), exact };
}

function withReference(language: RichLanguage, before: string): ExportDocument {
  const see: Block = paragraph(before, { ...reference("risk"), words: referenceWords(before, language) }, ".");
  return makeDocument([heading(1, "—"), heading(1, "—", { id: "risk" }), see], { language });
}

function lastText(document: ExportDocument): string {
  const last = document.blocks.at(-1);
  return last?.kind === "paragraph" ? plainText(last.children) : "";
}

describe("a reference to a place whose page is known", () => {
  const pages: PageMap = { total: 14, pages: new Map([["risk", 12]]), exact: false };
  it.each([
    ["en", "As shown in ", "As shown in section\u00A02, p.\u00A012."],
    ["ru", "Это описано в разделе ", "Это описано в разделе 2, с.\u00A012."],
    ["ar", "كما يرد في ", "كما يرد في القسم\u00A02، ص\u00A012."],
  ] as const)("names number and page (%s)", (language, before, expected) => {
    const document = withReference(language, before);
    expect(lastText(numberDocument(document, pages).document)).toBe(expected);
    expect(lastText(numberDocument(document).document)).not.toContain("12");
  });
  it.each(["en", "ru", "ar"] as const)("is written as two fields with their results (%s)", async (language) => {
    const xml = partOf((await writeDocx(withReference(language, "(см. "), pages)).bytes, "word/document.xml");
    expect(xml).toMatch(
      /<w:instrText[^>]*>REF (_b\w+) \\r \\h<.*?<w:t[^>]*>2<.*?<w:instrText[^>]*>PAGEREF \1 \\h<.*?<w:t[^>]*>12</,
    );
    expect(xml).not.toContain("w:dirty");
  });
});

describe("contents and lists with pages", () => {
  it.each(["en", "ru", "ar"] as const)("are clean fields, pass the lint and name every page (%s)", async (language) => {
    const document = makeRichDocument(language);
    const pages = mapAll(document);
    const { bytes } = await writeDocx(document, pages);
    expect(lintDocx(bytes).filter(({ severity }) => severity === "error")).toEqual([]);
    const xml = partOf(bytes, "word/document.xml");
    expect(xml).toContain("TOC \\o &quot;1-3&quot; \\h \\z \\u<");
    expect(xml).not.toContain("\\n ");
    let entries = 0;
    const { document: numbered } = numberDocument(document, pages);
    transformBlocks(
      numbered.blocks,
      {
        block: (block) => {
          if (block.kind === "contents") entries += block.entries?.length ?? 0;
          return block;
        },
      },
      "",
    );
    expect(entries).toBeGreaterThan(5);
    expect(countOf(xml, 'w:leader="dot"')).toBe(entries);
    const lines = [...xml.matchAll(/<w:pStyle w:val="(?:TOC\d|TableofFigures)"\/>.*?<\/w:p>/g)].map(([line]) => line);
    const shown = lines.map((line) => /PAGEREF.*?<w:t[^>]*>(\d+)</.exec(line)?.[1]);
    expect(shown).toEqual(lines.map((_line, at) => String(at + 3)));
  });
  it("end at the width of the text, sideways too, on the far side of the page in Arabic", async () => {
    const contents: Block = { kind: "contents", of: "headings", title: [text("المحتويات")] };
    const document = makeDocument([contents, { kind: "landscape", blocks: [contents, heading(1, "المخاطر")] }], {
      language: "ar",
    });
    const xml = partOf((await writeDocx(document, mapAll(document))).bytes, "word/document.xml");
    const { width, height, margins } = document.page;
    const stops = [...xml.matchAll(/<w:tab w:val="(\w+)" w:pos="(\d+)" w:leader="dot"\/>/g)];
    expect(stops.map(([, side, at]) => [side, Number(at)])).toEqual([
      ["end", width - margins.start - margins.end],
      ["end", height - margins.start - margins.end],
    ]);
  });
  it("name no page at all where one of them is not known", async () => {
    const document = makeDocument([
      { kind: "contents", of: "headings", title: [text("Contents")] },
      heading(1, "Known", { id: "a" }),
      heading(1, "Unknown", { id: "b" }),
    ]);
    const pages: PageMap = { total: 3, pages: new Map([["a", 2]]), exact: true };
    const xml = partOf((await writeDocx(document, pages)).bytes, "word/document.xml");
    expect(xml).toContain("\\n \\h");
    expect(xml).not.toContain("PAGEREF");
  });
});

describe("the number of pages", () => {
  it.each([
    [true, "<Pages>9</Pages>"],
    [false, "</Application><Company>"],
  ])("is a property of the file only where it was counted (%s)", async (exact, expected) => {
    const document = makeDocument([table([["1"]], { caption: "A", id: "t" })]);
    const { bytes } = await writeDocx(document, { total: 9, pages: new Map(), exact });
    expect(partOf(bytes, "docProps/app.xml")).toContain(expected);
  });
});
