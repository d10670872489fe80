import { describe, expect, it } from "vitest";
import { checkFiles } from "../../../../../tests/harness/check.ts";
import { parseFixture } from "../../../../../tests/harness/fixture.ts";
import { sectionFixture } from "../../../../../tests/harness/section-samples.ts";
import { createLineIndex } from "../../../text/line-index.ts";

const pricing = `//- bids/demo/pricing.bid.yaml
kind: pricing
currency: RUB
vat: {rate: 22, included: true}
items: [{title: Съёмка, quantity: 1, unit: день, unitPrice: 1000}]
`;

/** What contradicts the rate, as written. */
async function ratesIn(body: string): Promise<readonly string[]> {
  const files = sectionFixture(body).replace("status: draft", "status: draft\npricing: pricing.bid.yaml");
  const fixture = parseFixture(pricing + files);
  const { findings } = await checkFiles(fixture);
  return findings
    .filter(({ rule }) => rule === "fact/contradiction" || rule.startsWith("internal/"))
    .map(({ file, range, message }) => {
      const text = fixture.files.get(file) ?? "";
      const { start, end } = createLineIndex(text).spanOf(range);
      return file.endsWith(".md") ? text.slice(start, end) : message;
    });
}

describe("fact/contradiction of the rate of VAT", () => {
  it.each([
    ["Цена указана с учётом НДС 20 %.", "20"],
    ["НДС по ставке 20 процентов включён.", "20"],
    ["В цену входит 20 % НДС.", "20"],
    ["The price includes VAT at 20%.", "20"],
    ["السعر شامل ضريبة القيمة المضافة بنسبة ٢٠ في المئة.", "٢٠"],
  ])("finds another one: %s", async (body, literal) => {
    expect(await ratesIn(body)).toEqual([literal]);
  });

  it.each([
    "Цена указана с учётом НДС 22 %.",
    "НДС не облагается.",
    "С учётом НДС аванс составит 30 %.",
    "Ставка выросла: вместо НДС 20 % теперь 22 %.",
    "НДС 20 % или 22 % — решает закон.",
    "В том числе НДС 20 % — 180 руб.",
    "Скидка 20 %, НДС включён.",
    "НДС {{price.vatRate}} % включён, скидка 20 %.",
  ])("leaves alone: %s", async (body) => {
    expect(await ratesIn(body)).toEqual([]);
  });
});
