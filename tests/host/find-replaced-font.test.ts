import { describe, expect, it } from "vitest";
import { findReplacedFont } from "../../server/src/host/libreoffice/find-replaced-font.ts";
import { makeDocument } from "../export/make-document.ts";
import { makePdf } from "./support/make-pdf.ts";

function replacedIn(language: string, font: string | undefined, latin = "Calibri", packed = false): string | undefined {
  const document = makeDocument([], { language, fonts: { latin, arabic: "Noto Naskh Arabic", size: 22 } });
  const pdf = makePdf({ pages: 3, names: {}, packed, ...(font === undefined ? {} : { font }) });
  return findReplacedFont(pdf, document);
}

describe("the font of a document", () => {
  it.each([
    ["ru", "Calibri-Bold", "Calibri"],
    ["ru", "Carlito", "Calibri"],
    ["en", "TimesNewRomanPSMT", "Times New Roman"],
    ["en", "LiberationSerif-Italic", "Times New Roman"],
    ["ar", "NotoNaskhArabic", "Calibri"],
  ])("is there, or one as wide (%s, %s)", (language, font, latin) => {
    expect(replacedIn(language, font, latin)).toBeUndefined();
  });
  it.each([
    ["ru", "DejaVuSans", "Calibri"],
    ["ar", "ArialMT", "Noto Naskh Arabic"],
  ])("is missing where another one stands in its place (%s, %s)", (language, font, missing) => {
    expect(replacedIn(language, font)).toBe(missing);
    expect(replacedIn(language, font, "Calibri", true)).toBe(missing);
  });
  it("is not judged where the pages tell of none", () => {
    expect(replacedIn("ru", undefined)).toBeUndefined();
    const document = makeDocument([], { language: "ru" });
    expect(findReplacedFont(Buffer.from("%PDF-1.6"), document)).toBeUndefined();
  });
});
