import { memoizeText } from "../../text/memo.ts";
import { per, times } from "./fraction.ts";
import { isFixed, type Unit } from "./unit.ts";
import { findUnits, symbolKey } from "./unit-index.ts";
import { wordKey } from "./word-form.ts";

/** What a unit that is written somewhere means. */
export interface UnitReading {
  /** Every unit that it may stand for; none where nobody knows the word. */
  readonly units: readonly Unit[];
  /** Equal for two readings that name the same word in whatever form. */
  readonly key: string;
}

/** Codes of UN/CEFACT Recommendation 20 for units that are made of others. */
const codes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    A24: "cd/m2",
    B80: "Gbit/s",
    CMK: "cm2",
    CMQ: "cm3",
    DMK: "dm2",
    DMQ: "dm3",
    E20: "Mbit/s",
    E32: "l/h",
    GL: "g/l",
    GM: "g/m2",
    KMH: "km/h",
    KMQ: "kg/m3",
    L2: "l/min",
    MMK: "mm2",
    MMQ: "mm3",
    MQH: "m3/h",
    MTK: "m2",
    MTQ: "m3",
    MTS: "m/s",
  }),
);
/** Quotients that people write as one word. */
const quotients: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kbps: "kbit/s",
    mbps: "Mbit/s",
    gbps: "Gbit/s",
    mps: "m/s",
    kmh: "km/h",
    kph: "km/h",
    gsm: "g/m2",
  }),
);

/** Behind these a text goes on that is no longer part of the unit: `24 месяца с даты подписания`. */
const tail =
  /[,;(]|\.\s|\s(?:с|со|от|после|начиная|from|after|since|starting|من|بعد|اعتبار\p{M}*ا\p{M}*|ابتداء\p{M}*)\s/u;
const brackets = /\([^()]{0,200}\)/gu;

/**
 * Reads the name of a unit in Russian, Arabic or English, its symbol or its code: `часов`, `قطعة`, `кв. м`, `g/m²`,
 * `INH`. What stands in brackets or behind the unit is left out. Never throws.
 */
export const readUnit = memoizeText((text): UnitReading => {
  const plain = text.slice(0, 300).replace(brackets, " ").trim();
  const head = plain.split(tail, 1)[0]?.trim() ?? "";
  for (const candidate of new Set([plain, head])) {
    const units = unitsOf(candidate);
    if (units.length > 0) return { units, key: wordKey(candidate) };
  }
  return { units: [], key: wordKey(plain) };
});

function unitsOf(text: string): readonly Unit[] {
  if (text === "") return [];
  const made = codes.get(text) ?? quotients.get(symbolKey(text).toLowerCase());
  if (made !== undefined) return unitsOf(made);
  const simple = simpleUnits(text);
  return simple.length > 0 ? simple : quotientUnits(text);
}

function simpleUnits(text: string): readonly Unit[] {
  const found = findUnits(text);
  return found.length > 0 ? found : powerUnits(text);
}

const powerWords: readonly { readonly form: RegExp; readonly power: 2 | 3 }[] = [
  { form: /(?:^|[\s.])(?:кв|квадратн\p{L}*|sq|square|مربع\p{L}*|المربع\p{L}*)(?=$|[\s.])\.?/iu, power: 2 },
  { form: /(?:^|[\s.])(?:куб|кубическ\p{L}*|cu|cubic|مكعب\p{L}*|المكعب\p{L}*)(?=$|[\s.])\.?/iu, power: 3 },
];

/** Squares and cubes of lengths: `m²`, `m2`, `кв. м`, `м.кв.`, `square metre`, `متر مربع`. */
function powerUnits(text: string): readonly Unit[] {
  const raised = /^(\p{L}+)([23])$/u.exec(symbolKey(text));
  if (raised) return raise(raised[1] ?? "", raised[2] === "2" ? 2 : 3);
  for (const { form, power } of powerWords) {
    if (form.test(text)) return raise(text.replace(form, " "), power);
  }
  const joined = /^(?:кв|sq)(\p{L}+)$/u.exec(symbolKey(text));
  return joined ? raise(joined[1] ?? "", 2) : [];
}

function raise(name: string, power: 2 | 3): readonly Unit[] {
  const base = findUnits(name).find((unit) => unit.dimension === "length");
  if (!base) return [];
  const square = times(base.low, base.low);
  const size = power === 2 ? square : times(square, base.low);
  return [{ id: `${base.id}${power}`, dimension: power === 2 ? "area" : "volume", low: size, high: size }];
}

const perWord = /\s*\/\s*|\s+(?:в|за|на|per|لكل|كل|في)\s+|\s+لل(?=\p{L})/iu;

/** One unit for each of another: `кд/м²`, `км/ч`, `страниц в минуту`, `g per square metre`. */
function quotientUnits(text: string): readonly Unit[] {
  const parts = text.split(perWord);
  if (parts.length !== 2) return [];
  const [above = "", below = ""] = parts;
  return simpleUnits(above).flatMap((top) =>
    simpleUnits(below.replace(/^(?:1|один|одну|one)\s+/iu, "")).flatMap((bottom): Unit[] => {
      if (top.offset || bottom.offset) return [];
      return [
        {
          id: `${top.id}/${bottom.id}`,
          dimension: `${top.dimension}/${bottom.dimension}`,
          low: bottom.high ? per(top.low, bottom.high) : { top: top.low.top.times(0), bottom: top.low.bottom },
          high: top.high && per(top.high, bottom.low),
          ...looseness(top, bottom),
        },
      ];
    }),
  );
}

function looseness(top: Unit, bottom: Unit): Pick<Unit, "loose"> {
  if (bottom.loose?.kind === "months" && isFixed(top)) {
    return { loose: { kind: "months", months: per(top.low, bottom.loose.months) } };
  }
  return top.loose?.kind === "reading" && isFixed(bottom) ? { loose: top.loose } : {};
}
