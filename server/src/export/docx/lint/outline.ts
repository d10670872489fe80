import { findChild, readValue } from "../xml-tree.ts";
import type { Check, Field, Paragraph } from "./check.ts";
import type { Bookmark } from "./check-links.ts";
import type { ListCounter } from "./list-counter.ts";
import { readNumber, visibleText } from "./look.ts";
import type { LintPlace } from "./problem.ts";
import type { StyleSheet } from "./style-sheet.ts";

export interface Heading {
  /** From 1. */
  readonly level: number;
  /** Counted; undefined where it has none, or one whose signs are not known. */
  readonly number: string | undefined;
  readonly text: string;
  /** Its style is one of the headings, not only its level. */
  readonly styled: boolean;
  readonly place: LintPlace;
}

/** A table's or figure's title, with the number that was counted. */
export interface CaptionLine {
  readonly text: string;
  readonly place: LintPlace;
}

/** A line of the contents or of a list of tables. */
export interface ContentsLine {
  readonly text: string;
  /** What stands before the first tab. */
  readonly lead: string;
  /** What it leads to. */
  readonly target: string | undefined;
  /** The page that it names. */
  readonly page: string | undefined;
  readonly place: LintPlace;
}

/** A paragraph that a list numbers, as far as references can name it. */
export interface NumberedPlace {
  readonly number: string | undefined;
  /** The number names all levels above. */
  readonly full: boolean;
}

/** What is numbered in a document and what shows the numbers, in the order of the text. */
export interface Outline {
  readonly headings: Heading[];
  /** Index of the heading that a bookmark is in. */
  readonly headingAt: Map<string, number>;
  /** By the name that captions are counted under. */
  readonly captions: Map<string, CaptionLine[]>;
  readonly captionAt: Map<string, number>;
  readonly numbered: Map<string, NumberedPlace>;
  /** Numbers of the notes that bookmarks are around. */
  readonly noteAt: Map<string, number>;
  readonly contents: Map<Field, ContentsLine[]>;
  /** References, with where they stand. */
  readonly references: { readonly field: Field; readonly place: LintPlace }[];
}

export function createOutline(): Outline {
  return {
    headings: [],
    headingAt: new Map(),
    captions: new Map(),
    captionAt: new Map(),
    numbered: new Map(),
    noteAt: new Map(),
    contents: new Map(),
    references: [],
  };
}

/** The level of a heading from 1, by its style or by its own level in the outline; undefined for other paragraphs. */
export function headingLevel(
  { style, properties }: Pick<Paragraph, "style" | "properties">,
  styles: StyleSheet,
): { readonly level: number; readonly styled: boolean } | undefined {
  const named = /^heading ([1-9])$/.exec(styles.nameOf(style))?.[1];
  if (named !== undefined) return { level: Number(named), styled: true };
  const outline = readNumber(readValue(properties, "w:outlineLvl") ?? styles.paragraphValue(style, "w:outlineLvl"));
  return outline === undefined || outline > 8 ? undefined : { level: outline + 1, styled: false };
}

