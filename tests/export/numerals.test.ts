import { describe, expect, it } from "vitest";
import { formatAmountIn, formatDate, formatMoney, formatNumber } from "../../server/src/export/build/format-value.ts";
import { splitRuns } from "../../server/src/export/docx/split-runs.ts";
import { proofingLanguage, withNumerals } from "../../server/src/export/language.ts";
import { tenderFile } from "../harness/rule-samples.ts";
import { buildFixture, showBlocks } from "./build-fixture.ts";

const arabic = withNumerals("ar", "arabic-indic");

async function print(bid: string): Promise<{ readonly lines: string[]; readonly language: string }> {
  const { document, problems } = await buildFixture(`${tenderFile("")}//- bids/demo/pricing.bid.yaml
kind: pricing
currency: SAR
vat: {rate: 15, included: true}
items:
  - {title: خدمة, unit: سنة, quantity: 12, unitPrice: 18300.5}
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
date: 2026-11-12
language: ar
${bid}
pricing: pricing.bid.yaml
parts: [sections]
sections: [price.md, summary.md]
//- bids/demo/price.md
---
id: price
title: السعر
---
السعر {{price.total}} بتاريخ {{bid.date}}، والطابق 3.
//- bids/demo/summary.md
---
id: summary
title: Summary
language: en
---
Price {{price.total}} of {{bid.date}}.
`);
  expect(problems).toEqual([]);
  const lines = showBlocks(document.blocks).map((line) => line.replaceAll("\u00a0", " ").replace(/^\{\w+\} /, ""));
  return { lines, language: document.language };
}

describe("Arabic-Indic digits", () => {
  it("stand in the numbers of facts where the bid asks for them; what was typed and other languages keep theirs", async () => {
    const { lines, language } = await print("numerals: arabic-indic");
    expect(lines).toContain("السعر ٢١٩٬٦٠٦٫٠٠ ريال سعودي بتاريخ ١٢ نوفمبر ٢٠٢٦، والطابق 3.");
    expect(lines).toContain("Price SAR 219,606.00 of 12 November 2026.");
    expect(language).toBe("ar");
  });

  it("do not stand where nobody asks for them", async () => {
    const { lines } = await print("");
    expect(lines).toContain("السعر 219,606.00 ريال سعودي بتاريخ 12 نوفمبر 2026، والطابق 3.");
  });

  it("are written with the separators that go with them", () => {
    expect(formatNumber("1250000.5", arabic)).toBe("١٬٢٥٠٬٠٠٠٫٥");
    expect(formatNumber("-3", arabic)).toBe("−٣");
    expect(formatAmountIn("1250", arabic)).toBe("١٬٢٥٠٫٠٠");
    expect(formatMoney("7.5", undefined, arabic)).toBe("٧٫٥٠");
    expect(formatDate("2026-11", arabic)).toBe("نوفمبر ٢٠٢٦");
    expect(formatDate("2026-11-16T10:00+03:00", arabic)).toContain("الساعة ١٠:٠٠");
    expect(formatDate("М-117/26", arabic)).toBe("М-117/26");
  });

  it("are a matter of Arabic alone, and word processors are told the plain language", () => {
    expect(withNumerals("ru", "arabic-indic")).toBe("ru");
    expect(withNumerals("ar", "western")).toBe("ar");
    expect(withNumerals("ar-EG", "arabic-indic")).toBe("ar-EG-u-nu-arab");
    expect(proofingLanguage(arabic)).toBe("ar-SA");
    expect(proofingLanguage(withNumerals("ar-EG", "arabic-indic"))).toBe("ar-EG");
  });

  it("go right to left with the words around them, as one number", () => {
    expect(splitRuns("السعر ٢١٩٬٦٠٦٫٠٠ ريال", "rtl")).toEqual([{ text: "السعر ٢١٩٬٦٠٦٫٠٠ ريال", rtl: true }]);
  });
});
