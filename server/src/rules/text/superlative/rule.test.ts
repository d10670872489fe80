import { describe, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";
import { bidWithSection, housePack } from "../../../../../tests/harness/section-samples.ts";

const bid = (body: string, lines = ""): string =>
  `//- only link/unknown-id, text/superlative
${bidWithSection(body, lines)}`;

const house = (entry: string): string =>
  housePack(`styles: [{id: house-words, title: Слова дома, always: true, entries: [${entry}]}]`);

describe("text/superlative", () => {
  it.each([
    ["a number", "Мы лидер рынка: 34 % посетителей."],
    ["a number in words", "We are one of the best: three schools come back every year."],
    ["a footnote behind the full stop", "Мы признанный лидер отрасли.[^1]\n\n[^1]: Рейтинг «Событие»."],
    ["a link", "فريقنا هو الأكثر خبرة وفق [تصنيف المدينة](https://example.com)."],
    ["a value", "Наши операторы лучшие в регионе: {{facts.share}} заказов."],
  ])("is content with %s", async (_, text) => {
    await check(`${tenderFile()}${bid(text, text.includes("facts") ? "facts: {share: треть}" : "")}`);
  });

  it("wants the proof in the same sentence, and takes no name for one", () =>
    check(
      `${tenderFile()}${bid(`Мы одни из лучших в своём городе. Работаем с 2016 года.
<!-- info[text/superlative] "одни из лучших" -->

{{tender.title}}: предлагаем уникальную программу.
<!-- info[text/superlative] "уникальную" -->`)}`,
    ));

  it("takes no proof for what cannot be proved", () =>
    check(
      `${tenderFile()}${bid(`Our 12 stages are second to none.
<!--              ^^^^^^^^^^^^^^ info[text/superlative] -->`)}`,
    ));

  it("takes an answer with evidence", () =>
    check(`${tenderFile("requirements: [{id: R1, kind: content, text: Подход}, {id: R2, kind: content, text: План}]")}//- bids/demo/specification.bid.yaml
kind: specification
responses:
  - {requirement: R1, note: Уникальная методика, evidence: [c7]}
  # error[link/unknown-id] "c7"
  - {requirement: R2, note: Уникальная методика}
  # info[text/superlative] "Уникальная"
${bid("Текст", "specification: [specification.bid.yaml]")}`));

  it("writes the replacement of its list", () => {
    const files =
      house("{words: [топовый], language: ru, rule: superlative, reason: Так не говорят, replacement: опытный}") +
      tenderFile();
    return checkFix(files + bid("Снимает топовый оператор."), files + bid("Снимает опытный оператор."));
  });
});
