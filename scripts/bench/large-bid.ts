import type { Files } from "../../tests/mutations/workspace-files.ts";

const folder = "bids/state-portal";

/** What a generated requirement asks for, and a response that meets it; `{n}` stands for the number of the entry. */
const asked = [
  ["تسليم {n} صورة معالَجة بعد كل فعالية", "type: integer, min: {n}", "{n}", "تُسلَّم الصور رقم {n} في ملف واحد مضغوط."],
  ["Отчёт № {n} сдаётся за {n} часов", "type: integer, max: {n}, unit: ч", "{n}", "Отчёт {n} готовит редактор."],
  ["Pages of set {n} load quickly on a phone", "type: boolean", "true", "Set {n} was measured on two phones."],
] as const;

/** Paragraphs as people write them: names, numbers, dates, mentions; nothing that a rule objects to is needed. */
const paragraphs = {
  ar: "نرسل الحزمة رقم {n} إلى الجهة المشترية **أسبوعيًا** كما يطلب البند :req[X{n}]، وتحفظ منصة الأرشيف {n} صورة منها. نراجع كل مادة مرتين قبل نشرها، ويستغرق الرد على ملاحظة واحدة ثلاث ساعات في المتوسط.",
  ru: "Пакет № {n} мы отправляем заказчику по пятницам, как просит пункт :req[X{n}], и храним {n} снимков из него. Каждый материал смотрят два редактора; ответ на одно замечание занимает в среднем три часа.",
  en: "Every Friday we send package {n} to the buyer, as item :req[X{n}] asks, and keep {n} pictures of it. Two editors read each piece before it goes out, and one remark is answered within three hours on average.",
} as const;

/**
 * Makes the finished example larger: so many more requirements with their responses and price lines, and paragraphs in
 * three languages in sections of their own, two for every five requirements.
 */
export function makeLargeBid(example: Files, size: number): Files {
  const files = new Map(example);
  const count = [...Array(size).keys()];
  const edit = (name: string, change: (text: string) => string): void => {
    const path = `${folder}/${name}`;
    files.set(path, change(String(files.get(path))));
  };
  const fill = (text: string, index: number): string => text.replaceAll("{n}", String(index + 1));
  const entries = count.map((index) => {
    const [text, expect, value, note] = asked[index % asked.length] ?? asked[0];
    return {
      requirement: fill(`  - {id: X{n}, kind: technical, lot: L1, text: "${text}", expect: {${expect}}}`, index),
      response: fill(`  - requirement: X{n}\n    value: ${value}\n    note: ${note}\n    owner: galiev`, index),
      item: fill("  - {id: Y{n}, lot: L1, title: حزمة رقم {n}, quantity: 1, unit: حزمة}", index),
      line: fill(
        "  - item: Y{n}\n    lot: L1\n    title: حزمة رقم {n}\n    quantity: 2\n    unit: حزمة\n    unitPrice: 1.50\n    total: 3.00",
        index,
      ),
    };
  });
  const put = (key: string, lines: readonly string[]) => (text: string) =>
    text.replace(`\n${key}:\n`, () => `\n${key}:\n${lines.join("\n")}\n`);
  edit("tender.bid.yaml", (text) =>
    put(
      "items",
      entries.map(({ item }) => item),
    )(
      put(
        "requirements",
        entries.map(({ requirement }) => requirement),
      )(text),
    ),
  );
  edit(
    "specification.bid.yaml",
    put(
      "responses",
      entries.map(({ response }) => response),
    ),
  );
  edit(
    "pricing.bid.yaml",
    put(
      "items",
      entries.map(({ line }) => line),
    ),
  );
  const sections = Object.entries(paragraphs).map(([language, paragraph]) => {
    const name = `sections/large-${language}.md`;
    const third = count.slice(0, Math.round((size * 2) / 15));
    const text = third.map((index) => fill(paragraph, index)).join("\n\n");
    files.set(
      `${folder}/${name}`,
      `---\nid: large-${language}\ntitle: ${language}\nlanguage: ${language}\n---\n\n${text}\n`,
    );
    return `  - ${name}`;
  });
  edit("bid.yaml", put("sections", sections));
  return files;
}
