import { plainText } from "../blocks/transform.ts";
import type { Block, FontChoice, TableBlock } from "../blocks/types.ts";
import { type Faces, findFaces } from "../pages/fonts/find-faces.ts";
import { arabicSurplus, cellPadding, tableTextSize } from "./design.ts";

/** Fonts are measured as the faces that their letters are nearest to; word processors round up here and there. */
const spareWidth = 1.03;
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

/** What the letters of a table are measured with. */
interface Letters {
  /** Twips of an em, of Latin and of Arabic text. */
  readonly em: { readonly western: number; readonly arabic: number };
  readonly faces: Faces;
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
function longestWord(text: string, weight: "regular" | "bold", gaps: RegExp, { em, faces }: Letters): number {
  return text.split(gaps).reduce((longest, word) => {
    const script = /\p{Script=Arabic}/u.test(word) ? "arabic" : "western";
    const whole = nameLike.test(word) && word.length > nameLetters + 5 ? word.slice(0, nameLetters) : word;
    return Math.max(longest, faces[script][weight].measure(whole) * em[script] * spareWidth);
  }, 0);
}

/**
 * Divides the width of a table by the weights of its columns, but gives every column room for its longest word, so that
 * no word is broken in two.
 *
 * @param width Twips.
 * @returns Twips by column; they add up to `width`.
 */
export function tableWidths(block: TableBlock, width: number, fonts: FontChoice): number[] {
  const size = tableTextSize(fonts);
  // A half point is ten twips.
  const letters = { em: { western: size * 10, arabic: (size + arabicSurplus) * 10 }, faces: findFaces(fonts) };
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
        (most, cell) => (cell ? Math.max(most, longestWord(textOf(cell.blocks), "regular", gaps, letters)) : most),
        header ? longestWord(textOf(header.blocks), "bold", gaps, letters) : 0,
      );
      return Math.min(longest + 2 * cellPadding.side + 60, width * largestClaim);
    });
  const wanted = claimsBy(breaks);
  const fits = wanted.reduce((sum, claim) => sum + claim, 0) <= width;
  const claims = fits ? wanted : claimsBy(moreBreaks);
  const widths = share(weights, lowerClaims(claims, width), width);
  const whole = widths.map(Math.floor);
  const rest = width - whole.reduce((sum, value) => sum + value, 0);
  return whole.map((value, at) => (at === whole.length - 1 ? value + rest : value));
}

/**
 * Where the claims are more than there is, the largest give way: a number keeps its digits together, and the long name of
 * a file is broken.
 */
function lowerClaims(claims: readonly number[], width: number): readonly number[] {
  const sorted = [...claims].sort((a, b) => a - b);
  let left = width;
  for (const [at, claim] of sorted.entries()) {
    const most = left / (sorted.length - at);
    if (claim > most) return claims.map((one) => Math.min(one, most));
    left -= claim;
  }
  return claims;
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
