import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { FontChoice } from "../../server/src/export/blocks/types.ts";
import { fontChoice, pageFormat } from "../../server/src/export/build/page-format.ts";
import { writeDocx } from "../../server/src/export/docx/write-docx.ts";
import { numberDocument } from "../../server/src/export/number/number-document.ts";
import { layoutPages } from "../../server/src/export/pages/estimate-pages.ts";
import { readPaper } from "../../server/src/model/format-demands.ts";
import { buildModel } from "../harness/model.ts";
import { tenderFile } from "../harness/rule-samples.ts";
import { makeRichDocument } from "./rich-document.ts";

async function modelOf(format: string) {
  return buildModel(
    `${tenderFile(`format: ${format}`)}//- bids/demo/bid.yaml\nkind: bid\ntender: tender.bid.yaml\nstatus: draft\n`,
  );
}

const rich = makeRichDocument("ru");
const withFonts = (fonts: Partial<FontChoice>) => ({ ...rich, fonts: { ...rich.fonts, ...fonts } });

/** Every size that stands in a part of the document, in half points, by what it stands in. */
async function sizesIn(fonts: Partial<FontChoice>): Promise<readonly number[]> {
  const parts = unzipSync((await writeDocx(withFonts(fonts))).bytes);
  const texts = Object.entries(parts).flatMap(([name, bytes]) => (name.endsWith(".xml") ? [strFromU8(bytes)] : []));
  // The paragraph behind a table holds no text.
  const seen = texts.map((text) => text.replace(/<w:style [^>]*w:styleId="TenderGap".*?<\/w:style>/gsu, ""));
  return seen.flatMap((text) => [...text.matchAll(/<w:sz(?:Cs)? w:val="(\d+)"/gu)].map(([, size]) => Number(size)));
}

describe("the letters of a document", () => {
  it("are smaller beside the text where nothing is demanded", async () => {
    expect(Math.min(...(await sizesIn({ size: 22 })))).toBeLessThan(20);
  });

  it("are nowhere smaller than the tender allows: no table, caption, note, head or foot, list mark, code", async () => {
    for (const smallest of [24, 20]) {
      const sizes = await sizesIn({ size: 24, smallest });
      expect(sizes.length).toBeGreaterThan(20);
      expect(Math.min(...sizes)).toBe(smallest);
    }
  });

  it("are counted at their size by the page estimate", () => {
    const { document } = numberDocument(withFonts({ size: 24 }));
    const plain = layoutPages(document).end;
    const larger = layoutPages({ ...document, fonts: { ...document.fonts, smallest: 24 } }).end;
    expect(larger.page + larger.share).toBeGreaterThan(plain.page + plain.share);
  });

  it("are all in fonts that are allowed", async () => {
    const parts = unzipSync((await writeDocx(withFonts({ latin: "Arial", arabic: "Arial", code: "Arial" }))).bytes);
    const styles = strFromU8(parts["word/styles.xml"] ?? new Uint8Array());
    const names = [...styles.matchAll(/w:(?:ascii|hAnsi|cs)="([^"]*)"/gu)].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set(["Arial"]));
  });
});

describe("what the tender demands", () => {
  it.each([
    ["{}", { latin: "Calibri", arabic: "Noto Naskh Arabic", size: 22 }],
    [
      "{fonts: [Times New Roman]}",
      { latin: "Times New Roman", arabic: "Times New Roman", code: "Times New Roman", size: 22 },
    ],
    ["{fonts: [Traditional Arabic, Arial]}", { latin: "Arial", arabic: "Traditional Arabic", code: "Arial", size: 22 }],
    ["{minFontSize: 12}", { latin: "Calibri", arabic: "Noto Naskh Arabic", size: 24, smallest: 24 }],
    ["{minFontSize: 10.3}", { latin: "Calibri", arabic: "Noto Naskh Arabic", size: 22, smallest: 21 }],
    [
      "{minFontSize: 12, minTableFontSize: 9}",
      { latin: "Calibri", arabic: "Noto Naskh Arabic", size: 24, smallest: 18 },
    ],
    ["{minFontSize: 120}", { latin: "Calibri", arabic: "Noto Naskh Arabic", size: 48, smallest: 48 }],
  ])("of fonts and sizes by %s", async (format, fonts) => {
    expect(fontChoice(await modelOf(format))).toEqual(fonts);
  });

  it("of margins is kept up to a quarter of the sheet, and left to us where nothing is said", async () => {
    const { margins } = pageFormat(await modelOf("{margins: {left: 3 cm, right: 90 mm}}"), "ru");
    expect(margins).toEqual({ top: 1304, bottom: 1247, start: 1701, end: 2976 });
  });

  it.each([
    ["A4", 11906, 16838],
    ["формат А4, книжная", 11906, 16838],
    ["ورق A3", 16838, 23811],
    ["US Letter", 12240, 15840],
    ["297 x 210 мм", 11906, 16838],
    ["8,5 × 11 inches", 12240, 15840],
  ])("of paper may be written as %s", (text, width, height) => {
    expect(readPaper(text)).toEqual({ width, height });
  });

  it.each(["", "лист", "A44", "BA4", "10 x 10 mm", "210 x 297", "9".repeat(50_000)])(
    "of paper is unknown: %.20s",
    (text) => {
      expect(readPaper(text)).toBeUndefined();
    },
  );
});
