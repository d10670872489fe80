import { collectParagraphs } from "../docx/note-paragraphs.ts";
import { styleId } from "../docx/styles/ids.ts";
import type { LineNote } from "./break-lines.ts";
import { type Place, sumItems } from "./layout.ts";
import { layoutParagraph } from "./layout-paragraph.ts";
import { collectPieces, type Piece, textPieces } from "./pieces.ts";

/** Height of a footnote at the foot of its page, in twips. */
export function layoutNote(note: LineNote, place: Place): number {
  const { document } = place.setting;
  const { width: paper, height: length, margins } = document.page;
  // A note is as wide as the page, wherever its mark stands.
  const isUpright = place.height === length - margins.top - margins.bottom;
  const width = (isUpright ? paper : length) - margins.start - margins.end;
  const inside: Place = {
    setting: place.setting,
    language: place.language,
    direction: place.direction,
    width,
    height: place.height,
    style: styleId.footnote,
    listDepth: 0,
    indent: 0,
    keepNext: false,
    keepRows: false,
    bold: false,
    depth: place.depth + 1,
  };
  const paragraphs = collectParagraphs(note.blocks);
  const texts = paragraphs.length > 0 ? paragraphs.map(({ children }) => children) : [[]];
  return sumItems(
    texts.map((children, at) => {
      const mark: readonly Piece[] =
        at === 0 ? [{ kind: "note", number: note.number, blocks: [] }, ...textPieces(" ")] : [];
      return layoutParagraph([...mark, ...collectPieces(children, false)], inside, { style: styleId.footnote });
    }),
  ).height;
}
