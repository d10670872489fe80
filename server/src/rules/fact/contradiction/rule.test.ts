import { describe, expect, it } from "vitest";
import { check, checkFiles, checkFix } from "../../../../../tests/harness/check.ts";
import { parseFixture } from "../../../../../tests/harness/fixture.ts";
import { createLineIndex } from "../../../text/line-index.ts";

/** A bid of which much is declared; `body` is the prose of its only section. */
function bidFixture(body: string, { language = "ru", facts = "", head = "", note = "" } = {}): string {
  return `//- bids/demo/tender.bid.yaml
kind: tender
id: T1
title: Съёмка фестиваля
language: ${language}
pack: generic
route: contest
buyer: {name: {full: МКУ «Портал услуг»}}
source: {number: "0142200001326000451"}
dates:
  submissionDeadline: 2026-11-16T10:00+04:00
  contractSigning: 2026-12-07
  executionStart: 2027-01-11
  executionEnd: 2027-12-24
bidValidityDays: 90
price: {vat: included}
payment: {scheme: deferred, prepaymentPercent: 0, deferralDays: 60}
requirements:
  - {id: R1, kind: technical, text: Не менее 60 публикаций в месяц, expect: {type: integer, unit: публикация, min: 60}}
  - {id: R7, kind: technical, text: مدة الرد على تعليقات المواطنين لا تزيد على 24 ساعة, expect: {type: number, unit: ساعة, max: 24}}
  - {id: R8, kind: technical, text: Срок ответа на обращение жителя не более 24 часов, expect: {type: number, unit: час, max: 24}}
//- company/company.bid.yaml
kind: company
name: {full: Общество с ограниченной ответственностью «Маяк-Медиа», short: ООО «Маяк-Медиа»}
legalForm: ООО
registeredAt: 2016-04-12
identifiers: {tax: "0000018412", registration: "0000000018412", КПП: "000001001"}
address: г. Волжск, ул. Набережная, д. 14
contacts: {email: tender@example.com}
bank: {name: АО «Волга-Кредит», account: "00000810000000018412", bic: "000000412"}
signatories: [{person: sokolova, basis: Устав}]
accreditations: []
signatures: []
registers: {unfairSupplier: {checkedAt: 2026-11-11, listed: false}}
litigation: []
staffCount: 24
//- company/people.bid.yaml
kind: people
people:
  - {id: sokolova, name: Соколова Анна Викторовна, role: Генеральный директор}
  - {id: galiev, name: Галиев Тимур Ренатович, role: Руководитель проекта}
//- company/contracts.bid.yaml
kind: contracts
contracts: [{id: c7, buyer: Музей города, title: Афиша, start: 2025-01-10, end: 2025-12-20, registryNumber: "0000000000124000018"}]
//- bids/demo/specification.bid.yaml
kind: specification
responses:
  - {requirement: R1, value: 64}
  - {requirement: R7, value: 4, unit: ساعة}
  - requirement: R8
    value: 4
    unit: час
${note}
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
number: М-117/26
date: 2026-11-12
status: draft
signatory: sokolova
specification: [specification.bid.yaml]
sections: [sections/a.md]
facts: {${facts}}
//- bids/demo/sections/a.md
---
id: about
title: О нас
${head}
---
${body}
`;
}

/** What the rule finds in the prose, as written. */
async function found(body: string, options = {}): Promise<readonly string[]> {
  const fixture = parseFixture(bidFixture(body, options));
  const { findings } = await checkFiles(fixture);
  return findings
    .filter(({ rule }) => rule === "fact/contradiction" || rule.startsWith("internal/"))
    .map(({ file, range, rule, message }) => {
      if (rule !== "fact/contradiction") return message;
      const text = fixture.files.get(file) ?? "";
      const { start, end } = createLineIndex(text).spanOf(range);
      return text.slice(start, end);
    });
}

