import { describe, expect, it } from "vitest";
import { findFirstMissing, findMissingHeading, readSection } from "../office/source-text.ts";

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
:::

| Показатель | Значение |
| --- | --- |
| Срок | 24 месяца: от \`даты\` [договора](https://example.org) |

<!-- not for the reader -->

[^1]: Сноска о портале.
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

  it("finds headings on pages whose words are in another order, but not absent or earlier ones", () => {
    const pages = "ISO 9001 \u202bشهادة الجودة\u202c 2.1\nنص\nОбъём работ\n";
    expect(findMissingHeading([["شهادة الجودة ISO 9001"], ["Объём работ"]], pages)).toBeUndefined();
    expect(findMissingHeading([["Объём работ"], ["شهادة الجودة ISO 9001"]], pages)).toContain("ISO");
    expect(findMissingHeading([["Сроки"]], pages)).toContain("Сроки");
  });
});
