import { describe, expect, it } from "vitest";
import type { Block, Inline } from "../../../server/src/export/blocks/types.ts";
import { numberDocument } from "../../../server/src/export/number/number-document.ts";
import { estimatePages } from "../../../server/src/export/pages/estimate-pages.ts";
import { makeDocument, note, paragraph, table, text } from "../make-document.ts";

/** Milliseconds of this process, whatever else the machine does meanwhile. */
function measure(blocks: readonly Block[], language = "en"): { readonly time: number; readonly total: number } {
  const { document } = numberDocument(makeDocument(blocks, { language }));
  const start = process.cpuUsage();
  const { total } = estimatePages(document);
  return { time: process.cpuUsage(start).user / 1000, total };
}

const million = 1_000_000;

describe("hostile documents", () => {
  it.each([
    ["Latin letters", "a".repeat(million)],
    ["Arabic letters", "ب".repeat(million)],
    ["hyphens", "-".repeat(million)],
    ["words with hyphens", "a-".repeat(million / 2)],
    ["blanks", " ".repeat(million)],
    ["vowel signs", `ب${"\u064E".repeat(million)}`],
    ["signs of many alphabets", "1a،ب(".repeat(million / 5)],
    ["halves of characters", "\uD83D".repeat(million)],
    ["ideographs", "招".repeat(million)],
  ])("are linear: a million %s", (_name, value) => {
    for (const language of ["en", "ar"]) {
      const { time, total } = measure([paragraph(value)], language);
      expect(time).toBeLessThan(4000);
      expect(total).toBeGreaterThan(0);
    }
  });

  it("are linear: ten thousand rows, kept together or not", () => {
    const rows = Array.from({ length: 10_000 }, (_value, at) => [String(at), "Requirement", "مطابق", "Да"]);
    for (const block of [table(rows), { kind: "keep", blocks: [table(rows)] } as const]) {
      const { time, total } = measure([block]);
      expect(time).toBeLessThan(6000);
      expect(total).toBeGreaterThan(150);
    }
  });

  it("are linear: many short paragraphs, kept together or not", () => {
    const blocks = Array.from({ length: 20_000 }, () => paragraph("word"));
    expect(measure(blocks).total).toBeGreaterThan(400);
    const { time, total } = measure([{ kind: "keep", blocks }]);
    expect(time).toBeLessThan(4000);
    expect(total).toBeGreaterThan(400);
  });

  it("do not overflow: deep quotes, lists, cells, emphasis and notes", () => {
    const nest = (levels: number, wrap: (inner: Block) => Block): Block => {
      let block: Block = paragraph("x");
      for (let at = 0; at < levels; at++) block = wrap(block);
      return block;
    };
    const quote = (inner: Block): Block => ({ kind: "quote", blocks: [inner] });
    const list = (inner: Block): Block => ({
      kind: "list",
      ordered: false,
      start: 1,
      items: [{ blocks: [paragraph("a"), inner] }],
    });
    const callout = (inner: Block): Block => ({ kind: "callout", tone: "note", blocks: [inner] });
    let inline: Inline = text("x");
    for (let at = 0; at < 300; at++) inline = { kind: "emphasis", children: [inline] };
    const blocks = [
      nest(300, quote),
      nest(300, list),
      nest(300, callout),
      nest(30, (one) => table([["a"]], { cell: [one] })),
      paragraph(inline),
    ];
    expect(measure(blocks).total).toBeGreaterThan(0);
  });

  it("take notes in any number", () => {
    const { time, total } = measure([paragraph("a", ...Array.from({ length: 5000 }, () => note("b")))]);
    expect(time).toBeLessThan(4000);
    expect(total).toBeGreaterThan(1);
  });

  it("take tables without columns or rows and empty documents", () => {
    expect(measure([]).total).toBe(1);
    expect(measure([{ ...table([]), columns: [], header: [], rows: [] }]).total).toBe(1);
    expect(measure([{ ...table([["a", "b"]]), columns: [] }]).total).toBeLessThan(5);
  });
});
