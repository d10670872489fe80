import { describe, expect, it } from "vitest";
import { tenderFile } from "../harness/rule-samples.ts";
import { buildFixture, showBlocks } from "./build-fixture.ts";

interface Pricing {
  readonly head: string;
  readonly lines: readonly string[];
  readonly tender?: string;
  readonly bid?: string;
}

/** The lines that a section with this text prints. */
async function print(text: string, front: string, { head, lines, tender = "", bid = "" }: Pricing): Promise<string[]> {
  const { document, problems } = await buildFixture(`${tenderFile(tender)}//- bids/demo/pricing.bid.yaml
kind: pricing
${head}
items:
${lines.map((line) => `  - {title: Услуга, unit: год, ${line}}`).join("\n")}
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
pricing: pricing.bid.yaml
parts: [sections]
sections: [price.md]
${bid}
//- bids/demo/price.md
---
id: price
title: Цена
${front}
---
${text}
`);
  expect(problems).toEqual([]);
  return showBlocks(document.blocks)
    .slice(1)
    .map((line) => line.replaceAll("\u00a0", " ").replace(/^\{\w+\} /, ""));
}

const roubles = { head: "currency: RUB\nvat: {rate: 20, included: true}", lines: ["quantity: 12, unitPrice: 18300"] };
const inWords = "{{price.total}} ({{price.totalInWords}})";

describe("amounts in words that the bid leaves out", () => {
  it.each([
    ["", "219 600,00 руб. (Двести девятнадцать тысяч шестьсот рублей 00 копеек)"],
    ["language: ar", "219,600.00 روبل روسي (مائتان وتسعة عشر ألفًا وستمائة روبل روسي)"],
    ["language: en", "RUB 219,600.00 (Two hundred and nineteen thousand six hundred Russian roubles)"],
  ])("are written in the language of the section: %s", async (front, line) => {
    expect(await print(inWords, front, roubles)).toEqual([line]);
  });

  it("stand as they are declared in the language of the bid, and are translated elsewhere", async () => {
    const declared = { ...roubles, head: `${roubles.head}\ntotalInWords: двести девятнадцать тысяч шестьсот рублей` };
    expect(await print("{{price.totalInWords}}", "", declared)).toEqual(["двести девятнадцать тысяч шестьсот рублей"]);
    expect(await print("{{price.totalInWords}}", "language: en", declared)).toEqual([
      "Two hundred and nineteen thousand six hundred Russian roubles",
    ]);
  });

  const lots = {
    ...roubles,
    tender: "lots: [{id: L1, title: Портал}, {id: L2, title: Печать}]",
    lines: ["lot: L1, quantity: 1, unitPrice: 100", "lot: L2, quantity: 1, unitPrice: 2000"],
  };

  it("exist for lots", async () => {
    expect(await print("{{lot.L1.totalInWords}} / {{lot.L2.totalInWords}}", "", lots)).toEqual([
      "Сто рублей 00 копеек / Две тысячи рублей 00 копеек",
    ]);
  });

  it("follow the price schedule, with VAT where it is added", async () => {
    const added = { ...roubles, head: "currency: RUB\nvat: {rate: 20, included: false}" };
    expect((await print("::price-schedule", "", added)).at(-1)).toBe(
      "Сумма прописью: Двести шестьдесят три тысячи пятьсот двадцать рублей 00 копеек.",
    );
    expect((await print("::price-schedule{lot=L2}", "", lots)).at(-1)).toBe(
      "Сумма прописью: Две тысячи рублей 00 копеек.",
    );
  });

  it("leave lots that are not bid for out of the total", async () => {
    const one = { ...lots, bid: "lots: [L1]" };
    expect(await print("{{price.total}} ({{price.totalInWords}})", "", one)).toEqual([
      "100,00 руб. (Сто рублей 00 копеек)",
    ]);
    const schedule = (await print("::price-schedule", "", one)).join("\n");
    expect(schedule).toContain("100,00");
    expect(schedule).not.toContain("2 000,00");
  });
});

