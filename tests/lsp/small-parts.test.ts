// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how tab stops of snippets are written
import { describe, expect, it } from "vitest";
import { dayOf, watchDay } from "../../server/src/lsp/local-day.ts";
import { readRange } from "../../server/src/lsp/positions.ts";
import { inOwnOrder, inReadingOrder, messageInReadingOrder } from "../../server/src/lsp/reading-order.ts";
import { readLocale, readSettings } from "../../server/src/lsp/settings.ts";
import { plainText } from "../../server/src/lsp/snippet-text.ts";

describe("a snippet without tab stops", () => {
  it.each([
    ["title: ${1:Услуги}$0", "title: Услуги"],
    ["vat: ${1|included,excluded|}", "vat: included"],
    ["${1:{amount: ${2:10.00}, currency: RUB\\}}", "{amount: 10.00, currency: RUB}"],
    ["{{buyer.name.full}} \\$5 $1${2}", "{{buyer.name.full}} $5 "],
    ["${1|one\\, two,three|}", "one, two"],
  ])("%s", (snippet, text) => {
    expect(plainText(snippet)).toBe(text);
  });
});

describe("a range from a client", () => {
  it("is turned round where it is inverted", () => {
    const [first, last] = [
      { line: 0, character: 4 },
      { line: 2, character: 1 },
    ];
    expect(readRange({ start: last, end: first })).toEqual({ start: first, end: last });
  });
});

describe("settings", () => {
  it("are the defaults where they are missing or senseless", () => {
    const defaults = {
      language: undefined,
      closedFiles: true,
      checkTimeLimit: 2,
      export: { pages: "estimate", pdf: false },
      officePath: undefined,
      lenses: { answers: true, coverage: true, score: true },
      hints: { titles: true, days: true, amounts: "grouped" },
    };
    for (const value of [
      undefined,
      null,
      7,
      {},
      { language: "auto", problems: null },
      { language: "de" },
      { export: { pages: "точно", pdf: 1 }, libreOffice: { path: "" } },
    ]) {
      expect(readSettings(value)).toEqual(defaults);
    }
    const settings = {
      language: "ar",
      problems: { files: "open" },
      export: { pages: "libreoffice", pdf: true },
      libreOffice: { path: "/opt/libreoffice25.8" },
      codeLens: { answers: false, score: 7 },
      inlayHints: { titles: false, amounts: "words" },
    };
    expect(readSettings(settings)).toEqual({
      language: "ar",
      closedFiles: false,
      checkTimeLimit: 2,
      export: { pages: "libreoffice", pdf: true },
      officePath: "/opt/libreoffice25.8",
      lenses: { answers: false, coverage: true, score: true },
      hints: { titles: false, days: true, amounts: "words" },
    });
  });

  it("keep the limit of a check within reason", () => {
    const limits = [0.01, 5, 1e9, -3, Number.NaN, "7"].map((checkTimeLimit) => readSettings({ checkTimeLimit }));
    expect(limits.map(({ checkTimeLimit }) => checkTimeLimit)).toEqual([1, 5, 600, 2, 2, 2]);
  });

  it("know a language by any of its tags", () => {
    expect(["ru", "ru-RU", "AR_eg", "en-GB", "de", "", undefined].map(readLocale)).toEqual([
      "ru",
      "ru",
      "ar",
      "en",
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("the day", () => {
  it("is the one of this place", () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
  });

  it("is looked at just after midnight, and often enough for a machine that slept", () => {
    let now = new Date(2026, 11, 1, 23, 59, 0);
    let waited: { callback: () => void; milliseconds: number } | undefined;
    let days = 0;
    const wait = (callback: () => void, milliseconds: number) => {
      waited = { callback, milliseconds };
      return () => {
        waited = undefined;
      };
    };
    const stop = watchDay({ now: () => now, wait }, () => {
      days += 1;
    });
    expect(waited?.milliseconds).toBe(60_050);
    now = new Date(2026, 11, 2, 0, 0, 1);
    waited?.callback();
    expect(days).toBe(1);
    expect(waited?.milliseconds).toBe(600_000);
    waited?.callback();
    expect(days).toBe(1);
    stop();
    expect(waited).toBeUndefined();
  });
});

describe("sentences in Arabic", () => {
  it("keep their reading order in editors that lay out from left to right, and stay plain elsewhere", () => {
    const text = "المستند «charter» مفقود.";
    expect(inReadingOrder(text, "ar", { directionMarks: true })).toBe(`\u2067${text}\u2069`);
    expect(inReadingOrder(text, "ar", { directionMarks: false })).toBe(text);
    expect(inReadingOrder("Нет документа", "ru", { directionMarks: true })).toBe("Нет документа");
    expect(inReadingOrder("", "ar", { directionMarks: true })).toBe("");
    const two = "المستند «charter» مفقود. أرفقه؟ نعم.";
    expect(messageInReadingOrder(two, "ar", { directionMarks: true }).split("\n")).toEqual([
      "\u2067المستند «charter» مفقود.\u2069",
      "\u2067أرفقه؟\u2069",
      "\u2067نعم.\u2069",
    ]);
    expect(messageInReadingOrder(two, "ar", { directionMarks: false })).toBe(two);
    const long = "يشترط «R28» ألا يقل حجم الأعمال السنوي عن خمسمائة ألف روبل وأفضل سنوات الشركة كان حجم أعمالها أقل.";
    const lines = messageInReadingOrder(long, "ar", { directionMarks: true }).split("\n");
    expect(lines).toHaveLength(2);
    const named = "لم يُقدَّم المستند المطلوب في المناقصة وهو «Справка об отсутствии задолженности» حتى الآن.";
    const [, name] = messageInReadingOrder(named, "ar", { directionMarks: true }).split("\n");
    expect(name).toContain("«Справка об отсутствии задолженности»");
    expect(lines.join(" ").replaceAll(/[\u2067\u2069]/g, "")).toBe(long);
  });

  it("in a list keep it too, whatever the language of the messages; words in other letters stay as they are", () => {
    expect(inOwnOrder("R14 — وجود خطاب توصية.", { directionMarks: true })).toBe("R14 — وجود خطاب توصية.");
    expect(inOwnOrder("«وجود خطاب توصية» Sony", { directionMarks: true })).toBe("\u2067«وجود خطاب توصية» Sony\u2069");
    expect(inOwnOrder("وجود خطاب توصية.", { directionMarks: false })).toBe("وجود خطاب توصية.");
    expect(inOwnOrder("Копия устава", { directionMarks: true })).toBe("Копия устава");
  });
});
