import { memoizeByKey } from "../../text/memo.ts";
import type { Direction, ExportDocument } from "../blocks/types.ts";
import { styleId } from "../docx/styles/ids.ts";
import { normalLook, paragraphStyles, type Sizes } from "../docx/styles/paragraph-styles.ts";
import type { ParagraphLook, RunLook } from "../docx/styles/xml.ts";
import { directionOf } from "../language.ts";

/** What a paragraph style comes to with all that it rests on. Lengths in twips, sizes in half points. */
export interface ParagraphStyle {
  readonly before: number;
  readonly after: number;
  /** Height of lines in 240ths of that of the font. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly size: number;
  readonly bold: boolean;
}

/** Finds a paragraph style by its id; the normal one where there is none. */
export type StyleFinder = (id: string) => ParagraphStyle;

function applyLooks(base: ParagraphStyle, paragraph: ParagraphLook = {}, run: RunLook = {}): ParagraphStyle {
  return {
    before: paragraph.before ?? base.before,
    after: paragraph.after ?? base.after,
    line: paragraph.line ?? base.line,
    start: paragraph.start ?? base.start,
    end: paragraph.end ?? base.end,
    keepNext: paragraph.keepNext ?? base.keepNext,
    keepLines: paragraph.keepLines ?? base.keepLines,
    size: run.size ?? base.size,
    bold: run.bold ?? base.bold,
  };
}

interface StyleKey {
  readonly sizes: Sizes;
  readonly direction: Direction;
}

function makeStyles({ sizes, direction }: StyleKey): StyleFinder {
  const { size } = sizes;
  const bare = { before: 0, after: 0, line: 240, start: 0, end: 0, keepNext: false, keepLines: false, bold: false };
  const normal = applyLooks({ ...bare, size }, normalLook(direction));
  const styles = new Map<string, ParagraphStyle>([[styleId.normal, normal]]);
  for (const { id, basedOn, paragraph, run } of paragraphStyles(sizes, undefined)) {
    styles.set(id, applyLooks(styles.get(basedOn ?? styleId.normal) ?? normal, paragraph, run));
  }
  return (id) => styles.get(id) ?? normal;
}

const known = memoizeByKey(
  ({ sizes, direction }: StyleKey) => `${sizes.size} ${sizes.smallest} ${direction}`,
  makeStyles,
  20,
);

/** The paragraph styles of a document. */
export function findStyles({ language, fonts }: ExportDocument): StyleFinder {
  return known({ sizes: fonts, direction: directionOf(language) });
}
