import { arabicLetters, arabicSigns, lamPartners, westernCharacters } from "./characters.ts";
import type { Font } from "./read-font.ts";

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
/** Widths are told in this part of an em: two signs of the alphabet tell up to two ems. */
const steps = 2048;

/** A width in two signs; `~~` for a character that the face lacks. */
function packWidth(width: number | undefined, unitsPerEm: number): string {
  if (width === undefined) return "~~";
  const value = Math.min(alphabet.length ** 2 - 1, Math.round((width * steps) / unitsPerEm));
  return `${alphabet[Math.floor(value / alphabet.length)]}${alphabet[value % alphabet.length]}`;
}

function packCharacters(font: Font, characters: string): string {
  return Array.from(characters, (character) => {
    const glyph = font.glyphOf(character.codePointAt(0) ?? 0);
    return packWidth(glyph === 0 ? undefined : font.advanceOf(glyph), font.unitsPerEm);
  }).join("");
}

const forms = ["isol", "fina", "init", "medi"] as const;

/** First code points of the forms of letters in the block of presentation forms, in the order of `forms`. */
const presentationBlock = { first: 0xfe70, last: 0xfefc };

/** The glyph of a letter's form: by the features of the font, else by the code point that stands for the form. */
function formGlyph(font: Font, letter: string, form: (typeof forms)[number]): number {
  const plain = font.glyphOf(letter.codePointAt(0) ?? 0);
  const substitute = font.substitute(plain, form);
  if (substitute !== plain || form === "isol") return substitute;
  const others: number[] = [];
  for (let code = presentationBlock.first; code <= presentationBlock.last; code++) {
    if (String.fromCodePoint(code).normalize("NFKC") === letter) others.push(code);
  }
  const index = forms.indexOf(form);
  return font.glyphOf(others[index] ?? 0) || plain;
}

function packForms(font: Font): string {
  return Array.from(arabicLetters, (letter) => {
    const known = font.glyphOf(letter.codePointAt(0) ?? 0) !== 0;
    return forms
      .map((form) => packWidth(known ? font.advanceOf(formGlyph(font, letter, form)) : undefined, font.unitsPerEm))
      .join("");
  }).join("");
}

/** Lam with each of its partners, alone and joined to a letter before. */
function packLams(font: Font): string {
  const codes: Readonly<Record<string, number>> = { آ: 0xfef5, أ: 0xfef7, إ: 0xfef9, ا: 0xfefb };
  return Array.from(lamPartners, (partner) => {
    const code = codes[partner] ?? 0;
    return [code, code + 1].map((one) => packWidth(font.advanceOf(font.glyphOf(one)), font.unitsPerEm)).join("");
  }).join("");
}

/** The metrics of a face as they stand in the table. */
export interface PackedFace {
  readonly ascent: number;
  /** With the gap between lines, which word processors count to the line. */
  readonly descent: number;
  readonly widths: string;
}

/** Packs a face for Latin and Cyrillic, or for Arabic. */
export function packFace(font: Font, script: "western" | "arabic"): PackedFace {
  const share = (length: number) => Math.round((length / font.unitsPerEm) * 10_000) / 10_000;
  const widths =
    script === "western"
      ? packCharacters(font, westernCharacters)
      : packCharacters(font, arabicSigns) + packForms(font) + packLams(font);
  return { ascent: share(font.ascent), descent: share(font.descent + font.lineGap), widths };
}
