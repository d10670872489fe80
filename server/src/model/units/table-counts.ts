import type { UnitTable } from "./unit.ts";

/** What is counted piece by piece, whatever it is. */
export const pieces: UnitTable = {
  dimension: "count",
  rows: [
    {
      id: "piece",
      codes: "H87|C62|EA|NAR",
      symbols: "шт|pcs|pc|ед|экз|ea",
      names: "piece|item|each|one|штука|единица|экземпляр|позиция|قطعه|قطع|وحده|وحدات|نسخه|نسخ|copy",
    },
    { id: "dozen", size: "12", codes: "DZN", names: "dozen|дюжина|دزينه|درزن" },
    { id: "thousand", size: "1000", codes: "T3|MIL", names: "thousand piece|тыс шт|тысяча штук" },
  ],
};

const noun = (id: string, names: string, codes = "", symbols = ""): UnitTable => ({
  dimension: `count:${id}`,
  rows: [{ id, names, codes, symbols }],
});

/** Things that are counted under their own name: two of them are as different as metres and kilograms. */
export const nouns: readonly UnitTable[] = [
  noun(
    "person",
    "person|people|человек|людей|люди|сотрудник|работник|специалист|شخص|اشخاص|موظف|موظفين|людина|осіб",
    "IE",
    "чел|pers",
  ),
  noun("page", "page|страница|صفحه|صفحات", "ZP", "стр"),
  noun("sheet", "sheet|лист|ورقه|اوراق|аркуш", "ST"),
  noun("publication", "publication|post|публикация|пост|منشور"),
  noun("visit", "visit|посещение|визит|زياره"),
  noun("view", "view|просмотр|مشاهده"),
  noun("follower", "follower|subscriber|подписчик|متابع"),
  noun("event", "event|мероприятие|فعاليه|حدث|احداث"),
  noun("contract", "contract|договор|контракт|عقد|عقود"),
  noun("report", "report|отчет|تقرير|تقارير"),
  noun("photo", "photo|photograph|фото|фотография|снимок|صوره|صور"),
  noun("pixel", "pixel|пиксель|بكسل", "E37", "px|пикс|пкс"),
];

/** Sets and packages: how many pieces one holds is not said. */
export const containers: readonly UnitTable[] = [
  ["set", "set|kit|комплект|набор|طقم|اطقم|مجموعه|مجموعات", "SET|KT", "компл|к-т|комп"],
  ["pair", "pair|пара|пар|زوج|ازواج", "PR", ""],
  ["pack", "pack|package|packet|упаковка|пачка|رزمه|عبوه|عبوات", "PK|NMP", "уп|упак|пач"],
  ["box", "box|коробка|ящик|صندوق|صناديق|علبه|علب", "BX", "кор|ящ"],
  ["roll", "roll|рулон|لفه|لفات", "RO", "рул"],
].map(([id = "", names = "", codes = "", symbols = ""]) => ({
  dimension: `container:${id}`,
  rows: [{ id, names, codes, symbols }],
}));

/** Services and jobs: they count themselves, and say nothing about what else might be counted. */
export const services: UnitTable = {
  dimension: "service",
  rows: [
    {
      id: "service",
      codes: "E48|E50|E51|LS",
      symbols: "усл. ед.|усл.ед",
      names: "service|service unit|job|услуга|работа|условная единица|خدمه|خدمات",
    },
  ],
};

/** Shares of a whole. */
export const shares: UnitTable = {
  dimension: "share",
  rows: [
    {
      id: "%",
      size: "0.01",
      codes: "P1",
      symbols: "%|٪|﹪",
      names: "percent|per cent|процент|بالمائه|بالمئه|في المائه|في المئه|відсоток",
    },
    { id: "permille", size: "0.001", symbols: "‰", names: "per mille|промилле" },
  ],
};

/** Money, each currency for itself: rates are no business of a table. */
export const currencies: readonly UnitTable[] = [
  { dimension: "money:RUB", rows: [{ id: "RUB", symbols: "₽|руб|RUB", names: "rouble|ruble|рубль|روبل|روبلات" }] },
  { dimension: "money:USD", rows: [{ id: "USD", symbols: "$|USD", names: "us dollar|доллар сша|دولار امريكي" }] },
  { dimension: "money:EUR", rows: [{ id: "EUR", symbols: "€|EUR", names: "euro|евро|يورو" }] },
  { dimension: "money:UAH", rows: [{ id: "UAH", symbols: "₴|грн|UAH", names: "hryvnia|гривна|гривня|гривень" }] },
];
