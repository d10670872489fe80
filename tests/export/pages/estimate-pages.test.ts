import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, ExportDocument } from "../../../server/src/export/blocks/types.ts";
import { numberDocument } from "../../../server/src/export/number/number-document.ts";
import { estimatePages, layoutPages } from "../../../server/src/export/pages/estimate-pages.ts";
import { buildExample } from "../../office/example-document.ts";
import { heading, makeDocument, note, paragraph, table, text } from "../make-document.ts";
import { makePicture, makeRichDocument } from "../rich-document.ts";

function numbered(blocks: readonly Block[], settings: Partial<ExportDocument> = {}): ExportDocument {
  return numberDocument(makeDocument(blocks, settings)).document;
}

const margins = { top: 1440, bottom: 1440, start: 1440, end: 1440 };
/**
 * In Courier New of 12 points a line is 272 twips high and 304 with its distance; a paragraph of one line takes 444 with
 * what follows it. The last line on a page needs no distance: ten such paragraphs need 9 * 444 + 272 twips.
 */
const tenParagraphs = 9 * 444 + 272;
const courier = {
  fonts: { latin: "Courier New", arabic: "Noto Naskh Arabic", size: 24 },
  page: { width: 2880 + 1440, height: 2880 + tenParagraphs, margins },
} as const;

function paragraphs(count: number): Block[] {
  return Array.from({ length: count }, (_value, at) => ({ ...paragraph("word"), id: `p${at + 1}` }));
}

function pagesOf(blocks: readonly Block[], settings: Partial<ExportDocument> = courier): Record<string, number> {
  const { pages, total } = estimatePages(numbered(blocks, settings));
  return { ...Object.fromEntries(pages), total };
}

