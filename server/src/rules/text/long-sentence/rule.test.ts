import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { sectionFixture } from "../../../../../tests/harness/section-samples.ts";

const settings = (options: string): string =>
  `//- tenderdraft.yaml\nkind: workspace\nrules: {text/long-sentence: {options: {${options}}}}\n`;
const repeat = (words: string, times: number): string => Array(times).fill(words).join(" ");

const long = repeat("мы снимаем и описываем,", 10);
const arabic = repeat("نصور ونكتب وننشر ونقيس،", 11);

describe("text/long-sentence", () => {
  it("counts the words of a sentence, variables and mentions included", async () => {
    const body = `Коротко о главном. Так, ${long} {{tender.title}}. И всё.`;
    const found = `<!-- info[text/long-sentence] "Так, ${long} {{tender.title}}.": 42 words; 40 are -->`;
    await check(sectionFixture(`${body}\n${found}`));
    await check(sectionFixture(`Так, ${repeat("мы снимаем и описываем,", 9)} вот.`));
  });

  it("has a limit of its own for Arabic", async () => {
    await check(sectionFixture(`${arabic} نعم.`, { language: "ar" }));
    await check(
      sectionFixture(`${arabic} نعم نعم.\n<!-- info[text/long-sentence] "${arabic} نعم نعم.": 46 words; 45 are -->`, {
        language: "ar",
      }),
    );
  });

  it("has options", async () => {
    const english = "We film both days with three cameras and send ten pictures every night.";
    await check(
      sectionFixture(`${english}\n<!-- info[text/long-sentence] "${english}": 13 words; 12 are -->`, {
        language: "en",
        files: settings("words: 12"),
      }),
    );
    await check(sectionFixture(english, { language: "en", files: settings("words: 13, arabicWords: 10") }));
  });

  it("ends a sentence neither at abbreviations and initials nor inside numbers", async () => {
    const sentence = `По адресу г. Волжск, ул. Набережная, д. 14 директор А. В. Соколова с 01.12.2026 г. ждёт, что ${long} вот.`;
    const findings = await check(sectionFixture(`${sentence}\n<!-- info[text/long-sentence] "${sentence}" -->`));
    expect(findings[0]?.message).toContain("58 words");
  });

  it.each([
    ["parts of an enumeration", `Мы обещаем: ${repeat("снимаем оба дня и пишем о них каждый вечер;", 6)} всё.`],
    ["a name in quotation marks", `По закону «${repeat("о закупках товаров, работ и услуг", 7)}» мы участник.`],
    ["a table", `| Состав |\n| --- |\n| ${long} ${long} |`],
    ["a quotation", `> ${long} ${long}`],
    ["a list", Array(12).fill("- снимаем оба дня и пишем").join("\n")],
  ])("takes %s", async (_, body) => {
    await check(sectionFixture(body));
  });

  it("takes what the buyer wrote", () =>
    check(
      sectionFixture(`${long} ${long}`, {
        tender: `requirements: [{id: R1, kind: technical, mandatory: false, text: "${long} ${long}"}]`,
      }),
    ));
});
