import { describe, expect, it } from "vitest";
import { findFaces } from "../../../server/src/export/pages/fonts/find-faces.ts";

function facesOf(latin: string, arabic = "Noto Naskh Arabic") {
  return findFaces({ latin, arabic, size: 22 });
}

/** Widths in 2048ths of an em, as Arial and Times New Roman have them. */
const em = 2048;

describe("faces", () => {
  it("knows the widths of Arial by those of its twin", () => {
    const { regular, bold } = facesOf("Arial").western;
    expect(regular.measure("a") * em).toBeCloseTo(1139, 5);
    expect(regular.measure("i") * em).toBeCloseTo(455, 5);
    expect(regular.measure("ai ") * em).toBeCloseTo(1139 + 455 + 569, 5);
    expect(bold.measure("i") * em).toBeCloseTo(569, 5);
  });

  it("knows the widths of Times New Roman and the heights of Calibri", () => {
    expect(facesOf("Times New Roman").western.regular.measure("m") * em).toBeCloseTo(1593, 5);
    const { ascent, descent } = facesOf("Calibri").western.regular;
    expect(ascent + descent).toBeCloseTo(1.2207, 3);
  });

  it("measures letters with accents like the plain ones, and combining marks as nothing", () => {
    const { regular } = facesOf("Calibri").western;
    expect(regular.measure("é")).toBe(regular.measure("e"));
    expect(regular.measure("e\u0301")).toBe(regular.measure("e"));
    expect(regular.measure("Ёй")).toBe(regular.measure("Еи"));
    expect(regular.measure("\u200E\u00AD")).toBe(0);
  });

  it("measures what no table knows", () => {
    const { regular } = facesOf("Calibri").western;
    expect(regular.measure("招标")).toBe(2);
    expect(regular.measure("ლ")).toBeGreaterThan(0.3);
  });

  it("measures Arabic letters in the form that they take", () => {
    const { regular } = facesOf("Calibri").arabic;
    // Of Noto Naskh Arabic: beh alone 772, at the beginning 275, in the middle 292, at the end 817.
    expect(regular.measure("ب")).toBeCloseTo(0.772, 3);
    expect(regular.measure("بب")).toBeCloseTo(0.275 + 0.817, 2);
    expect(regular.measure("ببب")).toBeCloseTo(0.275 + 0.292 + 0.817, 2);
  });

  it("ends a join behind letters that do not join, and at signs", () => {
    const { regular } = facesOf("Calibri").arabic;
    expect(regular.measure("دب")).toBeCloseTo(regular.measure("د") + regular.measure("ب"), 9);
    expect(regular.measure("ب.")).toBeCloseTo(regular.measure("ب") + regular.measure("."), 9);
    expect(regular.measure("بء")).toBeCloseTo(regular.measure("ب") + regular.measure("ء"), 9);
  });

  it("makes one sign of lam and alef and passes over vowel signs", () => {
    const { regular } = facesOf("Calibri").arabic;
    // Noto Naskh Arabic: 518 alone, 610 joined to a letter before.
    expect(regular.measure("لا")).toBeCloseTo(0.518, 3);
    expect(regular.measure("بلا")).toBeCloseTo(0.275 + 0.61, 2);
    expect(regular.measure("كَتَبَ")).toBe(regular.measure("كتب"));
  });

  it("takes the nearest kind of font for a name that nobody knows", () => {
    expect(facesOf("Helvetica Neue").western).toBe(facesOf("Arial").western);
    expect(facesOf("PT Astra Serif").western).toBe(facesOf("Times New Roman").western);
    expect(facesOf("Northern Light Display").western).toBe(facesOf("Calibri").western);
    expect(facesOf("Courier New").western.regular.measure("il")).toBeCloseTo(1.2, 5);
  });

  it("gives Arabic in a font known for Latin letters the height of that font", () => {
    const { arabic, western } = facesOf("Times New Roman", "Times New Roman");
    expect(arabic.regular.ascent).toBe(western.regular.ascent);
    expect(facesOf("Calibri", "Amiri").arabic.regular.ascent).toBeCloseTo(1.124, 3);
  });
});
