import Big from "big.js";
import { convert } from "convert";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareAmounts, convertAmount } from "./compare-amounts.ts";
import { compareFractions } from "./fraction.ts";
import { readQuantity } from "./quantity.ts";
import { readRange } from "./range.ts";
import { readUnit } from "./read-unit.ts";
import { relateUnits } from "./relate-units.ts";
import { isFixed, type Unit } from "./unit.ts";
import { allUnits, unitById } from "./unit-index.ts";
import { wordKey } from "./word-form.ts";

const ids = (text: string): readonly string[] => readUnit(text).units.map((unit) => unit.id);
const relation = (a: string, b: string): string => relateUnits(readUnit(a), readUnit(b)).kind;
const unit = (text: string): Unit => {
  const [only] = readUnit(text).units;
  if (!only) throw new Error(`${text} is no unit`);
  return only;
};
const compare = (a: string, b: string): string => {
  const [left, right] = [readQuantity(a), readQuantity(b)];
  const related = relateUnits(readUnit(left?.unit ?? ""), readUnit(right?.unit ?? ""));
  if (!left || !right || related.kind !== "comparable") return related.kind;
  const { least, most } = compareAmounts(
    { amount: left.amount, unit: related.a },
    { amount: right.amount, unit: related.b },
  );
  return least === most ? String(least) : "open";
};

describe("names of units", () => {
  it.each([
    ["month", "MON мес. месяц месяца месяцев شهر أشهر شهرًا شهور month months місяців"],
    ["h", "HUR ч час часа часов часами ساعة ساعات hour hours h"],
    ["day", "DAY дн. день дня дней сут. сутки суток يوم أيام يومًا days"],
    ["year", "ANN год года лет سنة سنوات عام أعوام years рік"],
    ["min", "MIN мин минута минут دقيقة دقائق minutes"],
    ["week", "нед. неделя недель أسبوع أسابيع weeks WEE"],
    ["mm", "MMT мм миллиметров mm MM مم millimetres"],
    ["in", 'INH in дюйм дюймов дюйма inches " بوصة بوصات ″'],
    ["piece", "H87 C62 шт. штук штука штуки قطعة قطع pcs piece pieces экз. экземпляров نسخة"],
    ["kg", "KGM кг килограммов كغ كجم kilograms"],
    ["l", "LTR литров لتر litres"],
    ["m2", "MTK м² м2 кв.м м.кв. m² m2 m^2 sqm"],
    ["%", "P1 % процентов ٪"],
    ["cd/m2", "A24 кд/м² cd/m² cd/m2"],
    ["page", "ZP стр. страниц صفحة صفحات pages"],
    ["person", "IE чел. человек людей أشخاص people"],
    ["MB", "4L МБ Мб Мбайт MB мегабайт"],
    ["visit", "посещений посещения زيارة زيارات visits"],
    ["publication", "публикаций منشور منشورًا منشورات المنشورات posts"],
    ["kWh", "KWH кВт·ч кВт*ч kWh"],
    ["Mbit/s", "E20 Мбит/с Mbps Mbit/s"],
    ["g/m2", "GM gsm g/m2"],
  ])("%s is written %s", (id, texts) => {
    for (const text of texts.split(" ")) expect(ids(text), text).toContain(id);
  });

  it.each([
    ["кв. м", "m2"],
    ["м кв.", "m2"],
    ["квадратных метров", "m2"],
    ["متر مربع", "m2"],
    ["أمتار مربعة", "m2"],
    ["square metres", "m2"],
    ["куб. м", "m3"],
    ["рабочих дней", "working-day"],
    ["раб. дн.", "working-day"],
    ["أيام عمل", "working-day"],
    ["يوم عمل", "working-day"],
    ["календарных дней", "day"],
    ["кд/кв. м", "cd/m2"],
    ["кг на куб. м", "kg/m3"],
    ["страниц в минуту", "page/min"],
    ["km per hour", "km/h"],
    ["градусов Цельсия", "degC"],
    ["°C", "degC"],
    ["месяца с даты подписания акта", "month"],
    ["(тридцать шесть) месяцев", "month"],
    ["ساعة من استلام الطلب", "h"],
    ["kW", "kW"],
    ["mW", "mW"],
  ])("%s is %s", (text, id) => expect(ids(text)).toEqual([id]));

  it.each(["камера", "تكبير", "valueOf", "часть", "баллов", "", "в", "точка доступа", "°"])(
    "knows no unit %s",
    (text) => {
      expect(ids(text)).toEqual([]);
    },
  );

  it("gives every code and every symbol to one unit, but for those that people use twice", () => {
    const twice = new Map([
      ["г", "g year"],
      ["л", "l year"],
      ["м", "m month"],
      ["m", "m min month"],
      ["мкл", "ul"],
    ]);
    for (const [text, expected] of twice) expect([...ids(text)].sort().join(" "), text).toBe(expected);
    const double = allUnits.filter((one, index) => allUnits.findIndex((other) => other.id === one.id) !== index);
    expect(double).toEqual([]);
  });
});

