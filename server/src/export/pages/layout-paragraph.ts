import { arabicSurplus, tableTextSize } from "../docx/design.ts";
import { fitPicture, twipsPerPixel } from "../docx/picture-size.ts";
import { styleId } from "../docx/styles/ids.ts";
import { inspectPicture } from "../images.ts";
import { breakLines, type Line, type LineNote } from "./break-lines.ts";
import type { LaidLine, ParagraphItem, Place } from "./layout.ts";
import { layoutNote } from "./layout-note.ts";
import type { Piece } from "./pieces.ts";
import type { ParagraphStyle } from "./styles.ts";

/** How a paragraph differs from its style. Lengths in twips. */
export interface ParagraphOptions {
  readonly style: string;
  readonly id?: string | undefined;
  /** Indents in place of those of the style. */
  readonly start?: number;
  readonly end?: number;
  /** Where the first line begins, counted from the others. */
  readonly firstStart?: number;
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
  /** Height of what stands around the lines, such as a border. */
  readonly frame?: number;
  /** Room for pictures, where it is not that of the text. */
  readonly pictureWidth?: number;
  readonly code?: boolean;
}

/** A picture that is not there: half as wide as the text, four to three. */
const assumed = { width: 0.5, height: 0.375 };

function fitImage(
  path: string,
  place: Place,
  width: number,
): { readonly width: number; readonly height: number } | undefined {
  const { document, assumesPictures } = place.setting;
  const bytes = Object.hasOwn(document.images, path) ? document.images[path]?.bytes : undefined;
  const info = bytes && inspectPicture(bytes);
  if (!info) return assumesPictures ? { width: width * assumed.width, height: width * assumed.height } : undefined;
  const size = fitPicture(info, width, place.height);
  return { width: size.width * twipsPerPixel, height: size.height * twipsPerPixel };
}

/** Word processors count the distance of lines in whole percents and the height of lines in whole twips. */
function spaceLine(line: Line, style: ParagraphStyle): number {
  return Math.floor((line.height * Math.floor((style.line * 100) / 240)) / 100);
}

function notesHeight(notes: readonly LineNote[], place: Place): number {
  let height = 0;
  for (const note of notes) {
    if (place.setting.notes.has(note.number)) continue;
    place.setting.notes.add(note.number);
    height += layoutNote(note, place);
  }
  return height;
}

/** Breaks a paragraph into lines. */
export function layoutParagraph(pieces: readonly Piece[], place: Place, options: ParagraphOptions): ParagraphItem {
  const { setting, lead } = place;
  const style = setting.styles(options.style);
  const start = options.start ?? (place.indent > 0 ? place.indent : style.start);
  const end = options.end ?? style.end;
  const lines = breakLines(pieces, {
    width: place.width - start - end,
    firstStart: options.firstStart ?? 0,
    direction: place.direction,
    size: style.size,
    codeSize: options.code ? style.size : tableTextSize(setting.document.fonts),
    bold: place.bold || style.bold,
    faces: setting.faces,
    fitImage: (path) => fitImage(path, place, options.pictureWidth ?? place.width),
  });
  const laid = lines.map((line): LaidLine => {
    const height = spaceLine(line, style);
    const slack = Math.max(0, height - line.height);
    return { height, slack, notes: line.notes.length === 0 ? 0 : notesHeight(line.notes, place) };
  });
  const [first] = laid;
  if (first && options.frame) laid[0] = { ...first, height: first.height + options.frame };
  return {
    kind: "paragraph",
    ids: options.id === undefined ? [] : [options.id],
    before: lead ? (lead.space ?? 0) : (options.before ?? style.before),
    after: options.after ?? style.after,
    lines: laid,
    keepNext: options.keepNext === true || place.keepNext || style.keepNext,
    keepLines: style.keepLines,
    newPage: lead?.newPage === true,
  };
}

/** Width of a text in one line of a style, in twips. */
export function measureLine(text: string, place: Place, style: string): number {
  const { faces, styles } = place.setting;
  const { size, bold } = styles(style);
  const pair = faces.western;
  const scale = place.direction === "rtl" ? size + arabicSurplus : size;
  return (bold ? pair.bold : pair.regular).measure(text) * scale * 10;
}

/** The small paragraph that keeps tables apart. */
export function layoutGap(place: Place): ParagraphItem {
  return layoutParagraph([], place, { style: styleId.gap });
}
