import { describe, expect, it } from "vitest";
import { formatMessage } from "../../server/src/analysis/messages.ts";

/** A message with the spaces that do not break as plain ones. */
const say = (message: string, params: Parameters<typeof formatMessage>[1], locale: "en" | "ru" | "ar"): string =>
  formatMessage(message, params, locale).replaceAll("\u00a0", " ");

describe("a date in a message", () => {
  const deadline = { deadline: { date: "2026-11-16T10:00+04:00" } };

  it("is written as the language writes it", () => {
    expect(say("due on {deadline}.", deadline, "en")).toBe("due on 16 November 2026, 10:00 (UTC+4).");
    expect(say("до {deadline}.", deadline, "ru")).toBe("до 16 ноября 2026 г., 10:00 (UTC+4).");
    expect(say("حتى {deadline}.", deadline, "ar")).toBe("حتى 16 نوفمبر 2026 الساعة 10:00 (UTC+4).");
  });

  it("ends a Russian sentence with one dot", () => {
    expect(say("Срок истёк {day}. Продлите его.", { day: { date: "2026-12-01" } }, "ru")).toBe(
      "Срок истёк 1 декабря 2026 г. Продлите его.",
    );
  });

  it("stands as it is where it is none", () => {
    expect(say("{day, select, none {never} other {on {day}}}", { day: { date: "none" } }, "en")).toBe("never");
    expect(say("on {day}", { day: { date: "скоро" } }, "en")).toBe("on скоро");
  });
});

describe("an amount in a message", () => {
  const amounts = { total: { money: "1250000.5", currency: "RUB" }, coins: { money: "500", currency: "KWD" } };

  it("has the form that it has in a printed bid of the language", () => {
    const message = "{total} / {coins}";
    expect(say(message, amounts, "en")).toBe("RUB 1,250,000.50 / KWD 500.000");
    expect(say(message, amounts, "ru")).toBe("1 250 000,50 руб. / 500,000 KWD");
    expect(say(message, amounts, "ar")).toBe("1,250,000.50 روبل روسي / 500.000 KWD");
  });

  it("does not break at the end of a line", () => {
    expect(formatMessage("{total}", amounts, "ru")).toBe("1\u00a0250\u00a0000,50\u00a0руб.");
  });

  it("keeps the decimals that it has where no currency is told", () => {
    const params = { whole: { money: "20500" }, exact: { money: "-20500.125" }, empty: { money: "7", currency: "" } };
    expect(say("{whole}, {exact}, {empty}", params, "en")).toBe("20,500, −20,500.125, 7");
  });

  it("ends a Russian sentence with one dot, and leaves an ellipsis alone", () => {
    expect(say("Начальная цена — {total}. Снизьте цены.", amounts, "ru")).toBe(
      "Начальная цена — 1 250 000,50 руб. Снизьте цены.",
    );
    expect(say("{total}...", amounts, "ru")).toBe("1 250 000,50 руб....");
    const inRoubles = { total: { money: "40", currency: "BYN" } };
    expect(say("Цена — {total}.", inRoubles, "ru")).toBe("Цена — 40,00 бел. руб.");
  });

  it("stands as it is where it is none", () => {
    expect(say("{total}", { total: { money: "по запросу", currency: "RUB" } }, "en")).toContain("по запросу");
  });
});

describe("a number in a message", () => {
  it("is written as the language writes it", () => {
    const params = { share: { number: "12.5" }, quantity: { number: "12000" }, year: { number: "2026" } };
    expect(say("{share} / {quantity} / {year}", params, "en")).toBe("12.5 / 12,000 / 2026");
    expect(say("{share} / {quantity} / {year}", params, "ru")).toBe("12,5 / 12 000 / 2026");
    expect(say("{share} / {quantity} / {year}", params, "ar")).toBe("12.5 / 12,000 / 2026");
  });

  it("can still be chosen by where it is a word", () => {
    const message = "{percent, select, none {all} other {{percent} %}}";
    expect(say(message, { percent: { number: "none" } }, "ru")).toBe("all");
    expect(say(message, { percent: { number: "0.5" } }, "ru")).toBe("0,5 %");
  });
});

describe("a list in a message", () => {
  it("has the commas of the language", () => {
    const params = { ids: { list: ["Q1", "Q2"] } };
    expect(say("{ids}", params, "en")).toBe("Q1, Q2");
    expect(say("{ids}", params, "ru")).toBe("Q1, Q2");
    expect(say("{ids}", params, "ar")).toBe("Q1، Q2");
  });

  it("has semicolons where its values hold commas, as a Russian amount does", () => {
    const params = { sums: { list: [{ money: "10.50" }, { money: "20.00" }] } };
    expect(say("{sums}", params, "en")).toBe("10.50, 20.00");
    expect(say("{sums}", params, "ru")).toBe("10,50; 20,00");
    expect(say("{sums}", { sums: { list: ["خطة، وميزانية", "تقرير"] } }, "ar")).toBe("خطة، وميزانية؛ تقرير");
  });

  it("has each value in marks of its own where they are quoted", () => {
    const words = { words: { list: ["удобный", "современный, быстрый"], quoted: true as const } };
    expect(say("{words}", words, "en")).toBe("“удобный”, “современный, быстрый”");
    expect(say("{words}", words, "ru")).toBe("«удобный», «современный, быстрый»");
    expect(say("{words}", words, "ar")).toBe("«удобный»، «современный, быстрый»");
  });

  it("is empty where it has no values, and takes values that are put together", () => {
    expect(say("[{ids}]", { ids: { list: [] } }, "en")).toBe("[]");
    const load = { pieces: ["K1: ", { number: "12000" }, " × ", { money: "7.50" }] };
    expect(say("{loads}", { loads: { list: [load, load] } }, "ru")).toBe("K1: 12 000 × 7,50; K1: 12 000 × 7,50");
  });
});
