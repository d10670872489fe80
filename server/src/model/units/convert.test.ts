import Big from "big.js";
import { convert } from "convert";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareAmounts, convertAmount } from "./compare-amounts.ts";
import { readUnit } from "./read-unit.ts";
import { isFixed, type Unit } from "./unit.ts";
import { allUnits } from "./unit-index.ts";

const unit = (text: string): Unit => {
  const [only] = readUnit(text).units;
  if (!only) throw new Error(`${text} is no unit`);
  return only;
};

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
});