describe("estimatePages", () => {
  it("says that it is an estimate", () => {
    expect(estimatePages(numbered([paragraph("word")])).exact).toBe(false);
  });

  it("puts as many paragraphs on a page as have room there", () => {
    expect(pagesOf(paragraphs(10))).toMatchObject({ p10: 1, total: 1 });
    expect(pagesOf(paragraphs(11))).toMatchObject({ p10: 1, p11: 2, total: 2 });
    const lower = { ...courier, page: { ...courier.page, height: courier.page.height - 1 } };
    expect(pagesOf(paragraphs(10), lower)).toMatchObject({ p9: 1, p10: 2, total: 2 });
  });

  it("breaks lines by the width of letters: ten of them fill this page", () => {
    const long = { ...paragraph("abcde fghi ".repeat(8).trim()), id: "long" };
    // Eight lines take 8 * 304 + 140 twips; so four paragraphs of one line have room behind them, but no fifth.
    expect(pagesOf([long, ...paragraphs(5)])).toMatchObject({ long: 1, p4: 1, p5: 2 });
  });

  it("begins pages at page breaks, and on no page of their own where nothing follows", () => {
    expect(
      pagesOf([...paragraphs(1), { kind: "page-break" }, heading(1, "a", { id: "h" }), { kind: "page-break" }]),
    ).toEqual({
      p1: 1,
      h: 2,
      total: 2,
    });
  });

  it("keeps a heading with what follows it", () => {
    // 340 more before it than behind a paragraph, 408 high, 160 behind it.
    const own = heading(1, "a", { id: "h" });
    expect(pagesOf([...paragraphs(7), own, { ...paragraph("b"), id: "b" }])).toMatchObject({ p7: 1, h: 2, b: 2 });
    expect(pagesOf([...paragraphs(6), own, { ...paragraph("b"), id: "b" }])).toMatchObject({ p6: 1, h: 1, b: 1 });
  });

  it("gives cover, upright and turned pages pages of their own", () => {
    const pages = pagesOf(
      [
        { kind: "cover", label: "Offer", title: "Portal", tenderer: "Northern Light", facts: [], foot: [] },
        { kind: "contents", of: "headings", title: [text("Contents")] },
        { kind: "page-break" },
        heading(1, "First", { id: "a" }),
        { kind: "landscape", blocks: [heading(1, "Matrix", { id: "b" })] },
        heading(1, "Last", { id: "c" }),
      ],
      {},
    );
    expect(pages).toEqual({ a: 3, b: 4, c: 5, total: 5 });
  });

  it("lets long contents run over pages", () => {
    const headings = Array.from({ length: 200 }, (_value, at) => heading(1, `Heading ${at}`, { id: `h${at}` }));
    const pages = pagesOf(
      [{ kind: "contents", of: "headings", title: [text("Contents")] }, { kind: "page-break" }, ...headings],
      {},
    );
    expect(pages.h0).toBeGreaterThan(4);
  });

  it("finds rows, captions, figures and blocks in cells", () => {
    const rows = table([["a", "b"]], { caption: "Table", id: "t", cell: [{ ...paragraph("x"), id: "cell" }] });
    const figure: Block = { kind: "figure", id: "f", path: "a.png", alt: "A", caption: { children: [text("Figure")] } };
    expect(pagesOf([rows, figure], {})).toMatchObject({ t: 1, cell: 1, f: 1, total: 1 });
  });

  it("prints a picture at its size, its wording where it is not there, and assumes one where it is unread", () => {
    const figure = (id: string): Block => ({ kind: "figure", id, path: "a.png", alt: "A" });
    const all = [figure("a"), figure("b"), figure("c"), figure("d")];
    const images = { "a.png": { bytes: makePicture(400, 300) } };
    // 300 pixels are 4500 twips: with their distances three have room on this page, four have not.
    expect(pagesOf(all, { images })).toMatchObject({ c: 1, d: 2 });
    expect(pagesOf(all, {})).toMatchObject({ d: 1 });
    const assumed = layoutPages(numbered(all), { assumesPictures: true });
    expect(assumed.places.get("d")?.page).toBe(2);
  });

  it("makes room for footnotes", () => {
    expect(pagesOf([{ ...paragraph("a", note("b")), id: "n" }, ...paragraphs(9)])).toMatchObject({ p8: 1, p9: 2 });
  });

  it("gives the same for the same document", () => {
    for (const language of ["en", "ru", "ar"] as const) {
      const { document } = numberDocument(makeRichDocument(language));
      expect(estimatePages(document)).toEqual(estimatePages(structuredClone(document)));
    }
  });

  it("never moves a paragraph forward when another one is put before it", () => {
    const words = fc.array(fc.constantFrom("tender", "a", "заявка", "на", "requirement", "42"), {
      minLength: 1,
      maxLength: 60,
    });
    const prose = fc.array(words, { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(prose, words, fc.nat(24), (texts, added, place) => {
        const blocks = texts.map((own, at) => ({ ...paragraph(own.join(" ")), id: `p${at}` }));
        const at = Math.min(place, blocks.length);
        const longer = [...blocks.slice(0, at), paragraph(added.join(" ")), ...blocks.slice(at)];
        const before = estimatePages(numbered(blocks, courier));
        const after = estimatePages(numbered(longer, courier));
        for (const [id, page] of before.pages) expect(after.pages.get(id)).toBeGreaterThanOrEqual(page);
        expect(after.total).toBeGreaterThanOrEqual(before.total);
      }),
      { numRuns: 60 },
    );
  });

  // How many pages they have is checked against LibreOffice, in tests/office/page-estimate.ts.
  it.each(["state-portal", "schools-festival", "first-draft"])(
    "puts the headings of %s on pages in their order",
    async (slug) => {
      const { document } = numberDocument(await buildExample(slug));
      const { pages, total } = estimatePages(document);
      const [contents] = document.blocks.flatMap((block) => (block.kind === "contents" ? [block] : []));
      const own = (contents?.entries ?? []).map(({ target }) => pages.get(target) ?? 0);
      expect(own.length).toBeGreaterThan(5);
      // Behind cover and contents.
      expect(own[0]).toBeGreaterThan(2);
      expect(own).toEqual(own.toSorted((a, b) => a - b));
      expect(own.at(-1)).toBeLessThanOrEqual(total);
      expect(total).toBeGreaterThan(5);
    },
  );
});
