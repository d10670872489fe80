import { changePart } from "../docx-parts.ts";
import { type PlantedDefect, swap, swapNth } from "./planted-defect.ts";

const field = (anchor: string, page: number): string =>
  `<w:r><w:tab/></w:r><w:fldSimple w:instr="PAGEREF ${anchor} \\h"><w:r><w:t>${page}</w:t></w:r></w:fldSimple>`;

/** The document with a page number behind each line of its contents, and their count in its properties. */
export function withPages(bytes: Uint8Array): Uint8Array {
  let page = 2;
  const paged = changePart(bytes, "word/document.xml", (xml) =>
    xml.replace(
      /<w:hyperlink [^>]*w:anchor="([^"]*)">(?:(?!<\/w:hyperlink>).)*(?=<\/w:hyperlink>)/g,
      (line, anchor) => {
        return `${line}${field(String(anchor), line.includes("الجدول") ? 6 : page++)}`;
      },
    ),
  );
  return changePart(paged, "docProps/app.xml", (xml) => xml.replace("</Properties>", "<Pages>12</Pages></Properties>"));
}

/** Faults of page numbers. */
export const pageDefects: readonly PlantedDefect[] = [
  {
    name: "a page before that of the line above",
    change: swapNth(3, /<w:t>\d+<\/w:t>/g, "<w:t>1</w:t>"),
    finds: "contents-page",
  },
  { name: "a page behind the last", change: swapNth(9, /<w:t>\d+<\/w:t>/g, "<w:t>40</w:t>"), finds: "contents-page" },
  { name: "no page at all", change: swapNth(3, /<w:t>\d+<\/w:t>/g, "<w:t></w:t>"), finds: "empty-field" },
  {
    name: "a page that Word lost",
    change: swap(/<w:t>\d+<\/w:t>/, "<w:t>Error! Bookmark not defined.</w:t>"),
    finds: "error-text",
  },
];
