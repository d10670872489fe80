import { parseDecimal } from "../../../model/decimal.ts";
import type { YamlFile } from "../../../model/source-file.ts";
import { placeOf } from "../../../schema/place.ts";
import { memoize } from "../../../text/memo.ts";
import { readQuantity } from "../../support/answers/quantity.ts";
import { foldText } from "../../support/text/folded-text.ts";
import { type UnitFamily, unitFamily } from "../../support/text/written-quantities.ts";
import type { Detector } from "./contradiction.ts";
import { withDeclaredWords } from "./cues.ts";
import { detectNumber } from "./numbers.ts";

/** How prose in three languages speaks of what a key names in English; beginnings of words in folded text. */
const cues: readonly (readonly [RegExp, string])[] = [
  [/^(?:warrant\w*|guarantee)$/, "гаранти|warrant|guarantee|ضمان|كفال"],
  [
    /^(?:repl(?:y|ies)|respon[ds]\w*|answers?|reaction)$/,
    "ответ|отвеча|отвеч|реаги|реакци|repl|respon|answer|رد|يرد|نرد|ترد|اجاب|نجيب|استجاب",
  ],
  [/^deliver\w*$/, "поставк|поставля|доставк|доставля|deliver|توريد|تسليم|توصيل"],
  [/^support$/, "поддержк|сопровожд|support|دعم"],
  [/^(?:posts?|publications?)$/, "пост|публик|post|publi|منشور"],
  [/^approv\w*$/, "согласов|approv|اعتماد"],
  [/^reports?$/, "отчет|report|تقرير|تقارير"],
  [/^events?$/, "мероприят|event|فعالي"],
  [/^(?:visits?|visitors?)$/, "посещени|посетител|visit|زيار|زائر"],
  [/^(?:followers?|subscribers?)$/, "подписчик|follower|subscriber|متابع"],
  [/^(?:uptime|availability)$/, "доступност|uptime|availab|توفر|اتاحة"],
  [/^training$/, "обучени|training|تدريب"],
  [/^editors?$/, "редактор|editor|محرر"],
  [/^(?:cameras?)$/, "камер|camera|كاميرا"],
  [/^(?:photos?|pictures?)$/, "фото|снимк|photo|picture|صور"],
  [/^(?:fix|repair|restor\w*)$/, "устран|ремонт|восстанов|repair|restor|اصلاح"],
];

/**
 * A guarantee on one thing, such as a battery, may be shorter than the one that is declared for all: only what is said of
 * goods, work or services as a whole is compared.
 */
const guaranteeOfOne =
  /(?<!\p{L})(?:гаранти\p{L}{1,5}(?: срок\p{L}{0,2})?(?: производител\p{L}| изготовител\p{L}| завода| поставщика)? на|warrant\p{L}{1,3} (?:on|for|of)|guarantee (?:on|for)|ضمان\p{L}{0,2} (?:على|ل))(?! ?(?:the |our |(?:ال)?)?(?:вс[еюя]|весь|оборудовани|товар|поставл|продукци|издели|работ|услуг|результат|техник|goods|equipment|products?|works?|services?|all|everything|\d|جميع|كل|اجهزة|معدات|اعمال|خدمات|منتجات)) ?\p{L}/iu;

/** Likewise a delivery of something else, such as of spare parts or from the maker, takes its own time. */
const deliveryOfOne =
  /(?<!\p{L})(?:по|до)став(?:к\p{L}{1,3}|ля\p{L}{2,4}) (?!(?:товар|оборудовани|продукци|издели|заказ|объект|составля|составит|осуществ|выполн|произв|заверш)\p{L}*|(?:вс[еюя]|всего|весь|по|занимает|займет|равен|равна|будет|в|не|за|до|со|с|нашей|нами|мы)(?!\p{L}))\p{L}|(?<!\p{L})доставк\p{L}{1,3} (?:(?:из|от|с)(?!\p{L})|[^.;]{0,40}?(?:занимает|длится))/iu;

/** Tells whether a sentence promises a warranty on, or a delivery of, one thing among others. */
export const ofOneThing = new RegExp(`${guaranteeOfOne.source}|${deliveryOfOne.source}`, "iu");

const unitWords: ReadonlyMap<string, UnitFamily> = new Map([
  ...(["second", "minute", "hour", "day", "workday", "week", "month", "year", "percent"] as const).flatMap((unit) => [
    [unit, unit] as const,
    [`${unit}s`, unit] as const,
  ]),
]);

