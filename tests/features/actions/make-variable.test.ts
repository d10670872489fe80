import { describe, expect, it } from "vitest";
import { actAt, actionsAt } from "../../harness/actions.ts";
import { checkFiles } from "../../harness/check.ts";
import { companyFile, tenderFile } from "../../harness/rule-samples.ts";

const manifest = "bids/demo/bid.yaml";
const letter = "bids/demo/sections/letter.md";
const bid = (facts = "") =>
  `//- ${manifest}\nkind: bid\ntender: tender.bid.yaml\nstatus: draft\ndate: 2026-11-19\npricing: pricing.bid.yaml\nsections: [sections/letter.md]\n${facts}`;
const pricing = `//- bids/demo/pricing.bid.yaml
kind: pricing
currency: RUB
vat: {rate: 20, included: true}
items: [{title: Ведение страниц, quantity: 12, unit: мес, unitPrice: 18300.00}]
`;
const tender = tenderFile().replace(
  "name: {full: МКУ «Портал услуг»}",
  "name: {full: МКУ «Портал услуг», dative: Муниципальному учреждению «Портал услуг»}",
);
const section = (text: string, language = "ru") =>
  `//- ${letter}\n---\nid: letter\ntitle: Письмо\nlanguage: ${language}\n---\n\n${text}\n`;
const all = (text: string, facts?: string, language?: string) =>
  `${tender}${companyFile()}${pricing}${bid(facts)}\n${section(text, language)}`;
const bodyOf = (files: ReadonlyMap<string, string>) => files.get(letter)?.split("---\n\n")[1];
const only = ["refactor.extract"];

describe("words that a declared fact prints", () => {
  it("become its variable: a name in a case, at the cursor", async () => {
    const source = all("Предлагаем **Муниципальному учре<|>ждению «Портал услуг»** 🚀 вести страницы.");
    expect(await actionsAt(source, { only })).toEqual([
      "refactor.extract: Replace by the variable {{buyer.name.dative}}",
    ]);
    expect(bodyOf(await actAt(source, "buyer.name.dative"))).toBe(
      "Предлагаем **{{buyer.name.dative}}** 🚀 вести страницы.\n",
    );
  });

  it.each([
    ["a total, with the blanks that people type", "Цена <|219 600,00 руб.|> за год.", "price.total", "ru"],
    ["a total with blanks that hold it together", "Цена 219\u00a0600,00\u00a0руб<|>. за год.", "price.total", "ru"],
    ["a date", "Письмо от 19 нояб<|>ря 2026 г. с приложениями", "bid.date", "ru"],
    ["a date in Arabic", "رسالة بتاريخ <|19 نوفمبر 2026|> مع المرفقات", "bid.date", "ar"],
    ["a total in English", "The price is <|RUB 219,600.00|>.", "price.total", "en"],
  ])("become its variable: %s", async (_, text, variable, language) => {
    const source = all(text, undefined, language);
    const files = await actAt(source, `variable {{${variable}}}`, { only });
    expect(bodyOf(files)).toContain(`{{${variable}}}`);
    const { findings } = await checkFiles({ files, asOf: "2026-11-20", locale: "en" });
    expect(findings.filter(({ rule }) => rule === "link/unknown-variable")).toEqual([]);
  });

  it("are called by the shortest of several names for one fact", async () => {
    const source = all("Подача до <|1 декабря 2026 г., 10:00 (UTC+3)|>.");
    expect(await actionsAt(source, { only })).toEqual([
      "refactor.extract: Replace by the variable {{tender.deadline}}",
    ]);
  });

  it("are replaced everywhere in the section where they stand more than once", async () => {
    const source = all(
      "Гарантия <|двенадцать месяцев|>.\n\n| Срок |\n|---|\n| двенадцать месяцев |\n\n`двенадцать месяцев`",
      "facts: {warranty: двенадцать месяцев}",
    );
    expect(await actionsAt(source, { only })).toEqual([
      "refactor.extract: Replace by the variable {{facts.warranty}}",
      "refactor.extract: Replace all 2 places in this section by the variable {{facts.warranty}}",
    ]);
    // What stands as code is shown as it is, whatever it says.
    expect(bodyOf(await actAt(source, "all 2 places"))).toBe(
      "Гарантия {{facts.warranty}}.\n\n| Срок |\n|---|\n| {{facts.warranty}} |\n\n`двенадцать месяцев`\n",
    );
  });

  it.each([
    ["a part of a longer number", "Цена 1 219 600,<|>00 руб. за год."],
    ["a part of a word", "Мы — ООО «Маяк-Медиа<|>рус»."],
    ["the label of a mention", "Смотри :doc[двенад<|>цать]."],
    ["a place without any fact", "Просто сло<|>ва."],
  ])("are left alone in %s", async (_, text) => {
    expect(await actionsAt(all(text, "facts: {n: двенадцать}"), { only })).toEqual([]);
  });

  it("are not looked for where nobody asked, nor in YAML", async () => {
    const text = "Предлагаем Муниципальному учре<|>ждению «Портал услуг» вести страницы.";
    expect(await actionsAt(all(text), { automatic: true, only })).toEqual([]);
    const inYaml = `${all("Текст").replace("date: 2026-11-19", "date: 2026-<|>11-19")}`;
    expect(await actionsAt(inYaml, { only })).toEqual([]);
  });
});