describe("amounts", () => {
  it("have the decimals of their currency", async () => {
    const dinars = { head: "currency: KWD\nvat: {rate: 0, included: true}", lines: ["quantity: 3, unitPrice: 1.125"] };
    expect(await print("{{price.total}}", "language: en", dinars)).toEqual(["KWD 3.375"]);
    const yen = { head: "currency: JPY\nvat: {rate: 0, included: true}", lines: ["quantity: 3, unitPrice: 1125"] };
    expect(await print("{{price.total}}", "language: en", yen)).toEqual(["JPY 3,375"]);
  });

  it("keep the decimals of a price of one unit", async () => {
    const fine = { ...roubles, lines: ["quantity: 1000, unitPrice: 0.3333"] };
    const schedule = (await print("::price-schedule", "", fine)).join("\n");
    expect(schedule).toContain("0,3333");
    expect(schedule).toContain("333,30");
  });
});

describe("the price schedule", () => {
  const two = {
    head: "currency: RUB\nvat: {rate: 20, included: false}",
    tender: "lots: [{id: L1, title: Портал}, {id: L2, title: Печать}]",
    lines: [
      "lot: L1, quantity: 3, unitPrice: 33.33",
      "lot: L2, quantity: 1, unitPrice: 0.125",
      "lot: L2, quantity: 8, unitPrice: 2000",
    ],
  };

  it("adds lots up, then VAT, in words that say what is payable", async () => {
    expect(await print("::price-schedule", "", two)).toEqual([
      "№ | Наименование | Количество | Ед. изм. | Цена за единицу, руб. | Сумма, руб.",
      "Лот L1. Портал",
      "1 | Услуга | 3 | год | 33,330 | 99,99",
      "Итого по лоту L1 | 99,99",
      "Лот L2. Печать",
      "2 | Услуга | 1 | год | 0,125 | 0,13",
      "3 | Услуга | 8 | год | 2 000,000 | 16 000,00",
      "Итого по лоту L2 | 16 000,13",
      "Итого | 16 100,12",
      "НДС 20 % | 3 220,02",
      "Итого с НДС | 19 320,14",
      "Сумма прописью: Девятнадцать тысяч триста двадцать рублей 14 копеек.",
    ]);
  });

  it.each(["ru", "ar", "en"])("agrees with the variables in %s", async (language) => {
    const lines = await print(
      "{{price.total}} / {{price.vat}} / {{price.totalWithVat}} / {{lot.L2.total}}\n\n::price-schedule",
      `language: ${language}`,
      two,
    );
    const amounts = (lines[0] ?? "")
      .split(" / ")
      .map((text) => text.replace(/[^\d.,\u00a0 ]/g, "").replace(/^[., ]+|[., ]+$/g, ""));
    expect(amounts).toHaveLength(4);
    const table = lines.slice(1).join("\n");
    for (const amount of amounts) expect(table).toContain(`| ${amount}`);
  });

  it("prints words that do not mean what is payable nowhere beside it", async () => {
    const net = {
      ...roubles,
      head: "currency: RUB\nvat: {rate: 20, included: false}\ntotalInWords: двести девятнадцать тысяч шестьсот рублей",
    };
    expect((await print("::price-schedule", "", net)).at(-1)).toBe(
      "Сумма прописью: Двести шестьдесят три тысячи пятьсот двадцать рублей 00 копеек.",
    );
  });

  it("falls back on the total as written, as the variable does, where a line has no price yet", async () => {
    const open = { head: "currency: RUB\nvat: {rate: 0, included: true}\ntotal: 5000", lines: ["quantity: 1"] };
    const lines = await print("{{price.total}}\n\n::price-schedule", "", open);
    expect(lines[0]).toBe("5 000,00 руб.");
    expect(lines).toContain("Итого | 5 000,00");
  });
});
