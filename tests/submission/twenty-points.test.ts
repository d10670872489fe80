/**
 * What a bid professional looks for in the document before it is signed, point by point: that it holds in the finished
 * example, and that its breach is told.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { transformBlocks } from "../../server/src/export/blocks/transform.ts";
import type { Block, TableBlock } from "../../server/src/export/blocks/types.ts";
import { lintDocx } from "../../server/src/export/docx/lint/lint-docx.ts";
import { changePart } from "../export/docx-parts.ts";
import { append, remove, removeEntry, replace, write } from "../mutations/mutation.ts";
import { bidFile, exportFinished, type FinishedBid, findAfter, paragraphsOf, visibleText } from "./finished-bid.ts";

const body = "word/document.xml";
const specification = bidFile("specification.bid.yaml");
const tender = bidFile("tender.bid.yaml");
const pricing = bidFile("pricing.bid.yaml");
const letter = bidFile("sections/01-letter.md");

let finished: FinishedBid;
beforeAll(async () => {
  finished = await exportFinished();
});

/** The lint's keys after a change of one part of the finished file. */
function flawsAfter(part: string, from: string | RegExp, to: string): string[] {
  const broken = changePart(finished.bytes, part, (xml) => xml.replace(from, to));
  return lintDocx(broken).map(({ key }) => key);
}

function tablesOf(blocks: readonly Block[]): TableBlock[] {
  const tables: TableBlock[] = [];
  const visit = (block: Block): Block => {
    if (block.kind === "table") tables.push(block);
    return block;
  };
  transformBlocks(blocks, { block: visit }, "");
  return tables;
}

describe("1. opens without a repair and without a question", () => {
  it("has nothing that a word processor would complain of, and no field to bring up to date", () => {
    expect(finished.flaws).toEqual([]);
    expect(finished.part("word/settings.xml")).not.toContain("updateFields");
    expect(finished.part(body)).not.toContain("w:dirty");
  });
  it("is refused with a field that asks to be brought up to date", () => {
    expect(
      flawsAfter(body, '<w:fldChar w:fldCharType="begin"/>', '<w:fldChar w:fldCharType="begin" w:dirty="true"/>'),
    ).toContain("dirty-field");
  });
});

describe("2. answers every mandatory requirement, in the buyer's order, none twice", () => {
  /** The ids of our lots' requirements as the matrix prints them. */
  const printed = (): string[] => {
    const known = new Set(finished.model.tender?.data.requirements?.map(({ id }) => id));
    const matrix = tablesOf(finished.document.blocks).find(({ rows }) =>
      rows.some(({ cells }) => cells.length >= 5 && known.has(visibleCell(cells[0]))),
    );
    return (matrix?.rows ?? []).map(({ cells }) => visibleCell(cells[0])).filter((id) => known.has(id));
  };
  it("prints them so", () => {
    const { model } = finished;
    const asked = (model.tender?.data.requirements ?? [])
      .filter(({ lot }) => model.concernsLot(lot))
      .map(({ id }) => id);
    const answered = printed();
    expect(answered.length).toBeGreaterThan(20);
    expect(answered).toEqual(asked.filter((id) => id !== undefined && answered.includes(id)));
    expect(new Set(answered).size).toBe(answered.length);
  });
  it("tells a missing and a second answer", async () => {
    expect(await findAfter(removeEntry(specification, "- requirement: R7"))).toContain("requirement/no-response");
    expect(await findAfter(append(specification, "  - {requirement: R7, value: 4, unit: ساعة}"))).toContain(
      "requirement/duplicate-response",
    );
  });
});

function visibleCell(cell: TableBlock["rows"][number]["cells"][number] | undefined): string {
  const [first] = cell?.blocks ?? [];
  if (first?.kind !== "paragraph") return "";
  return first.children
    .map((inline) =>
      "value" in inline
        ? inline.value
        : "children" in inline
          ? inline.children.map((child) => ("value" in child ? child.value : "")).join("")
          : "",
    )
    .join("")
    .replace(/[\u200E\u200F]/g, "");
}

