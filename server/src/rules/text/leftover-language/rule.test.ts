import { describe, expect, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";
import { sectionFixture } from "../../../../../tests/harness/section-samples.ts";

const russian = "Мы снимаем оба дня фестиваля и каждый вечер передаём снимки.";
const arabic = "نصوّر يومي المهرجان كليهما ونسلّم الصور كل مساء.";
const english = "We film both days of the festival and send pictures every night.";
const ukrainian = "Ми знімаємо обидва дні фестивалю і щовечора передаємо світлини.";
const kazakh = "Біз фестивальдің екі күнін де түсіріп, әр кеште суреттерді тапсырамыз.";
const belarusian = "Мы здымаем абодва дні фестывалю і кожны вечар перадаём здымкі ў школу.";

const found = (text: string, language: string): string =>
  `\n<!-- warning[text/leftover-language] "${text.replaceAll('"', '\\"')}": is in ${language} -->`;

describe("text/leftover-language", () => {
  it.each([
    ["ru", russian, arabic, "Arabic"],
    ["ru", russian, english, "English"],
    ["ru", russian, ukrainian, "Ukrainian"],
    ["ru", russian, kazakh, "Kazakh"],
    ["ru", russian, belarusian, "Belarusian"],
    ["ar", arabic, russian, "Russian"],
    ["ar", arabic, english, "English"],
    ["en", english, russian, "Russian"],
    ["en", english, arabic, "Arabic"],
    ["uk", ukrainian, `${russian} Это быстро.`, "Russian"],
    ["ar", arabic, "Wir filmen beide Tage und sind mit drei Kameras dort.", "a language in Latin letters"],
  ])("in a text in %s finds a paragraph in another language: %s %s", async (language, own, other, name) => {
    await check(sectionFixture(`${own}\n\n${other}${found(other, name)}\n\n${own}`, { language, title: "А" }));
  });

  it("finds headings, list items and titles", () =>
    check(
      sectionFixture(
        `${arabic}

## Как мы готовим съёмку
<!-- warning[text/leftover-language] "Как мы готовим съёмку": This heading is in Russian -->

- نصوّر ونكتب كل يوم.
- Снимки передаём заказчику каждый вечер.
<!-- warning[text/leftover-language] "Снимки передаём заказчику каждый вечер.": This list item is in Russian -->`,
        {
          language: "ar",
          title: `Что мы обещаем вашей школе
# warning[text/leftover-language] "Что мы обещаем вашей школе": This heading is in Russian`,
        },
      ),
    ));

  it.each([
    ["names of organisations", "ar", arabic, "Министерство цифрового развития Приволжской области"],
    ["an address", "ar", arabic, "000302, Приволжская область, г. Волжск, ул. Набережная, д. 14, офис 302."],
    ["a signature", "ar", arabic, "Генеральный директор общества Соколова А. В."],
    ["a quotation", "ar", arabic, "«Все материалы размещаются только после письменного согласования»."],
    ["a quoted block", "ar", arabic, `> ${russian}`],
    ["a table", "ar", arabic, `| القسم |\n| --- |\n| ${russian} |`],
    ["a footnote with a source", "ar", arabic, `نعم.[^1]\n\n[^1]: ${english}`],
    ["code", "ru", russian, "`We film both days of the festival.`"],
    [
      "names of programs",
      "ru",
      russian,
      "- Adobe Premiere Pro, DaVinci Resolve, Google Analytics, Microsoft Excel, Figma, Slack, Zoom, Trello",
    ],
    [
      "a sentence with foreign names",
      "ar",
      arabic,
      "ننشر على شبكتي ВКонтакте وТелеграм وفق المعيار ГОСТ Р 52872-2019.",
    ],
    [
      "a sentence about foreign names",
      "en",
      english,
      "The notice of Отдел информационной политики Приволжской области was read.",
    ],
    ["Bulgarian letters", "ru", russian, "Съёмка объектов и подъём камер"],
    ["a Ukrainian name", "ru", russian, "Директор Олексій Їжакевич передал снимки заказчику."],
    ["few words", "ar", arabic, "Приложение № 1."],
    [
      "a mail address",
      "ru",
      russian,
      "Почта: festival-of-seven-languages@school.example.org, https://school.example.org/we-are-in-the-news",
    ],
  ])("takes %s", async (_, language, own, other) => {
    await check(sectionFixture(`${own}\n\n${other}\n\n${own}`, { language, title: "А" }));
  });

  it("takes what the tender says word for word, and declared names", async () => {
    const tender = `requirements:
  - {id: R1, kind: content, mandatory: false, text: Все материалы размещаются только после письменного согласования с заказчиком.}`;
    await check(
      sectionFixture(
        `${arabic}\n\nВсе материалы размещаются только после письменного согласования с заказчиком.\n\nСопровождение портала услуг, МКУ «Портал услуг», Сопровождение портала услуг.`,
        { language: "ar", tender, title: "А" },
      ),
    );
  });

  it("judges a section by its own language", async () => {
    await check(sectionFixture(`${russian}\n\n${russian}`, { language: "ar", head: "language: ru" }));
    await check(
      sectionFixture(`${russian}\n\n${arabic}${found(arabic, "Arabic")}`, { language: "ar", head: "language: ru" }),
    );
  });

  const twoSections = (head: string, annotation = ""): string =>
    sectionFixture(`${arabic}\n\n${arabic}`, {
      language: "ar",
      title: "منهجية",
      files: `//- bids/demo/sections/b.md
---
id: summary
title: Кратко${annotation}${head}
---
${russian}

- ${russian}
`,
    }).replace("sections: [sections/a.md]", "sections: [sections/a.md, sections/b.md]");

  it("tells once of a whole section whose language is not declared, and declares it", async () => {
    await check(
      twoSections("", '\n# warning[text/leftover-language] "Кратко": Declare its language at the top of the section'),
    );
    await checkFix(twoSections(""), twoSections("\nlanguage: ru"));
    await checkFix(twoSections("\nlanguage: en"), twoSections("\nlanguage: ru"));
  });

  it("tells once of a bid of which every section is in another language", async () => {
    const names = ["a", "b", "c"];
    const sections = names
      .map((name) => `//- bids/demo/sections/${name}.md\n---\nid: ${name}\ntitle: "1"\n---\n${arabic}\n`)
      .join("");
    const bid = (language: string) => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
language: ${language}
sections: [${names.map((name) => `sections/${name}.md`).join(", ")}]
`;
    const told =
      '# warning[text/leftover-language] "ru": every section that declares no language of its own is in Arabic';
    await check(tenderFile() + sections + bid(`ru\n${told}`));
    await check(tenderFile() + sections + bid("ar"));
    await checkFix(tenderFile() + sections + bid("ru"), bid("ar"));
  });

  it("does not trust a declaration that no text bears out", async () => {
    const findings = await check(sectionFixture(`${arabic}\n\n${arabic}`));
    expect(findings).toEqual([]);
  });
});
