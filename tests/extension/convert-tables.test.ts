import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { convertTables, setOff } from "../../extension/src/tables/convert-tables.ts";
import { escapeCell } from "../../extension/src/tables/write-markdown-table.ts";
import { parseMarkdown } from "../../server/src/syntax/markdown/parse-markdown.ts";

const clipboard = (program: string): { readonly html: string } => ({
  html: readFileSync(new URL(`../fixtures/clipboard/${program}.html`, import.meta.url), "utf8"),
});
const lines = (...rows: readonly string[]): string => rows.join("\n");
const nbsp = "\u00a0";

describe("a table from the clipboard", () => {
  it("comes from Word with headings of two rows, paragraphs in a cell and a merged total", () => {
    expect(convertTables(clipboard("word"))).toBe(
      lines(
        "| № | Наименование работ | Стоимость, руб. / за единицу | Стоимость, руб. / всего |",
        "| ---: | --- | ---: | ---: |",
        `| 1 | Съёмка фестиваля «Волга», 2 дня \\| с монтажом | 219${nbsp}600,00 | 439${nbsp}200,00 |`,
        `| Итого <без НДС> |  |  | 439${nbsp}200,00 |`,
      ),
    );
  });

  it("comes from Excel right to left, its title above it, without the rows that a filter hides", () => {
    expect(convertTables(clipboard("excel"))).toBe(
      lines(
        "جدول الأسعار للمجموعة الأولى",
        "",
        "| البند | الوحدة | السعر | ملاحظات |",
        "| --- | --- | ---: | --- |",
        "| تصوير فعالية مع المونتاج | يوم | 1,250.50 |  |",
        "| ترجمة | صفحة | 300.00 | شامل \\{{الضريبة}} 15% |",
      ),
    );
  });

  it("comes from LibreOffice Writer, whose page names the direction", () => {
    expect(convertTables(clipboard("writer"))).toBe(
      lines(
        "| البند | السعر / للوحدة | السعر / الإجمالي |",
        "| --- | ---: | ---: |",
        "| تصوير فعالية | 1200 | 14400 |",
        "| ترجمة A&B | 300 | 3600 |",
      ),
    );
  });

  it("comes from LibreOffice Calc without its empty rows, and its asterisks stay asterisks", () => {
    expect(convertTables(clipboard("calc"))).toBe(
      lines(
        "| Показатель | Ед. | Цель |",
        "| --- | --- | ---: |",
        "| Публикации \\*Арабский портал\\* | шт. | 1250 |",
        "| Ответы на обращения | час | 24 |",
      ),
    );
  });

  it("comes from plain text with tabs, line breaks in quoted cells included", () => {
    const text = 'الدور\tالاسم\r\n"محرّر\nأول"\tليلى منصور 🎬\r\n"قال ""نعم"""\tт. Галиев\r\n';
    expect(convertTables({ text })).toBe(
      lines("| الدور | الاسم |", "| --- | --- |", "| محرّر أول | ليلى منصور 🎬 |", '| قال "نعم" | т. Галиев |'),
    );
  });

  it("reads numbers of every script as numbers", () => {
    const text = "A\tB\tC\tD\n١٬٢٥٠٫٥٠\t−4,5 %\t12 руб.\t2026-11-20\n٣\t(7)\t5 ₽\t3 дня\n";
    expect(convertTables({ text })?.split("\n")[1]).toBe("| ---: | ---: | ---: | --- |");
  });

  it("is read by Markdown as the table that was copied", () => {
    const [block] = parseMarkdown(convertTables(clipboard("word")) ?? "").blocks;
    expect(block).toMatchObject({ kind: "table", align: ["right", "none", "right", "right"] });
    expect(block?.kind === "table" && block.rows.map((row) => row.length)).toEqual([4, 4]);
  });

  it("keeps a table in a cell as text of that cell, and survives tags that are not closed", () => {
    const html = "<table><tr><td>Этап<td>Срок<tr><td>1<table><tr><td>а<td>б</table><td>5";
    expect(convertTables({ html })).toBe(lines("| Этап | Срок |", "| --- | ---: |", "| 1 а б | 5 |"));
  });

  it("follows spans that reach out of the table or cross each other", () => {
    const html =
      "<table><tr><td rowspan=9>а</td><td>б</td></tr><tr><td colspan=0>в</td></tr><tr><td rowspan=2 colspan=2>г</td></tr></table>";
    expect(convertTables({ html })).toBe(lines("| а | б |", "| --- | --- |", "|  | в |", "|  | г |"));
  });

  it.each([
    ["text without a table", { html: "<p>Уважаемые коллеги!</p>" }],
    ["a page with a table in it", { html: "<p>Смета:</p><table><tr><td>а<td>б</table>" }],
    ["an empty table", { html: "<table><tr><td>&nbsp;</td><td><br></td></tr></table>" }],
    ["a single cell", { html: "<table><tr><td>ООО «Маяк-Медиа»</td></tr></table>" }],
    ["a line with a tab", { text: "а\tб" }],
    ["indented code", { text: "\tif (ready)\n\t\tsend()\n" }],
    ["code that is indented evenly", { text: "\tодин\n\tдва\n" }],
    ["rows of different lengths", { text: "а\tб\nв\tг\tд\n" }],
    ["nothing", {}],
  ])("is not seen in %s", (_what, held) => {
    expect(convertTables(held)).toBeUndefined();
  });

  it("does not let a huge span fill the memory", () => {
    const row = `<tr>${'<td rowspan="9999" colspan="9999">x</td>'.repeat(200)}</tr>`;
    expect(convertTables({ html: `<table>${row.repeat(50)}</table>` })).toBeUndefined();
  });
});

describe("the words of a cell", () => {
  it.each([
    "a|b",
    "C:\\temp",
    "2*3*4",
    "_x_",
    "[1](2)",
    "<b>жирный</b>",
    "{{buyer.name}}",
    ":req[R1]",
    ":note{a=1}",
    "&amp;",
    "`код`",
    "~~нет~~",
    "snake_case и ملف_جديد",
  ])("%s stay what they are in Markdown", (words) => {
    const [block] = parseMarkdown(`| ${escapeCell(words)} |\n| --- |\n`).blocks;
    const cell = block?.kind === "table" ? block.header[0] : undefined;
    const texts = cell?.children.map((inline) => (inline.kind === "text" ? inline.value : `<${inline.kind}>`));
    expect(texts?.join("")).toBe(words);
  });
});

describe("a block in the text", () => {
  it.each([
    ["at the beginning", "", "", "T\n\n"],
    ["after a line", "Смета:\n", "", "\nT\n\n"],
    ["before a line", "", "\nДальше", "T\n"],
    ["after a blank line", "Смета:\n\n", "\n\nДальше", "T\n"],
    ["within a line", "Смета: ", " и так далее", "\n\nT\n\n"],
  ])("is set off %s", (_where, before, after, expected) => {
    expect(setOff("T", before, after)).toBe(expected);
  });
});