/** Counts headings, lists and captions of the body anew, and collects what shows their numbers. */
export function readOutline(outline: Outline, styles: StyleSheet, lists: ListCounter): Check {
  const sequences = new Map<string, number>();
  const notes = { count: 0, bookmark: "", id: "" };
  let before = 0;

  const countParagraph = ({ properties, style }: Paragraph): NumberedPlace | undefined => {
    // A paragraph may take itself out of the list of its style.
    const own = findChild(properties, "w:numPr");
    const fromStyle = styles.listOf(style);
    const list = (own && readValue(own, "w:numId")) ?? fromStyle?.list;
    if (list === undefined || list === "0") return undefined;
    const tied = fromStyle && lists.levelOf(list, style);
    const level = readNumber(own && readValue(own, "w:ilvl")) ?? tied ?? fromStyle?.level ?? 0;
    const number = lists.count(list, level);
    return { number, full: level === 0 || (number ?? "").split(".").length === level + 1 };
  };

  return {
    openNamed: {
      "w:bookmarkStart"({ attributes }) {
        Object.assign(notes, { bookmark: attributes["w:name"] ?? "", id: attributes["w:id"] ?? "" });
      },
      "w:bookmarkEnd"({ attributes }) {
        if (attributes["w:id"] === notes.id) notes.bookmark = "";
      },
      "w:footnoteReference"() {
        notes.count += 1;
        if (notes.bookmark !== "") outline.noteAt.set(notes.bookmark, notes.count);
      },
    },
    field(field, state) {
      const { instruction, result } = field;
      const sequence = /^SEQ\s+"?([^\s"\\]+)/i.exec(instruction)?.[1];
      if (sequence === undefined) {
        if (/^(?:REF|NOTEREF)\b/i.test(instruction)) outline.references.push({ field, place: state.place });
        return;
      }
      // Numbers that begin anew with each chapter are not counted here.
      if (/\\s\b/.test(instruction)) return;
      const reset = readNumber(/\\r\s*(\d+)/.exec(instruction)?.[1]);
      const repeats = /\\c\b/.test(instruction) ? 0 : 1;
      const counted = reset ?? (sequences.get(sequence) ?? 0) + repeats;
      sequences.set(sequence, counted);
      const written = visibleText(result);
      // Numbers in other digits or letters are not compared.
      if (!/^\d*$/.test(written)) return;
      if (written !== "" && written !== String(counted)) {
        state.report("caption-number", { written, counted: String(counted), text: state.paragraph?.text ?? "" });
      }
      // What shows this number is compared with the number that was counted.
      if (state.paragraph?.text.endsWith(result)) {
        state.paragraph.text = state.paragraph.text.slice(0, state.paragraph.text.length - result.length) + counted;
      }
    },
    paragraph(paragraph, state) {
      const { text, bookmarks, fields, contents } = paragraph;
      if (contents) {
        collectLine(outline, contents, paragraph, state.place);
        return;
      }
      const counted = countParagraph(paragraph);
      const place = { number: counted?.number, full: counted?.full ?? false };
      if (counted) for (const name of bookmarks) outline.numbered.set(name, place);
      const heading = headingLevel(paragraph, styles);
      if (heading && visibleText(text) !== "") {
        if (heading.level > before + 1) state.report("heading-skipped", { text });
        before = heading.level;
        for (const name of bookmarks) outline.headingAt.set(name, outline.headings.length);
        outline.headings.push({ ...heading, number: counted?.number, text: visibleText(text), place: state.place });
      }
      for (const { instruction } of fields) {
        const sequence = /^SEQ\s+"?([^\s"\\]+)/i.exec(instruction)?.[1];
        if (sequence === undefined) continue;
        const captions = outline.captions.get(sequence) ?? [];
        for (const name of bookmarks) outline.captionAt.set(name, captions.length);
        captions.push({ text: visibleText(text), place: state.place });
        outline.captions.set(sequence, captions);
      }
    },
  };
}

function collectLine(outline: Outline, contents: Field, { text, fields, anchors }: Paragraph, place: LintPlace): void {
  const page = fields.findLast(({ instruction }) => /^PAGEREF\b/i.test(instruction));
  const pieces = text.split("\t");
  // The page stands behind the last tab.
  if (page && pieces.length > 1) pieces.pop();
  else if (page && text.endsWith(page.result))
    pieces.splice(0, pieces.length, text.slice(0, -page.result.length || undefined));
  const target = anchors[0] ?? /^PAGEREF\s+(\S+)/i.exec(page?.instruction ?? "")?.[1];
  const lines = outline.contents.get(contents) ?? [];
  outline.contents.set(contents, lines);
  const whole = visibleText(pieces.join(" "));
  if (whole === "" && target === undefined) return;
  const lead = pieces.length > 1 ? visibleText(pieces[0] ?? "") : (whole.split(" ")[0] ?? "");
  lines.push({ text: whole, lead, target, page: page && visibleText(page.result), place });
}

/** The number of a note, the number that a reference with `\r`, `\n` or `\w` shows, or the text of its bookmark; undefined where not known. */
export function referenceText(
  instruction: string,
  outline: Outline,
  bookmarks: ReadonlyMap<string, Bookmark>,
): string | undefined {
  const [, kind, target] = /^(REF|NOTEREF)\s+"?([^\s"\\]+)/i.exec(instruction) ?? [];
  if (kind?.toUpperCase() === "NOTEREF") return outline.noteAt.get(target ?? "")?.toString();
  if (target === undefined || /\\[pf]\b/.test(instruction)) return undefined;
  if (!/\\[rnw]\b/.test(instruction)) return bookmarks.get(target)?.text;
  const place = outline.numbered.get(target);
  if (!place?.full || place.number === undefined) return undefined;
  return place.number;
}
