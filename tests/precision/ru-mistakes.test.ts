import { describe, expect, it } from "vitest";
import { findingsOf, readText } from "./ru-bids.ts";
import { mistakes } from "./ru-mistakes.ts";

describe("mistakes of tired people in Russian bids", () => {
  it.each(mistakes)("$wrong → $rule", async ({ whole, file, right, wrong, rule }) => {
    const text = readText(whole, file);
    expect(text).toContain(right);
    const found = await findingsOf(whole, new Map([[file, text.replace(right, wrong)]]));
    if (rule === undefined) expect(found).toEqual([]);
    else
      expect(
        found.filter((one) => one.includes(` ${rule}: `)),
        found.join("\n"),
      ).not.toEqual([]);
  });
});
