import { append, type Mutation, replace } from "../mutation.ts";
import { questions, section, specification } from "./files.ts";

const buyer = (name: string, path: string, text: string, at: string): Mutation => ({
  name,
  changes: [append(path, `\n${text}`)],
  rule: "text/foreign-buyer",
  at,
});

const full =
  "Муниципального общеобразовательного учреждения «Средняя общеобразовательная школа № 12» городского округа Волжск";

/** Words that were to be replaced, and the names of another tender's buyer. */
export const leftoverMutations: readonly Mutation[] = [
  buyer(
    "another buyer's short name",
    section("11-summary-ru"),
    "Съёмку для МОУ СОШ № 12 г. о. Волжск мы тоже вели.",
    "МОУ СОШ № 12 г. о. Волжск",
  ),
  buyer(
    "another buyer's abbreviation in an Arabic text",
    section("13-compliance"),
    "سلّمنا التقرير إلى МОУ СОШ № 12 في الموعد.",
    "МОУ СОШ № 12",
  ),
  buyer("another buyer in the genitive", section("11-summary-ru"), `По просьбе ${full} мы добавим фото.`, full),
  buyer(
    "another buyer in the dative, in other quotes and over two lines",
    section("11-summary-ru"),
    'Отчёт направляем Муниципальному общеобразовательному учреждению "Средняя общеобразовательная школа № 12"\nгородского округа Волжск.',
    'Муниципальному общеобразовательному учреждению "Средняя общеобразовательная школа № 12"\nгородского округа Волжск',
  ),
  {
    name: "another buyer in a note to a response",
    changes: [
      replace(specification, "note: تُراجَع كل مادة على شاشتين", "note: كما طلب МОУ СОШ № 12 تُراجَع كل مادة على شاشتين"),
    ],
    rule: "text/foreign-buyer",
    at: "МОУ СОШ № 12",
  },
  {
    name: "a gap in square brackets",
    changes: [append(section("13-compliance"), "\nراجع [أدخل رقم الصفحة هنا].")],
    rule: "text/placeholder",
  },
  {
    name: "a note to oneself in capitals",
    changes: [append(section("11-summary-ru"), "\nTODO: дописать про сроки.")],
    rule: "text/placeholder",
    at: "TODO",
  },
  {
    name: "sample text of a designer",
    changes: [append(section("12-summary-en"), "\nLorem ipsum dolor sit amet.")],
    rule: "text/placeholder",
  },
  {
    name: "a date to be filled in",
    changes: [append(section("11-summary-ru"), "\nПубликации начнутся XX.XX.2027.")],
    rule: "text/placeholder",
  },
  {
    name: "a gap in a question to the buyer",
    changes: [replace(questions, "Входят ли короткие истории", "Входят ли [указать формат] истории")],
    rule: "text/placeholder",
    at: "[указать формат]",
  },
];