describe("how units stand to each other", () => {
  it.each([
    ["м", "мм", "comparable"],
    ["кг", "л", "different"],
    ["месяц", "год", "comparable"],
    ["шт", "страниц", "comparable"],
    ["посещений", "просмотров", "different"],
    ["час", "кг", "different"],
    ["шт", "кг", "different"],
    ["комплект", "шт", "unclear"],
    ["упаковка", "кг", "different"],
    ["камера", "шт", "unclear"],
    ["камера", "камер", "same-word"],
    ["محرر", "محررين", "same-word"],
    ["رف", "خزانة", "unclear"],
    ["публикаций в неделю", "публикация", "unclear"],
    ["публикаций в неделю", "публикаций в месяц", "comparable"],
    ["г/м²", "г", "unclear"],
    ["км/ч", "кг", "different"],
    ["ВА", "Вт", "different"],
    ["E50", "грн", "unclear"],
    ["г", "мес", "comparable"],
    ["руб.", "USD", "different"],
    ["чел.-ч", "ч", "unclear"],
  ])("%s and %s: %s", (a, b, kind) => {
    expect(relation(a, b)).toBe(kind);
    expect(relation(b, a)).toBe(kind);
  });

  it.each([
    ["24 in", "60 см", "1"],
    ["23.8 in", "60.452 см", "0"],
    ["1 m", "1000 mm", "0"],
    ["12 месяцев", "1 год", "0"],
    ["12 месяцев", "365 дней", "open"],
    ["12 месяцев", "364 дня", "1"],
    ["36 месяцев", "1098 дней", "open"],
    ["36 месяцев", "1099 дней", "-1"],
    ["1 квартал", "3 месяца", "0"],
    ["3 дня", "5 рабочих дней", "-1"],
    ["10 дней", "5 рабочих дней", "open"],
    ["2 أيام عمل", "24 ساعة", "1"],
    ["1024 МБ", "1 ГБ", "open"],
    ["1000 МБ", "1 ТБ", "-1"],
    ["8 GB", "8 GiB", "open"],
    ["16 GB", "8 GiB", "1"],
    ["16 Gb", "8 GB", "open"],
    ["5 тыс. подписчиков", "5000 подписчиков", "0"],
    ["16 публикаций в неделю", "60 публикаций в месяц", "1"],
    ["60 публикаций в месяц", "720 публикаций в год", "0"],
    ["41 °F", "5 °C", "0"],
    ["-40 °F", "-40 °C", "0"],
    ["1 кВт", "1000 Вт", "0"],
    ["130 г/м²", "0.13 кг/м²", "0"],
    ["3 г.", "36 мес.", "0"],
  ])("%s against %s: %s", (a, b, order) => {
    expect(compare(a, b)).toBe(order);
    expect(compare(b, a)).toBe(order === "open" ? order : String(0 - Number(order)));
  });
});