describe("3. quotes the buyer's wording unchanged", () => {
  it("prints each requirement of the matrix as the tender words it", () => {
    const { model } = finished;
    const text = visibleText(finished.part(body)).replace(/\s+/g, " ");
    const lacking = (model.tender?.data.requirements ?? [])
      .filter(({ lot, group }) => model.concernsLot(lot) && group === undefined)
      .filter((requirement) => !text.includes((requirement.text ?? "").replace(/\s+/g, " ").trim()));
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });
  it("tells an answer that departs from words that are to be taken over", async () => {
    expect(
      await findAfter(
        replace(specification, "value: Все материалы размещаются только после", "value: Материалы размещаются после"),
      ),
    ).toContain("response/not-verbatim");
  });
});

describe("4. keeps the buyer's limits and form", () => {
  it("is set as the tender demands", () => {
    const { size, latin } = finished.document.fonts;
    const styles = finished.part("word/styles.xml");
    expect(styles).toContain(`w:ascii="${latin}"`);
    expect(styles).toContain(`<w:sz w:val="${size}"/>`);
  });
  it("tells a section that is too long", async () => {
    const words = replace(tender, "{id: letter, title: خطاب العرض}", "{id: letter, title: خطاب العرض, maxWords: 40}");
    expect(await findAfter(words)).toContain("format/word-limit");
    expect(await findAfter(replace(tender, "maxPages: 40", "maxPages: 10"))).toContain("format/page-limit");
  });
});

describe("5. has contents and lists that are filled and right", () => {
  it("lists every heading down to the third level with its number and page, and leads there", () => {
    const lines = paragraphsOf(finished.part(body), /^TOC[1-3]$/);
    const headings: string[] = [];
    const visit = (block: Block): Block => {
      if (block.kind === "heading" && block.level <= 3) headings.push(block.number ?? "");
      return block;
    };
    transformBlocks(finished.document.blocks, { block: visit }, "");
    expect(lines.map((line) => visibleText(line).split("\t")[0])).toEqual(headings);
    expect(lines.filter((line) => !/<w:hyperlink [^>]*w:anchor="_b\w+"/.test(line))).toEqual([]);
  });
  it("is refused with an entry that the text does not have", () => {
    expect(flawsAfter(body, /(<w:pStyle w:val="TOC1"\/>.*?<w:t[^>]*>)1(<)/s, "$19$2").length).toBeGreaterThan(0);
  });
});

