import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Direction } from "../../server/src/export/blocks/types.ts";
import { cleanText } from "../../server/src/export/docx/clean-text.ts";
import { splitRuns, splitSegments } from "../../server/src/export/docx/split-runs.ts";

const latinOrCyrillic = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const arabicLetter = /(?=\p{L})\p{Script=Arabic}/u;

/** Runs as a reader sees them: `<` for right-to-left ones. */
function show(text: string, direction: Direction): string[] {
  return splitRuns(text, direction).map((piece) => (piece.rtl ? "<" : ">") + piece.text);
}

describe("runs of an Arabic paragraph", () => {
  it("gives a purely Arabic text one right-to-left run, digits and punctuation included", () => {
    expect(show("يلتزم المورّد بتنفيذ 12 مهمة خلال 30 يومًا.", "rtl")).toEqual([
      "<يلتزم المورّد بتنفيذ 12 مهمة خلال 30 يومًا.",
    ]);
  });
  it("keeps a Latin name with its number together", () => {
    expect(show("شهادة ISO 9001:2015 سارية", "rtl")).toEqual(["<شهادة ", ">ISO 9001:2015", "< سارية"]);
  });
  it("keeps punctuation inside an address or a product name", () => {
    expect(show("الموقع https://example.org/a-b متاح", "rtl")).toEqual([
      "<الموقع ",
      ">https://example.org/a-b",
      "< متاح",
    ]);
    expect(show("شاشة 24-inch جديدة", "rtl")).toEqual(["<شاشة ", ">24-inch", "< جديدة"]);
  });
  it("leaves brackets and the full stop around Latin words to the paragraph", () => {
    expect(show("المنصة (Microsoft Azure).", "rtl")).toEqual(["<المنصة (", ">Microsoft Azure", "<)."]);
  });
  it("does not draw a number behind an Arabic comma to the Latin word before it", () => {
    expect(show("شركة Microsoft، 5000 متر", "rtl")).toEqual(["<شركة ", ">Microsoft", "<، 5000 متر"]);
  });
  it("treats Russian names like Latin ones", () => {
    expect(show("وفق القانون № 44-ФЗ لعام 2013", "rtl")).toEqual(["<وفق القانون № ", ">44-ФЗ", "< لعام 2013"]);
  });
  it("keeps the closing mark of a name that ends in quotation marks", () => {
    expect(show("تتقدم ООО «Маяк-Медиа» بعرضها", "rtl")).toEqual(["<تتقدم ", ">ООО «Маяк-Медиа»", "< بعرضها"]);
    expect(show("وثيقة Устав (редакция № 2)، ثم", "rtl")).toEqual(["<وثيقة ", ">Устав (редакция № 2)", "<، ثم"]);
  });
  it("keeps marks with their letters", () => {
    expect(show("café ثمّ", "rtl").join("|")).toBe(">café|< ثمّ");
  });
});

describe("runs of a Russian or English paragraph", () => {
  it("gives text without Arabic one run", () => {
    expect(show("Цена контракта: 1 250 000,50 руб. (НДС 20 %)", "ltr")).toEqual([
      ">Цена контракта: 1 250 000,50 руб. (НДС 20 %)",
    ]);
  });
  it("marks an Arabic phrase as right-to-left, the blanks inside it too", () => {
    expect(show("The Ministry (وزارة الثقافة) accepts", "ltr")).toEqual([
      ">The Ministry (",
      "<وزارة الثقافة",
      ">) accepts",
    ]);
  });
  it("does not cut a number that follows Arabic words", () => {
    expect(show("Total السعر 1 250 000,50", "ltr")).toEqual([">Total ", "<السعر 1 250 000,50"]);
  });
});

describe("text in several styles", () => {
  it("decides direction over the whole paragraph", () => {
    const pieces = splitSegments(["شهادة ", "ISO", " 9001", " سارية"], "rtl");
    expect(pieces.map((part) => part.map((piece) => (piece.rtl ? "<" : ">") + piece.text))).toEqual([
      ["<شهادة "],
      [">ISO"],
      ["> 9001"],
      ["< سارية"],
    ]);
  });
});

const words = fc.constantFrom(
  "عرض",
  "المنافسة",
  "ISO",
  "9001",
  "Москва",
  "№",
  "(",
  ")",
  "،",
  ".",
  "-",
  " ",
  "\u00A0",
  "12,5",
  "%",
  "ّ",
  "e\u0301",
  "😀",
  "\u200F",
  "\u200E",
  "٣٥",
  "/",
  "https://a.b/c",
);
const texts = fc.oneof(
  fc.array(words, { maxLength: 24 }).map((parts) => parts.join("")),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);
const directions = fc.constantFrom<Direction>("ltr", "rtl");

describe("for every text", () => {
  it("the runs join to the input and neighbours differ", () => {
    fc.assert(
      fc.property(texts, directions, (text, direction) => {
        const pieces = splitRuns(text, direction);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        expect(pieces.some((piece, at) => piece.rtl === pieces[at - 1]?.rtl)).toBe(false);
      }),
    );
  });
  it("no Latin, Cyrillic or Greek letter is in a right-to-left run and no Arabic letter in a left-to-right one", () => {
    fc.assert(
      fc.property(texts, directions, (text, direction) => {
        for (const piece of splitRuns(text, direction)) {
          expect(piece.text).not.toMatch(piece.rtl ? latinOrCyrillic : arabicLetter);
        }
      }),
    );
  });
  it("cutting it into segments changes no direction", () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 5 }), directions, (segments, direction) => {
        const whole = splitRuns(segments.join(""), direction).flatMap((p) => Array.from(p.text, () => p.rtl));
        const cut = splitSegments(segments, direction)
          .flat()
          .flatMap((p) => Array.from(p.text, () => p.rtl));
        expect(cut).toEqual(whole);
      }),
    );
  });
});

describe("cleaning", () => {
  it("takes out what XML forbids and what steers direction, and nothing else", () => {
    expect(cleanText("a\u0000b\u000Bc\uFFFEd\uD800e\u202Ef\u2066g\u200Fh\ti")).toBe("abcdefg\u200Fh\ti");
    expect(cleanText("عرض ‏ABC‎ 😀")).toBe("عرض ‏ABC‎ 😀");
  });
});