describe("fact/contradiction", () => {
  it.each([
    ["staff", "В штате агентства 30 сотрудников.", "30"],
    ["staff", "Численность персонала — 30 человек.", "30"],
    ["staff", "В компании более 30 специалистов.", "30"],
    ["staff", "يعمل لدينا اليوم ٣٠ موظفًا.", "٣٠"],
    ["staff", "We employ 30 people.", "30"],
    ["registration", "Работаем с 2014 года.", "2014"],
    ["registration", "Компания на рынке с 2012 года.", "2012"],
    ["registration", "Агентство основано в 2018 году.", "2018"],
    ["registration", "Компания зарегистрирована 12.04.2015.", "12.04.2015"],
    ["registration", "نعمل في السوق منذ عام 2014.", "2014"],
    ["registration", "تأسست الوكالة عام ٢٠١٨.", "٢٠١٨"],
    ["registration", "Our agency has worked for schools since 2014.", "2014"],
    ["age", "Уже 15 лет на рынке.", "15"],
    ["director", "Генеральный директор Иванов Пётр Сергеевич", "Иванов Пётр Сергеевич"],
    ["director", "В лице генерального директора Иванова П. С., действующего по уставу.", "Иванова П. С."],
    ["director", "Генеральный директор ООО «Маяк-Медиа» — П. С. Иванов", "П. С. Иванов"],
    ["identifier", "ИНН 0000018421, КПП 000001001", "0000018421"],
    ["identifier", "ИНН/КПП 0000018412/000001001, ОГРН: 0000000018413", "0000000018413"],
    ["identifier", "الرقم الضريبي: 0000018421", "0000018421"],
    ["identifier", "БИК 000000413", "000000413"],
    ["tender number", "Предложение по извещению № 0142200001326000415.", "0142200001326000415"],
    ["tender number", "الإعلان رقم 0142200001326000415 على المنصة", "0142200001326000415"],
    ["bid number", "Исх. № М-110/26 от 12 ноября 2026 г.", "М-110/26"],
    ["bid date", "Исх. № М-117/26 от 10.11.2026", "10.11.2026"],
    ["deadline", "Срок подачи заявок — 17 ноября 2026 г.", "17 ноября 2026 г."],
    ["deadline", "آخر موعد لتقديم العروض ١٧ نوفمبر ٢٠٢٦.", "١٧ نوفمبر ٢٠٢٦"],
    ["deadline", "The deadline for proposals is November 17, 2026.", "November 17, 2026"],
    ["signing", "Подписание контракта намечено на 08.12.2026.", "08.12.2026"],
    ["start", "Начало исполнения контракта: 12 января 2027 года", "12 января 2027 года"],
    ["end", "The end of the contract is 31 December 2027.", "31 December 2027"],
    ["validity", "Предложение действует 60 дней.", "60"],
    ["validity", "Срок действия предложения — 60 (шестьдесят) календарных дней.", "60"],
    ["validity", "يبقى عرضنا قائمًا 60 يومًا.", "60"],
    ["validity", "Our offer remains valid for 60 days.", "60"],
    ["deferral", "Согласны на отсрочку 30 дней.", "30"],
    ["deferral", "نقبل الدفع المؤجل 30 يومًا.", "30"],
    ["a row of a table", "| Показатель | Значение |\n| --- | --- |\n| Численность персонала | 30 человек |", "30"],
    ["a row of a table", "| | |\n| --- | --- |\n| **ИНН** | 0000018421 |", "0000018421"],
  ])("finds another value of %s: %s", async (_, body, literal) => {
    expect(await found(body)).toEqual([literal]);
  });

  it.each([
    "В штате 24 сотрудника, работают 24 человека.",
    "На проекте занято 6 сотрудников компании.",
    "В компании более 20 специалистов.",
    "В штате около 25 человек.",
    "У нас 5 редакторов.",
    "Компания обучила 300 специалистов школ.",
    "Работаем с 2018 года с государственными заказчиками.",
    "Работаем с 2016 года.",
    "Редактор :person[galiev] работает с 2009 года.",
    "Наши специалисты работают с 2009 года.",
    "Портал создан в 2010 году.",
    "Закон действует с 2013 года.",
    "Агентство создано в 2014 году и зарегистрировано в 2016 году.",
    "Десять лет на рынке, 10 лет на рынке.",
    "Генеральный директор Соколова Анна Викторовна",
    "В лице генерального директора Соколовой А. В.",
    "Генеральный директор заказчика Петров Пётр Петрович согласовал план.",
    "Заместитель генерального директора Петров П. П.",
    "Отзыв подписал генеральный директор Петров П. П.",
    "Генеральный директор ООО «Волна» Петров П. П.",
    "Директор школы Никитина Вера Павловна",
    "Генеральный директор отвечает за план.",
    "المديرة العامة تشرف على العمل كله.",
    "المديرة العامة: آنا سوكولوفا",
    "ИНН 0000018412, ОГРН 0000000018412, КПП 000001001",
    "ИНН заказчика 0000027001.",
    "По договору :contract[c7], извещение № 0000000000124000999.",
    "Извещение № 0142200001326000451; номер закупки 0000000000124000018.",
    "Закупка № 5 плана-графика.",
    "Исх. № М-117/26 от 12 ноября 2026 г.",
    "Срок подачи заявок — 16 ноября 2026 г.",
    "До окончания подачи заявок ответим на вопросы, а 20 ноября 2026 г. начнём подготовку.",
    "Через 10 дней после подписания контракта, 17 декабря 2026 г., передаём план.",
    "Срок исполнения контракта по первому этапу до 1 марта 2027 г.",
    "الموعد النهائي لتقديم العروض هو 16 نوفمبر 2026.",
    "Предложение действует 120 дней.",
    "Предложение действует не менее 90 дней.",
    "Обеспечение заявки действует 60 дней.",
    "Предложение действует {{tender.bidValidityDays}} дней, то есть дольше 60 дней.",
    "Согласны на отсрочку 60 дней.",
    "Согласны на отсрочку вместо прежних 30 дней.",
    "Действует ли предложение 60 дней?",
    "> Предложение действует 60 дней.",
    "`Предложение действует 60 дней.`",
  ])("takes “%s”", async (body) => {
    expect(await found(body)).toEqual([]);
  });

  const facts = "warranty: 36 месяцев, postsPerMonth: 64, replyHours: 4, срокПоставки: 10 дней";
  it.each([
    ["Гарантия на оборудование — 24 месяца.", "24"],
    ["نقدم ضمانًا مدته ٢٤ شهرًا.", "٢٤"],
    ["The warranty is 24 months.", "24"],
    ["Публикуем 60 постов в месяц.", "60"],
    ["ننشر 60 منشورًا في الشهر.", "60"],
    ["Отвечаем за 6 часов.", "6"],
    ["نرد خلال ٦ ساعات.", "٦"],
    ["We answer within 6 hours.", "6"],
    ["Поставка занимает 14 дней.", "14"],
  ])("finds another value of a fact: %s", async (body, literal) => {
    expect(await found(body, { facts })).toEqual([literal]);
  });

  it.each([
    "Гарантия — 36 месяцев.",
    "Гарантия не менее 24 месяцев.",
    "Гарантия — 12 месяцев на батарею и 36 месяцев на камеру.",
    "Гарантия дана 24 часа назад.",
    "Заказчик требует гарантию 24 месяца.",
    "Публикуем 720 постов в год.",
    "Публикуем 64 поста в месяц.",
    "В месяц проводим 60 встреч.",
    "Отвечаем 24 часа в сутки.",
    "نرد على مدار 24 ساعة.",
    "Отвечаем в течение 1 дня.",
    "Отвечаем за 2–3 часа, с 9:00 до 18:00.",
    "Монтаж занимает 14 дней.",
    "Отвечаем за {{facts.replyHours}} часа, раньше отвечали за 8 часов.",
  ])("takes beside a fact “%s”", async (body) => {
    expect(await found(body, { facts })).toEqual([]);
  });

  it.each([
    ["نرد على التعليقات خلال 6 ساعات كما يطلب :req[R7].", "6", {}],
    ["Готовим 62 публикации в месяц (:req[R1]).", "62", {}],
    ["## Ответы {answers=R8}\n\nНа обращение жителя даём ответ за 8 часов.", "8", {}],
    ["На обращение жителя даём ответ за 8 часов.", "8", { head: "answers: [R8]" }],
    ["", "8", { note: "    note: На обращение жителя даём ответ за 8 часов." }],
  ])("finds another value than the response says: %s", async (body, literal, options) => {
    expect(await found(body, options)).toEqual([literal]);
  });

  it.each([
    ["نرد خلال 4 ساعات، و:req[R7] يطلب 24 ساعة.", {}],
    ["Готовим 720 публикаций в год (:req[R1]).", {}],
    ["Готовим всего 800 публикаций (:req[R1]).", {}],
    ["Готовим 30 публикаций о :req[R1] и :req[R7].", {}],
    ["Готовим 12 съёмок в месяц (:req[R1]).", {}],
    ["## Ответы {answers=R8}\n\nСмена дежурного длится 8 часов.", {}],
    ["", { note: "    note: Смена дежурного длится 8 часов." }],
  ])("takes beside a response “%s”", async (body, options) => {
    expect(await found(body, options)).toEqual([]);
  });

  it.each([
    ["В штате 30 сотрудников.", "В штате {{company.staffCount}} сотрудников."],
    ["Предложение **действует 60 дней**.", "Предложение **действует {{tender.bidValidityDays}} дней**."],
    ["Срок подачи заявок — 17 ноября 2026 года.", "Срок подачи заявок — {{tender.dates.submissionDeadline}}."],
    ["Генеральный директор Иванов Пётр Сергеевич", "Генеральный директор {{person.sokolova.name}}"],
    ["ИНН 0000018421", "ИНН {{company.identifiers.tax}}"],
    ["Исх. № М-110/26", "Исх. № {{bid.number}}"],
    ["| | |\n| --- | --- |\n| КПП | 000001002 |", "| | |\n| --- | --- |\n| КПП | {{company.identifiers.КПП}} |"],
  ])("puts the variable in: %s", (before, after) =>
    checkFix(bidFixture(before), bidFixture(after), "fact/contradiction"),
  );

  it("puts a fact in, and leaves what cannot be put in to the writer", async () => {
    await checkFix(
      bidFixture("Гарантия {{facts.x}}: 24 месяца.".replace("{{facts.x}}", "дана"), { facts: "warrantyMonths: 36" }),
      bidFixture("Гарантия дана: {{facts.warrantyMonths}} месяца.", { facts: "warrantyMonths: 36" }),
      "fact/contradiction",
    );
    const bodies = [
      "Предложение действует 60 (шестьдесят) дней.",
      "Работаем с 2014 года.",
      "В лице генерального директора Иванова Петра Сергеевича.",
    ];
    for (const body of bodies) {
      const { findings } = await checkFiles(parseFixture(bidFixture(body)));
      expect(findings.filter(({ rule }) => rule === "fact/contradiction").map(({ fix }) => fix)).toEqual([undefined]);
    }
  });

  it("says what is declared where", async () => {
    const [finding] = (await checkFiles(parseFixture(bidFixture("В штате 30 сотрудников.")))).findings.filter(
      ({ rule }) => rule === "fact/contradiction",
    );
    expect(finding?.message).toContain("Here stands “30”, but the company declares 24 employees");
    expect(finding?.message).toContain("Write {{company.staffCount}}");
    expect(finding?.related.map(({ file }) => file)).toEqual(["company/company.bid.yaml"]);
  });

  it("takes the buyer's own wording, and bids of which nothing is declared", async () => {
    await check(`//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
# error[bid/file-missing] "tender.bid.yaml"
status: draft
language: ru
sections: [a.md]
//- bids/demo/a.md
---
id: about
title: О нас
---
В штате 30 сотрудников, предложение действует 60 дней, ИНН 0000018421.
`);
  });
});