const periodWords: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:day|daily)$/,
    /(?<!\p{L})(?:в день|в сутки|ежедневн\p{L}+|(?:per|a|every|each) day|daily|في اليوم|يوميا|كل يوم)(?!\p{L})/iu,
  ],
  [
    /^(?:week|weekly)$/,
    /(?<!\p{L})(?:в неделю|еженедельн\p{L}+|(?:per|a|every|each) week|weekly|في الاسبوع|اسبوعيا|كل اسبوع)(?!\p{L})/iu,
  ],
  [
    /^(?:month|monthly)$/,
    /(?<!\p{L})(?:в месяц|ежемесячн\p{L}+|(?:per|a|every|each) month|monthly|في الشهر|شهريا|كل شهر)(?!\p{L})/iu,
  ],
  [
    /^(?:quarter|quarterly)$/,
    /(?<!\p{L})(?:в квартал|ежеквартальн\p{L}+|(?:per|a|every|each) quarter|quarterly|كل ربع سنة)(?!\p{L})/iu,
  ],
  [
    /^(?:year|yearly|annual|annually)$/,
    /(?<!\p{L})(?:в год|за год|ежегодн\p{L}+|(?:per|a|every|each) year|yearly|annually|في السنة|سنويا|كل سنة|في العام)(?!\p{L})/iu,
  ],
];

/** The words with which a sentence says how often; used for facts and requirements alike. */
export function periodsIn(text: string): readonly number[] {
  return periodWords.flatMap(([, pattern], index) => (pattern.test(text) ? [index] : []));
}

/** The detectors for numbers among the facts of the manifest: `warranty: 36 месяцев`, `postsPerMonth: 64`. */
export const factDetectors = memoize((manifest: YamlFile<"bid">): readonly Detector[] => {
  const { facts } = manifest.data;
  const read = Object.keys(facts ?? {}).flatMap((key) => (facts ? readFact(facts, key) : []));
  // Of two facts with one cue and one unit nobody can tell which a sentence means.
  const single = read.filter((fact) => read.every((other) => other === fact || other.source !== fact.source));
  return single.map(({ period, source: _, ...fact }) => {
    const { among, detect } = detectNumber(fact);
    return {
      among,
      detect: (statement) => {
        const periods = periodsIn(statement.text);
        const fits = period === undefined ? periods.length === 0 : periods.length === 1 && periods[0] === period;
        return fits ? detect(statement) : [];
      },
    };
  });
});

type ReadFact = Parameters<typeof detectNumber>[0] & {
  /** Of the expression for its words. */
  readonly source: string;
  readonly period: number | undefined;
};

function readFact(facts: object, key: string): readonly ReadFact[] {
  const declared: unknown = Reflect.get(facts, key);
  const text = typeof declared === "number" ? String(declared) : typeof declared === "string" ? declared : "";
  const quantity = readQuantity(foldText(text).text.replace(/(\d),(?=\d)/u, "$1."));
  const value = quantity?.amount ?? parseDecimal(text);
  const words = splitKey(key);
  const periodAt = words.findIndex(
    (word, index) =>
      words[index - 1] === "per" || /^(?:daily|weekly|monthly|quarterly|yearly|annual|annually)$/.test(word),
  );
  const period = periodWords.findIndex(([name]) => periodAt >= 0 && name.test(words[periodAt] ?? ""));
  const ofUnit = words.filter((_, index) => index !== periodAt).find((word) => unitWords.has(word));
  const family =
    unitFamily(quantity?.unit ?? "") ??
    unitWords.get(ofUnit ?? "") ??
    // A year and more of warranty without a unit is counted in months, as everybody writes it.
    (words.includes("warranty") && quantity?.unit === undefined && value?.gte(12) ? "month" : undefined);
  const things = words.filter((word, index) => word !== "per" && index !== periodAt && !unitWords.has(word));
  const cue = things.map(cueOf).find((one) => one !== undefined);
  if (!value || cue === undefined || key.startsWith("x-") || (family === undefined && quantity?.unit !== undefined))
    return [];
  const isThing = new RegExp(`^(?:\\p{L}{3,12} )?(?:${cue})\\p{L}{0,4}(?!\\p{L})`, "iu");
  const source = `(?<!\\p{L})(?:[وف]?(?:[بلك])?(?:ال|لل)?)(?:${cue})`;
  return [
    {
      subject: "fact",
      name: key,
      value,
      declared: text,
      at: placeOf(facts, key),
      variable: `facts.${key}`,
      source,
      among: withDeclaredWords(source).filter,
      except: ofOneThing,
      // Where the fact counts something, that must stand right behind the number.
      isMeant: (one) => (family === undefined ? isThing.test(one.unit) : one.family === family),
      period: period < 0 ? undefined : period,
    },
  ];
}

/** `postsPerMonth` → posts, per, month; `срок_гарантии` → срок, гарантии. */
function splitKey(key: string): readonly string[] {
  return foldText(key)
    .text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

function cueOf(word: string): string | undefined {
  if (/^[a-z]+$/.test(word)) return cues.find(([name]) => name.test(word))?.[1];
  // A key in the writer's own language is found by the beginning of its word.
  if (/^\p{Script=Cyrillic}{5,}$/u.test(word)) return word.slice(0, Math.max(5, word.length - 2));
  return /^\p{Script=Arabic}{3,}$/u.test(word) ? word.replace(/^ال/u, "") : undefined;
}
