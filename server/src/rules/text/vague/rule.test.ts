import { describe, expect, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";
import { bidWithSection, housePack } from "../../../../../tests/harness/section-samples.ts";

const bid = (body: string, lines = "", head = ""): string =>
  `//- only text/vague
${bidWithSection(body, lines, head)}`;
const house = (entries: string): string =>
  housePack(`styles:
  - id: house-words
    title: Слова дома
    always: true
    entries:
${entries}`);

describe("text/vague", () => {
  it("is content with a sentence that says how much", () =>
    check(
      `${tenderFile()}${bid(`Отвечаем оперативно, за 2 часа. Сдаём качественный фильм, см. [пример](https://example.com).

Работаем в кратчайшие сроки. Сдаём за 3 дня.
<!-- info[text/vague] "в кратчайшие сроки" -->`)}`,
    ));

  it.each([
    ["ru", "Оперативно отвечаем за два часа. Охват значительно вырастет, в трёх районах."],
    ["ar", "نردّ في أسرع وقت خلال ساعتين."],
    ["en", "We answer promptly, within two hours."],
  ])("knows numbers in words: %s", async (language, text) => {
    await check(`${tenderFile()}${bid(text, "", `language: ${language}\n`)}`);
  });

  it("speaks of each entry once in a paragraph", () =>
    check(
      `${tenderFile()}${bid(`Современный звук, современный свет и современные камеры.
<!-- info[text/vague] "Современный" -->`)}`,
    ));

  it("takes the words of the tender as they are", () =>
    check(
      `${tenderFile("requirements: [{id: R1, kind: content, text: Обеспечить современный и качественный дизайн страниц портала, acceptance: по макету, mandatory: false}]")}${bid(`Требование «Обеспечить современный дизайн» выполним.

Как требуется, обеспечим современный и качественный дизайн страниц портала.

Сделаем современный дизайн.
<!-- info[text/vague] "современный" -->`)}`,
    ));

  it("leaves names, quotes and code alone", () =>
    check(
      `${tenderFile(`styles: []`)}${bid(
        `Работает Центр Современных Технологий. \`современный\` {{facts.x}}

> Нам нужен современный дизайн.`,
        "facts: {x: 12}",
      )}`,
    ));

  it("leaves declared names alone in all their forms", () =>
    check(
      `${tenderFile("").replace("{full: МКУ «Портал услуг»}", "{full: Дирекция современных проектов}")}${bid("Согласуем с дирекцией современных проектов.")}`,
    ));

  it("looks into values, and not into names of products and questions", () =>
    check(`${tenderFile("requirements: [{id: R1, kind: content, text: Дизайн, mandatory: false}]")}//- bids/demo/specification.bid.yaml
kind: specification
products: [{id: p1, name: Современный звук}]
responses: [{requirement: R1, product: p1}]
//- bids/demo/questions.bid.yaml
kind: questions
questions: [{id: Q1, about: R1, text: Какой дизайн современный?}]
${bid(
  "{{facts.style}}",
  `specification: [specification.bid.yaml]
questions: questions.bid.yaml
facts: {style: современный дизайн}
# info[text/vague] "современный"`,
)}`));

  it("searches each language in its own paragraphs", () =>
    check(
      `${tenderFile()}${bid(`Камера Modern Robust 4K стоит у сцены.

Камеру поставит Modern Robust Unique Superb Ltd.

We bring a robust camera to the stage.
<!--       ^^^^^^ info[text/vague] -->`)}${""}`,
    ));

  it("finds nothing in a section of another language of the same letters", () =>
    check(`${tenderFile()}${bid("Проблема, современний, при необходимости.", "", "language: bg\n")}`));

  it("replaces words that stand as the list has them", async () => {
    const files = house(
      `      - {words: [в рабочем порядке], language: ru, rule: vague, reason: Порядок не описан, replacement: по телефону}`,
    );
    await checkFix(
      `${files}${tenderFile()}${bid("Показы согласуем **в рабочем порядке**.")}`,
      `${files}${tenderFile()}${bid("Показы согласуем **по телефону**.")}`,
    );
    await checkFix(
      `${files}${tenderFile()}${bid("В рабочем порядке согласуем показы.")}`,
      `${files}${tenderFile()}${bid("По телефону согласуем показы.")}`,
    );
    await checkFix(
      `${files}${tenderFile()}${bid("Текст", "facts: {x: 'решим в рабочем порядке'}")}`,
      `${files}${tenderFile()}${bid("Текст", "facts: {x: 'решим по телефону'}")}`,
    );
  });

  it("offers no replacement that would break the sentence", async () => {
    const files = house(`      - {words: [дедлайн], language: ru, rule: vague, reason: Жаргон, replacement: срок}`);
    const findings = await check(
      `${files}${tenderFile()}${bid(`До дедлайна три дня.
<!-- info[text/vague] "дедлайна": Жаргон. Instead: срок -->

Дедлайн — **дед**лайн.
<!-- info[text/vague] "Дедлайн" -->`)}`,
    );
    expect(findings.map(({ fixable }) => fixable)).toEqual([false, true]);
  });

  it("names the house that wants it, where its list stands", async () => {
    const [finding] = await check(
      `${house(`      - {words: [движ], language: ru, rule: vague, reason: Жаргон, verdict: formal, match: exact, except: [общий движ]}`)}${tenderFile()}${bid(`Будет движ, общий движ и движа.
<!-- warning[text/vague] "движ": Write a number, a date or a name -->`)}`,
    );
    expect(finding?.source).toEqual({ pack: "our-house", clause: "Правила дома", verified: true });
    expect(finding?.related.map(({ file }) => file)).toEqual(["packs/house.bid.yaml"]);
  });

  it("takes approximate words without a number", () =>
    check(
      `${tenderFile()}${bid(`Услуги примерно те же.

Примерно 60 публикаций в месяц.
<!-- info[text/vague] "Примерно" -->`)}`,
    ));
});
