import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { transformBlocks } from "../../server/src/export/blocks/transform.ts";
import type { Block, Inline } from "../../server/src/export/blocks/types.ts";
import { partOfDocument } from "../../server/src/export/html/html-place.ts";
import { writeBlocks } from "../../server/src/export/html/write-blocks.ts";
import { writeInlines } from "../../server/src/export/html/write-inlines.ts";
import { numberDocument } from "../../server/src/export/number/number-document.ts";
import { heading, makeDocument, note, paragraph, reference, table, text } from "./make-document.ts";
import { makeRichDocument, type RichLanguage } from "./rich-document.ts";

/** The names of the elements of HTML whose tags are all paired but for those that never are. */
function elementsOf(html: string): string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => names.push(name));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(`<root>${html.replace(/<(br|hr)( [^>]*)?>/g, "<$1$2/>")}</root>`).close();
  return names.slice(1);
}

const hostile = `<script>alert("1")</script> & 'я' «ي» 🎬`;

describe("blocks as HTML", () => {
  it.each<RichLanguage>(["en", "ru", "ar"])("are whole, whatever a document holds (%s)", (language) => {
    const { document } = numberDocument(makeRichDocument(language));
    const names = new Set(elementsOf(writeBlocks(document.blocks, partOfDocument(language))));
    for (const name of ["h1", "p", "ol", "ul", "table", "thead", "th", "caption", "blockquote", "nav", "sup"]) {
      expect(names, name).toContain(name);
    }
  });

  it("let nothing of a document pass as markup", () => {
    const spoil = (inline: Inline): Inline => (inline.kind === "text" ? { ...inline, value: hostile } : inline);
    const { document } = numberDocument(makeRichDocument("ru"));
    const html = writeBlocks(transformBlocks(document.blocks, { inline: spoil }, "ru"), partOfDocument("ru"));
    expect(elementsOf(html)).not.toContain("script");
    expect(html).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;я&#39; «ي» 🎬");
  });

  it("number headings, captions and references as the document does", () => {
    const captioned: Block = table([["10"]], { id: "t", caption: "Сроки" });
    const { document } = numberDocument(
      makeDocument([heading(1, "О нас"), captioned, paragraph("См. ", reference("t"), note("Сноска"))], {
        language: "ru",
      }),
    );
    const html = writeBlocks(document.blocks, partOfDocument("ru"));
    expect(html).toContain('<h1 dir="auto">1 О нас</h1>');
    expect(html).toContain("<caption>Таблица 1 – Сроки</caption>");
    expect(html).toMatch(/См\. .*1<sup>1<\/sup>/);
  });

  it("align the cells of a column and let totals reach over the columns before", () => {
    const rows = [
      { cells: [{ blocks: [paragraph("Съёмка")] }, { blocks: [paragraph("5,00")] }] },
      { role: "total" as const, cells: [{ blocks: [paragraph("Итого")], span: 1 }, { blocks: [paragraph("5,00")] }] },
    ];
    const columns = [
      { weight: 1, align: "start" as const },
      { weight: 1, align: "end" as const },
    ];
    const html = writeBlocks(
      [{ kind: "table", look: "grid", columns, header: [], rows, alt: 'a "b"' }],
      partOfDocument("ru"),
    );
    expect(html).toContain('aria-label="a &quot;b&quot;"');
    expect(html).toContain('<tr class="tenderdraft-total"><td dir="auto">Итого</td>');
    expect(html.match(/<td class="tenderdraft-end" dir="auto">5,00<\/td>/g)).toHaveLength(2);
  });
});

describe("links as HTML", () => {
  const link = (href: string): string =>
    writeInlines([{ kind: "link", href, children: [text("сайт")] }], partOfDocument("ru"));

  it("lead to addresses of the web and of mail", () => {
    expect(link("https://example.com/?a=1&b=2")).toBe('<a href="https://example.com/?a=1&amp;b=2">сайт</a>');
    expect(link("mailto:tender@example.com")).toContain("<a ");
  });

  it.each(["javascript:alert(1)", "command:workbench.action.quit", "data:text/html,x", "JaVaScRiPt:1", " vbscript:1"])(
    "never run %s",
    (href) => {
      expect(link(href)).toBe("сайт");
    },
  );
});
