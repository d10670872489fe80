import { append, type Change, type Mutation, replace } from "../mutation.ts";
import { pricing, section, specification } from "./files.ts";

const added = (rule: string, name: string, path: string, text: string, at?: string): Mutation => ({
  name,
  changes: [append(path, `\n${text}`)],
  rule,
  ...(at === undefined ? {} : { at }),
});
const russian = section("11-summary-ru");
const english = section("12-summary-en");
const arabic = section("13-compliance");

/** Puts a sentence of so many words at the end of a section. */
const longSentence = (path: string, word: string, count: number): Change =>
  append(path, `\n${Array.from({ length: count }, () => word).join(" ")}.`);

/** What is wrong in running text: invisible signs, HTML, headings, pictures, laws, money in advance, languages. */
export const proseMutations: readonly Mutation[] = [
  added("text/bidi-control", "an override turns a number around", russian, "Срок — \u202e14 дней\u202c.", "\u202e"),
  added("text/bidi-control", "an isolate is never closed", arabic, "رقم الإعلان \u2066№ 0142 مذكور أعلاه."),
  added("text/bidi-control", "a mark stands inside a word", russian, "Порт\u200eал открыт.", "\u200e"),
  {
    name: "a pasted text brings a mark into an id",
    changes: [replace(specification, "owner: orlov\n\n", "owner: orlov\u200f\n\n")],
    rule: "text/bidi-control",
  },
  {
    name: "a pasted text brings a byte order mark along",
    changes: [append(english, "\nThe portal\ufeff is open.")],
    rule: "text/bidi-control",
  },
  added("text/raw-html", "a table is pasted from a web page", russian, "<table><tr><td>60</td></tr></table>"),
  added("text/raw-html", "bold letters as on the web", english, "Nothing is <b>published</b> early.", "<b>"),
  added("text/raw-html", "a line break as on the web", russian, "Первая строка<br>и вторая.", "<br>"),
  added("text/heading-skipped", "a heading two levels lower", russian, "#### Сроки {#terms-ru}"),
  {
    name: "the first heading is too low",
    changes: [replace(section("03-understanding"), "## لماذا تحتاج البوابة", "### لماذا تحتاج البوابة")],
    rule: "text/heading-skipped",
  },
  {
    name: "the description of a picture is lost",
    changes: [
      (files) => {
        const path = section("04-approach");
        files.set(path, String(files.get(path)).replace(/!\[[^\]]*\]/u, "![]"));
      },
    ],
    rule: "text/image-without-alt",
  },
  {
    name: "only a dash describes the picture",
    changes: [
      (files) => {
        const path = section("05-kpi");
        files.set(path, String(files.get(path)).replace(/!\[[^\]]*\]/u, "![–]"));
      },
    ],
    rule: "text/image-without-alt",
  },
  added(
    "text/law-reference",
    "the number of the law is cut off",
    russian,
    "Работаем по закону № 44- о контрактной системе.",
  ),
  added("text/law-reference", "the number of the law without its dash", russian, "Закупка проводится по 44 ФЗ."),
  added("text/law-reference", "a digit in place of a letter of the law", russian, "Закупка идёт по закону № 44-Ф3."),
  added(
    "text/prepayment",
    "money in advance",
    russian,
    "Работы начинаем после получения аванса в размере 30 %.",
    "аванса",
  ),
  added("text/prepayment", "money in advance in English", english, "We ask for an advance payment of 20%."),
  added("text/prepayment", "money in advance in Arabic", arabic, "نطلب دفعة مقدمة بنسبة 30 في المئة."),
  {
    name: "money in advance in a note",
    changes: [replace(specification, "note: قيس الزمن", "note: نطلب دفعة مقدمة بنسبة 30 في المئة. قيس الزمن")],
    rule: "text/prepayment",
  },
  added(
    "text/leftover-language",
    "a Russian paragraph in the Arabic text",
    section("09-past-work"),
    "Фотоотчёт передаём заказчику в течение трёх рабочих дней после мероприятия.",
  ),
  added(
    "text/leftover-language",
    "an Arabic paragraph in the Russian text",
    russian,
    "ننشر المواد كل يوم، ونردّ على أسئلة القراء في اليوم نفسه.",
  ),
  added(
    "text/leftover-language",
    "a Russian paragraph in the English text",
    english,
    "Фотоотчёт передаём заказчику в течение трёх рабочих дней после мероприятия.",
  ),
  added(
    "text/leftover-language",
    "an English heading in the Arabic text",
    section("09-past-work"),
    "## What we learned from our earlier contracts {#learned}",
  ),
  {
    name: "the language of a section is declared wrongly",
    changes: [replace(english, "language: en", "language: ru")],
    rule: "text/leftover-language",
    at: "ru",
  },
  added(
    "text/undefined-abbreviation",
    "an abbreviation that nobody explains",
    russian,
    "Сроки ответа закреплены в SLA.",
    "SLA",
  ),
  added(
    "text/undefined-abbreviation",
    "a Russian abbreviation that nobody explains",
    russian,
    "Отчёт сдаём в ЦОД.",
    "ЦОД",
  ),
  added(
    "text/undefined-abbreviation",
    "an English abbreviation that nobody explains",
    english,
    "The team follows a RACI of its own.",
    "RACI",
  ),
  { name: "a sentence of 41 words", changes: [longSentence(russian, "слово", 41)], rule: "text/long-sentence" },
  { name: "an English sentence of 41 words", changes: [longSentence(english, "word", 41)], rule: "text/long-sentence" },
  { name: "an Arabic sentence of 46 words", changes: [longSentence(arabic, "كلمة", 46)], rule: "text/long-sentence" },
  {
    name: "a line of the price schedule speaks of an advance",
    changes: [
      replace(pricing, "title: التقرير الشهري المصوَّر", "title: التقرير الشهري المصوَّر (دفعة مقدمة 30 في المئة)"),
    ],
    rule: "text/prepayment",
  },
];
