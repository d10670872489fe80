import { describe, expect, it } from "vitest";
import { splitScripts } from "../../../server/src/export/pages/split-scripts.ts";

/** The parts of a word; those in the font for Arabic in brackets. */
function show(word: string, direction: "ltr" | "rtl", before = false, after = false): string {
  return splitScripts(word, direction, { before, after })
    .map(({ part, isArabic }) => (isArabic ? `[${part}]` : part))
    .join("");
}

describe("splitScripts", () => {
  it("leaves words of one script whole", () => {
    expect(show("Tenderdraft", "rtl")).toBe("Tenderdraft");
    expect(show("ГОСТ-52872", "rtl")).toBe("ГОСТ-52872");
    expect(show("وزارة", "ltr")).toBe("[وزارة]");
    expect(show("tender,", "ltr")).toBe("tender,");
  });

  it("takes signs around a Latin word for Arabic, but for those between Latin words", () => {
    expect(show("Tenderdraft.", "rtl", true, false)).toBe("Tenderdraft[.]");
    expect(show("«Маяк»", "rtl", true, true)).toBe("«Маяк»");
    expect(show("«Маяк»،", "rtl", true, false)).toBe("«Маяк[»،]");
    expect(show("–", "rtl", true, true)).toBe("–");
    expect(show("–", "rtl", true, false)).toBe("[–]");
  });

  it("lets a left-to-right mark hold a sign by its Latin word", () => {
    expect(show("Промо»\u200E", "rtl")).toBe("Промо»\u200E");
  });

  it("gives numbers to the word before them", () => {
    expect(show("9001", "rtl", true)).toBe("9001");
    expect(show("9001", "rtl", false)).toBe("[9001]");
  });

  it("cuts a word of two scripts", () => {
    expect(show("وISO", "rtl")).toBe("[و]ISO");
    expect(show("SASO/سابك", "ltr")).toBe("SASO[/سابك]");
  });
});
