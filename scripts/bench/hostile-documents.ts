import type { Block, ExportDocument, Inline } from "../../server/src/export/blocks/types.ts";
import { heading, makeDocument, note, paragraph, table, text } from "../../tests/export/make-document.ts";

function times<Item>(count: number, make: (at: number) => Item): Item[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

function link(at: number): Inline {
  return { kind: "link", href: `https://example.org/${at}`, children: [text("link")] };
}

/** Documents that nobody should write, by name; each grows with its size. */
export const hostileDocuments: Readonly<Record<string, (size: number) => ExportDocument>> = {
  "table rows": (size) =>
    makeDocument([table(times(size * 2500, (at) => [`${at}`, "work to do", "result", "8", "x"]))]),
  "MB of a cell": (size) => makeDocument([table([["a few words and more ".repeat(size * 25_000), "b"]])]),
  "MB of an Arabic word": (size) => makeDocument([paragraph("س".repeat(size * 500_000))], { language: "ar" }),
  "notes, ten in a paragraph": (size) =>
    makeDocument(times(size * 2000, () => paragraph(...times(10, (at) => note(`note ${at}`))))),
  "links, ten in a paragraph": (size) =>
    makeDocument(times(size * 2000, (row) => paragraph(...times(10, (at) => link(row * 10 + at))))),
  "links in one paragraph": (size) => {
    const all: Block = { kind: "paragraph", children: times(size * 10_000, link) };
    return makeDocument([all]);
  },
  "headings with contents": (size) =>
    makeDocument([
      { kind: "contents", of: "headings", title: [text("Contents")] },
      ...times(size * 3000, (at) => heading(1 + (at % 3), `Heading ${at}`)),
    ]),
  "bracketed words in Arabic": (size) =>
    makeDocument([paragraph("(س) «b» 1 ".repeat(size * 4000))], { language: "ar" }),
};
