import { describe, expect, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { bidWithSection } from "../../../../../tests/harness/section-samples.ts";

const tender = (folder: string, name: string, more = "", buyer = ""): string => `//- bids/${folder}/tender.bid.yaml
kind: tender
id: ${folder}
title: Тендер ${folder}
language: ru
pack: generic
route: contest
buyer: {name: ${name}${buyer}}
source: {}
dates: {submissionDeadline: 2026-12-01T10:00+03:00}
price: {vat: included}
${more}
`;
const own = "{full: Музей истории города, genitive: Музея истории города, abbreviation: МИГ}";
const other = "{full: Театр юного зрителя, genitive: Театра юного зрителя, short: ТЮЗ, abbreviation: ТЮ}";
const russian = tender("demo", own) + tender("theatre", other);
const arabic =
  tender("demo", "{full: الهيئة العامة للإحصاء}") +
  tender("health", "{full: الهيئة الصحية بالرياض, short: صحة الرياض}") +
  tender("culture", "{full: وزارة الثقافة}");

describe("text/foreign-buyer", () => {
  it("writes this buyer's name in the same form", async () => {
    await checkFix(
      russian + bidWithSection("Сотрудники **Театра юного\nзрителя** согласны."),
      russian + bidWithSection("Сотрудники **Музея истории города** согласны."),
    );
    await checkFix(
      arabic + bidWithSection("نقدم عرضنا إلى الهيئة الصحية بالرياض."),
      arabic + bidWithSection("نقدم عرضنا إلى الهيئة العامة للإحصاء."),
    );
  });

  it.each([
    ["نقدم عرضنا للهيئة الصحية بالرياض.", "نقدم عرضنا للهيئة العامة للإحصاء."],
    ["نعمل والهيئة الصحيّة بالرياض معًا.", "نعمل والهيئة العامة للإحصاء معًا."],
    ["نقدم عرضنا لوزارة الثقافة.", "نقدم عرضنا للهيئة العامة للإحصاء."],
    ["التزمنا بوزارة الثَّقافة.", "التزمنا بالهيئة العامة للإحصاء."],
  ])("keeps what Arabic attaches in front: %s", (before, after) =>
    checkFix(arabic + bidWithSection(before), arabic + bidWithSection(after)),
  );

  it("writes into YAML what its quotes allow", async () => {
    const quoted = russian.replace(own, "{full: 'Музей \"Город\"'}");
    const facts = (value: string): string => bidWithSection("Место: {{facts.place}}", `facts: {place: ${value}}`);
    await checkFix(quoted + facts('"Театр юного зрителя, зал"'), quoted + facts('"Музей \\"Город\\", зал"'));
    const [finding] = await check(
      russian.replace(own, "{full: 'Музей, зал'}") +
        facts('Театр юного зрителя}\n# error[text/foreign-buyer] "Театр юного зрителя": Тендер theatre\nx-a: {b: c'),
    );
    expect(finding?.fixable).toBe(false);
  });

  it("offers no fix where this buyer's name has no such form, or marks stand in between", async () => {
    const findings = await check(
      russian +
        bidWithSection(`Для ТЮЗ и для **Театр** юного зрителя.
<!-- error[text/foreign-buyer] "ТЮЗ": Name the buyer of this tender -->
<!-- error[text/foreign-buyer] "Театр** юного зрителя": Тендер theatre -->`),
    );
    expect(findings.map((finding) => finding.fixable)).toEqual([false, false]);
    expect(findings[0]?.related.map((place) => place.file)).toEqual(["bids/theatre/tender.bid.yaml"]);
  });

  it.each([
    ["part of another word", "ТЮЗовцы, НЕТЮЗ и ТЮЗ2"],
    ["an abbreviation of two letters", "Приказ ТЮ"],
    ["another case of a short name", "тюз"],
    ["code and addresses", "`Театр юного зрителя` [сайт](https://example.com/ТЮЗ)"],
  ])("takes %s", async (_, text) => {
    await check(russian + bidWithSection(text));
  });

  it("takes a name that also belongs to this buyer, or is part of its name", async () => {
    const region = "{full: Министерство культуры Волжской области}";
    await check(
      tender("demo", region) +
        tender("old", region) +
        tender("federal", "{full: Министерство культуры}") +
        bidWithSection("Министерство культуры Волжской области (далее — Министерство культуры)."),
    );
  });

  it("takes a name that the tender itself mentions", () =>
    check(
      tender(
        "demo",
        own,
        "requirements: [{id: R1, kind: content, text: Согласовать с Театр юного зрителя, mandatory: false}]",
      ) +
        tender("theatre", other) +
        bidWithSection("Согласуем план с Театр юного зрителя."),
    ));

  it("finds the longest name once", () =>
    check(
      tender("demo", own) +
        tender("theatre", "{full: Центр «Театр юного зрителя», short: Театр юного зрителя}") +
        bidWithSection(`Для центра: Центр "Театр юного зрителя".
<!-- error[text/foreign-buyer] "Центр \\"Театр юного зрителя\\"": Тендер theatre -->`),
    ));

  it("finds Russian names in forms that nobody declared", async () => {
    const library = tender("demo", own) + tender("library", "{full: МБУ «Центральная городская библиотека»}");
    const findings = await check(
      library +
        bidWithSection(`С Театром юного зрителя ещё не работали.

Отчёт примет МБУ «Центральной городской библиотеки».
<!-- error[text/foreign-buyer] "МБУ «Центральной городской библиотеки»": Тендер library -->`),
    );
    expect(findings.map((finding) => finding.fixable)).toEqual([false]);
    await check(
      russian +
        bidWithSection(`Согласуем с Театром юного зрителя.
<!--        ^^^^^^^^^^^^^^^^^^^^^ error[text/foreign-buyer]: Name the buyer of this tender -->`),
    );
  });

  it.each([
    ["other words", "С театральной студией юных зрителей и Театром молодого зрителя"],
    ["another order", "Юного зрителя Театр"],
    ["small letters", "с любым театром юного зрителя"],
    ["words apart", "Театром, юного зрителя"],
  ])("takes %s of such a name", async (_, text) => {
    await check(russian + bidWithSection(text));
  });

  it("takes a form of a name that the tender mentions or that is part of our own", async () => {
    await check(
      tender("demo", "{full: Дирекция Городского музея}") +
        tender("museum", "{full: Городской музей}") +
        bidWithSection("Работаем с Городским музеем и его Дирекцией."),
    );
    await check(
      tender(
        "demo",
        own,
        "requirements: [{id: R1, kind: content, text: Согласовать с Театром юного зрителя, mandatory: false}]",
      ) +
        tender("theatre", other) +
        bidWithSection("Согласуем план в Театре юного зрителя."),
    );
    await check(
      tender("demo", "{full: Министерство культуры Волжской области}") +
        tender("region", "{full: Министерство культуры Волжской}") +
        bidWithSection("Вместе с Министерством культуры Волжской области."),
    );
  });

  it("has nothing to say where there is no other tender", () =>
    check(tender("demo", own) + bidWithSection("Театр юного зрителя")));
});
