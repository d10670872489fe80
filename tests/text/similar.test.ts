import { describe, expect, it } from "vitest";
import { editDistance, findSimilar, skeletonOf, westernDigits } from "../../server/src/text/similar.ts";

describe("look-alikes", () => {
  it.each([
    ["Р1", "P1"],
    ["СОСТАВ", "COCTAB"],
    ["R١", "R1"],
    ["ａ１", "a1"],
    ["a\u200bb", "ab"],
    ["й", "и\u0306"],
  ])("%j looks like %j", (one, other) => {
    expect(skeletonOf(one)).toBe(skeletonOf(other));
  });

  it.each([
    ["R1", "R2"],
    ["Ы", "bl"],
    ["ш", "w"],
  ])("%j does not look like %j", (one, other) => {
    expect(skeletonOf(one)).not.toBe(skeletonOf(other));
  });

  it("writes digits of other scripts as Western ones", () => {
    expect(westernDigits("١٢٫٥ ۳ ４ пять")).toBe("12٫5 3 4 пять");
  });
});

describe("what was probably meant", () => {
  it.each([
    ["Р1", ["P7", "P1"], "P1"],
    ["tenderr", ["bid", "tender"], "tender"],
    ["quesions", ["sections", "questions"], "questions"],
    ["цены", ["цена", "сроки"], "цена"],
    ["xyz", ["tender", "bid"], undefined],
    ["a", ["b", "c"], undefined],
    ["tender", ["tender"], undefined],
  ])("for %j of %j is %j", (text, candidates, expected) => {
    expect(findSimilar(text, candidates)).toBe(expected);
  });

  it("gives up on long texts instead of comparing them", () => {
    expect(editDistance("a".repeat(101), "b")).toBe(Number.POSITIVE_INFINITY);
    expect([editDistance("", "abc"), editDistance("kitten", "sitting")]).toEqual([3, 3]);
  });
});
