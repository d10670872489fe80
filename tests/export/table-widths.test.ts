import { describe, expect, it } from "vitest";
import type { FontChoice } from "../../server/src/export/blocks/types.ts";
import { tableWidths } from "../../server/src/export/docx/table-widths.ts";
import { table } from "./make-document.ts";

/** Text in tables is three half points smaller. */
const fonts: FontChoice = { latin: "Calibri", arabic: "Noto Naskh Arabic", size: 24 };

function widthsOf(rows: readonly (readonly string[])[], width: number): number[] {
  return tableWidths(table(rows), width, fonts);
}

describe("widths of columns", () => {
  it("divide the whole width", () => {
    const widths = widthsOf([["Срок", "24 месяца", "–"]], 9001);
    expect(widths.reduce((sum, value) => sum + value, 0)).toBe(9001);
  });

  it("have room for an Arabic word whose last letter is wide", () => {
    const long = "مواد احتياطية معتمدة سلفًا ومدة ردّ محددة قبل التوقيع وبعده";
    const columns = Array.from({ length: 8 }, () => long);
    // In Noto Naskh Arabic of 11.5 points these words are 630 and 690 twips wide, and the cell has 200 of its own.
    for (const [word, twips] of [
      ["متوسط", 830],
      ["منخفض", 890],
    ] as const) {
      const block = table([[...columns, word]]);
      const narrow = block.columns.map((column, at) => ({ ...column, weight: at === 8 ? 0.1 : 1 }));
      expect(tableWidths({ ...block, columns: narrow }, 13_000, fonts)[8]).toBeGreaterThanOrEqual(twips);
    }
  });

  it("give a column of dashes less than one of words", () => {
    const [words = 0, dashes = 0] = widthsOf(
      [
        ["Соответствует", "–"],
        ["Не соответствует", "–"],
      ],
      9000,
    );
    expect(dashes).toBeLessThan(words / 2);
  });

  it("do not let one endless word take the table", () => {
    const [endless = 0] = widthsOf([["x".repeat(300), "да"]], 9000);
    expect(endless).toBeLessThanOrEqual(4500);
  });

  it("leave short numbers whole where long words want more than there is", () => {
    const long = "квалифицированного-0142200001326000451_04.pdf";
    const block = table([["10", long, long, long, long, "الصفحات"]]);
    const weighted = block.columns.map((column, at) => ({ ...column, weight: at === 0 ? 1 : 20 }));
    const widths = tableWidths({ ...block, columns: weighted }, 9000, fonts);
    // Two digits of 10.5 points, and what the cell has of its own.
    expect(widths[0]).toBeGreaterThanOrEqual(2 * 113 + 200);
    expect(widths[5]).toBeGreaterThanOrEqual(880);
    expect(widths.reduce((sum, value) => sum + value, 0)).toBe(9000);
  });

  it("keep words whole beside the long name of a file", () => {
    const cells = [
      "государственной",
      "недобросовестных 0142200001326000451_04.pdf",
      "Приволжской",
      "29\u00A0фев\u00A02028",
    ];
    const [first = 0, second = 0] = widthsOf([["10", ...cells, "الصفحات"]], 9000).slice(1);
    expect(first).toBeGreaterThanOrEqual(15 * 0.55 * 210);
    expect(second).toBeGreaterThanOrEqual(16 * 0.55 * 210);
    expect(second).toBeLessThan(2400);
  });
});
