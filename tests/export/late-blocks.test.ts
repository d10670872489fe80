import { Document, type FileChild, ImageRun, Packer, Paragraph, Tab, Table, TableCell, TableRow, TextRun } from "docx";
import { describe, expect, it } from "vitest";
import type { Writing } from "../../server/src/export/docx/context.ts";
import { fillMarks, LateBlocks } from "../../server/src/export/docx/late-blocks.ts";
import { LateRow } from "../../server/src/export/docx/late-row.ts";
import { partOf } from "./docx-parts.ts";
import { makeDocument } from "./make-document.ts";
import { makePicture } from "./rich-document.ts";

const picture = makePicture(4, 4);
const levels = [{ level: 0, format: "decimal", text: "%1.", start: 3 }] as const;

function makeCell(text: string): TableCell {
  return new TableCell({ children: [new Paragraph(text)], width: { size: 900, type: "dxa" } });
}

/** Sections of elements of all kinds; each call makes them anew. */
const sections: readonly (() => FileChild[])[] = [
  () => [new Paragraph({ text: "ends in a paragraph", keepNext: true })],
  () => [
    new Paragraph({
      children: [new TextRun({ text: `a < b & "c" 'd'`, bold: true }), new TextRun({ children: [new Tab(), "e"] })],
    }),
    new Paragraph({
      numbering: { reference: { reference: "list", levels: [...levels] }, level: 0, instance: 7 },
      text: "item",
    }),
    new Paragraph({
      children: [new ImageRun({ type: "png", data: picture, transformation: { width: 4, height: 4 } })],
    }),
    new Table({
      rows: [new TableRow({ children: [makeCell("x"), makeCell("y")], tableHeader: true })],
      columnWidths: [900, 900],
    }),
  ],
  () => [],
  () => [new Paragraph({})],
];

function makeWriting(): Writing {
  return {
    document: makeDocument([]),
    direction: "ltr",
    bookmarks: new Map(),
    placed: new Set(),
    notes: new Map(),
    noteTexts: new Map(),
    late: [],
    pictures: new Map(),
    tableAlts: [],
    sources: new WeakMap(),
    lists: new Map(),
    listCount: 0,
  };
}

/** The library counts pictures through all documents of a process. */
function withoutCounts(xml: string): string {
  return xml.replace(/<wp:docPr id="\d+"/g, "<wp:docPr");
}

async function packBody(children: readonly FileChild[][]): Promise<string> {
  const file = new Document({ sections: children.map((own) => ({ children: own })) });
  return withoutCounts(partOf(await Packer.pack(file, "uint8array"), "word/document.xml"));
}

describe("text that is written ahead of its part", () => {
  it("is what the library writes, ends of sections, numbers of lists and pictures among it", async () => {
    for (const order of [[0, 1, 2, 3], [1, 0], [2], [3, 2, 1], [0, 0]]) {
      const made = order.map((at) => sections[at]?.() ?? []);
      const writing = makeWriting();
      const late = order.map((at) => {
        const blocks = new LateBlocks(
          (sections[at]?.() ?? []).map((child) => [child]),
          writing,
        );
        writing.late.push(blocks);
        return blocks;
      });
      const skeleton = await packBody(late.map((child) => [child]));
      expect(skeleton).not.toContain("<w:t>");
      expect(withoutCounts([...fillMarks(skeleton, late)].join(""))).toBe(await packBody(made));
    }
  });
  it("is what the library writes of a row", async () => {
    const makeRow = () => new TableRow({ children: [makeCell("x"), makeCell("<y>")], cantSplit: true });
    const makeTable = (row: TableRow) => new Table({ rows: [row], columnWidths: [900, 900] });
    const writing = makeWriting();
    const late = new LateBlocks([[makeTable(new LateRow(makeRow))]], writing);
    writing.late.push(late);
    expect([...fillMarks(await packBody([[late]]), [late])].join("")).toBe(await packBody([[makeTable(makeRow())]]));
  });
});
