import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { sectionFixture } from "../../../../../tests/harness/section-samples.ts";

const limits = (lines: string, more = ""): string =>
  `format: {${more}sections: [{id: approach, title: Подход, ${lines}}]}`;
const error = (part: string): string => `# error[format/word-limit] "Подход": ${part}`;

/** A bid of one section with this text, which is over the limit, or is not. */
async function judge(body: string, demand: string, finding?: string, more = "", extra = ""): Promise<void> {
  const head = finding === undefined ? "" : error(finding);
  await check(
    `//- only format/word-limit\n${sectionFixture(body, { tender: limits(demand, more), head, bid: extra })}`,
  );
}

describe("format/word-limit", () => {
  it("takes as many words as the limit and not one more", async () => {
    await judge("Мы публикуем три раза в неделю.", "maxWords: 6");
    await judge("Мы публикуем три раза в неделю.", "maxWords: 5", "has 6 words, and the tender takes 5");
  });

  it("counts as Word counts: a dash between blanks is a word, a compound is one, marks of lists are none", async () => {
    await judge("- Охват — 54 000 человек\n- Юго-западный округ", "maxWords: 6", "has 7 words");
    await judge("1. Первый\n2. Второй", "maxWords: 2");
  });

  it("counts Arabic between blanks, without marks that nobody sees", async () => {
    await judge("ننشر المواد ثلاث مرات\u200F في الأسبوع.", "maxWords: 6");
    await judge("ننشر المواد ثلاث مرات \u200F في الأسبوع.", "maxWords: 5", "has 6 words");
  });

  it("counts variables and mentions as the words that they stand for", async () => {
    const facts = "facts: {promise: ответ за два рабочих часа}";
    await judge("Обещаем {{facts.promise}}.", "maxWords: 5", "has 6 words", "", facts);
    await judge("Обещаем {{facts.promise}}.", "maxWords: 6", undefined, "", facts);
  });

  it("counts headings, tables, notes and captions, and no title, picture or comment", async () => {
    await judge("## Порядок работы\n\nТекст.", "maxWords: 2", "has 3 words");
    await judge("# Подход\n\nОдин.", "maxWords: 1");
    await judge("Слово[^1].\n\n[^1]: Это сноска.", "maxWords: 2", "has 3 words");
    await judge("Слово.\n\n<!-- ещё не готово -->", "maxWords: 1");
    const table = "| Срок | Дни |\n| --- | --- |\n| Ответ | 2 |";
    await judge(table, "maxWords: 3", "has 4 words");
    // The caption is printed as “Таблица 1 — Сроки”.
    await judge(`:::caption[Сроки]{#t}\n${table}\n:::`, "maxWords: 7", "has 8 words");
    await judge(`Слово.\n\n${table}`, "maxWords: 1", undefined, "counts: {tables: false}, ");
    await judge(`Два слова.\n\n${table}`, "maxWords: 1", "no tables", "counts: {tables: false}, ");
  });

  it("counts characters with blanks, a letter of two units once", async () => {
    await judge("Три дня.", "maxCharacters: 8");
    await judge("Три дня.", "maxCharacters: 7", "has 8 characters with blanks, and the tender takes 7");
    await judge("\u{1D400}\u{1D401}", "maxCharacters: 2");
  });

  it("follows a section that answers by its title, and says nothing of one that is not there", async () => {
    const tender = "format: {sections: [{id: method, title: Подход, maxWords: 1}]}";
    await check(`//- only format/word-limit\n${sectionFixture("Два слова.", { tender, head: error("has 2 words") })}`);
    const other = "format: {sections: [{id: method, title: Методика, maxWords: 1}]}";
    await check(`//- only format/word-limit\n${sectionFixture("Два слова.", { tender: other })}`);
  });

  it("says nothing of a section of a lot that is not bid for", async () => {
    const tender = `lots: [{id: L1, title: Портал}, {id: L2, title: Праздник}]\n${limits("maxWords: 1")}`;
    const bid = "lots: [L1]";
    await check(`//- only format/word-limit\n${sectionFixture("Два слова.", { tender, bid, head: "lot: L2" })}`);
  });

  it("leads to the line of the tender", async () => {
    const [finding] = await check(
      `//- only format/word-limit\n${sectionFixture("Два слова.", { tender: limits("maxWords: 1"), head: error("Shorten it by 1") })}`,
    );
    expect(finding?.related.map(({ file, message }) => `${file} ${message}`)).toEqual([
      "bids/demo/tender.bid.yaml The tender sets the limit here.",
    ]);
  });
});
