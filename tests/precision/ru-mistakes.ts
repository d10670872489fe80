import { festival, goods, repair, type WholeBid } from "./ru-bids.ts";

/** A mistake that a tired person makes in a bid that was right. */
export interface Mistake {
  readonly whole: WholeBid;
  /** Relative to the workspace. */
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
  /** The rule that has to find it; undefined where nothing finds it yet. */
  readonly rule: string | undefined;
}

const inGoods = (file: string, right: string, wrong: string, rule?: string): Mistake => ({
  whole: goods,
  file: file.startsWith("company/") ? file : `bids/licey/${file}`,
  right,
  wrong,
  rule,
});
const inRepair = (file: string, right: string, wrong: string, rule?: string): Mistake => ({
  whole: repair,
  file: file.startsWith("company/") ? file : `bids/remont/${file}`,
  right,
  wrong,
  rule,
});
const inFestival = (file: string, right: string, wrong: string, rule?: string): Mistake => ({
  whole: festival,
  file: file.startsWith("company/") ? file : `bids/festival/${file}`,
  right,
  wrong,
  rule,
});

export const mistakes: readonly Mistake[] = [
  // Figures
  inGoods(
    "sections/07-tsena.md",
    "Цена заявки — 2 791 480,00 руб.",
    "Цена заявки — 2 791 840,00 руб.",
    "price/text-mismatch",
  ),
  inGoods("sections/07-tsena.md", "НДС 22 % — 503 381,64 руб.", "НДС 20 % — 465 246,67 руб.", "price/text-mismatch"),
  inGoods("sections/01-pismo.md", "Снижение составляет 13,16 %", "Снижение составляет 12,16 %"),
  inGoods("sections/07-tsena.md", "то есть 279 148,00 руб.", "то есть 271 948,00 руб."),
  inGoods(
    "pricing.bid.yaml",
    "quantity: 60, unit: шт, unitPrice: 4215.00",
    "quantity: 30, unit: шт, unitPrice: 4215.00",
    "price/line-mismatch",
  ),
  inGoods(
    "pricing.bid.yaml",
    "quantity: 60, unit: шт, unitPrice: 4215.00, total: 252900.00",
    "quantity: 30, unit: шт, unitPrice: 8430.00, total: 252900.00",
    "price/line-mismatch",
  ),
  inRepair(
    "sections/08-tsena.md",
    "(четыре миллиона пятьсот тридцать одна тысяча",
    "(четыре миллиона пятьсот тринадцать тысяч",
    "price/words-mismatch",
  ),
  inFestival(
    "sections/01-pismo.md",
    "(один миллион сто девятнадцать тысяч четыреста",
    "(один миллион девятнадцать тысяч четыреста",
    "price/words-mismatch",
  ),
  inFestival(
    "sections/08-tsena.md",
    "| № 1. Организация фестиваля | 5 600 000 | 5 045 000 |",
    "| № 1. Организация фестиваля | 5 600 000 | 5 054 000 |",
  ),
  inFestival(
    "pricing.bid.yaml",
    "  - {item: I4, lot: L1, title: Охрана и медицинское дежурство, quantity: 2, unit: день, unitPrice: 310000.00, total: 620000.00}\n",
    "",
    "price/total-mismatch",
  ),
  // Characteristics
  inGoods(
    "specification.bid.yaml",
    "{requirement: R4, value: 1.75 кг",
    "{requirement: R4, value: 2.15 кг",
    "response/out-of-range",
  ),
  inGoods(
    "specification.bid.yaml",
    "{requirement: R14, value: 110, unit: кг",
    "{requirement: R14, value: не менее 110, unit: кг",
    "response/not-concrete",
  ),
  inGoods("sections/03-predlozhenie.md", "| 1,75 кг с аккумулятором |", "| 1,95 кг с аккумулятором |"),
  inGoods(
    "sections/03-predlozhenie.md",
    "Скорость печати 33 стр/мин",
    "Скорость печати 30 стр/мин",
    "fact/contradiction",
  ),
  inGoods(
    "specification.bid.yaml",
    "не бывшим в употреблении, в ремонте, не восстановленным.",
    "не бывшим в употреблении и в ремонте, не восстановленным.",
    "response/not-verbatim",
  ),
  inGoods(
    "specification.bid.yaml",
    "  - {requirement: R17, value: 0.8 мм, product: cabinet}\n",
    "",
    "requirement/no-response",
  ),
  inGoods(
    "sections/05-garantiya.md",
    "Участник предоставляет {{facts.warranty}} месяцев",
    "Участник предоставляет гарантию 24 месяца",
    "fact/contradiction",
  ),
  // Dates
  inGoods(
    "sections/04-postavka.md",
    "последний день поставки — 15 января 2027 г.",
    "последний день поставки — 15 января 2026 г.",
  ),
  inRepair("sections/04-grafik.md", "завершаются 5 марта 2027 г.", "завершаются 5 апреля 2027 г."),
  inRepair("sections/04-grafik.md", "| 04.03.2027 | 05.03.2027 |", "| 04.03.2027 | 05.30.2027 |"),
  inFestival("sections/05-kpe.md", "| Фотоотчёт | 4 июня 2027 г. |", "| Фотоотчёт | 4 июля 2027 г. |"),
  inRepair(
    "company/documents.bid.yaml",
    "issued: 2026-12-01, file: files/deklaratsiya.pdf",
    "issued: 2026-10-01, file: files/deklaratsiya.pdf",
    "document/too-old",
  ),
  inGoods(
    "company/company.bid.yaml",
    "validUntil: 2027-08-20",
    "validUntil: 2026-12-08",
    "tenderer/signature-certificate",
  ),
  // Names, copies of old bids
  inRepair(
    "sections/05-vzaimodeistvie.md",
    "С {{buyer.name.instrumental}} взаимодействует",
    "С ГБУ ПО «Комплексный центр социального обслуживания населения» взаимодействует",
  ),
  inGoods(
    "sections/01-pismo.md",
    "Исх. № {{bid.number}} от {{bid.date}}",
    "Исх. № 214/26-Т от 04.12.2025",
    "fact/contradiction",
  ),
  inRepair(
    "sections/01-pismo.md",
    "Изучив извещение № {{tender.number}}",
    "Изучив извещение № 32615000114",
    "fact/contradiction",
  ),
  inGoods(
    "sections/01-pismo.md",
    "Генеральный директор И. С. Лавров",
    "Генеральный директор И. О. Фамилия",
    "fact/contradiction",
  ),
  inFestival(
    "sections/01-pismo.md",
    "Генеральный директор Рудаков А. В.",
    "Генеральный директор Рудакова А. В.",
    undefined,
  ),
  inGoods(
    "sections/02-o-kompanii.md",
    "| ИНН / КПП | 0000052147 / 000001001 |",
    "| ИНН / КПП | 0000052417 / 000001001 |",
    "fact/contradiction",
  ),
  inGoods("sections/02-o-kompanii.md", "БИК 000000731", "БИК 000000713", "fact/contradiction"),
  inGoods("sections/02-o-kompanii.md", "В штате 31 человек", "В штате 13 человек", "fact/contradiction"),
  inRepair("sections/02-uchastnik.md", "с 29 марта 2011 года", "с 29 марта 2001 года", "fact/contradiction"),
  // Terms
  inRepair("sections/01-pismo.md", "без предоплаты.", "с предоплатой 30 %.", "text/prepayment"),
  inFestival(
    "sections/01-pismo.md",
    "с отсрочкой 60 календарных дней",
    "с отсрочкой 30 календарных дней",
    "fact/contradiction",
  ),
  inFestival(
    "sections/01-pismo.md",
    "Заявка действительна {{tender.bidValidityDays}} дней",
    "Заявка действительна 60 дней",
    "fact/contradiction",
  ),
  inRepair("sections/01-pismo.md", "54 календарных дня с даты", "64 календарных дня с даты", "fact/contradiction"),
  inRepair(
    "sections/01-pismo.md",
    "гарантийный срок на результат работ — 60 месяцев",
    "гарантийный срок на результат работ — 24 месяца",
  ),
  inFestival(
    "sections/04-mediaplan.md",
    "В месяц выходит {{facts.postsPerMonth}} публикации",
    "В месяц выходит 50 публикаций",
    "link/unused-id",
  ),
  inFestival(
    "sections/05-kpe.md",
    "| Новые подписчики | 11 200 (всего) | 4 000 | 4 200 |",
    "| Новые подписчики | 11 200 (всего) | 4 000 | 2 400 |",
  ),
  // Style
  inFestival(
    "sections/04-mediaplan.md",
    "отвечаем в течение {{facts.replyHours}} часов",
    "отвечаем в кратчайшие сроки",
    "link/unused-id",
  ),
  inRepair("sections/06-ohrana-truda.md", "№ 15-ФЗ", "№ 15", "text/law-reference"),
  inFestival("sections/02-ponimanie.md", "8:00.", "8:00 (уточнить у Белкина!!!).", "text/placeholder"),
];
