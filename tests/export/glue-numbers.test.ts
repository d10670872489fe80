import { describe, expect, it } from "vitest";
import { glueNumbers } from "../../server/src/export/build/glue-numbers.ts";

describe("numbers of prose stay in one piece", () => {
  it.each([
    ["цена 1 234 567,89 руб.", "цена 1\u00A0234\u00A0567,89 руб."],
    ["السعر 12 345 روبل", "السعر 12\u00A0345 روبل"],
    ["тел. +7 000 555-18-41", "тел. +7\u00A0000\u00A0555-18-41"],
    ["не менее 95,5 % заявок", "не менее 95,5\u00A0% заявок"],
    ["школа № 12", "школа №\u00A012"],
  ])("%s", (written, printed) => {
    expect(glueNumbers(written)).toBe(printed);
    expect(printed).toHaveLength(written.length);
  });

  it.each(["в 2026 100 школ", "1 2345", "с 9 до 18", "12.05 100", "№ ", "100 процентов"])("not %s", (written) => {
    expect(glueNumbers(written)).toBe(written);
  });
});
