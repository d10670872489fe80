import { plainText } from "../blocks/transform.ts";
import type { Block, TableBlock } from "../blocks/types.ts";
import { cellPadding } from "./design.ts";

/** Widths of an average letter in ems of the Latin size, on the safe side. */
const letterWidths = { wide: 0.57, narrow: 0.54, arabic: 0.5 } as const;
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

/** The width of the longest word in ems. */
function longestWord(text: string): number {
  return text.split(/[ \t\n\-–/]+/u).reduce((longest, word) => {
    const letter = /\p{Script=Cyrillic}/u.test(word)
      ? letterWidths.wide
      : /\p{Script=Arabic}/u.test(word)
        ? letterWidths.arabic
        : letterWidths.narrow;
    return Math.max(longest, word.replace(/\p{M}/gu, "").length * letter);
  }, 0);
}

/**
 * Divides the width of a table by the weights of its columns, but gives every column room for its longest word, so that
 * no word is broken in two.
 *
 * @param width Twips.
 * @param size Size of the text in half points.
 * @returns Twips by column; they add up to `width`.
 */
export function tableWidths(block: TableBlock, width: number, size: number): number[] {
  const em = (size / 2) * 20;
  const weights = block.columns.map(({ weight }, at) => {
    const cells = block.rows.flatMap((row) =>
      row.cells.some((cell) => cell.span) ? [] : (row.cells[at]?.blocks ?? []),
    );
    return block.look === "grid" && textOf(cells).replace(/[\s–-]/gu, "") === "" ? weight * emptyShare : weight;
  });
  const claims = block.columns.map((_column, at) => {
    const cells = [
      block.header[at],
      ...block.rows.map((row) => (row.cells.some((c) => c.span) ? undefined : row.cells[at])),
    ];
    const longest = Math.max(0, ...cells.map((cell) => (cell ? longestWord(textOf(cell.blocks)) : 0)));
    return Math.min(longest * em + 2 * cellPadding.side + 60, width * largestClaim);
  });
  const claimed = claims.reduce((sum, claim) => sum + claim, 0);
  const scale = claimed > width ? width / claimed : 1;
  const widths = share(
    weights,
    claims.map((claim) => claim * scale),
    width,
  );
  const whole = widths.map(Math.floor);
  const rest = width - whole.reduce((sum, value) => sum + value, 0);
  return whole.map((value, at) => (at === whole.length - 1 ? value + rest : value));
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
