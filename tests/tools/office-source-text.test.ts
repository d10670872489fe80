import { describe, expect, it } from "vitest";
import { findMissingEntry, hasLine } from "../office/page-text.ts";
import { findFirstMissing, readSection } from "../office/source-text.ts";

const section = `---
id: summary
title: "الملخص التنفيذي"
language: ar
---
## نطاق العمل {#intro answers=R12}

نقدم عرضنا إلى {{buyer.name.full}} بشأن **البوابة**[^1] كما في :req[R12]{x=y} اليوم.

::pagebreak

:::caption{#tab-a}
جدول الأسعار

| Показатель | Значение |
| --- | --- |
| Срок | 24 месяца: от \`даты\` [договора](https://example.org) |
:::

<!-- not for the reader -->

[^1]: Сноска о портале.
[^лишняя]: На неё ничто не ссылается.
`;

describe("reading the words of a section", () => {
  const texts = readSection(section);

  it("keeps running text in order and drops directives, variables, comments and attributes", () => {
    expect(texts.ordered).toEqual([
      "الملخص التنفيذي",
      "نطاق العمل",
      "نقدم عرضنا إلى",
      "بشأن البوابة",
      "كما في",
      "اليوم.",
      "Показатель",
      "Значение",
      "Срок",
      "24 месяца: от даты договора",
    ]);
  });

  it("keeps headings apart, and texts that may move", () => {
    expect(texts.headings).toEqual([["الملخص التنفيذي"], ["نطاق العمل"]]);
    expect(texts.anywhere).toEqual(["جدول الأسعار", "Сноска о портале."]);
  });
});

describe("searching a document", () => {
  it("finds texts in order only", () => {
    expect(findFirstMissing(["один", "два"], "один и два")).toBeUndefined();
    expect(findFirstMissing(["два", "один"], "один и два")).toContain("один");
    expect(findFirstMissing(["три"], "один и два")).toContain("три");
  });

  it("finds entries on pages whose words are in another order, but not absent or earlier ones", () => {
    const pages = "\u202b\u202a 2.1\u202cشهادة الجودة\u202c ISO 9001\nنص\n3 Объём работ\n";
    const certificate = { number: "2.1", text: "شهادةُ الجودة ISO 9001" };
    const scope = { number: "3", text: "Объём работ" };
    expect(findMissingEntry([certificate, scope], pages)).toBeUndefined();
    expect(findMissingEntry([scope, certificate], pages)).toContain("ISO");
    expect(findMissingEntry([{ number: "3", text: "Сроки" }], pages)).toContain("Сроки");
    expect(findMissingEntry([{ ...scope, number: "4" }], pages)).toContain("4 Объём работ");
  });

  it("does not take a line of the table of contents for the heading", () => {
    const scope = { number: "3", text: "Объём работ" };
    expect(findMissingEntry([scope, scope], "3 Объём работ\nТекст")).toContain("Объём");
    expect(findMissingEntry([scope, scope], "3 Объём работ\nТекст\n3 Объём работ")).toBeUndefined();
  });

  it("knows a line from both ends", () => {
    expect(hasLine("\u202bصفحة \u202a 2\u202cمن \u202a28\u202c\u202c", "صفحة 2 من 28")).toBe(true);
    expect(hasLine("28 \u202bمن\u202c 2 \u202bصفحة\u202c", "صفحة 2 من 28")).toBe(true);
    expect(hasLine("صفحة 28 من 2", "صفحة 2 من 28")).toBe(false);
    expect(hasLine("صفحة 2 من 28 أو 29", "صفحة 2 من 28")).toBe(false);
  });
});