describe("words that nothing declares", () => {
  it("become a fact under a name of their own, and a variable", async () => {
    const source = all("Ответ за <|два рабочих часа|>.", "# конец");
    expect(await actionsAt(source, { only })).toEqual([
      "refactor.extract: Make it a fact of this bid: {{facts.дваРабочихЧаса}}",
    ]);
    const files = await actAt(source, "Make it a fact");
    expect(bodyOf(files)).toBe("Ответ за {{facts.дваРабочихЧаса}}.\n");
    expect(files.get(manifest)).toContain(
      "sections: [sections/letter.md]\nfacts:\n  дваРабочихЧаса: два рабочих часа\n# конец\n",
    );
    const { findings } = await checkFiles({ files, asOf: "2026-11-20", locale: "en" });
    expect(findings.filter(({ rule }) => /^schema|unknown-variable/.test(rule))).toEqual([]);
  });

  it.each([
    ["a group of lines", "facts:\n  ساعات: 3 # مهم", "facts:\n  ساعات: 3 # مهم\n  ساعاتان: ساعاتان\n"],
    ["a group in brackets", "facts: {ساعات: 3}", "facts: {ساعات: 3, ساعاتان: ساعاتان}\n"],
    ["an empty group", "facts: {}", "facts: {ساعاتان: ساعاتان}\n"],
    ["a key without a value", "facts: # later", "facts: # later\n  ساعاتان: ساعاتان\n"],
  ])("join %s", async (_, facts, expected) => {
    const files = await actAt(all("الرد خلال <|ساعاتان|> من الطلب", facts, "ar"), "Make it a fact");
    expect(files.get(manifest)?.endsWith(expected), files.get(manifest)).toBe(true);
  });

  it("take a name that is free, and quotes that keep them as they are", async () => {
    const files = await actAt(
      all("За <|12 months: net|>, and 12 months: net again.", "facts:\n  monthsNet: x", "en"),
      "all 2 places",
    );
    expect(files.get(manifest)).toContain('facts:\n  monthsNet: x\n  monthsNet2: "12 months: net"\n');
    expect(bodyOf(files)).toBe("За {{facts.monthsNet2}}, and {{facts.monthsNet2}} again.\n");
  });

  it.each(["2026-12-01", "a\n\nb", "{{bid.date}}", "`code`", "a **b** c"])("are not made a fact: %j", async (text) => {
    expect(await actionsAt(all(`Here <|${text}|> end.`), { only })).toEqual([]);
  });
});
