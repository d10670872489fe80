import { memoizeByKey } from "../../../text/memo.ts";
import { westernCharacters } from "./font-data.generated.ts";

/** One face: heights and widths in ems. */
export interface Face {
  readonly ascent: number;
  readonly descent: number;
  /** The width of a text without line breaks. */
  measure(text: string): number;
}

/** The metrics of a face as the table holds them. */
export interface PackedFace {
  readonly ascent: number;
  readonly descent: number;
  readonly widths: string;
}

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
/** What a unit of the table's widths is in ems. */
const unit = 1 / 2048;
/** Longer texts are measured each time: hardly one of them comes again. */
const longestKept = 40;
const mostKept = 20_000;

/** Reads widths, two signs each; undefined for characters that the face lacks. */
export function unpackWidths(packed: string): (number | undefined)[] {
  return Array.from({ length: packed.length / 2 }, (_value, at) => {
    const high = alphabet.indexOf(packed.charAt(2 * at));
    return high < 0 ? undefined : (high * alphabet.length + alphabet.indexOf(packed.charAt(2 * at + 1))) * unit;
  });
}

/** Keeps the widths of short texts. */
export function withMemory(measure: (text: string) => number): (text: string) => number {
  const kept = memoizeByKey((text: string) => text, measure, mostKept);
  return (text) => (text.length > longestKept ? measure(text) : kept(text));
}

const invisible = /[\p{M}\p{Cf}\p{Cc}]/u;
/** Letters and signs as wide as high. */
const square = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;
/** Width of a letter that no table knows. */
const usualWidth = 0.55;

/** Signs that are as wide as others. */
const alike: Readonly<Record<string, string>> = {
  "\u00A0": " ",
  "\u202F": " ",
  "\u2007": "0",
  "\u2009": ",",
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "0",
  "\u2015": "—",
};

/** A face for Latin, Cyrillic and all that has no face of its own. */
export function unpackWestern({ ascent, descent, widths }: PackedFace): Face {
  const known = new Map<string, number>();
  const list = unpackWidths(widths);
  Array.from(westernCharacters).forEach((character, at) => {
    const width = list[at];
    if (width !== undefined) known.set(character, width);
  });
  const widthOf = (character: string): number => {
    const width = known.get(character);
    if (width !== undefined) return width;
    const found = findWidth(character);
    // All of Unicode would be too much to keep for a hostile text, but not for any other.
    if (known.size < mostKept) known.set(character, found);
    return found;
  };
  const findWidth = (character: string): number => {
    if (invisible.test(character)) return 0;
    const plain = alike[character] ?? character.normalize("NFD").charAt(0);
    return known.get(plain) ?? (square.test(character) ? 1 : usualWidth);
  };
  const measure = (text: string): number => {
    let sum = 0;
    for (const character of text) sum += widthOf(character);
    return sum;
  };
  return { ascent, descent, measure: withMemory(measure) };
}
