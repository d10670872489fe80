import { describe, expect, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { sectionFixture } from "../../../../../tests/harness/section-samples.ts";
import { findLawFaults } from "./rule.ts";

const faults = (text: string): readonly string[] =>
  findLawFaults(text).map(({ start, end, message }) => `${message} ${text.slice(start, end)}`);

describe("text/law-reference", () => {
  it.each([
    ["وفق القانونين № 44-و № 223-(في صيغتهما الحالية).", ["cut № 44-", "cut № 223-"]],
    ["По закону № 152- и по договору.", ["cut № 152-"]],
    ["القانون رقم 152-، المادة 5", ["cut رقم 152-"]],
    ["Закупка идёт по 44 ФЗ и по 223ФЗ.", ["form 44 ФЗ", "form 223ФЗ"]],
    ["Закупка по 44-Ф3, 44–ФЗ и 223 - ФЗ.", ["mistyped 44-Ф3", "form 44–ФЗ", "form 223 - ФЗ"]],
    ["По 44-фз и № 307-фз.", ["form 44-фз", "form 307-фз"]],
    ["ФЗ №44, ФЗ № 223, ФЗ-44 и ФЗ 44", ["form ФЗ №44", "form ФЗ № 223", "form ФЗ-44", "form ФЗ 44"]],
    ["Федеральным законом от 05.04.2013 № 44 установлено", ["incomplete № 44"]],
    ["согласно Федеральному закону № 223.", ["incomplete № 223"]],
    ["в соответствии с 44-ФЗ от, и далее", ["withoutDate 44-ФЗ от"]],
    ["Закон № 44-ФЗ от ___ г.", ["withoutDate № 44-ФЗ от"]],
    ["Закон України № 922-VІІІ", ["mistyped № 922-VІІІ"]],
    ["under Directive 2014/24 and Directive 2004/18.", ["union Directive 2014/24", "union Directive 2004/18"]],
    ["Directive 2019/882 on accessibility", ["union Directive 2019/882"]],
    ["Directive 2014/24/EC", ["suffix Directive 2014/24/EC"]],
    ["по Директиве 2014/24", ["union Директиве 2014/24"]],
    ["وفق التوجيه 2014/24", ["union التوجيه 2014/24"]],
  ])("finds in “%s”", (text, found) => expect(faults(text)).toEqual(found));

  it.each([
    "Закупка по 44-ФЗ, № 223-ФЗ и Федеральному закону от 05.04.2013 № 44-ФЗ «О контрактной системе».",
    "Федеральный закон № 44-ФЗ от 05.04.2013 г.",
    "Требования 44-ФЗ от заказчика не скрывали.",
    "На конкурсы по 44- и 223-ФЗ, № 44- и № 223-ФЗ",
    "ч. 1 ст. 44 ФЗ «О закупках», статьи 31, 44 ФЗ",
    "По ФЗ «О закупках» и ФЗ от 18.07.2011 № 223-ФЗ",
    "1-ФКЗ и 6-ФКЗ",
    "Закон РФ от 07.02.1992 № 2300-1 «О защите прав потребителей»",
    "Постановление № 1085 и приказ № 44-К",
    "Стр. 44–46, № 44-46, телефон 44-22",
    "ГОСТ Р 52872-2019, № 63 № 018412",
    "Протокол № 44-(а), приказ № 44-, письмо № 223-",
    "Закон України № 922-VIII",
    "قانون المنافسات رقم 44-ФЗ، والقانون الاتحادي رقم 44-ف.ز",
    "المادة رقم 12 - بند 4",
    "Federal Law No. 44-FZ of 5 April 2013",
    "Directive 2014/24/EU, Directives 2004/18/EC and (EU) 2019/882, Directive (EU) 2019/882",
    "EU Directive 2014/24; Directive 2014/24 of the European Parliament",
    "Директива 2014/24/ЕС, директива ЕС 2014/24",
    "Regulation (EU) 2016/679, order 2014/24, act 5/2026",
  ])("takes “%s”", (text) => expect(faults(text)).toEqual([]));

  it("tells what is cut off from what is only everyday speech", async () => {
    const cut = await check(
      sectionFixture(
        `وفق القانونين № 44-و № 223-(في صيغتهما).
<!-- warning[text/law-reference] "№ 44-": “44-ФЗ” if that law is meant -->
<!-- warning[text/law-reference] "№ 223-": “223-ФЗ” if that law is meant -->`,
        { language: "ar" },
      ),
    );
    const everyday = await check(
      sectionFixture(`По 44 ФЗ работаем.\n<!-- info[text/law-reference] "44 ФЗ": there it is “44-ФЗ” -->`),
    );
    expect([...cut, ...everyday].map(({ verdict, fixable }) => `${verdict} ${fixable}`)).toEqual([
      "formal true",
      "formal true",
      "advice true",
    ]);
  });

  it.each([
    ["Закупка по 44\u00a0ФЗ.", "Закупка по 44-ФЗ."],
    ["Закупка по 44-Ф3.", "Закупка по 44-ФЗ."],
    ["По **ФЗ № 44** работаем.", "По **44-ФЗ** работаем."],
    [
      "Федеральный закон от 5 апреля 2013 г. № 44 обязателен.",
      "Федеральный закон от 5 апреля 2013 г. № 44-ФЗ обязателен.",
    ],
    ["По Директиве 2014/24 всё так.", "По Директиве 2014/24/ЕС всё так."],
    ["По закону № 223-(в редакции 2026 г.).", "По закону № 223-ФЗ (в редакции 2026 г.)."],
    ["Закон № 922-VІІІ дійсний.", "Закон № 922-VIII дійсний."],
  ])("repairs “%s”", (before, after) => checkFix(sectionFixture(before), sectionFixture(after)));

  it("repairs English and Arabic texts in their own way", async () => {
    const english = (body: string): string => sectionFixture(body, { language: "en" });
    await checkFix(english("See Directive 2019/882."), english("See Directive (EU) 2019/882."));
    await checkFix(english("Under law No. 44-, art. 3."), english("Under law No. 44-FZ, art. 3."));
    const arabic = (body: string): string => sectionFixture(body, { language: "ar" });
    await checkFix(arabic("نعمل وفق القانون № 44-و غيره."), arabic("نعمل وفق القانون № 44-ФЗ و غيره."));
  });

  it("takes the buyer's own wording", () =>
    check(
      sectionFixture("Закупка «Съёмка по 44 ФЗ».", {
        tender: 'requirements: [{id: R1, kind: content, mandatory: false, text: "Съёмка по 44 ФЗ"}]',
      }),
    ));
});
