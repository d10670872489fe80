import { describe, expect, it } from "vitest";
import { lintDocx } from "../../server/src/export/docx/lint/lint-docx.ts";
import { buildFixture, showBlocks } from "./build-fixture.ts";
import { writeBytes } from "./docx-parts.ts";
import { bid } from "./sample-bid.ts";

const section = "\n  //- a.md\n  ---\n  id: a\n  title: А\n  ---\n  Текст.\n";

async function letter(source: string, language = "ru"): Promise<string[]> {
  const { document, problems } = await buildFixture(source, {}, { language });
  expect(problems).toEqual([]);
  expect(lintDocx(await writeBytes(document))).toEqual([]);
  const lines = showBlocks(document.blocks).map((line) => line.replaceAll("\u00A0", " "));
  const end = lines.indexOf("keep");
  return lines.slice(0, end < 0 ? undefined : end).filter((line) => line !== "page-break");
}

const valid = (source: string) =>
  source.replace("price: {vat: included}", "price: {vat: included}\n  bidValidityDays: 90");
const alone = valid(bid("parts: [letter-of-bid]", section));

describe("the letter of bid", () => {
  it("says in Russian to whom, for what, for how much and until when", async () => {
    expect(await letter(alone)).toEqual([
      "# Письмо о подаче заявки",
      "Исх. № М-117/26 от 12 ноября 2026 г.",
      "Государственному учреждению «Центр»",
      "**Предмет закупки: Ведение страниц портала, извещение № 0142-26**",
      "Уважаемые господа!",
      "ООО «Маяк-Медиа» направляет заявку на участие в указанной закупке и предлагает исполнить договор на условиях, изложенных в заявке.",
      "Лот L1. Страницы.",
      "Цена заявки составляет 219 600,00 руб. (двести девятнадцать тысяч шестьсот рублей), в том числе НДС 22 % – 39 600,00 руб.",
      "Заявка действительна до 16 марта 2027 г.",
      "Приложения:",
      "- Устав (редакция № 2)",
      "Контактные данные: +7 000 555-18-41, a@mayak.example.",
    ]);
  });
  it("says it in English", async () => {
    expect((await letter(alone, "en")).slice(1, 9)).toEqual([
      "Our reference: М-117/26 of 12 November 2026",
      "To: Государственное учреждение «Центр»",
      "**Subject: Ведение страниц портала, tender No. 0142-26**",
      "Dear Sir or Madam,",
      "ООО «Маяк-Медиа» submits this bid in the tender named above and offers to perform the contract as set out in this bid.",
      "Lot L1. Страницы.",
      "The price of the bid is RUB 219,600.00 (Two hundred and nineteen thousand six hundred Russian roubles), including VAT at 22% of RUB 39,600.00.",
      "The bid is valid until 16 March 2027.",
    ]);
  });
  it("says it in Arabic", async () => {
    expect((await letter(alone, "ar")).slice(1, 9)).toEqual([
      "رقم الصادر: М-117/26، التاريخ: 12 نوفمبر 2026",
      "إلى: Государственное учреждение «Центр»",
      "**الموضوع: Ведение страниц портала، الإعلان رقم 0142-26**",
      "السادة المحترمون،",
      "تتقدم ООО «Маяк-Медиа» بهذا العرض في المنافسة المذكورة أعلاه، وتعرض تنفيذ العقد على النحو المبيَّن في العرض.",
      "المجموعة L1: Страницы.",
      "قيمة العرض 219,600.00 روبل روسي (مائتان وتسعة عشر ألفًا وستمائة روبل روسي)، منها ضريبة القيمة المضافة بنسبة 22%: 39,600.00 روبل روسي.",
      "يسري العرض حتى 16 مارس 2027.",
    ]);
  });
  it("is signed, and the signature stays with its closing line", async () => {
    const { document } = await buildFixture(alone);
    const kept = document.blocks.find((block) => block.kind === "keep");
    expect(kept && showBlocks([kept]).map((line) => line.trim())).toEqual(
      expect.arrayContaining(["С уважением,", "Директор |  | Соколова Анна"]),
    );
  });
  it("speaks of the price without VAT, of VAT and of their sum where VAT is added", async () => {
    const added = alone
      .replace("vat: {rate: 22, included: true}", "vat: {rate: 20, included: false}")
      .replace("  totalInWords: двести девятнадцать тысяч шестьсот рублей\n", "");
    expect(await letter(added)).toContain(
      "Цена заявки составляет 263 520,00 руб. (Двести шестьдесят три тысячи пятьсот двадцать рублей 00 копеек): 219 600,00 руб. без НДС и НДС 20 % – 43 920,00 руб.",
    );
  });
  it("never puts words beside another amount", async () => {
    // The bid declares the words of the sum without VAT.
    const added = alone.replace("vat: {rate: 22, included: true}", "vat: {rate: 20, included: false}");
    const text = (await letter(added)).join("\n");
    expect(text).toContain("(Двести шестьдесят три тысячи пятьсот двадцать рублей 00 копеек)");
    expect(text).not.toContain("двести девятнадцать");
  });
  it("says that no VAT is due", async () => {
    const exempt = alone
      .replace("price: {vat: included}", "price: {vat: exempt}")
      .replace("vat: {rate: 22, included: true}", "vat: {rate: 0, included: true}");
    const lines = await letter(exempt);
    expect(lines).toContain("Цена заявки составляет 219 600,00 руб. (двести девятнадцать тысяч шестьсот рублей).");
    expect(lines).toContain("НДС не облагается.");
  });
  it("lists several lots with their totals", async () => {
    const both = alone
      .replace("lots: [L1]", "lots: [L1, L2]")
      .replace("    - {lot: L1, title: Отчёт, quantity: 12", "    - {lot: L2, title: Отчёт, quantity: 12");
    expect(await letter(both)).toEqual(
      expect.arrayContaining(["Лоты:", "- Лот L1. Страницы – 108 000,00 руб.", "- Лот L2. Печать – 111 600,00 руб."]),
    );
  });
  it("refers to the list of documents where there is one", async () => {
    const listed = valid(bid("parts: [letter-of-bid, document-list]", section));
    expect((await letter(listed)).find((line) => line.startsWith("Перечень"))).toBe(
      "Перечень приложенных документов: разд. @#document-list. Всего документов: 2.",
    );
    const directive = "\n  //- a.md\n  ---\n  id: a\n  title: А\n  ---\n  ::document-list\n";
    expect(await letter(valid(bid("parts: [letter-of-bid, sections]", directive)))).toContain(
      "Приложенные документы перечислены в описи документов. Всего документов: 2.",
    );
  });
  it("stands on pages of its own, and the contents begin on another", async () => {
    const { document } = await buildFixture(valid(bid("parts: [cover, letter-of-bid, toc, sections]", section)));
    const kinds = document.blocks.map(({ kind }) => kind);
    expect(kinds.indexOf("page-break")).toBe(1);
    expect(kinds.lastIndexOf("page-break")).toBe(kinds.indexOf("contents") + 1);
    expect(kinds[kinds.indexOf("contents") - 1]).toBe("page-break");
  });
  it("is left out, and told, without a buyer or a company", async () => {
    const { document, problems } = await buildFixture(
      "//- bid.yaml\nkind: bid\ntender: tender.bid.yaml\nstatus: draft\nparts: [letter-of-bid]\n",
    );
    expect(problems).toMatchObject([{ problem: "no-data", id: "letter-of-bid" }]);
    expect(document.blocks.filter(({ kind }) => kind !== "page-break")).toEqual([]);
  });
});
