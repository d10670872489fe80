import type { Direction } from "../blocks/types.ts";

/** A piece of text that is written as one run. */
export interface TextRunPiece {
  readonly text: string;
  /** Carries `w:rtl`: the piece holds Arabic, or neutral characters and digits in an Arabic surrounding. */
  readonly rtl: boolean;
}

/** `L`, `R`: letters; `D`: digits; `M`: marks, which go with the character before; `N`: everything else. */
type CharacterClass = "L" | "R" | "D" | "M" | "N";

const rightLetter = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const leftLetter = /[\p{L}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const mark = /\p{M}/u;
const westernDigit = /[0-9]/;
const otherDigit = /\p{Nd}/u;

/** Without any of these, everything in a left-to-right paragraph is left-to-right. */
const anyRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u200F\u061C]/u;

/** Classes of characters that were met; a document has few different ones. */
const knownClasses = new Map<string, CharacterClass>();

function classOf(character: string): CharacterClass {
  let kind = knownClasses.get(character);
  if (kind === undefined) {
    kind = classify(character);
    knownClasses.set(character, kind);
  }
  return kind;
}

function classify(character: string): CharacterClass {
  if (character === "\u200E") return "L";
  if (character === "\u200F" || character === "\u061C") return "R";
  if (westernDigit.test(character)) return "D";
  if (mark.test(character)) return "M";
  if (rightLetter.test(character) && (leftLetter.test(character) || otherDigit.test(character))) return "R";
  if (leftLetter.test(character)) return "L";
  return otherDigit.test(character) ? "D" : "N";
}

/** What may stand between a word and a number that belongs to it: `ISO 9001`, `№ 44`. */
const joiner = /^[\s.\-–:/#№]*$/u;
/** What may stand inside a number, or between the ends of a range: `1 250 000,50`, `12.3`, `10–12`. */
const numberJoiner = /^[\s.,'٫٬\-–:/]$/u;

/**
 * A word that holds Latin or Cyrillic letters and none of a right-to-left script is left-to-right from its first to its last
 * letter or digit, whatever stands inside: `ISO/IEC-27001`, `24-inch`, `https://example.org/a`.
 */
function settleWords(characters: readonly string[], classes: CharacterClass[]): void {
  let start = 0;
  while (start < characters.length) {
    let end = start;
    while (end < characters.length && !/\s/u.test(characters[end] ?? "")) end++;
    const word = classes.slice(start, end);
    if (word.includes("L") && !word.includes("R")) {
      const first = word.findIndex((kind) => kind === "L" || kind === "D");
      const last = word.findLastIndex((kind) => kind === "L" || kind === "D");
      for (let at = first; at <= last; at++) classes[start + at] = "L";
    }
    start = end + 1;
  }
}

/** Digits take the side of the word before them where only a joiner stands between, else that of the paragraph. */
function settleDigits(characters: readonly string[], classes: CharacterClass[], base: "L" | "R"): void {
  let strong: "L" | "R" | undefined;
  let afterDigit = false;
  let between = "";
  for (let at = 0; at < classes.length; at++) {
    const kind = classes[at];
    if (kind === "D") {
      const joined = joiner.test(between) || (afterDigit && numberJoiner.test(between));
      const side: "L" | "R" = strong !== undefined && joined ? strong : base;
      classes[at] = side;
      strong = side;
      afterDigit = true;
      between = "";
    } else if (kind === "L" || kind === "R") {
      strong = kind;
      afterDigit = false;
      between = "";
    } else {
      between += characters[at] ?? "";
    }
  }
}

const closers: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "«": "»", "“": "”", "„": "“" };

/** How many letters and digits of each side stand before a place, and the side of the nearest. */
interface SidesSoFar {
  readonly L: number;
  readonly R: number;
  readonly last: "L" | "R" | undefined;
}

/**
 * Brackets and quotation marks around words of one side, behind a word of the same side, belong to it: the closing mark of
 * `ООО «Маяк»` stays at its end. All other pairs are left to their surrounding.
 */
function settlePairs(characters: readonly string[], classes: CharacterClass[]): void {
  const open: (SidesSoFar & { readonly at: number; readonly closer: string })[] = [];
  // What a pair is settled to changes nothing for others: before, behind and in it stand words of that side alone.
  const sides = { L: 0, R: 0, last: undefined as "L" | "R" | undefined };
  characters.forEach((character, at) => {
    const kind = classes[at];
    if (kind === "L" || kind === "R") {
      sides[kind]++;
      sides.last = kind;
    }
    if (kind !== "N") return;
    if (open.at(-1)?.closer === character) {
      const start = open.pop();
      const side = start?.last;
      if (!start || side === undefined) return;
      const other = side === "L" ? "R" : "L";
      if (sides[side] === start[side] || sides[other] !== start[other]) return;
      classes[start.at] = side;
      classes[at] = side;
    } else {
      const closer = Object.hasOwn(closers, character) ? closers[character] : undefined;
      if (closer !== undefined) open.push({ ...sides, at, closer });
    }
  });
}

/** Neutral characters between two pieces of one side join them, all others take the side of the paragraph. */
function settleNeutrals(classes: CharacterClass[], base: "L" | "R"): void {
  let at = 0;
  while (at < classes.length) {
    if (classes[at] !== "N") {
      at++;
      continue;
    }
    let end = at;
    while (classes[end] === "N") end++;
    const before = classes[at - 1];
    const side = before !== undefined && before === classes[end] ? before : base;
    classes.fill(side, at, end);
    at = end;
  }
}

/**
 * Splits the text of a paragraph into runs by script, as `w:rtl` may neither stand on Latin or Cyrillic letters nor be
 * missing from Arabic ones. This is the only place where the direction of a run is decided.
 *
 * @param segments The paragraph's text in order, cut where its style changes; without the characters that steer direction
 *   from outside (`cleanText` takes them out). Direction is decided over all of it, as if it were one text.
 * @param direction The direction of the paragraph.
 * @returns For each segment the pieces that, joined, give it; neighbours in a segment differ in direction. None for an empty one.
 */
export function splitSegments(segments: readonly string[], direction: Direction): readonly (readonly TextRunPiece[])[] {
  const base = direction === "rtl" ? "R" : "L";
  if (base === "L" && !segments.some((segment) => anyRight.test(segment))) {
    return segments.map((text) => (text === "" ? [] : [{ text, rtl: false }]));
  }
  const parts = segments.map((segment) => Array.from(segment));
  const characters = parts.flat();
  const classes = characters.map(classOf);
  classes.forEach((kind, at) => {
    if (kind === "M") classes[at] = classes[at - 1] ?? "N";
  });
  settleWords(characters, classes);
  settleDigits(characters, classes, base);
  settlePairs(characters, classes);
  settleNeutrals(classes, base);
  let at = 0;
  return parts.map((part) => {
    const pieces: { text: string; rtl: boolean }[] = [];
    for (const character of part) {
      const rtl = classes[at++] === "R";
      const last = pieces.at(-1);
      if (last && last.rtl === rtl) last.text += character;
      else pieces.push({ text: character, rtl });
    }
    return pieces;
  });
}

/** Splits one text, such as a heading without markup; see `splitSegments`. */
export function splitRuns(text: string, direction: Direction): readonly TextRunPiece[] {
  return splitSegments([text], direction)[0] ?? [];
}