describe("6. has no broken reference", () => {
  it("prints a number for each", () => {
    const text = visibleText(finished.part(body));
    expect(text).not.toMatch(/Error!|\[\w[\w-]*\](?!\()|\?\?/);
    expect(finished.problems.filter(({ problem }) => problem.startsWith("unknown"))).toEqual([]);
  });
  it("tells one that leads nowhere, in the text and in the file", async () => {
    expect(await findAfter(append(letter, "\nراجع :see[nowhere]."))).toContain("link/unknown-id");
    expect(flawsAfter(body, /w:anchor="_b\w+"/, 'w:anchor="_bnowhere"')).toContain("dangling-link");
  });
});

describe("7. has no leftovers of the making", () => {
  it("holds no bracket, mark or sample text", () => {
    expect(visibleText(finished.part(body))).not.toMatch(
      /\{\{|\}\}|TODO|TBC|TBD|lorem ipsum|\[أدخل|\[указать|\[insert/i,
    );
    expect(finished.part(body)).not.toContain("w:highlight");
  });
  it.each(["\nTODO: дописать.", "\nراجع [أدخل رقم الصفحة هنا].", "\nLorem ipsum dolor sit amet."])(
    "tells %s",
    async (text) => {
      expect(await findAfter(append(letter, text))).toContain("text/placeholder");
    },
  );
});

describe("8. speaks of this tender alone", () => {
  it("tells another buyer, a date outside the contract, another currency and an unknown lot", async () => {
    expect(await findAfter(append(letter, "\nСъёмку для МОУ СОШ № 12 г. о. Волжск мы тоже вели."))).toContain(
      "text/foreign-buyer",
    );
    expect(await findAfter(replace(pricing, "currency: RUB", "currency: KZT"))).toContain("price/currency");
    expect(await findAfter(replace(bidFile("bid.yaml"), "lots: [L1]", "lots: [L9]"))).toContain("link/unknown-id");
    expect(await findAfter(replace(specification, "value: 2027-01-13", "value: 2029-01-13"))).not.toEqual([]);
  });
});

describe("9. carries no trace of its making", () => {
  it("has no comment, tracked change, hidden text, user's name or path", () => {
    const names = ["word/comments.xml", "word/people.xml", "docProps/custom.xml"].map((path) => finished.part(path));
    expect(names.slice(0, 2).join("")).not.toMatch(/<w:comment |<w15:person /);
    expect(finished.part("docProps/core.xml")).toContain("Маяк-Медиа");
    expect(finished.part("docProps/core.xml")).toContain("2026-11-12T00:00:00Z");
    expect(finished.part(body)).not.toMatch(/<w:(?:ins|del|vanish|moveFrom|rPrChange)[ />]/);
  });
  it("is refused with hidden text or a tracked change", () => {
    expect(flawsAfter(body, "<w:rPr>", "<w:rPr><w:vanish/>")).toContain("hidden-text");
    expect(flawsAfter(body, /<w:r>(.*?)<\/w:r>/s, '<w:ins w:id="9001" w:author="x"><w:r>$1</w:r></w:ins>')).toContain(
      "tracked-change",
    );
  });
});

describe("10. says on every page who bids for what, and which page it is", () => {
  it("has a head and a foot in every section but the cover, upright or on its side", () => {
    const sections = [...finished.part(body).matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(([xml]) => xml);
    expect(sections.length).toBeGreaterThan(2);
    expect(sections.some((xml) => xml.includes('w:orient="landscape"'))).toBe(true);
    for (const xml of sections.slice(1)) expect(xml).toMatch(/<w:headerReference .*<w:footerReference /s);
    const heads = [1, 2, 3, 4].map((at) => finished.part(`word/header${at}.xml`)).filter((xml) => xml !== "");
    expect(heads.length).toBeGreaterThan(0);
    for (const head of heads) {
      expect(visibleText(head)).toContain("Маяк-Медиа");
      expect(visibleText(head)).toContain("0142200001326000451");
    }
    expect(finished.part("word/footer1.xml")).toMatch(/ PAGE |>PAGE</);
    expect(finished.part("word/footer1.xml")).toMatch(/NUMPAGES/);
  });
});

describe("11. has a cover and signatures that stay whole", () => {
  it("names the tender, the bidder, the reference and the date on the cover", () => {
    const cover = finished.document.blocks.find((block) => block.kind === "cover");
    const facts = (cover?.kind === "cover" ? cover.facts : []).map(({ value }) => value.replace(/[\u200E\u200F]/g, ""));
    expect(facts.join("\n")).toContain("0142200001326000451");
    expect(facts.join("\n")).toContain("М-117/26");
    expect(facts.join("\n").replaceAll("\u00a0", " ")).toContain("12 نوفمبر 2026");
  });
  it("keeps the lines of each block of signatures together", () => {
    const signature = tablesOf(finished.document.blocks).find(({ look }) => look === "signature");
    expect(signature).toBeDefined();
    const last = finished.document.blocks.at(-1);
    expect(last?.kind).toBe("keep");
    const xml = finished.part(body);
    const table = xml.slice(xml.lastIndexOf("<w:tbl>"), xml.lastIndexOf("</w:tbl>"));
    const rows = table.split("</w:tr>").slice(0, -1);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row).toContain("<w:cantSplit/>");
    for (const row of rows.slice(0, -1)) expect(row).toContain("<w:keepNext/>");
  });
  it("tells a signatory whom the company does not name", async () => {
    expect(await findAfter(replace(bidFile("bid.yaml"), "signatory: sokolova", "signatory: nobody"))).toContain(
      "document/signatory-mismatch",
    );
  });
});

describe("12. gives the same numbers everywhere", () => {
  it("prints the price of the schedule, in figures and in words, in the letter too", () => {
    const text = visibleText(finished.part(body));
    expect(text.split("219,600.00").length).toBeGreaterThan(2);
    expect(text).toContain("مائتان وتسعة عشر ألفًا وستمائة روبل روسي");
    expect(text).toContain("219 600,00");
  });
  it("tells a line, a total, words and a text that differ", async () => {
    expect(await findAfter(replace(pricing, "total: 108000.00", "total: 108100.00"))).toContain("price/line-mismatch");
    expect(
      await findAfter(replace(pricing, "total: 219600.00\ntotalInWords", "total: 219700.00\ntotalInWords")),
    ).toContain("price/total-mismatch");
    expect(
      await findAfter(
        replace(
          pricing,
          "total: 219600.00\ntotalInWords: مائتان وتسعة عشر ألفًا",
          "total: 219600.00\ntotalInWords: مائتان وعشرون ألفًا",
        ),
      ),
    ).toContain("price/words-mismatch");
    expect(await findAfter(append(letter, "\nالسعر الإجمالي للعرض 219,900.00 روبل روسي."))).toContain(
      "price/text-mismatch",
    );
  });
});

describe("13. has tables that read well over pages", () => {
  it("repeats the header row, breaks no row, and fits into the margins", () => {
    const xml = finished.part(body);
    const tables = xml.split("<w:tbl>").slice(1);
    const grids = tables.filter((table) => table.includes('w:tblStyle w:val="TenderTable"'));
    expect(grids.length).toBeGreaterThan(5);
    for (const table of grids) {
      const rows =
        table
          .split("</w:tbl>")[0]
          ?.split(/<w:tr[ >]/)
          .slice(1) ?? [];
      expect(rows[0]).toContain("<w:tblHeader/>");
      for (const row of rows) expect(row).toContain("<w:cantSplit/>");
    }
  });
  it("is refused with a header row that does not repeat, or a row that lacks a cell", () => {
    expect(flawsAfter(body, "<w:tblHeader/>", "")).toContain("no-header-row");
    expect(flawsAfter(body, /<w:tc>.*?<\/w:tc>/s, "")).toContain("uneven-row");
  });
});

describe("14. has figures with number, caption and words for those who cannot see them", () => {
  it("numbers and describes each, and the text refers to it", () => {
    const figures: Block[] = [];
    const visit = (block: Block): Block => {
      if (block.kind === "figure") figures.push(block);
      return block;
    };
    transformBlocks(finished.document.blocks, { block: visit }, "");
    expect(figures.length).toBeGreaterThan(1);
    for (const figure of figures) {
      if (figure.kind !== "figure") continue;
      expect(figure.alt).not.toBe("");
      expect(figure.caption?.number).toBeGreaterThan(0);
    }
  });
  it("tells a picture without words", async () => {
    expect(await findAfter(append(letter, "\n![](../attachments/cycle.png)"))).toContain("text/image-without-alt");
    expect(flawsAfter(body, / descr="[^"]+"/, ' descr=""')).toContain("no-alt-text");
  });
});

describe("15. has an outline without gaps", () => {
  it("leaves out no level, and keeps each heading with what follows", () => {
    let before = 0;
    const visit = (block: Block): Block => {
      if (block.kind === "heading") {
        expect(block.level - before).toBeLessThanOrEqual(1);
        before = block.level;
      }
      return block;
    };
    transformBlocks(finished.document.blocks, { block: visit }, "");
    const styles = finished.part("word/styles.xml");
    for (const level of [1, 2, 3]) {
      const style = new RegExp(`<w:style [^>]*w:styleId="Heading${level}".*?</w:style>`, "s").exec(styles)?.[0];
      expect(style).toContain("<w:keepNext/>");
    }
  });
  it("tells a level that is left out", async () => {
    expect(await findAfter(append(letter, "\n## أ\n\nنص.\n\n#### ب\n\nنص."))).toContain("text/heading-skipped");
  });
});

describe("16. is set in the right language and direction throughout", () => {
  it("goes right to left in body, sections, tables, contents and notes, and marks Latin and Cyrillic words as what they are", () => {
    expect(finished.part("word/styles.xml")).toMatch(
      /<w:style [^>]*w:default="1"[^>]*w:styleId="Normal".*?<w:bidi\/>/s,
    );
    const sections = [...finished.part(body).matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(([xml]) => xml);
    for (const xml of sections) expect(xml).toContain("<w:bidi/>");
    expect(finished.part(body).split("<w:tbl>").length).toBeGreaterThan(5);
    const runs = [...finished.part(body).matchAll(/<w:r>.*?<\/w:r>/gs)].map(([xml]) => xml);
    const wrong = runs.filter((run) => {
      const text = visibleText(run);
      const rtl = run.includes("<w:rtl/>");
      return (rtl && /[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(text)) || (!rtl && /\p{Script=Arabic}/u.test(text));
    });
    expect(wrong).toEqual([]);
    expect(finished.part("docProps/core.xml")).toContain("<dc:language>ar-SA</dc:language>");
  });
  it("has Russian quotation marks in Russian and no straight ones in what we word", () => {
    expect(visibleText(finished.part("word/header1.xml"))).toContain("«Маяк-Медиа»");
  });
  it("is refused with a Latin word that goes right to left", () => {
    expect(flawsAfter(body, /(<w:rtl\/>(?:(?!<\/w:r>).)*<w:t[^>]*>)/s, "$1Word ")).toContain("wrong-direction");
  });
});

describe("17. names annexes that are there and in date", () => {
  it("tells a missing, an expired and a wrongly named file", async () => {
    expect(await findAfter(remove("company/files/tax-clearance.pdf"))).toContain("document/file-missing");
    expect(await findAfter(write("company/files/tax-clearance.pdf", new Uint8Array()))).toContain(
      "document/file-empty",
    );
  });
});

describe("18. has a compliance matrix that is complete", () => {
  it("gives each answered requirement a verdict and the place of its answer", () => {
    const text = visibleText(finished.part(body));
    expect(text).toContain("مطابق");
    expect(text).toMatch(/القسم \d/);
  });
  it("tells a deviation that nobody explains", async () => {
    expect(
      await findAfter(
        replace(
          specification,
          "  - requirement: R7\n    value: 4\n    unit: ساعة\n",
          "  - requirement: R7\n    verdict: deviate\n",
        ),
      ),
    ).not.toEqual([]);
  });
});

describe("19. proves what it claims", () => {
  it("tells a claim without evidence, a superlative, and texts that contradict each other", async () => {
    expect(
      await findAfter(replace(specification, "    evidence: [accessibility-certificate, belova]\n", "")),
    ).toContain("requirement/no-evidence");
    expect(await findAfter(append(letter, "\nنحن الأفضل في السوق على الإطلاق."))).toContain("text/superlative");
  });
});

describe("20. is a file that the buyer can take", () => {
  it("is small, in standard fonts, with its language and title in its properties", () => {
    expect(finished.bytes.length).toBeLessThan(10_000_000);
    const core = finished.part("docProps/core.xml");
    expect(core).toMatch(/<dc:title>[^<]+<\/dc:title>/);
    expect(core).toMatch(/<dc:language>/);
  });
  it("tells a document in a form that the tender does not take", async () => {
    expect(
      await findAfter(
        replace(
          tender,
          "    type: charter\n    title: Копия устава\n    nature: mandatory\n    signature: none\n    formats: [pdf]",
          "    type: charter\n    title: Копия устава\n    nature: mandatory\n    signature: none\n    formats: [docx]",
        ),
      ),
    ).toContain("document/file-type");
  });
});
