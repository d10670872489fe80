import Big from "big.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ScoreMethod, scoreOf } from "./score.ts";

const score = (method: ScoreMethod, weight: string, own: string, best?: string, maximum?: string) =>
  scoreOf(method, {
    weight: new Big(weight),
    own: new Big(own),
    ...(best === undefined ? {} : { best: new Big(best) }),
    ...(maximum === undefined ? {} : { maximum: new Big(maximum) }),
  })?.toFixed();

describe("points", () => {
  it("come out as published for the weights 60, 40, 30 and 70", () => {
    // Quality is given by people; the price of 10 000 stands against one of 8 000 with a weight of 70.
    const first = score("best-over-own", "70", "10000", "8000");
    const second = score("best-over-own", "70", "8000", "10000");
    expect([first, second]).toEqual(["56", "70"]);
    expect(new Big("90").plus(first ?? 0).toFixed()).toBe("146");
    expect(new Big("74").plus(second ?? 0).toFixed()).toBe("144");
  });

  it.each<[string, ScoreMethod, string, string]>([
    ["decree 1085", "best-over-own", "80", "100"],
    ["decree 1085", "best-over-own", "100", "80"],
    ["decree 2604", "shortfall-from-best", "80", "100"],
    ["decree 2604", "shortfall-from-best", "100", "75"],
  ])("of offers of 80 and 100, by %s, %s: %s gets %s", (_, method, own, points) => {
    expect(score(method, "100", own, own === "80" ? "100" : "80")).toBe(points);
  });

  it("are the share of the price limit that is saved, by decree 722", () => {
    expect(score("share-of-maximum", "100", "75", undefined, "100")).toBe("25");
    expect(score("share-of-maximum", "35", "219600", undefined, "225000")).toBe("0.84");
    expect(score("share-of-maximum", "100", "100", undefined, "100")).toBe("0");
  });

  it("rise with what is better the more it is", () => {
    expect(score("own-over-best", "20", "3", "5")).toBe("12");
    expect(score("own-over-best", "20", "5", "3")).toBe("20");
  });

  it.each([
    ["best-over-own", "100", "3", "2", undefined, "66.67"],
    ["best-over-own", "40", "219600", "180000", undefined, "32.79"],
    // Exactly half a hundredth goes up: 1 × 1 ÷ 8 is 0.125.
    ["best-over-own", "1", "8", "1", undefined, "0.13"],
    ["shortfall-from-best", "100", "250", "100", undefined, "0"],
    ["share-of-maximum", "100", "120", undefined, "100", "0"],
  ] as const)("%s: %s points, %s against %s", (method, weight, own, best, maximum, points) => {
    expect(score(method, weight, own, best, maximum)).toBe(points);
  });

  it.each([
    ["manual", "100", "1", "1", "1"],
    ["best-over-own", "100", "0", "1", undefined],
    ["own-over-best", "100", "0", "0", undefined],
    ["shortfall-from-best", "100", "5", "0", undefined],
    ["share-of-maximum", "100", "5", undefined, undefined],
    ["share-of-maximum", "100", "5", undefined, "0"],
    ["best-over-own", "100", "-5", "1", undefined],
  ] as const)("cannot be told: %s, %s, %s, %s, %s", (method, weight, own, best, maximum) => {
    expect(score(method, weight, own, best, maximum)).toBeUndefined();
  });

  it("never leave the scale, and the best offer takes all where offers are compared", () => {
    const amount = fc.integer({ min: 1, max: 10_000_000 }).map((n) => new Big(n).div(100));
    const methods = fc.constantFrom<ScoreMethod>("best-over-own", "own-over-best", "shortfall-from-best");
    fc.assert(
      fc.property(methods, amount, amount, amount, (method, weight, own, best) => {
        const points = scoreOf(method, { weight, own, best });
        expect(points?.gte(0) && points.lte(weight)).toBe(true);
        expect(scoreOf(method, { weight, own, best: own })?.eq(weight)).toBe(true);
      }),
    );
  });
});
