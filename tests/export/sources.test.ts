import { describe, expect, it } from "vitest";
import type { Block, SourcePlace } from "../../server/src/export/blocks/types.ts";
import { writeDocx } from "../../server/src/export/docx/write-docx.ts";
import { findChild, readXml, textOf } from "../../server/src/export/docx/xml-tree.ts";
import { partOf } from "./docx-parts.ts";
import { heading, makeDocument, paragraph, table } from "./make-document.ts";
import { makeRichDocument, type RichLanguage } from "./rich-document.ts";

function at(start: number): { readonly source: SourcePlace } {
  return { source: { file: "a.md", span: { start, end: start + 1 } } };
}

/** Each child of the body with where it came from: its text, or its name where it has none. */
async function pairsOf(blocks: readonly Block[]): Promise<string[]> {
  const { bytes, sources } = await writeDocx(makeDocument(blocks));
  const body = findChild(readXml(partOf(bytes, "word/document.xml")), "w:body");
  const names = (body?.children ?? []).map((child) => textOf(child) || child.name);
  expect(sources).toHaveLength(names.length);
  return names.map((name, index) => `${name} < ${sources[index]?.span.start ?? "-"}`);
}

describe("the places that the children of the body came from", () => {
  it("are those of the nearest block", async () => {
    const items = [{ blocks: [{ ...paragraph("one"), ...at(3) }] }, { blocks: [paragraph("two"), paragraph("three")] }];
    const blocks: Block[] = [
      { ...heading(1, "Title"), ...at(1) },
      { kind: "list", ordered: false, start: 1, items, ...at(2) },
      { kind: "quote", blocks: [{ ...paragraph("inner"), ...at(5) }, paragraph("outer")], ...at(4) },
      { ...table([["x"]], { caption: "Prices" }), ...at(6) },
      { ...table([["y"]]), ...at(7) },
      paragraph("nowhere"),
    ];
    expect(await pairsOf(blocks)).toEqual([
      "Title < 1",
      "one < 3",
      "two < 2",
      "three < 2",
      "inner < 5",
      "outer < 4",
      "Table 1. Prices < 6",
      "Ax < 6",
      "w:p < 7",
      "Ay < 7",
      "nowhere < -",
      "w:sectPr < -",
    ]);
  });
  it("count the paragraphs that end sections", async () => {
    const blocks: Block[] = [
      { kind: "contents", of: "headings", title: [] },
      { kind: "landscape", blocks: [table([["wide"]])], ...at(1) },
      { kind: "landscape", blocks: [{ ...paragraph("wide"), ...at(3) }], ...at(2) },
      { ...heading(1, "After"), ...at(4) },
      { kind: "contents", of: "headings", title: [{ kind: "text", value: "Contents" }], ...at(5) },
      { kind: "page-break" },
      { kind: "landscape", blocks: [paragraph("end")], ...at(6) },
    ];
    expect(await pairsOf(blocks)).toEqual([
      "1 After < -",
      "w:p < -",
      "Awide < 1",
      "wide < 3",
      "After < 4",
      "Contents1 After < 5",
      "w:p < -",
      "end < 6",
      "w:sectPr < -",
    ]);
  });
  it.each<RichLanguage>(["en", "ru", "ar"])("are as many as the children, in %s", async (language) => {
    const { bytes, sources } = await writeDocx(makeRichDocument(language));
    const body = findChild(readXml(partOf(bytes, "word/document.xml")), "w:body");
    expect(sources).toHaveLength(body?.children.length ?? 0);
  });
});
