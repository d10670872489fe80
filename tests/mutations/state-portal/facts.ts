import { append, type Mutation, replace } from "../mutation.ts";
import { section } from "./files.ts";

const said = (name: string, path: string, text: string, at: string): Mutation => ({
  name,
  changes: [append(path, `\n${text}`)],
  rule: "fact/contradiction",
  at,
});

const russian = section("11-summary-ru");
const english = section("12-summary-en");
const arabic = section("13-compliance");

/** What is declared once and said again with another value: one for each kind of fact, in three languages. */
export const factMutations: readonly Mutation[] = [
  said("other staff", russian, "В нашей компании работает 30 сотрудников.", "30"),
  said("other staff in English", english, "Our company has 23 employees.", "23"),
  said("a shorter validity", russian, "Наше предложение действует 60 дней.", "60"),
  said("a shorter validity in English", english, "Our offer is valid for 89 days.", "89"),
  said("another deferral", russian, "Отсрочка оплаты составляет 45 дней.", "45"),
  said("another deadline", russian, "Срок подачи заявок — 17 ноября 2026 г.", "17 ноября 2026 г."),
  said("another day of opening", russian, "Вскрытие конвертов состоится 17.11.2026.", "17.11.2026"),
  said("another day of signing", russian, "Подписание контракта — 8 декабря 2026 г.", "8 декабря 2026 г."),
  said("another beginning of the work", russian, "Начало исполнения контракта — 12.01.2027.", "12.01.2027"),
  said("another end of the work", russian, "Окончание исполнения контракта — 25.12.2027.", "25.12.2027"),
  said(
    "two digits of the notice are swapped",
    russian,
    "Извещение № 0142200001326000415 мы изучили.",
    "0142200001326000415",
  ),
  said("the number of another letter", russian, "Исх. № М-118/26.", "М-118/26"),
  said("the date of another letter", russian, "Исх. № М-117/26 от 13 ноября 2026 г.", "13 ноября 2026 г."),
  said("the tax number of a namesake", russian, "ИНН 0000018421.", "0000018421"),
  said("a digit of the registration number", russian, "ОГРН 0000000018413.", "0000000018413"),
  said("another branch", russian, "КПП 000002001.", "000002001"),
  said("another bank", russian, "БИК 000000421.", "000000421"),
  said("the account of another company", russian, "Расчётный счёт 00000810000000018421.", "00000810000000018421"),
  said("the company is older than it is", russian, "Компания основана в 2014 году.", "2014"),
  said("more years on the market than there were", russian, "Мы на рынке 15 лет.", "15"),
  said("another time to answer", russian, "Мы отвечаем на комментарии за 6 часов.", "6"),
  said("another time to answer in English", english, "We reply to comments within 5 hours.", "5"),
  said("another time to answer in Arabic", arabic, "نردّ على كل تعليق خلال 6 ساعات.", "6"),
  said("fewer posts than answered", arabic, "ننشر 62 منشورًا في الشهر كما في :req[R1].", "62"),
  said("fewer posts in English", english, "We publish 62 posts per month.", "62"),
  said("other visits than answered", arabic, "نصل إلى 1150 زيارة في الشهر كما في :req[R2].", "1150"),
  said("another director", russian, "Генеральный директор: Петрова Мария Сергеевна.", "Петрова Мария Сергеевна"),
  said("another director with initials", russian, "Генеральный директор — Петрова М. С.", "Петрова М. С."),
  {
    name: "the fact of the hotline changes back in the text only",
    changes: [replace(section("06-communication"), "{{facts.replyHours}} ساعات عمل", "5 ساعات عمل")],
    rule: "fact/contradiction",
    at: "5",
  },
  {
    name: "the price section keeps the number of another deferral",
    changes: [
      replace(
        section("07-risks"),
        "{{tender.payment.deferralDays}} يومًا من قبول العمل",
        "30 يومًا من قبول العمل (الدفع المؤجل)",
      ),
    ],
    rule: "fact/contradiction",
    at: "30",
  },
];
