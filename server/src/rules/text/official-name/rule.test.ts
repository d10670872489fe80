import { describe, expect, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { bidWithSection } from "../../../../../tests/harness/section-samples.ts";

const tender = (name: string, more = ""): string => `//- bids/demo/tender.bid.yaml
kind: tender
id: T1
title: Портал
language: ru
pack: generic
route: contest
buyer:
  name: ${name}
${more}
source: {}
dates: {submissionDeadline: 2026-12-01T10:00+03:00}
price: {vat: included}
`;
const centre = tender(
  "{full: ГБУ ПО «Центр цифровых услуг», genitive: ГБУ ПО «Центра цифровых услуг», abbreviation: ГБУ ПО «ЦЦУ»}",
  "  stakeholders: [{name: Отдел информационной политики, role: согласует, involvement: approves}, {name: Контрактная служба, role: принимает, involvement: approves}]",
);
const school = tender("{full: МБОУ «Средняя школа № 12», short: МБОУ СОШ № 12}");
const fix = (files: string, before: string, after: string): Promise<void> =>
  checkFix(files + bidWithSection(before), files + bidWithSection(after));

describe("text/official-name", () => {
  it("writes the abbreviation, the number and the word that are meant", async () => {
    await fix(school, "Заявка **МОУ СОШ №12** принята.", "Заявка **МБОУ СОШ №12** принята.");
    await fix(school, "Директор МБОУ СОШ № 21 согласен.", "Директор МБОУ СОШ № 12 согласен.");
    await fix(centre, "Сотрудники МБУ ПО «ЦЦУ» согласны.", "Сотрудники ГБУ ПО «ЦЦУ» согласны.");
    await fix(centre, "Адрес: ГБУ ПО «Центр цифровых усулг».", "Адрес: ГБУ ПО «Центр цифровых услуг».");
  });

  it("keeps the grammatical form", async () => {
    await fix(centre, "Адрес ГБУ ПО «Центра цыфровых услуг».", "Адрес ГБУ ПО «Центра цифровых услуг».");
    await fix(centre, "Адрес ГБУ ПО «Центрра цифровых услуг».", "Адрес ГБУ ПО «Центра цифровых услуг».");
  });

  it("sees Latin letters that look Russian", () =>
    fix(centre, "Адрес ГБУ ПО «Центр цифpовых услуг».", "Адрес ГБУ ПО «Центр цифровых услуг»."));

  it("writes capital letters and quotation marks as they are declared", async () => {
    await fix(centre, "Отчёт для Гбу ПО «ЦЦУ».", "Отчёт для ГБУ ПО «ЦЦУ».");
    await fix(centre, "Отчёт для ГБУ ПО «Центр Цифровых услуг».", "Отчёт для ГБУ ПО «Центр цифровых услуг».");
    await fix(centre, 'Отчёт для ГБУ ПО "ЦЦУ".', "Отчёт для ГБУ ПО «ЦЦУ».");
    await fix(centre, "Отчёт для ГБУ ПО ЦЦУ.", "Отчёт для ГБУ ПО «ЦЦУ».");
    await checkFix(
      centre + bidWithSection("Текст", `facts: {place: 'в ГБУ ПО "ЦЦУ", зал'}`),
      centre + bidWithSection("Текст", "facts: {place: 'в ГБУ ПО «ЦЦУ», зал'}"),
    );
  });

  it("leaves to a person what might be another name", async () => {
    const repairs = await check(
      centre +
        bidWithSection(`Отчёт для МБУ ПО «ЦЦУ» и Гбу ПО «ЦЦУ».
<!-- warning[text/official-name] "МБУ ПО «ЦЦУ»" -->
<!-- warning[text/official-name] "Гбу ПО «ЦЦУ»" -->`),
    );
    expect(repairs.map(({ fix }) => fix?.needsReview)).toEqual([true, undefined]);
  });

  it("offers no fix where the form is not certain, or marks stand in between", async () => {
    const findings = await check(
      centre +
        bidWithSection(`С ГБУ ПО «Центром цифравых услуг» и ГБУ ПО «Центр **цыфровых** услуг».
<!-- warning[text/official-name] "ГБУ ПО «Центром цифравых услуг»": has a slip -->
<!-- warning[text/official-name] "ГБУ ПО «Центр **цыфровых** услуг»": has a slip -->`),
    );
    expect(findings.map(({ fixable }) => fixable)).toEqual([false, false]);
    expect(findings[0]?.related.map(({ file }) => file)).toEqual(["bids/demo/tender.bid.yaml"]);
  });

  it("finds slips in names of departments, and takes them with small letters", () =>
    check(
      centre +
        bidWithSection(`Отдел информацоинной политики согласует план.
<!-- warning[text/official-name] "Отдел информацоинной политики": Write the name as it is declared. -->

Материалы смотрит отдел информационной политики, акт подписывает контрактная служба.

Работает Отдел информационной поддержки.`),
    ));

  it.each([
    ["forms that nobody declared", "С ГБУ ПО «Центром цифровых услуг», о ГБУ ПО «Центре цифровых услуг»"],
    ["part of the name", "Центр, ЦЦУ, «ЦЦУ», цифровые услуги, Центр цифровых услуг"],
    ["capitals all through", "ГБУ ПО «ЦЕНТР ЦИФРОВЫХ УСЛУГ»"],
    ["other organisations", "ГБУ ПО «Центр правовых услуг», ООО «ЦЦУ-Сервис»"],
    ["its name in quotes of another kind within quotes", "Договор «Сайт ГБУ ПО “ЦЦУ”»"],
    ["block quotes and code", "> ГБУ ПО «Центр цыфровых услуг»\n\n`ГБУ ПО «Центр цыфровых услуг»`"],
    ["variables", "{{buyer.name.full}} и {{buyer.name.genitive}}"],
  ])("takes %s", async (_, text) => {
    await check(centre + bidWithSection(text));
  });

  it.each(["МБОУ СОШ № 14 и СОШ № 21", "школа № 21", "МБОУ «Основная школа № 12»", "МБОУ СОШ"])(
    "takes another school: %s",
    async (text) => {
      await check(school + bidWithSection(text));
    },
  );

  it("takes what the tender writes, and names of others", async () => {
    await check(
      `${school}requirements: [{id: R1, kind: content, text: Согласовать с МОУ СОШ № 12, mandatory: false}]\n${bidWithSection("Согласуем с МОУ СОШ № 12.")}`,
    );
    await check(
      `${school}//- bids/old/tender.bid.yaml
kind: tender
id: T0
title: Школа
language: ru
pack: generic
route: contest
buyer: {id: B2, name: {full: МБОУ СОШ № 21}}
source: {}
dates: {submissionDeadline: 2026-12-01T10:00+03:00}
price: {vat: included}
${bidWithSection(`Как и для МБОУ СОШ № 21.
<!--      ^^^^^^^^^^^^^ error[text/foreign-buyer] -->`)}`,
    );
  });

  it("knows the company, and names in other languages", async () => {
    const company = `//- company/company.bid.yaml
kind: company
name: {full: ООО «Маяк-Медиа», short: Mayak Media Group LLC}
legalForm: ООО
registeredAt: 2016-04-12
identifiers: {tax: "0000000001"}
address: г. Волжск
contacts: {email: tender@example.com}
signatories: []
accreditations: []
signatures: []
registers: {unfairSupplier: {checkedAt: 2026-11-18, listed: false}}
litigation: []
`;
    const files = company + tender("{full: الهيئة العامة للإحصاء والمعلومات}");
    await fix(files, "Предложение ОАО «Маяк-Медиа».", "Предложение ООО «Маяк-Медиа».");
    await fix(files, "The bid of Mayak Medai Group LLC is signed.", "The bid of Mayak Media Group LLC is signed.");
    await fix(files, "عرضنا إلى الهيئة العامة للإحضاء والمعلومات.", "عرضنا إلى الهيئة العامة للإحصاء والمعلومات.");
    await check(files + bidWithSection("عرضنا للهيئة العامة للإحصاء والمعلومات والهيئة العامة للطيران."));
  });
});
