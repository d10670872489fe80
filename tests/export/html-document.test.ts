import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { Block, ExportDocument } from "../../server/src/export/blocks/types.ts";
import { nameBookmarks } from "../../server/src/export/docx/bookmarks.ts";
import { numberDocument } from "../../server/src/export/number/number-document.ts";
import type { Piece } from "../../server/src/export/preview/pieces.ts";
import { writePieces } from "../../server/src/export/preview/write-pieces.ts";
import { heading, makeDocument, note, paragraph, reference, table, text } from "./make-document.ts";
import { makeRichDocument, type RichLanguage } from "./rich-document.ts";

/** Sources are counted in lines of ten characters, so that a place is seen at a glance. */
function piecesOf(source: ExportDocument): readonly Piece[] {
  const { document } = numberDocument(source);
  const anchors = nameBookmarks(document.blocks);
  return writePieces(document, {
    rows: new WeakMap(),
    anchorOf: (id) => anchors.get(id),
    lineOf: ({ file, span }) => ({ file, line: Math.floor(span.start / 10) }),
    sourceOfRow: (id) => ({ file: "facts.yaml", span: { start: Number(id.slice(1)) * 10, end: 0 } }),
    hasPicture: (path) => path === "attachments/схема.png",
  });
}

/** The HTML of a document without names, a line for each piece. */
function readable(blocks: readonly Block[], language = "en"): string {
  const pieces = piecesOf(makeDocument(blocks, { language }));
  return pieces.map(({ html }) => html.replaceAll(/ id="_b\w+"/g, "").replaceAll(/#_b\w+/g, "#…")).join("\n");
}

function elementsOf(html: string): { readonly names: string[]; readonly attributes: Set<string> } {
  const names: string[] = [];
  const attributes = new Set<string>();
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes: own }) => {
    names.push(name);
    for (const key of Object.keys(own)) attributes.add(key);
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(`<root>${html.replace(/<(br|hr|img|col)( [^>]*)?>/g, "<$1$2/>")}</root>`).close();
  return { names: names.slice(1), attributes };
}

const source = (line: number, lines = 1, file = "sections/a.md") => ({
  file,
  span: { start: line * 10, end: (line + lines) * 10 - 1 },
});
const hostile = `<script>alert(1)</script><img src=x onerror="alert(2)">" onclick='x' {{`;

describe("a whole document as HTML", () => {
  it("has numbers, links from the contents, and references as links", () => {
    const blocks: Block[] = [
      { kind: "contents", of: "headings", title: [text("Contents")] },
      heading(1, "About us", { id: "about" }),
      heading(2, "Team"),
      paragraph("See ", reference("about"), ", or ", { kind: "jump", target: "gone", children: [text("nothing")] }),
    ];
    expect(readable(blocks)).toBe(
      [
        '<nav class="tenderdraft-contents" aria-label="Contents"><p class="tenderdraft-title">Contents</p><ul>' +
          '<li class="tenderdraft-level-1"><a href="#…"><span class="tenderdraft-number">1</span> <span>About us</span></a></li>' +
          '<li class="tenderdraft-level-2"><a href="#…"><span class="tenderdraft-number">1.1</span> <span>Team</span></a></li></ul></nav>',
        '<h1><span class="tenderdraft-number">1</span> About us</h1>',
        '<h2><span class="tenderdraft-number">1.1</span> Team</h2>',
        '<p>See <a href="#…">1</a>, or nothing</p>',
      ].join("\n"),
    );
  });

  it("gathers notes at the end of their section, each with a way there and back", () => {
    const html = readable([heading(1, "Первый"), paragraph("Текст", note("Сноска")), heading(1, "Второй")], "ru");
    expect(html.split("\n")).toEqual([
      '<h1><span class="tenderdraft-number">1</span> Первый</h1>',
      '<p>Текст<sup><a href="#note-1" id="note-mark-1" role="doc-noteref">1</a></sup></p>',
      '<ol class="tenderdraft-notes" role="doc-endnotes"><li id="note-1" value="1"><p>Сноска</p>' +
        '<a href="#note-mark-1" role="doc-backlink" aria-label="1">↑</a></li></ol>',
      '<h1><span class="tenderdraft-number">2</span> Второй</h1>',
    ]);
  });

  it("tells language and direction where they change, and only there", () => {
    const html = readable(
      [
        paragraph("نص"),
        { ...paragraph("Текст"), language: "ru" },
        { ...paragraph("Text ", { kind: "text", value: "слово", language: "ru" }), language: "en" },
        { kind: "landscape", language: "ru", blocks: [heading(2, "Таблица")] },
      ],
      "ar",
    );
    expect(html.split("\n")).toEqual([
      "<p>نص</p>",
      '<p lang="ru" dir="ltr">Текст</p>',
      '<p lang="en" dir="ltr">Text <span lang="ru">слово</span></p>',
      '<h1 lang="ru" dir="ltr"><span class="tenderdraft-number">1</span> Таблица</h1>',
    ]);
  });

  it("marks lists by their depth, starts them where they start, and begins anew in a cell", () => {
    const list = (inner: readonly Block[], start = 1): Block => ({
      kind: "list",
      ordered: true,
      start,
      items: [{ blocks: [paragraph("а"), ...inner] }],
    });
    const cell = { blocks: [list([])] };
    const columns = [{ weight: 1, align: "start" as const }];
    const grid: Block = { kind: "table", look: "grid", alt: "т", columns, header: [], rows: [{ cells: [cell] }] };
    const html = readable([list([list([grid])], 3)], "ru");
    expect(html.match(/<ol[^>]*>/g)).toEqual([
      '<ol class="tenderdraft-depth-1" start="3">',
      '<ol class="tenderdraft-depth-2">',
      '<ol class="tenderdraft-depth-1">',
    ]);
  });

  it("gives a table its caption, widths, sides, tones and spans", () => {
    const grid: Block = {
      kind: "table",
      look: "grid",
      alt: "Цены",
      caption: { children: [text("Цены")] },
      columns: [
        { weight: 3, align: "start" },
        { weight: 1, align: "end" },
      ],
      header: [{ blocks: [paragraph("Работа")] }, { blocks: [paragraph("Сумма")] }],
      rows: [
        { role: "group", cells: [{ blocks: [paragraph("Съёмка")], span: 2 }] },
        { id: "R7", cells: [{ blocks: [paragraph("Фото")], tone: "good" }, { blocks: [paragraph("5,00")] }] },
      ],
    };
    expect(readable([grid], "ru")).toBe(
      '<table class="tenderdraft-table tenderdraft-grid"><caption>Таблица 1 – Цены</caption>' +
        '<colgroup><col width="75.0%"><col width="25.0%"></colgroup>' +
        '<thead><tr><th scope="col">Работа</th><th scope="col" class="tenderdraft-end">Сумма</th></tr></thead>' +
        '<tbody><tr class="tenderdraft-group"><th scope="rowgroup" colspan="2">Съёмка</th></tr>' +
        '<tr data-file="facts.yaml" data-line="7"><td class="tenderdraft-good">Фото</td><td class="tenderdraft-end">5,00</td></tr></tbody></table>',
    );
  });

  it("shows pictures that are there, and the words of those that are not", () => {
    const figure = (path: string): Block => ({
      kind: "figure",
      path,
      alt: "Схема",
      caption: { children: [text("Ход")] },
    });
    expect(readable([figure("attachments/схема.png"), figure("../secret.png")], "ru").split("\n")).toEqual([
      '<figure><img data-picture="attachments/схема.png" alt="Схема"><figcaption>Рисунок 1 – Ход</figcaption></figure>',
      '<figure><span class="tenderdraft-missing" role="img" aria-label="Схема">Схема</span><figcaption>Рисунок 2 – Ход</figcaption></figure>',
    ]);
  });

  it("shows the logo and the mark on the cover", () => {
    const cover: Block = {
      kind: "cover",
      logo: "attachments/схема.png",
      mark: "Конфиденциально",
      label: "Заявка",
      title: "Съёмка",
      tenderer: "ООО «Маяк»",
      facts: [{ name: "Лоты", value: "Первый\nВторой" }],
      foot: [],
    };
    const html = readable([cover], "ru");
    expect(html).toContain('<img data-picture="attachments/схема.png" alt="ООО «Маяк»">');
    expect(html).toContain('<p class="tenderdraft-cover-mark">Конфиденциально</p>');
    expect(html).toContain('<th scope="row">Лоты</th><td>Первый<br>Второй</td>');
  });

  it("counts lines within a piece from its first, and names another file where a block comes from one", () => {
    const list: Block = {
      kind: "list",
      ordered: false,
      start: 1,
      source: source(20),
      items: [
        { blocks: [{ ...paragraph("a"), source: source(20) }] },
        { blocks: [{ ...paragraph("b"), source: source(23) }] },
        { blocks: [{ ...paragraph("c"), source: source(4, 1, "pricing.bid.yaml") }] },
      ],
    };
    const [piece] = piecesOf(makeDocument([list]));
    expect(piece).toMatchObject({ file: "sections/a.md", line: 20, page: "upright", rows: false });
    expect(piece?.html).toBe(
      '<ul class="tenderdraft-depth-1"><li><p>a</p></li><li><p data-at="3">b</p></li>' +
        '<li><p data-file="pricing.bid.yaml" data-line="4">c</p></li></ul>',
    );
  });

  it("finds the rows of a table that was written in Markdown below its head", () => {
    const [piece] = piecesOf(makeDocument([{ ...table([["1"], ["2"]]), source: source(10, 4) }]));
    expect(piece?.html.match(/<tr[^>]*>/g)).toEqual(["<tr>", '<tr data-at="2">', '<tr data-at="3">']);
  });

  it("cuts a long table into pieces of rows, which hold what the whole would", () => {
    const cells = Array.from({ length: 100 }, (_value, at) => [`ряд ${at}`]);
    const pieces = piecesOf(makeDocument([{ ...table(cells), source: source(3) }]));
    expect(pieces.map(({ rows, file }) => [rows, file])).toEqual([
      [false, "sections/a.md"],
      [true, "sections/a.md"],
      [true, "sections/a.md"],
    ]);
    const rows = pieces.flatMap(({ html }) => [...html.matchAll(/ряд (\d+)/g)].map(([, at]) => Number(at)));
    expect(rows).toEqual(cells.map((_cell, at) => at));
  });

  it.each<RichLanguage>(["en", "ru", "ar"])("is well formed, whatever it holds (%s)", (language) => {
    const html = piecesOf(makeRichDocument(language))
      .map((piece) => piece.html)
      .join("");
    const names = new Set(elementsOf(html).names);
    for (const name of ["h1", "h2", "p", "ol", "ul", "table", "caption", "blockquote", "nav", "sup", "hr", "a"]) {
      expect(names, name).toContain(name);
    }
  });
});

describe("hostile words in a whole document", () => {
  const all: Block[] = [
    {
      kind: "cover",
      label: hostile,
      title: hostile,
      tenderer: hostile,
      facts: [{ name: hostile, value: hostile }],
      foot: [hostile],
    },
    { kind: "contents", of: "headings", title: [text(hostile)] },
    heading(1, hostile, { id: hostile }),
    paragraph(hostile, { kind: "code", value: hostile }, { kind: "image", path: hostile, alt: hostile }),
    { ...paragraph("x", note(hostile)), language: '"><script>', id: hostile, source: source(1, 1, hostile) },
    { kind: "figure", path: "attachments/схема.png", alt: hostile, caption: { children: [text(hostile)] } },
    { ...table([[hostile]], { caption: hostile, id: "t" }), alt: hostile },
    { kind: "callout", tone: "note", title: [text(hostile)], blocks: [{ kind: "code-block", value: hostile }] },
  ];

  it("run nothing and add no attribute", () => {
    const html = piecesOf(makeDocument(all))
      .map((piece) => piece.html)
      .join("");
    const { names, attributes } = elementsOf(html);
    expect(names).not.toContain("script");
    expect(names.filter((name) => name === "img")).toHaveLength(1);
    expect([...attributes].filter((name) => /^on|^src$|^style$|^srcdoc$/.test(name))).toEqual([]);
    expect(html).not.toContain("<script");
  });

  it.each([
    "javascript:alert(1)",
    "vbscript:x",
    "data:text/html,x",
    "command:workbench.action.quit",
    "file:///etc/passwd",
  ])("make no link of %s", (href) => {
    expect(readable([paragraph({ kind: "link", href, children: [text("тут")] })])).toBe("<p>тут</p>");
  });

  it("of a huge cell are written once, as they are", () => {
    const huge = "ш&".repeat(200_000);
    const html = readable([table([[huge]])]);
    expect(html.length).toBeLessThan(huge.length * 6);
    expect(html).toContain("ш&amp;ш&amp;");
  });
});
