import { describe, expect, it } from "vitest";
import { breakLines, type LineSetting } from "../../../server/src/export/pages/break-lines.ts";
import { findFaces } from "../../../server/src/export/pages/fonts/find-faces.ts";
import { collectPieces, textPieces } from "../../../server/src/export/pages/pieces.ts";
import { note, text } from "../make-document.ts";

/** In Courier New of 12 points every letter is 144 twips wide: ten of them fill this line. */
const setting: LineSetting = {
  width: 1440,
  firstStart: 0,
  direction: "ltr",
  size: 24,
  codeSize: 24,
  bold: false,
  faces: findFaces({ latin: "Courier New", arabic: "Noto Naskh Arabic", size: 24 }),
  fitImage: () => undefined,
};

function countLines(words: string, change: Partial<LineSetting> = {}): number {
  return breakLines(textPieces(words), { ...setting, ...change }).length;
}

describe("breakLines", () => {
  it("fills a line to its end", () => {
    expect(countLines("abcde fghi")).toBe(1);
    expect(countLines("abcde fghij")).toBe(2);
    expect(countLines("abcde fghi abcde fghi")).toBe(2);
    expect(countLines("abcde fghi abcde fghij")).toBe(3);
  });

  it("lets blanks at the end of a line hang over", () => {
    expect(countLines("abcdefghij     klm")).toBe(2);
    expect(countLines("abcdefghij     ")).toBe(1);
  });

  it("gives an empty paragraph a line", () => {
    expect(countLines("")).toBe(1);
    expect(breakLines([], setting)[0]?.height).toBe(Math.round(0.8325 * 240) + Math.round(0.3003 * 240));
  });

  it("breaks behind hyphens and dashes, not at blanks that hold words together", () => {
    expect(countLines("abcdefgh-klm")).toBe(2);
    expect(countLines("abcdef\u00A0ghij")).toBe(2);
    expect(countLines("abc def\u00A0ghij")).toBe(2);
  });

  it("cuts a word that is wider than a line", () => {
    expect(countLines("a".repeat(25))).toBe(3);
    expect(countLines(`ab ${"c".repeat(20)}`)).toBe(3);
  });

  it("counts the beginning of the first line", () => {
    expect(countLines("abcde fghi", { firstStart: 150 })).toBe(2);
  });

  it("keeps a word together over a change of style", () => {
    const pieces = collectPieces([text("abcd efg"), { kind: "strong", children: [text("hijk")] }], false);
    expect(breakLines(pieces, setting)).toHaveLength(2);
  });

  it("begins a line at a break, also at one in the end", () => {
    const pieces = collectPieces(
      [text("a"), { kind: "break" }, { kind: "break" }, text("b"), { kind: "break" }],
      false,
    );
    expect(breakLines(pieces, setting)).toHaveLength(4);
  });

  it("tells in which line the mark of a note stands", () => {
    const mark = { ...note("Counted by the buyer."), number: 7 };
    const lines = breakLines(collectPieces([text("abcdefghi klm"), mark, text(" nop qrst")], false), setting);
    expect(lines.map((line) => line.notes.map(({ number }) => number))).toEqual([[], [7], []]);
  });

  it("makes a line as high as its highest font", () => {
    const [latin] = breakLines(textPieces("tender"), setting);
    const [arabic] = breakLines(textPieces("tender وزارة"), { ...setting, width: 9000 });
    // Noto Naskh Arabic, one point larger: 13 points.
    expect(arabic?.height).toBe(Math.round(1.069 * 260) + Math.round(0.634 * 260));
    expect(latin?.height).toBeLessThan(arabic?.height ?? 0);
  });

  it("sets Latin words in Arabic text in the Latin font, signs behind them in the Arabic one", () => {
    const rtl: Partial<LineSetting> = { direction: "rtl", width: 9000 };
    const height = (words: string) => breakLines(textPieces(words), { ...setting, ...rtl })[0]?.height;
    expect(height("Tenderdraft")).toBe(Math.round(0.8325 * 240) + Math.round(0.3003 * 240));
    expect(height("Tenderdraft.")).toBe(height("عرض"));
  });

  it("goes on without end of room", () => {
    expect(countLines("ab", { width: -500 })).toBeGreaterThan(1);
  });
});
