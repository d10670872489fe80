/**
 * Page numbers as a document states them, and as its pages show them. Not run by itself; used by tests/office/pages.ts.
 */
import { readParts, readText } from "./docx-parts.ts";
import { flatten } from "./page-text.ts";

/** A line of the contents, or of a list of tables or figures. */
export interface NumberedLine {
  readonly list: "headings" | "captions";
  /** Number and words, as the line shows them. */
  readonly text: string;
  readonly page: number;
  readonly anchor: string;
}

/** A reference in the text to a place on a page. */
export interface PageReference {
  readonly anchor: string;
  readonly page: number;
}

export interface StatedPages {
  readonly lines: readonly NumberedLine[];
  readonly references: readonly PageReference[];
  /** Of the properties of the file. */
  readonly total: number;
}

const pageField = /PAGEREF (\w+) \\h<.*?<w:t[^>]*>(\d+)<\/w:t>/s;

/** Reads what a document says of its pages. */
export function readStatedPages(docx: string): StatedPages {
  const body = readParts(docx, "word/").get("word/document.xml") ?? "";
  const lines: NumberedLine[] = [];
  const references: PageReference[] = [];
  for (const [paragraph] of body.matchAll(/<w:p[ >].*?<\/w:p>/gs)) {
    const style = /<w:pStyle w:val="(TOC\d|TableofFigures)"\/>/.exec(paragraph)?.[1];
    for (const [field, anchor = "", page = ""] of paragraph.matchAll(new RegExp(pageField, "gs"))) {
      if (style === undefined) references.push({ anchor, page: Number(page) });
      else {
        const before = paragraph.slice(0, paragraph.indexOf(field)).replace(/<w:tab\/>(?:(?!<w:tab\/>).)*$/s, "");
        const text = readText(before.replaceAll("<w:tab/>", " "));
        lines.push({ list: style.startsWith("TOC") ? "headings" : "captions", text, page: Number(page), anchor });
      }
    }
  }
  const properties = readParts(docx, "docProps/").get("docProps/app.xml") ?? "";
  return { lines, references, total: Number(/<Pages>(\d+)<\/Pages>/.exec(properties)?.[1]) };
}

function splitWords(text: string): string[] {
  return (
    flatten(text.replaceAll(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, " ")).match(/\p{N}+(?:\.\p{N}+)*|\p{L}+/gu) ??
    []
  );
}

/** Lines of the lists themselves: a row of dots, then nothing but a number; in Arabic the other way round. */
const listLine = /\.{6,}/;

/**
 * The page on which a line of a list is found again as a heading or caption: as a line, or a few, that begin with it.
 *
 * @param pages Text of the pages in layout form.
 * @param from The first page to look at, from 1.
 */
export function findPage(text: string, pages: readonly string[], from: number): number | undefined {
  const wanted = splitWords(text);
  for (let page = from; page <= pages.length; page++) {
    const lines = (pages[page - 1] ?? "").split("\n").filter((line) => line.trim() !== "");
    for (let at = 0; at < lines.length; at++) {
      if (listLine.test(lines[at] ?? "") || splitWords(lines[at] ?? "").length === 0) continue;
      // A long heading takes several lines; no line of it may hold a word that is not its own.
      for (let length = 1; length <= 3; length++) {
        const shown = lines.slice(at, at + length).flatMap(splitWords);
        if (shown.length === wanted.length && [...shown].sort().join(" ") === [...wanted].sort().join(" ")) return page;
      }
    }
  }
  return undefined;
}
