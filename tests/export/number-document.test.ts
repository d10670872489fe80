import { describe, expect, it } from "vitest";
import { transformBlocks } from "../../server/src/export/blocks/transform.ts";
import type { Block, ExportDocument, Inline } from "../../server/src/export/blocks/types.ts";
import { numberDocument } from "../../server/src/export/number/number-document.ts";
import { heading, makeDocument, note, paragraph, reference, table, text } from "./make-document.ts";

function numbersOf(document: ExportDocument): string[] {
  const found: string[] = [];
  const visit = (block: Block) => {
    if (block.kind === "heading") found.push(`${block.level}:${block.number}`);
    return block;
  };
  transformBlocks(document.blocks, { block: visit }, "");
  return found;
}

function inlinesOf(document: ExportDocument): Inline[] {
  const found: Inline[] = [];
  const visit = (inline: Inline) => {
    found.push(inline);
    return inline;
  };
  transformBlocks(document.blocks, { inline: visit }, "");
  return found;
}

describe("headings", () => {
  it("are counted level by level", () => {
    const { document } = numberDocument(
      makeDocument([
        heading(1, "А"),
        heading(2, "Б"),
        heading(2, "В"),
        heading(3, "Г"),
        heading(1, "Д"),
        heading(2, "Е"),
      ]),
    );
    expect(numbersOf(document)).toEqual(["1:1", "2:1.1", "2:1.2", "3:1.2.1", "1:2", "2:2.1"]);
  });
  it("close up a level that was left out, alike for neighbours", () => {
    const { document } = numberDocument(
      makeDocument([heading(2, "a"), heading(4, "b"), heading(4, "c"), heading(3, "d"), heading(2, "e")]),
    );
    expect(numbersOf(document)).toEqual(["1:1", "2:1.1", "2:1.2", "2:1.3", "1:2"]);
  });
  it("inside containers count where they stand", () => {
    const { document } = numberDocument(
      makeDocument([heading(1, "a"), { kind: "landscape", blocks: [heading(1, "b")] }, heading(1, "c")]),
    );
    expect(numbersOf(document)).toEqual(["1:1", "1:2", "1:3"]);
  });
});

describe("captions, notes and references", () => {
  it("number tables and figures apart", () => {
    const figure: Block = {
      kind: "figure",
      path: "a.png",
      alt: "a",
      caption: { children: [text("Схема")] },
      id: "fig-a",
    };
    const { document } = numberDocument(
      makeDocument([
        table([["1"]], { caption: "Первая", id: "tab-a" }),
        figure,
        table([["2"]]),
        table([["3"]], { caption: "Вторая", id: "tab-b" }),
        paragraph(reference("tab-b"), reference("fig-a"), reference("tab-a")),
      ]),
    );
    const texts = inlinesOf(document).flatMap((inline) => (inline.kind === "reference" ? [inline.resolved?.text] : []));
    expect(texts).toEqual(["2", "1", "1"]);
  });
  it("resolve a reference that stands before its heading, also inside a heading", () => {
    const { document, problems } = numberDocument(
      makeDocument([
        { kind: "contents", of: "headings", title: [text("المحتويات")] },
        heading(1, "See ", { inlines: [reference("risk")] }),
        heading(1, "المخاطر", { id: "risk", language: "ar" }),
      ]),
    );
    expect(problems).toEqual([]);
    const contents = document.blocks[0];
    expect(contents?.kind === "contents" && contents.entries).toEqual([
      { target: "#1", level: 1, number: "1", text: "See 2", language: "en" },
      { target: "risk", level: 1, number: "2", text: "المخاطر", language: "ar" },
    ]);
  });
  it("number notes in the order of reading, those in tables too", () => {
    const { document } = numberDocument(
      makeDocument([
        paragraph(text("a"), note("x")),
        table([["b"]], { cell: [paragraph(note("y"))] }),
        paragraph(note("z")),
      ]),
    );
    expect(inlinesOf(document).flatMap((inline) => (inline.kind === "note" ? [inline.number] : []))).toEqual([1, 2, 3]);
  });
  it("name what nothing carries, with its place", () => {
    const source = { file: "sections/a.md", span: { start: 5, end: 9 } };
    const { problems } = numberDocument(makeDocument([{ ...paragraph(reference("нет")), source }]));
    expect(problems).toEqual([{ problem: "unknown-reference", id: "нет", source }]);
  });
  it("let the first of two equal ids win", () => {
    const { document, problems } = numberDocument(
      makeDocument([heading(1, "a", { id: "x" }), heading(1, "b", { id: "x" }), paragraph(reference("x"))]),
    );
    expect(problems).toEqual([{ problem: "duplicate-id", id: "x" }]);
    expect(document.blocks.map((block) => block.id)).toEqual(["x", "#1", undefined]);
    expect(inlinesOf(document)).toContainEqual({
      kind: "reference",
      target: "x",
      resolved: { form: "heading", text: "1" },
    });
  });
});
