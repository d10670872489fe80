import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { sectionFixture } from "../../../../../tests/harness/section-samples.ts";
import { findAbbreviations } from "./find-abbreviations.ts";

const found = (text: string): readonly string[] => findAbbreviations(text).map(({ letters }) => letters);

describe("text/undefined-abbreviation", () => {
  it.each([
    ["Публикации в ЦПИ готовим сами.", ["ЦПИ"]],
    ["По словам ЦПИ дело идёт.", ["ЦПИ"]],
    ["КЛМ (ПАО) выдаст гарантию.", ["ПАО"]],
    ["Наши KPI и SLA соблюдаем.", ["KPI", "SLA"]],
    ["Как SMM-агентство мы знаем LMS.", ["SMM", "LMS"]],
    ["We report KPIs every month.", ["KPI"]],
    ["Показатели: KPI.", ["KPI"]],
  ])("finds in “%s”", (text, letters) => expect(found(text)).toEqual(letters));

  it.each([
    "ОРГАНИЗАЦИЯ РАБОТ И СРОКИ",
    "Склад на ул. КЛМН, фанера марки ФСФ, счёт в банк КЛМ.",
    "НАШ ПОДХОД",
    "АВТОРЫ",
    "Работаем с ГБУ ПО «Центр цифровых услуг» и ЦКИ «Волга».",
    "Школа СОШ № 12, стандарт ГОСТ Р 52872-2019, модель ILME-FX30, FX30, ABC 200.",
    "Музей «МИГ» и “MIG”, XXI век, глава IV, ХХ век.",
    "Объём 500 МБ, скорость 10 GB, файл a.PDF, адрес WWW.RU",
    "А. В. Соколова, приказ № 1/К, R12, К1",
    "نعمل على شبكتي ВКонтакте وТелеграм.",
  ])("takes “%s”", (text) => expect(found(text)).toEqual([]));

  it("knows what the terms of the bid explain", () =>
    check(
      sectionFixture("Сроки ответа закреплены в SLA, отчёт сдаёт ЦПИ.").replace(
        "status: draft\n",
        "status: draft\nterms:\n  - {term: SLA, definition: Соглашение об уровне сервиса}\n  - {term: ЦПИ (центр), definition: Центр правовой информации}\n",
      ),
    ));

  it("reports the first use once", () =>
    check(
      sectionFixture(`Пишем в ЦПИ.
<!--    ^^^ info[text/undefined-abbreviation]: “ЦПИ” is explained nowhere -->

О нас пишут ЦПИ. Уровень SLA высокий.
<!-- info[text/undefined-abbreviation] "SLA" -->`),
    ));

  it.each([
    "Акт идёт через ЦПИ — центр публикаций и имиджа. ЦПИ работает.",
    "Отчёт готовит ЦПИ, центр публикаций и имиджа. ЦПИ работает.",
    "Соглашение об уровне сервиса (SLA) соблюдаем. SLA важен.",
    "SLA соблюдаем. Ниже: SLA (соглашение об уровне сервиса).",
    "Service level agreements (SLAs) are kept. The SLA is part of the contract.",
    "An SLA is a service level agreement. The SLA is kept.",
    "Each FTE, that is a full-time equivalent, works 39 hours.",
    "Our ICT staff (information and communications technology) is in Galway.",
    "SLA — соглашение об уровне сервиса.\n\nSLA соблюдаем.",
    "- SLA: соглашение об уровне сервиса\n- SLA соблюдаем",
    "Есть соглашение об уровне сервиса (далее — SLA). SLA соблюдаем.",
    "Есть соглашение об уровне сервиса, или SLA. SLA соблюдаем.",
    "Уровень SLA, то есть время ответа, соблюдаем.",
    "Мы соблюдаем :term[SLA]. SLA важен.",
    "| Термин | Значение |\n| --- | --- |\n| SLA | соглашение об уровне сервиса |\n\nSLA соблюдаем.",
    "SLA соблюдаем.\n\nالتزامنا باتفاقية مستوى الخدمة (SLA).",
    "The SLA is kept.\n\nThe service level agreement (SLA) is part of the contract.",
  ])("takes what is explained: %s", async (body) => {
    await check(sectionFixture(body));
  });

  it("takes what the tender and the company use, what the house knows, and stressed words", async () => {
    await check(
      sectionFixture("Ведём ЦПИ, CRM и ЛК; НЕ отступаем от плана, не спорим.", {
        tender: "requirements: [{id: R1, kind: content, mandatory: false, text: Публикации в ЦПИ}]",
        bid: "facts: {ЛК: личный кабинет}",
        files:
          "//- tenderdraft.yaml\nkind: workspace\nrules: {text/undefined-abbreviation: {options: {known: [CRM]}}}\n",
      }).replace("Ведём", "{{facts.ЛК}}. Ведём"),
    );
  });

  it("takes what the pack in force knows", () =>
    check(
      sectionFixture("Ведём CRM.", {
        files: `//- tenderdraft.yaml
kind: workspace
packs: [our-house]
//- packs/house.bid.yaml
kind: pack
id: our-house
title: Правила дома
abbreviations: [CRM]
`,
      }),
    ));

  it("reads neither tables nor quotations, and no text without capitals", async () => {
    await check(
      sectionFixture(
        "| Раздел | SLA |\n| --- | --- |\n| Срок | CRM |\n\n> Ведите CRM.\n\n`CRM` [сайт](https://CRM.example)",
      ),
    );
    await check(sectionFixture("نقيس KPI كل شهر.", { language: "ar" }));
  });
});
