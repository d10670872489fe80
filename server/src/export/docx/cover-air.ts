import type { CoverBlock, Direction } from "../blocks/types.ts";
import { coverLabelBefore, coverTendererBefore, logoRoom } from "./design.ts";
import { styleId } from "./styles/ids.ts";

/** Titles of more letters are set smaller: they would fill the cover. */
const longTitle = 110;
/** The least that stays above the title and above the tenderer together. */
const leastAir = 700;
/** Heights of lines in twips, on the safe side: fonts for Arabic have air of their own. */
const heights = {
  ltr: { title: 700, longTitle: 450, text: 400, fact: 260 },
  rtl: { title: 1120, longTitle: 720, text: 560, fact: 400 },
} as const;
/** Average widths of letters in twips. */
const letters = { title: 300, longTitle: 190, text: 170, fact: 95 } as const;
/** What a row of the facts has above and below its text. */
const rowPadding = 100;
/** The share of the width that the values of the facts have. */
const valueShare = 0.65;

/** How the cover is set so that it stays one page. */
export interface CoverAir {
  /** Style of the title. */
  readonly title: string;
  /** Space over the label in twips; that of its style where left out. */
  readonly label?: number;
  /** Space over the tenderer. */
  readonly tenderer?: number;
}

function lines(text: string, letter: number, width: number): number {
  return text.split("\n").reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length * letter) / width)), 0);
}

/**
 * Divides the height of the cover: a logo, a long title and many facts take from the air above the title.
 *
 * @param width Of the text, in twips, as `height`.
 */
export function coverAir(block: CoverBlock, direction: Direction, width: number, height: number): CoverAir {
  const kind = block.title.length > longTitle ? "longTitle" : "title";
  const line = heights[direction];
  const facts = block.facts.reduce(
    (sum, { value }) => sum + rowPadding + lines(value, letters.fact, width * valueShare) * line.fact,
    0,
  );
  const needed =
    (block.mark === undefined ? 0 : line.text) +
    (block.logo === undefined ? 0 : logoRoom.height + logoRoom.after) +
    line.text +
    lines(block.title, letters[kind], width) * line[kind] +
    lines(block.tenderer, letters.text, width) * line.text +
    facts +
    block.foot.reduce((sum, text) => sum + lines(text, letters.fact, width) * line.fact, 0) +
    1400;
  const usual = coverLabelBefore + coverTendererBefore;
  const air = Math.max(leastAir, height - needed);
  const title = kind === "title" ? styleId.coverTitle : styleId.coverTitleLong;
  if (air >= usual) return { title };
  const share = (part: number) => Math.floor((air * part) / usual);
  return { title, label: share(coverLabelBefore), tenderer: share(coverTendererBefore) };
}
