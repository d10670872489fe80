import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuantity } from "./quantity.ts";
import { readRange } from "./range.ts";
import { readUnit } from "./read-unit.ts";
import { relateUnits } from "./relate-units.ts";
import { wordKey } from "./word-form.ts";

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
