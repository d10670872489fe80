import { readZip, ZipError } from "../../export/docx/read-zip.ts";
import type { TemplateFacts, TemplatePage } from "../../model/template-facts.ts";
import { memoize } from "../../text/memo.ts";
import { readStyles } from "./read-styles.ts";
import { readTags } from "./read-tags.ts";

const stylesPart = "word/styles.xml";
const documentPart = "word/document.xml";
const themePart = /^word\/theme\/theme\d{0,3}\.xml$/;
/** Far more XML than any letterhead has, in bytes unpacked; a check is not to wait for more. */
const mostXml = 16 * 1024 * 1024;

/**
 * Reads what a .docx file says about papers, margins, fonts and sizes. Never throws: what cannot be read, or what no
 * bid can be printed on, says nothing. The same bytes are read once.
 */
export const readTemplateFacts = memoize((bytes: Uint8Array): TemplateFacts => {
  const parts = readParts(bytes);
  const theme = [...parts].find(([name]) => themePart.test(name))?.[1] ?? "";
  return {
    pages: readPages(parts.get(documentPart) ?? ""),
    styles: readStyles(parts.get(stylesPart) ?? "", theme),
  };
});

function readParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  let room = mostXml;
  try {
    const parts = readZip(bytes, ({ name, size }) => {
      if (name !== stylesPart && name !== documentPart && !themePart.test(name)) return false;
      const fits = size <= room;
      if (fits) room -= size;
      return fits;
    });
    return new Map(Array.from(parts, ([name, content]) => [name, new TextDecoder().decode(content)]));
  } catch (error) {
    if (error instanceof ZipError) return new Map();
    throw error;
  }
}

/** No document has more kinds of pages than this. */
const mostPages = 50;

function readPages(xml: string): readonly TemplatePage[] {
  const pages = new Map<string, TemplatePage>();
  let paper: Pick<TemplatePage, "width" | "height"> | undefined;
  let margins: Omit<TemplatePage, "width" | "height"> | undefined;
  for (const { name, form, attribute } of readTags(xml)) {
    const length = (key: string): number | undefined => {
      const value = Number(attribute(key) ?? Number.NaN);
      return Number.isFinite(value) ? Math.round(value) : undefined;
    };
    if (name === "sectPr" && form === "open") {
      paper = undefined;
      margins = undefined;
    } else if (name === "pgSz") {
      const [width, height] = [length("w"), length("h")];
      if (width !== undefined && height !== undefined) paper = { width, height };
    } else if (name === "pgMar") {
      const [top, bottom] = [length("top"), length("bottom")];
      const [left, right] = [length("left") ?? length("start"), length("right") ?? length("end")];
      if (top === undefined || right === undefined || bottom === undefined || left === undefined) continue;
      // A negative height fixes the margin against a tall head of the page.
      margins = { top: Math.abs(top), right, bottom: Math.abs(bottom), left: left + (length("gutter") ?? 0) };
    } else if (name === "sectPr" && form === "close" && paper && margins && pages.size < mostPages) {
      const page = { ...paper, ...margins };
      pages.set(Object.values(page).join(" "), page);
    }
  }
  return [...pages.values()];
}
