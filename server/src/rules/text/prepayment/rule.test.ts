import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { sectionFixture } from "../../../../../tests/harness/section-samples.ts";
import { findAskedPrepayment } from "./asked-prepayment.ts";

const deferred = "payment: {scheme: deferred, prepaymentPercent: 0, deferralDays: 60}";
const found = (sentence: string): string | undefined => {
  const asked = findAskedPrepayment(sentence);
  return asked && sentence.slice(asked.start, asked.end);
};

describe("text/prepayment", () => {
  it.each([
    ["Просим перечислить аванс до начала работ.", "аванс"],
    ["Работы начинаем после получения аванса в размере 30 %.", "аванса"],
    ["Условия оплаты: предоплата 50%, остальное по акту.", "предоплата"],
    ["Предлагаем следующий порядок: предварительная оплата трети суммы.", "предварительная оплата"],
    ["Авансовый платеж составляет треть цены.", "Авансовый платеж"],
    ["Просим аванс 30 % для закупки у производителя.", "аванс"],
    ["По договору с авансом 30 % работаем охотно.", "авансом"],
    ["Предоплата 30 %, остальные 70 % после акта.", "Предоплата"],
    ["Просим перечислить аванс не позднее 5 дней с подписания.", "аванс"],
    ["نطلب دفعة مقدمة لا تقل عن 20%.", "دفعة مقدمة"],
    ["We ask for an advance payment of 30 percent.", "advance payment"],
    ["A down payment is required before filming.", "down payment"],
    ["30% of the price is to be paid in advance.", "paid in advance"],
    ["نطلب دفعة مقدمة بنسبة 30 في المئة.", "دفعة مقدمة"],
    ["يبدا العمل بعد استلام الدفعة المقدمة.", "الدفعة المقدمة"],
    ["تدفع سلفة قدرها 20٪ عند توقيع العقد.", "سلفة"],
  ])("finds in “%s”", (sentence, words) => expect(found(sentence)).toBe(words));

  it.each([
    "Согласны на отсрочку и аванса не просим.",
    "Работаем без аванса и без предоплаты.",
    "Аванс не требуется.",
    "Аванс контрактом не предусмотрен.",
    "Предусмотрен ли аванс?",
    "Аванс по контракту с колледжем составлял 30 %.",
    "По договору с портом аванс составит 40 %, с администрацией расчёт через 60 дней.",
    "Аванс в размере 30 % был предусмотрен контрактом и отработан полностью.",
    "Предоплату исполнителям мы вносим из собственных средств: 30 % при заключении договора субаренды.",
    "Мебельной фабрике платим аванс 60 % в день заказа.",
    "Оплата 100 % по факту поставки, предоплата 0 %.",
    "Заработная плата выплачивается два раза в месяц: аванс — 20-го, расчёт — 5-го числа.",
    "Аванс 30 % на закупку тканей мы выплатили ателье в ноябре.",
    "Если бы аванс был, цена снизилась бы на 2 %, но проект договора его исключает.",
    "От предоплаты отказываемся.",
    "Начинаем работу в день подписания, а не после аванса.",
    "Аванс — 0 %.",
    "Авансовый отчёт сдаём бухгалтеру в пятницу.",
    "Предоплаченный хостинг действует до 2028 года.",
    "Поставщику камер мы платим аванс из своих средств, он составляет 40 %.",
    "We accept payment 60 days after acceptance and ask for no advance.",
    "In the museum contract the client paid an advance of 20%.",
    "The harbour authority made a 15% advance payment against a bank guarantee.",
    "Insurance premiums are paid in advance each April.",
    "صرفت الجامعة لنا دفعة مقدمة قدرها 10% مقابل ضمان بنكي.",
    "No advance payment is required.",
    "We publish the plan ten days in advance.",
    "In advance of the event we ask for a list.",
    "ونقبل الدفع المؤجل كما ورد، ولا نطلب دفعة مقدمة.",
    "نعمل دون دفعة مقدمة وبلا سلفة.",
    "قبول الدفع المؤجل دون دفعة مقدمة.",
    "تكفي مواردنا لتمويل العمل اربعة اشهر دون اي دفعة.",
    "تقدم الشركة خدماتها المقدمة بعد استلام الطلب.",
  ])("takes “%s”", (sentence) => expect(found(sentence)).toBeUndefined());

  it("speaks only where the tender excludes it", async () => {
    const body = "Работы начинаем после получения аванса в размере 30 %.";
    const warning = '\n<!-- warning[text/prepayment] "аванса": (30 %), but the tender pays nothing -->';
    await check(sectionFixture(body));
    await check(sectionFixture(body, { tender: "payment: {scheme: monthly}" }));
    await check(sectionFixture(body, { tender: "payment: {scheme: stages, prepaymentPercent: 30}" }));
    await check(sectionFixture(body + warning, { tender: "payment: {scheme: deferred}" }));
    const [finding] = await check(sectionFixture(body + warning, { tender: deferred }));
    expect(finding?.related.map(({ file }) => file)).toEqual(["bids/demo/tender.bid.yaml"]);
  });

  it("takes the share of the advance, not one behind a comma", async () => {
    const text = "We accept 30% of the price as an advance payment against a guarantee, 60% on shipment and 10% later.";
    await check(sectionFixture(text, { tender: "payment: {scheme: stages, prepaymentPercent: 30}" }));
  });

  it("finds more than the tender gives", () =>
    check(
      sectionFixture(
        `Предлагаем аванс 50 %, остальное по акту.
<!-- warning[text/prepayment] "аванс": asks for 50 % in advance, but the tender pays 30 % -->

Просим аванс. Предлагаем аванс 20 %.`,
        { tender: "payment: {scheme: stages, prepaymentPercent: 30}" },
      ),
    ));

  it("reads responses, and leaves past contracts and questions alone", async () => {
    const contracts = `//- company/contracts.bid.yaml
kind: contracts
contracts: [{id: c1, buyer: Музей, title: Съёмка, start: 2025-01-10, end: 2025-12-20}]
`;
    await check(
      sectionFixture("По договору :contract[c1] аванс составлял 30 %.", {
        tender: `${deferred}\nrequirements: [{id: R1, kind: reporting, text: Отсрочка оплаты}]`,
        bid: "specification: [specification.bid.yaml]\nquestions: questions.bid.yaml",
        files: `${contracts}//- company/company.bid.yaml
kind: company
name: {full: ООО «Маяк-Медиа»}
legalForm: ООО
registeredAt: 2016-04-12
identifiers: {tax: "0000000001"}
address: г. Волжск, ул. Набережная, д. 14
contacts: {email: tender@example.com}
signatories: []
accreditations: []
signatures: []
registers: {unfairSupplier: {checkedAt: 2026-11-18, listed: false}}
litigation: []
//- bids/demo/questions.bid.yaml
kind: questions
questions: [{id: Q1, about: R1, text: Возможен ли аванс в размере 20 %?}]
//- bids/demo/specification.bid.yaml
kind: specification
responses:
  - requirement: R1
    value: да
    note: Просим предоплату 20 %.
    # warning[text/prepayment] "предоплату": changes the terms of payment
`,
      }),
    );
  });
});
