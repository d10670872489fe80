import { append, type Mutation, replace } from "../mutation.ts";
import { section, specification } from "./files.ts";

const added = (name: string, path: string, text: string, rule: string, at: string): Mutation => ({
  name,
  changes: [append(path, `\n${text}`)],
  rule,
  at,
});

const russian = section("11-summary-ru");
const english = section("12-summary-en");
const arabic = section("13-compliance");

/** Words that promise nothing, that praise, that the tender's style list does not allow, and names spelled almost right. */
export const wordMutations: readonly Mutation[] = [
  added("a term without a date", russian, "Замечания исправляем в кратчайший срок.", "text/vague", "в кратчайший срок"),
  added("a vague word in an Arabic form", arabic, "ونسلّم الصور بالجودة العالية.", "text/vague", "بالجودة العالية"),
  added("an open list in English", english, "We deliver texts, pictures, etc.", "text/vague", "etc"),
  added("praise in the instrumental", russian, "Город знает нас лидером рынка.", "text/superlative", "лидером рынка"),
  added("praise in Arabic", arabic, "ويعمل معكم أمهر المتخصصين.", "text/superlative", "أمهر المتخصصين"),
  added("praise in English", english, "Our editors are second to none.", "text/superlative", "second to none"),
  added("a word of the wrong tone", russian, "К сожалению, зал закрыт.", "text/forbidden", "К сожалению"),
  {
    name: "a word of the wrong tone in a note",
    changes: [replace(specification, "note: تُراجَع كل مادة على شاشتين", "note: لتجنب المشاكل تُراجَع كل مادة على شاشتين")],
    rule: "text/forbidden",
    at: "المشاكل",
  },
  added(
    "another legal form of the buyer",
    russian,
    "Отчёт получает МБУ ПО «ЦЦУ» в срок.",
    "text/official-name",
    "МБУ ПО «ЦЦУ»",
  ),
  added(
    "a slip in the buyer's name in the dative",
    russian,
    "Отчёт направляем Государственному бюджетному учреждению Приволжской области «Центр цыфровых услуг».",
    "text/official-name",
    "Государственному бюджетному учреждению Приволжской области «Центр цыфровых услуг»",
  ),
  added(
    "two letters swapped in the name of a department",
    russian,
    "Тексты смотрит Отдел информацоинной политики.",
    "text/official-name",
    "Отдел информацоинной политики",
  ),
];
