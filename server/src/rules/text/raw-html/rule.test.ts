import { describe, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { sectionFixture } from "../../../../../tests/harness/section-samples.ts";

describe("text/raw-html", () => {
  it.each([
    ["Снимаем <b>оба дня</b> фестиваля.", "Снимаем **оба дня** фестиваля."],
    ["ننشر <strong>كل يوم</strong> في الصباح.", "ننشر **كل يوم** في الصباح."],
    ["We film <em>both days</em>, in full.", "We film *both days*, in full."],
    ["Цена <s>высокая</s> твёрдая.", "Цена ~~высокая~~ твёрдая."],
    ["Площадь 120 м<sup>2</sup>.", "Площадь 120 м²."],
    ["Параметр <code>lang</code> задан.", "Параметр `lang` задан."],
    ["Адрес: Волжск,<br>ул. Школьная", "Адрес: Волжск,\\\nул. Школьная"],
    ["- Адрес: Волжск,<br/> ул. Школьная", "- Адрес: Волжск,\\\n  ул. Школьная"],
    ["Первая строка<br />\nвторая строка", "Первая строка\\\nвторая строка"],
    ["Последняя строка<br>", "Последняя строка"],
  ])("writes %s in Markdown", (before, after) => checkFix(sectionFixture(before), sectionFixture(after)));

  it.each([
    ["blanks inside the tags", "Снимаем <b> оба дня </b> фестиваля.", "<b>"],
    ["signs that marks do not hold at", "дня<b>(оба)</b>дня", "<b>"],
    ["marks inside", "Снимаем <i>*оба* дня</i>.", "<i>"],
    ["no end", "Снимаем <b>оба дня фестиваля.", "<b>"],
    ["a list behind the break", "Состав:<br>1. Камера", "<br>"],
    ["a heading", "## Состав<br>группы", "<br>"],
    ["what Markdown has not", "Срок <u>пять дней</u>.", "<u>"],
  ])("has no fix for %s", async (_, body, tag) => {
    const findings = await check(sectionFixture(`${body}\n<!-- warning[text/raw-html] "${tag}" -->`));
    if (findings[0]?.fixable) throw new Error("a fix was offered");
  });

  it("tells of blocks once, by their first line, and of tables and quotations", () =>
    check(
      sectionFixture(`<div align="center">
<!-- warning[text/raw-html] "<div align=\\"center\\">": Nothing of it reaches the printed bid -->
<b>Смета</b>
</div>

<table>
<!-- warning[text/raw-html] "<table>": the words in it included -->
<tr><td>Смета</td></tr>

</table>

| Срок |
| --- |
| 5 дней<br>с договора |
<!-- warning[text/raw-html] "<br>": make it two rows -->

> Из письма<br>заказчика
<!-- warning[text/raw-html] "<br>": would run together -->`),
    ));

  it("tells of words in angle brackets that vanish", () =>
    check(
      sectionFixture(`Заявка подаётся через <portal> до вечера.
<!-- warning[text/raw-html] "<portal>": the sentence would have a hole -->`),
    ));

  it("takes comments, code, comparisons, addresses, and blanks that another rule tells of", () =>
    check(
      sectionFixture(`<!-- спросить <b>юриста</b> -->

Отклик < 2 с, нагрузка > 100 <!-- уточнено --> запросов, \`<br>\`, \\<b>, <https://example.com>.

\`\`\`
<div>
\`\`\`

Dear <your name>,
<!-- warning[text/placeholder] "<your name>" -->`),
    ));
});
