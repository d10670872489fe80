import { describe, expect, it } from "vitest";
import { sentenceAround, splitSentences } from "./sentences.ts";

const split = (text: string): readonly string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("splitSentences", () => {
  it.each([
    ["Работы начнём 1 декабря 2026 г. Срок — 5 дней.", 2],
    ["Адрес: г. Волжск, ул. Набережная, д. 14.", 1],
    ["Директор А. В. Соколова подписала. Цена 500 тыс. руб. без НДС.", 2],
    ["Готовим фото, видео и т. д. к пятнице, см. рис. 3.", 1],
    ["We film at night, e.g. in No. 5 St. James St., on Dr. Smith's order. The end!", 2],
    ["تأسست الوكالة عام ٢٠١٦. يعمل فيها ٢٤ موظفًا؟ نعم!", 3],
    ["قال د. أحمد ذلك، ووافق م. علي.", 1],
    ["1. Первый пункт. 2. Второй пункт.", 2],
    ["«Готово?» — спросили мы. «Да.»", 2],
    ["Цена 1.5 млн… Итого", 2],
  ])("splits “%s” into %i", (text, count) => expect(split(text)).toHaveLength(count));

  it("leaves nothing out but the blanks in between", () => {
    const text = "  Первое.  Второе! Третье без точки ";
    expect(split(text)).toEqual(["Первое.", "Второе!", "Третье без точки"]);
    expect(split("   ")).toEqual([]);
  });
});

describe("sentenceAround", () => {
  const text = "Сдаём отчёт в срок, т. е. до 5-го числа. Камер две! وثلاث كاميرات؟";
  const around = (words: string): string => {
    const start = text.indexOf(words);
    const sentence = sentenceAround(text, start, start + words.length);
    return text.slice(sentence.start, sentence.end);
  };

  it("finds the sentence of a word, and all that a part reaches into", () => {
    expect(around("срок")).toBe("Сдаём отчёт в срок, т. е. до 5-го числа.");
    expect(around("две")).toBe("Камер две!");
    expect(around("كاميرات")).toBe("وثلاث كاميرات؟");
    expect(around("числа. Камер")).toBe("Сдаём отчёт в срок, т. е. до 5-го числа. Камер две!");
  });
});
