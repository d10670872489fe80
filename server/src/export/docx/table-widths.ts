import { plainText } from "../blocks/transform.ts";
import type { Block, TableBlock } from "../blocks/types.ts";
import { arabicSurplus, cellPadding } from "./design.ts";

/** Widths of an average letter in ems of the Latin size, on the safe side. */
const letterWidths = { wide: 0.57, narrow: 0.54 } as const;
/** Widths of Arabic letters in ems of the Arabic size: within a word, and where the letter ends a word. */
const arabicWidths = [
  { letters: /[سشصض]/u, inside: 0.79, last: 1.1 },
  { letters: /[جحخطظ]/u, inside: 0.67, last: 0.78 },
  { letters: /[بتثفكپ]/u, inside: 0.42, last: 0.85 },
  { letters: /[اأإآل]/u, inside: 0.28, last: 0.6 },
  { letters: /./u, inside: 0.45, last: 0.69 },
] as const;
/** How much wider bold letters are. */
const boldSurplus = 1.07;
/** The share of the table that a long word may claim for its column. */
const largestClaim = 0.3;
/** The share of its weight that a column keeps when it holds nothing but dashes. */
const emptyShare = 0.4;

function textOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === "paragraph" || block.kind === "heading") return plainText(block.children);
      if (block.kind === "list") return block.items.map((item) => textOf(item.blocks)).join(" ");
      return "blocks" in block ? textOf(block.blocks) : "";
    })
    .join(" ");
}

/** The width of a word in twips. */
function wordWidth(word: string, size: number): number {
  const letters = Array.from(word.replace(/\p{M}/gu, ""));
  const other = /\p{Script=Cyrillic}/u.test(word) ? letterWidths.wide : letterWidths.narrow;
  return letters.reduce((sum, letter, at) => {
    if (!/\p{Script=Arabic}/u.test(letter)) return sum + other * size * 10;
    const form = arabicWidths.find(({ letters: group }) => group.test(letter));
    return sum + (form?.[at === letters.length - 1 ? "last" : "inside"] ?? 0) * (size + arabicSurplus) * 10;
  }, 0);
}

/** Names of files and addresses: broken anywhere they are still read, so they may not take room from words. */
const nameLike = /[._@=&?\\]/u;
/** How many letters of such a name stay together. */
const nameLetters = 13;

/** Where lines break. */
const breaks = /[ \t\n\-–/]+/u;
/** Where they break, too, if there is no room: a date in two is read more easily than a word in two. */
const moreBreaks = /[\s\-–/]+/u;

/** The width of the longest word in twips. */
function longestWord(text: string, size: number, gaps: RegExp): number {
  return text.split(gaps).reduce((longest, word) => {
    const whole = nameLike.test(word) && word.length > nameLetters + 5 ? word.slice(0, nameLetters) : word;
    return Math.max(longest, wordWidth(whole, size));
  }, 0);
}

/**
 * Divides the width of a table by the weights of its columns, but gives every column room for its longest word, so that
 * no word is broken in two.
 *
 * @param width Twips.
 * @param size Size of the Latin text in half points.
 * @returns Twips by column; they add up to `width`.
 */
export function tableWidths(block: TableBlock, width: number, size: number): number[] {
  const weights = block.columns.map(({ weight }, at) => {
    const cells = block.rows.flatMap((row) =>
      row.cells.some((cell) => cell.span) ? [] : (row.cells[at]?.blocks ?? []),
    );
    return block.look === "grid" && textOf(cells).replace(/[\s–-]/gu, "") === "" ? weight * emptyShare : weight;
  });
  const claimsBy = (gaps: RegExp) =>
    block.columns.map((_column, at) => {
      const header = block.header[at];
      const cells = block.rows.map((row) => (row.cells.some((cell) => cell.span) ? undefined : row.cells[at]));
      const longest = cells.reduce(
        (most, cell) => (cell ? Math.max(most, longestWord(textOf(cell.blocks), size, gaps)) : most),
        header ? longestWord(textOf(header.blocks), size, gaps) * boldSurplus : 0,
      );
      return Math.min(longest + 2 * cellPadding.side + 60, width * largestClaim);
    });
  const wanted = claimsBy(breaks);
  const fits = wanted.reduce((sum, claim) => sum + claim, 0) <= width;
  const claims = fits ? wanted : claimsBy(moreBreaks);
  const widths = share(weights, cutClaims(claims, width), width);
  const whole = widths.map(Math.floor);
  const rest = width - whole.reduce((sum, value) => sum + value, 0);
  return whole.map((value, at) => (at === whole.length - 1 ? value + rest : value));
}

/** Claims that together fit: the largest are cut to the same width, so that short numbers and words stay whole. */
function cutClaims(claims: readonly number[], width: number): number[] {
  const ascending = [...claims].sort((one, other) => one - other);
  let left = width;
  for (const [at, claim] of ascending.entries()) {
    const portion = left / (ascending.length - at);
    if (claim > portion) return claims.map((value) => Math.min(value, portion));
    left -= claim;
  }
  return [...claims];
}

/** Columns whose share is below their claim get the claim, the others divide what is left; repeated until it holds. */
function share(weights: readonly number[], claims: readonly number[], width: number): number[] {
  const settled = new Set<number>();
  for (;;) {
    const open = weights.map((_weight, at) => at).filter((at) => !settled.has(at));
    const left = width - claims.reduce((sum, claim, at) => (settled.has(at) ? sum + claim : sum), 0);
    const total = open.reduce((sum, at) => sum + (weights[at] ?? 0), 0);
    const portion = (at: number) => (total > 0 ? (left * (weights[at] ?? 0)) / total : left / open.length);
    const short = open.filter((at) => portion(at) < (claims[at] ?? 0) - 0.5);
    if (short.length === 0 || short.length === open.length) {
      return weights.map((_weight, at) => (settled.has(at) || short.includes(at) ? (claims[at] ?? 0) : portion(at)));
    }
    for (const at of short) settled.add(at);
  }
}
