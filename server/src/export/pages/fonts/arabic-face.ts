import { type Face, type PackedFace, unpackWidths, withMemory } from "./face.ts";
import { arabicLetters, arabicSigns, lamPartners } from "./font-data.generated.ts";

/** Letters that join to the one before, but not to the one behind. */
const rightJoining = new Set("آأؤإاةدذرزوٱڈژۀۓے");
const lam = "ل";
const vowelSign = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED]/;

/** Widths of a letter: alone, joined to the one before, to the one behind, to both. */
type Forms = readonly (number | undefined)[];

function isJoining(letter: string | undefined): boolean {
  return letter !== undefined && letter !== "ء" && arabicLetters.includes(letter);
}

/**
 * A face for Arabic, which measures letters in the form that they take in a word.
 *
 * @param others What measures the characters that the face lacks, such as Latin letters.
 */
export function unpackArabic({ ascent, descent, widths }: PackedFace, others: Face): Face {
  const list = unpackWidths(widths);
  const signs = new Map<string, number>();
  const letters = new Map<string, Forms>();
  const lams = new Map<string, Forms>();
  let next = 0;
  for (const sign of arabicSigns) {
    const width = list[next++];
    // The digits of these faces are not used: see `numberFont` of the writer.
    if (width !== undefined && !/[0-9]/.test(sign)) signs.set(sign, width);
  }
  for (const letter of arabicLetters) {
    letters.set(letter, list.slice(next, next + 4));
    next += 4;
  }
  for (const partner of lamPartners) {
    lams.set(partner, list.slice(next, next + 2));
    next += 2;
  }

  const measure = (text: string): number => {
    const characters = Array.from(text).filter((character) => !vowelSign.test(character));
    let sum = 0;
    let isJoined = false;
    for (let at = 0; at < characters.length; at++) {
      const letter = characters[at] ?? "";
      const forms = letters.get(letter);
      if (!forms) {
        sum += signs.get(letter) ?? others.measure(letter);
        isJoined = false;
        continue;
      }
      const ligature = letter === lam ? lams.get(characters[at + 1] ?? "") : undefined;
      if (ligature) {
        sum += ligature[isJoined ? 1 : 0] ?? 0;
        isJoined = false;
        at++;
        continue;
      }
      const isOpen = isJoining(letter) && !rightJoining.has(letter);
      const joinsNext = isOpen && isJoining(characters[at + 1]);
      const isJoinedHere = isJoined && letter !== "ء";
      sum += forms[(isJoinedHere ? 1 : 0) + (joinsNext ? 2 : 0)] ?? others.measure(letter);
      isJoined = joinsNext;
    }
    return sum;
  };
  return { ascent, descent, measure: withMemory(measure) };
}
