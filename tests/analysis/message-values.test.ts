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

describe("words in quotation marks", () => {
  const words = { words: { quoted: ["удобный", "современный"] } };

  it("stand each in marks of their own, in every language", () => {
    expect(say("“{words}”", words, "en")).toBe("“удобный”, “современный”");
    expect(say("«{words}»", words, "ru")).toBe("«удобный», «современный»");
    expect(say("«{words}»", words, "ar")).toBe("«удобный»، «современный»");
  });
});
