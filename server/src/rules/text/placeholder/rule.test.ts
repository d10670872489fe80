import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";
import { findPlaceholders } from "./patterns.ts";

const placeholders = (text: string): readonly string[] =>
  findPlaceholders(text).map(({ start, end }) => text.slice(start, end));

const files = (
  body: string,
  status = "draft",
  head = "title: Подход",
): string => `${tenderFile("requirements: [{id: R1, kind: technical, text: Звук}]")}//- bids/demo/sections/a.md
---
id: approach
${head}
---
${body}
//- bids/demo/specification.bid.yaml
kind: specification
responses: [{requirement: R1, value: есть}]
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: ${status}
specification: [specification.bid.yaml]
sections: [sections/a.md]
`;

describe("text/placeholder", () => {
  it.each([
    ["TODO: цена и срок", "TODO"],
    ["Срок — TBD.", "TBD"],
    ["Сумма ХХХ руб.", "ХХХ"],
    ["от XX.XX.2026", "XX.XX.2026"],
    ["Договор от «__» мая 20__ г.", "__"],
    ["Срок: уточнить", "уточнить"],
    ["Площадка с 8:00 (уточнить у Белкина).", "(уточнить у Белкина)"],
    ["Цена верная???", "???"],
    ["Состав команды (уточняется)", "(уточняется)"],
    ["Перечень будет дополнен позже.", "будет дополнен позже"],
    ["[вставить адрес сервера]", "[вставить адрес сервера]"],
    ["для [наименование заказчика]", "[наименование заказчика]"],
    ["Письмо в <название компании>", "<название компании>"],
    ["Dear <your name>,", "<your name>"],
    ["by [insert date here]", "[insert date here]"],
    ["price (to be confirmed)", "(to be confirmed)"],
    ["Lorem ipsum dolor sit amet", "Lorem ipsum dolor"],
    ["مقدم إلى [أدخل اسم الجهة]", "[أدخل اسم الجهة]"],
    ["التوقيع: [التوقيع]", "[التوقيع]"],
    ["التفاصيل يُستكمل لاحقًا", "يُستكمل لاحقًا"],
    ["سيُحدَّد لاحقاً", "سيُحدَّد لاحقاً"],
    ["…", "…"],
    [" ... ", "..."],
  ])("finds in “%s”", (text, first) => expect(placeholders(text)[0]).toBe(first));

  it.each([
    "Заявка TODO-12 закрыта, адрес todo@example.com",
    "Список TODOS и метод toDo",
    "Размер XXXL, модель XXX-200, XXX век",
    "Сроки можно уточнить по телефону",
    "Стороны вправе дополнить перечень позже по соглашению",
    "Works are to be completed by 1 May",
    "И так далее...",
    "Рисунок [1], см. [раздел 3]",
    "a < b и c > d",
    "snake_case и __init__",
    "سيحدد الفريق المواعيد مع الجهة",
  ])("takes “%s”", (text) => expect(placeholders(text)).toEqual([]));

  it("points through quotes, escapes, styles and folded lines", () =>
    check(
      files(
        `Срок **[указать срок]** и \\[вставить цену].
<!-- warning[text/placeholder] "[указать срок]": still to be filled in -->
<!-- warning[text/placeholder] "\\[вставить цену]": still to be filled in -->

![TODO: схема](https://example.com/a.png)
<!-- warning[text/placeholder] "![TODO: схема](https://example.com/a.png)": note to yourself -->`,
        "draft",
        `title: 'Команда: «TBD»'
# warning[text/placeholder] "TBD": note to yourself`,
      ).replace(
        "responses: [{requirement: R1, value: есть}]",
        `responses:
  - requirement: R1
    value: "Срок\\t[указать дату]"
    # warning[text/placeholder] "[указать дату]": still to be filled in
    note: >
      Первая строка
      TODO дописать
      # warning[text/placeholder] "TODO": note to yourself`,
      ),
    ));

  it.each([
    ["draft", "warning"],
    ["ready", "error"],
  ])("in a bid that is %s is of severity %s", async (status, severity) => {
    const findings = await check(files(`TODO\n<!-- ${severity}[text/placeholder] "TODO" -->`, status));
    expect(findings.map((finding) => finding.verdict)).toEqual(["formal"]);
  });

  it("finds raw HTML that is meant as a blank", async () => {
    const findings = await check(
      files(`Dear <your name>, hello
<!-- warning[text/placeholder] "<your name>": still to be filled in -->`),
    );
    expect(findings).toHaveLength(1);
  });

  it("names once what the tender and the company leave open, where the bid rests on them", async () => {
    const findings = await check(`//- company/company.bid.yaml
kind: company
name: {full: <أدخل الاسم الكامل كما في السجل>}
legalForm: ООО
registeredAt: 2015-04-20
identifiers: {}
address: <указать адрес>
contacts: {}
signatories: []
accreditations: []
signatures: []
registers: {unfairSupplier: {checkedAt: 2026-11-30, listed: false}}
litigation: []
//- bids/demo/tender.bid.yaml
kind: tender
id: T1
title: <insert the title>
language: ru
pack: generic
route: contest
buyer: {name: {full: "МКУ 😀 <указать>"}}
source: {number: '<указать номер извещения>'}
dates: {submissionDeadline: <указать срок>}
#                           ^^^^^^^^^^^^^^ error[schema/invalid]
price: {vat: included}
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
#       ^^^^^^^^^^^^^^^ warning[text/placeholder]: In “bids/demo/tender.bid.yaml” 2 values, the first of them “<insert the title>”, are
company: ../../company/company.bid.yaml
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[text/placeholder]: 2 values, the first of them “<أدخل الاسم الكامل كما في السجل>”
status: draft
`);
    const open = findings.filter(({ rule }) => rule === "text/placeholder");
    expect(open.map(({ related }) => related?.map(({ file }) => file))).toEqual([
      ["bids/demo/tender.bid.yaml", "bids/demo/tender.bid.yaml"],
      ["company/company.bid.yaml", "company/company.bid.yaml"],
    ]);
  });
});
