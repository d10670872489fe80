import { describe, expect, it } from "vitest";
import { isSameUnit } from "./quantity.ts";

describe("two names of a unit", () => {
  it.each([
    ["публикаций", "публикация"],
    ["мес.", "месяц"],
    ["месяцев", "months"],
    ["просмотров", "просмотр"],
    ["منشورات", "منشور"],
    ["шт.", "H87"],
  ])("are one: %s, %s", (a, b) => {
    expect(isSameUnit(a, b)).toBe(true);
    expect(isSameUnit(b, a)).toBe(true);
  });

  it.each([
    ["публикация", "просмотр"],
    ["месяц", "год"],
    ["подписчик", "подписка"],
    ["день", "рабочий день"],
  ])("are two: %s, %s", (a, b) => {
    expect(isSameUnit(a, b)).toBe(false);
    expect(isSameUnit(b, a)).toBe(false);
  });
});
