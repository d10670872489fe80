import { describe, expect, it } from "vitest";
import { findPhrases, indexPhrases, makePhrase } from "./phrase-index.ts";
import { tokenizeWords } from "./tokenize-words.ts";

/** What of a text a phrase finds. */
function found(phrase: string, language: string, text: string, exact = false): readonly string[] {
  const made = makePhrase(phrase, language, phrase, { exact });
  if (!made) return [];
  return findPhrases(indexPhrases([made]), text, tokenizeWords(text)).map(({ start, end }) => text.slice(start, end));
}

describe("Russian words in all their forms", () => {
  it.each([
    ["качественный", "качественного качественная качественным качественно качествен качественнее"],
    ["лучший", "лучшее лучшим лучшую лучших"],
    ["надёжный", "надежный надёжного надежен надежно НАДЁЖНУЮ"],
    ["гибкий", "гибкого гибкими гибок гибко"],
    ["передовой", "передового передовую передовые"],
    ["лидирующийся", "лидирующегося лидирующихся"],
    ["проблема", "проблемы проблему проблемой проблем проблемами"],
    ["недостаток", "недостатки недостатка недостатков недостатками"],
    ["ошибка", "ошибки ошибок ошибками"],
    ["решение", "решения решению решением решений"],
    ["технология", "технологии технологий технологиями"],
    ["качество", "качества качеством качеств"],
    ["уровень", "уровня уровнем уровни"],
    ["критерий", "критерия критериями критериев"],
    ["область", "области областью областями"],
    ["училище", "училища училищем училищ"],
    ["сроки", "срок сроков сроками"],
    ["гарантировать", "гарантируем гарантирует гарантировали гарантируется гарантируя"],
    ["обеспечить", "обеспечим обеспечат обеспечу обеспечил"],
    ["постараться", "постараемся постарается постарался"],
    ["предложить", "предложим предложат предложил"],
    ["просить", "прошу просим просят"],
    ["сделать", "сделаем сделают сделали"],
  ])("%s", (word, forms) => {
    for (const form of forms.split(" ")) expect(found(word, "ru", `Текст, ${form}.`), form).toEqual([form]);
  });

  it.each([
    ["качественный", "качество качеством количественный некачественный"],
    ["качество", "качественный качественно количество"],
    ["лучший", "лучше улучшить лучик"],
    ["проблема", "проблемный проблематика беспроблемно"],
    ["простой", "просто прост"],
    ["оперативно", "оперативный операция оперативном"],
    ["гарантия", "гарантийный гарантирует"],
    ["современный", "своевременный современник современность"],
    ["срок", "срочный срокам2 просрочка"],
    ["область", "областной"],
    ["яма", "ямщик яме-то"],
    ["обеспечить", "обеспечение беспечить"],
  ])("%s is in none of: %s", (word, others) => {
    for (const other of others.split(" ")) expect(found(word, "ru", `Текст, ${other}.`), other).toEqual([]);
  });

  it("finds phrases with any blanks, and only as they belong together", () => {
    const phrase = "в кратчайшие сроки";
    expect(found(phrase, "ru", "В\u00a0кратчайший\n  срок и в кратчайшие сроки")).toHaveLength(2);
    expect(found(phrase, "ru", "в кратчайшие, по слухам, сроки; в кратчайшие. Сроки")).toEqual([]);
    expect(found("и т. д.", "ru", "ленты и т.д. и т. д.; и т д")).toEqual(["и т.д.", "и т. д.", "и т д"]);
    expect(found("и/или", "ru", "фильм и/или альбом, и или")).toEqual(["и/или"]);
  });

  it("looks through stress marks and soft hyphens, and not into hyphenated words", () => {
    expect(found("современный", "ru", "со\u00adвреме\u0301нного")).toHaveLength(1);
    expect(found("крутой", "ru", "не-крутой и круто-прекруто")).toEqual([]);
  });
});

describe("Arabic words as they are declared", () => {
  it.each([
    ["حديث", "الحديث والحديث للحديث بالحديث لحديث حديثًا حَديثٌ حـديث فبحديث"],
    ["الأفضل", "الأفضل الافضل والأفضل للأفضل بالأفضل"],
    ["جودة عالية", "جودةٌ عاليةٌ|الجودة العالية|بجودة عالية|والجودة العاليه"],
    ["خبرتـ", "خبرتنا وخبرتهم بخبرته"],
    ["إلخ", "الخ إلخ"],
    ["مستوى", "مستوى المستوى مستوي"],
  ])("%s", (word, forms) => {
    for (const form of forms.split(forms.includes("|") ? "|" : " "))
      expect(found(word, "ar", `نص، ${form}.`), form).toEqual([form]);
  });

  it.each([
    ["حديث", "أحاديث تحديث حديثة حديثنا حداثة"],
    ["الأفضل", "أفضل أفضلية"],
    ["مكتبة", "مكتبه مكتب"],
    ["خبرة", "خبرته خبراء"],
    ["فساد", "إفساد فاسد"],
  ])("%s is in none of: %s", (word, others) => {
    for (const other of others.split(" ")) expect(found(word, "ar", `نص، ${other}.`), other).toEqual([]);
  });
});

describe("English words", () => {
  it("are found in their forms", () => {
    expect(found("strategy", "en", "Strategies and strategy's")).toEqual(["Strategies", "strategy's"]);
    expect(found("leverage", "en", "leveraging, leveraged")).toEqual(["leveraging", "leveraged"]);
    expect(found("world-class", "en", "world class and World-Class")).toEqual(["world class", "World-Class"]);
    expect(found("best in class", "en", "best-in-class")).toEqual(["best-in-class"]);
  });

  it("are found neither in other words nor in addresses", () => {
    expect(
      found("best", "en", "bestow, best-before, best@example.com, https://best.example/best www.best.org"),
    ).toEqual([]);
    expect(found("quick", "en", "quickly")).toEqual([]);
    expect(found("modern", "en", "modern_times")).toEqual([]);
  });
});

describe("words as they are written", () => {
  it("take any case of letters, and no other form", () => {
    expect(found("проблема", "ru", "Проблема, проблемы", true)).toEqual(["Проблема"]);
    expect(found("проблема", "uk", "проблема, проблеми")).toEqual(["проблема"]);
  });
});

describe("hostile text", () => {
  /** The best of three runs, as the machine may be busy with something else. */
  const millis = (run: () => void): number => {
    const times = [0, 1, 2].map(() => {
      const start = performance.now();
      run();
      return performance.now() - start;
    });
    return Math.min(...times);
  };

  it("takes time in proportion to its length", () => {
    const make = (size: number): readonly string[] => [
      "в кратчайшие ".repeat(size),
      "и".repeat(size * 10),
      "а\u0301".repeat(size * 5),
      "@".repeat(size * 10),
      "а@б ".repeat(size * 3),
      "\u00ad".repeat(size * 10),
      "в".padEnd(size * 10, " "),
      "a'".repeat(size * 5),
    ];
    const search = (texts: readonly string[]): number[] =>
      texts.map((text) => millis(() => found("в кратчайшие сроки", "ru", text)));
    search(make(1000));
    const [small, large] = [search(make(2000)), search(make(20_000))];
    for (const [index, time] of large.entries()) {
      expect(time, `text ${index}`).toBeLessThan(40 * ((small[index] ?? 0) + 3));
    }
  });
});
