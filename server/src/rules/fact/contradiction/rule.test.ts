import { describe, expect, it } from "vitest";
import { check, checkFiles, checkFix } from "../../../../../tests/harness/check.ts";
import { contradictionsIn, declaredBid } from "../../../../../tests/harness/declared-bid.ts";
import { parseFixture } from "../../../../../tests/harness/fixture.ts";

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
    ["registration", "تأسست شركتنا في الرياض عام 2014م.", "2014"],
    ["age", "Уже 15 лет на рынке.", "15"],
    ["director", "Генеральный директор Иванов Пётр Сергеевич", "Иванов Пётр Сергеевич"],
    ["director", "В лице генерального директора Иванова П. С., действующего по уставу.", "Иванова П. С."],
    ["director", "Генеральный директор ООО «Маяк-Медиа» — П. С. Иванов", "П. С. Иванов"],
    ["director", "С уважением, Иванов П. С., генеральный директор", "Иванов П. С."],
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
    ["validity", "يسري عرضنا مدة 60 يومًا.", "60"],
    ["the last day of validity", "Our bid remains valid for 90 days, until 4 February 2027.", "4 February 2027"],
    ["the last day of validity", "Предложение действует до 14 января 2027 года.", "14 января 2027 года"],
    ["the last day of validity", "يسري عرضنا حتى 14 يناير 2027م.", "14 يناير 2027م"],
    ["a day of the week", "Начинаем в понедельник, 12 января 2027 года.", "понедельник, 12 января 2027 года"],
    ["a day of the week", "We meet on Monday 2 March 2027.", "Monday 2 March 2027"],
    ["a day of the week", "نجتمع يوم الأحد 2 مارس 2027م.", "الأحد 2 مارس 2027م"],
    ["a number", "Деньги идут на 00000810000000081412.", "00000810000000081412"],
    ["a row of a table", "| Показатель | Значение |\n| --- | --- |\n| Численность персонала | 30 человек |", "30"],
    ["a row of a table", "| | |\n| --- | --- |\n| **ИНН** | 0000018421 |", "0000018421"],
  ])("finds another value of %s: %s", async (_, body, literal) => {
    expect(await contradictionsIn(body)).toEqual([literal]);
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
    "Петров П. П., генеральный директор ООО «Волна»",
    "А. В. Соколова, генеральный директор ООО «Маяк-Медиа»",
    "Anna Sokolova, CEO",
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
    "В 2020 году в штате было 18 сотрудников.",
    "في عام 2020م كان عدد موظفينا 18 موظفًا.",
    "At the end of 2023 we had 18 employees.",
    "تأسست جامعة السروات عام 1998م.",
    "تأسست الشركة الأم في دبي عام 1995م.",
    "تأسس فرعنا في الدمام عام 2019م.",
    "Our parent company was founded in 1978.",
    "Вывоз ведёт ООО «Чистый город», ИНН 0000019999.",
    "GreenShred Recycling DAC, company number 000977, shreds the paper.",
    "سجلها شركة النور، السجل التجاري رقم 4030112233.",
    "Предложение действует до 14 февраля 2027 года.",
    "Our bid is valid until 15 February 2027.",
    "Our offer to take over the racks stays open until 4 January 2027.",
    "Our offer of a discount is valid until 4 January 2027.",
    "يسري عرض خصم الموردين حتى 4 يناير 2027م.",
    "Предложение поставщика действует до 14 января 2027 года.",
    "Our bid is open for questions until 1 November 2026.",
    "The bid security is valid until 4 January 2027, our bid for 90 days.",
    "Начинаем во вторник, 12 января 2027 года.",
    "We meet on Tuesday, 2 March 2027.",
    "نجتمع يوم الثلاثاء 2 مارس 2027م.",
    "Деньги идут на 00000810000000018413, 12 500 и 21 500 рублей.",
    "> Предложение действует 60 дней.",
    "`Предложение действует 60 дней.`",
  ])("takes “%s”", async (body) => {
    expect(await contradictionsIn(body)).toEqual([]);
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
    checkFix(declaredBid(before), declaredBid(after), "fact/contradiction"),
  );

  it("puts a fact in, and leaves what cannot be put in to the writer", async () => {
    await checkFix(
      declaredBid("Гарантия {{facts.x}}: 24 месяца.".replace("{{facts.x}}", "дана"), { facts: "warrantyMonths: 36" }),
      declaredBid("Гарантия дана: {{facts.warrantyMonths}} месяца.", { facts: "warrantyMonths: 36" }),
      "fact/contradiction",
    );
    const bodies = [
      "Предложение действует 60 (шестьдесят) дней.",
      "Работаем с 2014 года.",
      "В лице генерального директора Иванова Петра Сергеевича.",
    ];
    for (const body of bodies) {
      const { findings } = await checkFiles(parseFixture(declaredBid(body)));
      expect(findings.filter(({ rule }) => rule === "fact/contradiction").map(({ fix }) => fix)).toEqual([undefined]);
    }
  });

  it("says what is declared where", async () => {
    const [finding] = (await checkFiles(parseFixture(declaredBid("В штате 30 сотрудников.")))).findings.filter(
      ({ rule }) => rule === "fact/contradiction",
    );
    expect(finding?.message).toContain("The text says “30”, but the company declares 24 employees");
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
