import { describe, expect, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { sectionFixture } from "../../../../../tests/harness/section-samples.ts";
import { findSigns, pairSigns } from "./format-signs.ts";

const finding = (severity: string, code: string, message: string): string =>
  `\n<!-- ${severity}[text/bidi-control] "${code}": ${message} -->`;

describe("text/bidi-control", () => {
  it("removes a sign that turns letters around, and the one that ends it", () =>
    checkFix(
      sectionFixture("Цена \u202e000 09\u202c рублей за весь срок."),
      sectionFixture("Цена 000 09 рублей за весь срок."),
    ));

  it("finds such a sign in comments and in Arabic text too", () =>
    check(
      sectionFixture(
        `نقدم عرضنا \u202dكاملا\u202c للجنة.${finding("error", "\u202d", "U+202D")}

<!-- спросить \u202eюриста -->${finding("error", "\u202e", "not what is written")}`,
        { language: "ar" },
      ),
    ));

  it("finds a direction that nothing ends, by the paragraph", () =>
    check(
      sectionFixture(
        `\u202bنقدم عرضنا للجنة\nفي موعده.\u202c

الرقم \u2067٤٤ في السجل.${finding("error", "\u2067", "nothing ends it")}`,
        { language: "ar" },
      ),
    ));

  it("takes what Arabic is typed with", () =>
    check(
      sectionFixture(
        `نعمل وفق \u200f(ГОСТ Р 52872-2019)\u200f و\u2066ISO 9001\u2069، والنسبة 20%\u200e.

می\u200cخواهیم این کار را انجام دهیم. العرض\u061c 12\u200ekg للطرد.`,
        { language: "ar" },
      ),
    ));

  it.each([
    ["a zero-width space", "Снимаем\u200b оба\u200b дня.", "Снимаем оба дня.", "\u200b", "2 invisible characters"],
    [
      "a mark inside a number",
      "Сумма 12\u200e500 рублей.",
      "Сумма 12500 рублей.",
      "\u200e",
      "inside a word or a number",
    ],
    ["a joiner inside a word", "Мы сни\u200dмаем.", "Мы снимаем.", "\u200d", "inside a word or a number"],
    ["the mark of a file inside it", "Мы\ufeff снимаем.", "Мы снимаем.", "\ufeff", "pasted from elsewhere"],
    ["an embrace of Russian text", "Тел. \u202a+7 000 555\u202c утром.", undefined, "\u202a", "An invisible character"],
  ])("removes %s", async (_, before, after, sign, message) => {
    const closing = before.includes("\u202c") ? finding("warning", "\u202c", "An invisible character") : "";
    await check(sectionFixture(`${before}${finding("warning", sign, message)}${closing}`));
    if (after !== undefined) await checkFix(sectionFixture(before), sectionFixture(after));
  });

  it("finds any of them in ids, paths and numbers", async () => {
    await check(
      sectionFixture(
        `[Смета](../files/a\u200e.pdf)
<!-- warning[text/bidi-control] "\u200e": an id, a path -->
<!-- warning[link/file-missing] "../files/a\u200e.pdf" -->

{{facts.место}}`,
        {
          bid: `facts:
  # заметка\u200e
  место: "الرياض\u200f"
date: "2026-11-\u200f16"
# warning[text/bidi-control] "\u200f": an id, a path
# error[schema/invalid] "\\"2026-11-\u200f16\\""`,
          files: "//- bids/demo/files/a.pdf\n(a paper)\n",
        },
      ),
    );
  });

  it("takes soft hyphens, joiners of signs and flags in prose", async () => {
    const findings = await check(
      sectionFixture("Мы пред\u00adлагаем 👨\u200d👩\u200d👧 и 🏴\u{e0067}\u{e0062}\u{e007f}."),
    );
    expect(findings).toEqual([]);
  });

  it("stays quick on a text of nothing but such signs", async () => {
    const body = `${"\u202a".repeat(50_000)}${"\u2069".repeat(50_000)}${"а\u200b".repeat(50_000)}`;
    const begun = performance.now();
    expect(pairSigns(findSigns(body)).size).toBe(0);
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  it("says nothing of the mark at the beginning of a file", () =>
    check(sectionFixture("Снимаем оба дня.").replace("kind: bid\n", "\ufeffkind: bid\n")));
});
