import { type Mutation, replace } from "../mutation.ts";
import { section } from "./files.ts";

const literal = (
  name: string,
  path: string,
  from: string,
  to: string,
  at: string,
  rule = "fact/contradiction",
): Mutation => ({
  name,
  changes: [replace(path, from, to)],
  rule,
  at,
});

const letter = section("01-letter");
const about = section("02-about");
const school =
  "Муниципальное общеобразовательное учреждение «Средняя общеобразовательная школа № 12» городского округа Волжск";

/** A variable was written out by hand, as it stood in another bid. */
export const literalMutations: readonly Mutation[] = [
  literal(
    "the number of another notice in the letter",
    letter,
    "{{tender.number}}",
    "0142200001326000415",
    "0142200001326000415",
  ),
  literal(
    "the letter keeps the number of an earlier one",
    letter,
    "رقم الصادر {{bid.number}}",
    "رقم الصادر М-118/26",
    "М-118/26",
  ),
  literal("the day of another letter", letter, "بتاريخ {{bid.date}}", "بتاريخ 2026-11-10", "2026-11-10"),
  literal("the staff of another year", about, "{{company.staffCount}} موظفًا", "30 موظفًا", "30"),
  literal("another year of registration", about, "وسُجّلت في {{company.registeredAt}}", "وسُجّلت عام 2014", "2014"),
  literal(
    "the tax number of a namesake in a table",
    about,
    "| {{company.identifiers.tax}} |",
    "| 0000018421 |",
    "0000018421",
  ),
  literal(
    "another deferral in the Russian summary",
    section("11-summary-ru"),
    "{{tender.payment.deferralDays}} дней",
    "30 дней",
    "30",
  ),
  literal(
    "another validity in the English summary",
    section("12-summary-en"),
    "{{tender.bidValidityDays}} days after",
    "60 days after",
    "60",
  ),
  literal("another buyer in the address", letter, "{{buyer.name.full}}", school, school, "text/foreign-buyer"),
  literal(
    "the abbreviation of another buyer",
    section("03-understanding"),
    "{{buyer.name.abbreviation}}",
    "МОУ СОШ № 12",
    "МОУ СОШ № 12",
    "text/foreign-buyer",
  ),
  literal(
    "the company before it changed its form",
    section("12-summary-en"),
    "{{company.name.short}} is",
    "ЗАО «Маяк-Медиа» is",
    "ЗАО «Маяк-Медиа»",
    "text/official-name",
  ),
  literal(
    "last year's VAT in the Russian summary",
    section("11-summary-ru"),
    "НДС {{price.vatRate}} % включён",
    "НДС 20 % включён",
    "20",
  ),
  literal(
    "last year's VAT in the English summary",
    section("12-summary-en"),
    "VAT of {{price.vatRate}}% included",
    "VAT of 20% included",
    "20",
  ),
  literal(
    "last year's VAT in the price section",
    section("10-price"),
    "وضريبةَ القيمة المضافة بنسبة {{price.vatRate}} في المئة",
    "وضريبةَ القيمة المضافة بنسبة 20 في المئة",
    "20",
  ),
  literal(
    "another director under the letter",
    letter,
    "{{person.sokolova.name}}، المديرة العامة",
    "Петрова Мария Сергеевна، المديرة العامة",
    "Петрова Мария Сергеевна",
  ),
  literal(
    "a slip in the name of the company",
    section("12-summary-en"),
    "{{company.name.short}} is",
    "ООО «Маяк-Медия» is",
    "ООО «Маяк-Медия»",
    "text/official-name",
  ),
];
