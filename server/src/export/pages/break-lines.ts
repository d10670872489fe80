import type { Block, Direction } from "../blocks/types.ts";
import { arabicSurplus } from "../docx/design.ts";
import type { Face } from "./fonts/face.ts";
import type { Faces } from "./fonts/find-faces.ts";
import { type Piece, textPieces } from "./pieces.ts";
import { continuesLatin, hasRightLetters, isRightToLeftWord, splitScripts } from "./split-scripts.ts";
import { splitWords } from "./split-words.ts";

/** A footnote whose mark stands in a line. */
export interface LineNote {
  readonly number: number;
  readonly blocks: readonly Block[];
}

/** A line of a paragraph, as high as its highest letter and as deep as its deepest. */
export interface Line {
  /** Twips, before any spacing. */
  readonly height: number;
  readonly notes: readonly LineNote[];
}

/** How the lines of a paragraph are set. Lengths in twips, sizes in half points. */
export interface LineSetting {
  readonly width: number;
  /** Where the first line begins, counted from the others. */
  readonly firstStart: number;
  readonly direction: Direction;
  readonly size: number;
  readonly codeSize: number;
  readonly bold: boolean;
  readonly faces: Faces;
  /** The size in which a picture is printed, in twips; undefined where its wording is. */
  fitImage(path: string): { readonly width: number; readonly height: number } | undefined;
}

const twipsPerSize = 10;
/** Size of the mark of a note, against the text around it. */
const markShare = 0.58;
/** What a line may be wider than the room for it: widths are rounded. */
const tolerance = 0.5;

/** Breaks the pieces of a paragraph into lines; at least one. */
export function breakLines(pieces: readonly Piece[], setting: LineSetting): readonly Line[] {
  const { faces, direction, size, width } = setting;
  const lines: Line[] = [];
  let room = Math.max(1, width - setting.firstStart);
  // Of the line, without the blanks behind its last word.
  let used = 0;
  let blanks = 0;
  let ascent = 0;
  let descent = 0;
  let notes: LineNote[] = [];
  let isEmpty = true;
  // Of what may not be divided and does not stand in a line yet.
  let word = 0;
  let wordAscent = 0;
  let wordDescent = 0;
  let wordNotes: LineNote[] = [];

  const isRightToLeft = direction === "rtl";
  // Whether the last letter was Latin or Cyrillic; kept in right-to-left paragraphs only.
  let isLatin = false;

  const endLine = () => {
    if (ascent + descent === 0) {
      const base = direction === "rtl" ? faces.arabic : faces.western;
      const face = setting.bold ? base.bold : base.regular;
      const twips = (direction === "rtl" ? size + arabicSurplus : size) * twipsPerSize;
      lines.push({ height: Math.round(face.ascent * twips) + Math.round(face.descent * twips), notes });
    } else {
      lines.push({ height: ascent + descent, notes });
    }
    room = Math.max(1, width);
    used = blanks = ascent = descent = 0;
    notes = [];
    isEmpty = true;
  };
  const placeWord = () => {
    if (wordAscent === 0) return;
    if (!isEmpty && used + blanks + word > room + tolerance) endLine();
    if (isEmpty) blanks = 0;
    let rest = word;
    ascent = Math.max(ascent, wordAscent);
    descent = Math.max(descent, wordDescent);
    // A word wider than the line is cut where the line ends.
    while (rest > room + tolerance) {
      rest -= room;
      endLine();
      ascent = wordAscent;
      descent = wordDescent;
    }
    used += blanks + rest;
    blanks = 0;
    if (wordNotes.length > 0) notes.push(...wordNotes);
    isEmpty = false;
    word = wordAscent = wordDescent = 0;
    wordNotes = [];
  };
  const addBox = (boxWidth: number, height: number, depth: number) => {
    // Word processors keep heights in whole twips.
    word += boxWidth;
    wordAscent = Math.max(wordAscent, Math.round(height));
    wordDescent = Math.max(wordDescent, Math.round(depth));
  };
  const addGlyphs = (text: string, face: Face, em: number) => {
    addBox(face.measure(text) * em, face.ascent * em, face.descent * em);
  };
  const addText = (text: string, bold: boolean, code: boolean) => {
    const pick = (pair: Faces["western"]): Face => (bold ? pair.bold : pair.regular);
    const western = pick(code ? faces.code : faces.western);
    const arabic = pick(faces.arabic);
    const westernSize = (code ? setting.codeSize : size) * twipsPerSize;
    const arabicSize = ((code ? setting.codeSize : size) + arabicSurplus) * twipsPerSize;
    const isMixed = isRightToLeft || hasRightLetters(text);
    const blankWidth = direction === "rtl" ? arabic.measure(" ") * arabicSize : western.measure(" ") * westernSize;
    splitWords(text, {
      onBlanks: ({ length }) => {
        placeWord();
        blanks += length * blankWidth;
      },
      onWord: (token, canBreak, end) => {
        if (!isMixed) addGlyphs(token, western, westernSize);
        else if (isRightToLeftWord(token)) {
          addGlyphs(token, arabic, arabicSize);
          isLatin = false;
        } else {
          const surrounding = { before: isLatin, after: isRightToLeft && continuesLatin(text, end) };
          for (const { part, isArabic } of splitScripts(token, direction, surrounding)) {
            if (isArabic) addGlyphs(part, arabic, arabicSize);
            else addGlyphs(part, western, westernSize);
          }
          isLatin = isRightToLeft && (isLatin || continuesLatin(token, 0));
        }
        if (canBreak) placeWord();
      },
    });
  };

  for (const piece of pieces) {
    if (piece.kind === "text") addText(piece.text, piece.bold || setting.bold, piece.code);
    else if (piece.kind === "note") {
      const em = size * twipsPerSize;
      const face = faces.western.regular;
      addBox(face.measure(String(piece.number)) * em * markShare, face.ascent * em * 0.9, face.descent * em * 0.5);
      wordNotes.push({ number: piece.number, blocks: piece.blocks });
    } else if (piece.kind === "break") {
      placeWord();
      endLine();
    } else {
      const image = setting.fitImage(piece.path);
      if (image) {
        placeWord();
        addBox(image.width, image.height, 1);
        placeWord();
      } else {
        for (const text of textPieces(`[${piece.alt}]`)) if (text.kind === "text") addText(text.text, false, false);
      }
    }
  }
  placeWord();
  if (!isEmpty || lines.length === 0 || pieces.at(-1)?.kind === "break") endLine();
  return lines;
}
