import type { ContentsBlock, ContentsEntry, CoverBlock } from "../blocks/types.ts";
import { coverAir } from "../docx/cover-air.ts";
import { coverFacts } from "../docx/cover-facts.ts";
import { beforeCoverFoot, logoRoom } from "../docx/design.ts";
import { contentsStyle, styleId } from "../docx/styles/ids.ts";
import { withoutLead } from "../docx/surroundings.ts";
import { documentText } from "../texts/texts.ts";
import type { Item, Place } from "./layout.ts";
import { layoutParagraph } from "./layout-paragraph.ts";
import { layoutTable } from "./layout-table.ts";
import { collectPieces, type Piece, textPieces } from "./pieces.ts";

/** The line over the cover and its distance from the text, in twips. */
const coverEdge = 370;

function layoutEntry(block: ContentsBlock, entry: ContentsEntry, place: Place): Item {
  // The dots before the page take what is left of its line, and at least as much as a blank.
  const page = entry.page === undefined ? "" : ` ${entry.page}`;
  if (block.of === "headings")
    return layoutParagraph(textPieces(entry.text + page), place, { style: contentsStyle(entry.level) });
  const key = block.of === "tables" ? "tableCaption" : "figureCaption";
  const label = documentText(entry.language, key, { number: entry.number });
  return layoutParagraph(textPieces(label + entry.text + page), place, { style: styleId.listOfCaptions });
}

/** Lays out the contents, one entry below the other; nothing where there are none. */
export function layoutContents(block: ContentsBlock, place: Place): Item[] {
  const entries = block.entries ?? [];
  if (entries.length === 0) return [];
  const inside: Place = { ...withoutLead(place), indent: 0, keepNext: false };
  return [
    layoutParagraph(collectPieces(block.title, false), place, { style: styleId.contentsTitle }),
    ...entries.map((entry) => layoutEntry(block, entry, inside)),
  ];
}

/** Lays out the cover. */
export function layoutCover(block: CoverBlock, place: Place): Item[] {
  const inside = withoutLead(place);
  const line = (style: string, text: string, options: { before?: number; frame?: number } = {}) =>
    layoutParagraph(textPieces(text), inside, { style, ...options });
  const air = coverAir(block, place.direction, place.width, place.height);
  const spaced = (before: number | undefined) => (before === undefined ? {} : { before });
  const facts = coverFacts(block);
  const mark: Piece = { kind: "text", text: block.mark ?? "", bold: true, code: false };
  const logo: Piece = { kind: "image", path: block.logo ?? "", alt: block.tenderer };
  const room: Place = { ...inside, height: logoRoom.height };
  const pictureWidth = Math.floor(place.width * logoRoom.share);
  return [
    ...(block.mark === undefined ? [] : [layoutParagraph([mark], inside, { style: styleId.normal })]),
    ...(block.logo === undefined
      ? []
      : [layoutParagraph([logo], room, { style: styleId.normal, after: logoRoom.after, pictureWidth })]),
    line(styleId.coverLabel, block.label, { frame: coverEdge, ...spaced(air.label) }),
    line(air.title, block.title),
    ...(block.subtitle === undefined ? [] : [line(styleId.coverSubtitle, block.subtitle)]),
    ...(block.tenderer === "" ? [] : [line(styleId.coverTenderer, block.tenderer, spaced(air.tenderer))]),
    ...(facts.rows.length > 0 ? layoutTable(facts, inside) : []),
    ...block.foot.map((text, at) => line(styleId.coverFoot, text, at === 0 ? { before: beforeCoverFoot } : {})),
  ];
}
