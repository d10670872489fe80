/** How to ask what a word of a requirement means, in the language of the tender. */
const questions: Readonly<Record<string, (id: string, word: string) => string>> = {
  ru: (id, word) =>
    `Просим уточнить требование ${id}: что понимается под словами «${word}»? Назовите показатель и его значение.`,
  ar: (id, word) => `نرجو توضيح المتطلب ${id}: ما المقصود بعبارة «${word}»؟ نرجو ذكر المؤشر وقيمته.`,
  en: (id, word) =>
    `Please clarify requirement ${id}: what is meant by “${word}”? Please name the measure and its value.`,
};

/** The question to the buyer about one vague word of a requirement; in English where the language is another one. */
export function questionText(language: string | undefined, id: string, word: string): string {
  const ask = questions[language?.split("-")[0] ?? "en"] ?? questions.en;
  return ask?.(id, word) ?? "";
}