describe("conversion", () => {
  it("has the factors of the library, wherever it knows the unit", () => {
    const names: Readonly<Record<string, string>> = {
      um: "µm",
      in: "inch",
      mile: "mile",
      are: "are",
      t: "tonne",
      degC: "celsius",
      degF: "fahrenheit",
      K: "kelvin",
      l: "litre",
      ml: "mL",
      dl: "dL",
      cl: "cL",
      hl: "hL",
      ul: "µL",
      ug: "µg",
      "gal-us": "US gallon",
    };
    const bases: Readonly<Record<string, string>> = {
      length: "m",
      area: "m2",
      volume: "m3",
      mass: "g",
      temperature: "kelvin",
      pressure: "Pa",
      force: "N",
      power: "W",
      energy: "J",
      time: "s",
      data: "bit",
    };
    const checked: string[] = [];
    for (const one of allUnits) {
      const base = bases[one.dimension];
      if (base === undefined || !isFixed(one) || one.offset) continue;
      let factor: number;
      try {
        // @ts-expect-error: the ids of the tables are only sometimes names of the library.
        factor = convert(1, names[one.id] ?? one.id).to(base);
      } catch {
        continue;
      }
      checked.push(one.id);
      const own = Number(one.low.top.div(one.low.bottom).toString());
      expect(Math.abs(factor / own - 1), `${one.id}: ${factor} and ${own}`).toBeLessThan(1e-9);
    }
    expect(checked.length).toBeGreaterThan(40);
    expect(convert(41, "fahrenheit").to("celsius")).toBeCloseTo(5, 9);
  });

  it.each([
    ["23.8", "in", "cm", "60.452"],
    ["1.5", "год", "мес", "18"],
    ["90", "минут", "ч", "1.5"],
    ["1", "ч", "сут", undefined],
    ["365", "дней", "мес", undefined],
    ["5", "°C", "°F", "41"],
  ])("%s %s in %s is %s", (amount, from, to, expected) => {
    expect(convertAmount({ amount: new Big(amount), unit: unit(from) }, unit(to))?.toFixed()).toBe(expected);
  });

  const fixed = allUnits.filter((one) => isFixed(one));
  const decimal = fc
    .tuple(fc.bigInt(0n, 10n ** 12n), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => new Big(digits.toString()).div(new Big(10).pow(places)));

  it("comes back to the number it began with", () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom(...fixed), fc.nat(), (amount, from, pick) => {
        const alike = fixed.filter((other) => other.dimension === from.dimension);
        const to = alike[pick % alike.length] ?? from;
        const there = convertAmount({ amount, unit: from }, to);
        if (there === undefined) return;
        expect(convertAmount({ amount: there, unit: to }, from)?.toFixed()).toBe(amount.toFixed());
        expect(compareAmounts({ amount, unit: from }, { amount: there, unit: to })).toEqual({ least: 0, most: 0 });
      }),
    );
  });

  it("compares the same from both sides, and never with a least above its most", () => {
    fc.assert(
      fc.property(decimal, decimal, fc.constantFrom(...allUnits), fc.nat(), (x, y, from, pick) => {
        const alike = allUnits.filter((other) => other.dimension === from.dimension);
        const to = alike[pick % alike.length] ?? from;
        const there = compareAmounts({ amount: x, unit: from }, { amount: y, unit: to });
        const back = compareAmounts({ amount: y, unit: to }, { amount: x, unit: from });
        expect([there.least, there.most]).toEqual([0 - back.most, 0 - back.least].map((sign) => sign + 0));
        expect(there.least).toBeLessThanOrEqual(there.most);
      }),
    );
  });

  it("finds each unit by its own id, or says nothing", () => {
    for (const one of allUnits) {
      const found = unitById(one.id);
      expect(found && compareFractions(found.low, one.low)).toBe(0);
    }
  });
});

describe("reading", () => {
  it.each([
    ["от 40 до 60", "40", "60", undefined],
    ["40-60", "40", "60", undefined],
    ["40–60 мм", "40", "60", "мм"],
    ["من 40 إلى 60 صورة", "40", "60", "صورة"],
    ["من ٤٠ إلى ٦٠ صورة", "40", "60", "صورة"],
    ["بين 40 و60 صورة", "40", "60", "صورة"],
    ["from 5 to 35 °C", "5", "35", "°C"],
    ["-10…+35 °C", "-10", "35", "°C"],
    ["−20 – −5", "-20", "-5", undefined],
    ["50 ± 5 г", "45", "55", "г"],
    ["от 2,5 до 3,5 кг", "2.5", "3.5", "кг"],
    ["1 000 - 2 000 шт.", "1000", "2000", "шт."],
    ["40 мм – 60 мм", "40", "60", "мм"],
  ])("%s is a range", (text, low, high, unitText) => {
    const range = readRange(text);
    expect([range?.low.amount.toFixed(), range?.high.amount.toFixed(), range?.high.unit]).toEqual([
      low,
      high,
      unitText,
    ]);
  });

  it.each(["60", "2027-01-15", "60 - 40", "from 1,000 to 5,000", "16:9", "1920x1080", "10-дневный", "не менее 40"])(
    "%s is no range",
    (text) => expect(readRange(text)).toBeUndefined(),
  );

  it("never throws and ends soon, whatever the text", () => {
    const pieces = fc.constantFrom(..."от до - … кв м. / ² ( 1 2,5 ٣ на с тыс. г °C \" ' أشهر".split(" "), " ", "\n");
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(" ")),
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        readQuantity(a);
        readRange(a);
        wordKey(a);
        const one = relateUnits(readUnit(a), readUnit(b)).kind;
        expect(relateUnits(readUnit(b), readUnit(a)).kind).toBe(one);
      }),
    );
    const started = performance.now();
    for (const hostile of [
      "(".repeat(50_000),
      " ".repeat(50_000),
      "кв.".repeat(20_000),
      "1 ".repeat(30_000),
      "1-".repeat(30_000),
      "от 1 ".repeat(9_000),
    ]) {
      readUnit(hostile);
      readRange(hostile);
      readQuantity(hostile);
    }
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
