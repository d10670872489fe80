import { describe, expect, it } from "vitest";
import { readSource } from "../../../model/read-source.ts";
import { fragmentsOf } from "./text-fragments.ts";

function readSection(text: string) {
  const file = readSource("sections/a.md", { ok: true, text }, "section");
  if (file.form !== "section") throw new Error("not a section");
  return file;
}

const section = readSection(`---
id: approach
title: Подход
language: ru
---

# Наш *подход*

Мы **отвечаем** за :doc[charter] и [сайт](https://example.com)[^1], срок
:term[SLA] — {{facts.days}}.

- пункт списка

> чужие слова

| Показатель | Значение |
|---|---|
| Посты \\| истории | :contract[c7] |

:::note[Важно]
Внутри заметки ![план](plan.png)
:::

[^1]: Сноска.
`);

describe("fragments of a section", () => {
  const fragments = fragmentsOf(section);

  it("say what they are", () => {
    expect(fragments.map(({ block, text, quoted }) => [block, text, quoted])).toEqual([
      ["value", "Подход", false],
      ["heading", "Наш подход", false],
      ["paragraph", "Мы отвечаем за \ufffc и сайт\ufffc, срок SLA — \ufffc.", false],
      ["list-item", "пункт списка", false],
      ["paragraph", "чужие слова", true],
      ["cell", "Показатель", false],
      ["cell", "Значение", false],
      ["cell", "Посты | истории", false],
      ["cell", "\ufffc", false],
      ["label", "Важно", false],
      ["paragraph", "Внутри заметки \ufffc", false],
      ["description", "план", false],
      ["footnote", "Сноска.", false],
    ]);
    expect(new Set(fragments.map(({ language }) => language))).toEqual(new Set(["ru"]));
    expect(fragments[0]?.key).toBe("title");
    expect(fragments[7]?.contracts).toEqual(["c7"]);
  });

  it("mark what is more than words", () => {
    const paragraph = fragments[2];
    expect(
      paragraph?.marks.map(({ kind, name, start, end }) => [kind, name, paragraph.text.slice(start, end)]),
    ).toEqual([
      ["mention", "doc", "\ufffc"],
      ["link", "https://example.com", "сайт"],
      ["footnote", "1", "\ufffc"],
      ["term", "", "SLA"],
      ["variable", "facts.days", "\ufffc"],
    ]);
  });

  it("know where every part of them stands", () => {
    for (const fragment of fragments.filter(({ block }) => block !== "description")) {
      for (const word of fragment.text.matchAll(/[\p{L}\d]+/gu)) {
        const end = word.index + word[0].length;
        const { span } = fragment.placeOf(word.index, end);
        expect(section.text.slice(span.start, span.end)).toBe(word[0]);
        expect(fragment.isExact(word.index, end)).toBe(true);
      }
    }
    const styled = fragments[2];
    const span = styled?.placeOf(0, "Мы отвечаем".length).span;
    expect(section.text.slice(span?.start, span?.end)).toBe("Мы **отвечаем");
    expect(styled?.isExact(0, "Мы отвечаем".length)).toBe(false);
  });

  it("are the same objects for the same file", () => {
    expect(fragmentsOf(section)).toBe(fragments);
    expect(fragmentsOf(readSection(section.text))).not.toBe(fragments);
  });
});

describe("fragments of a YAML file", () => {
  it("name their key, and keep to the words of the writer", () => {
    const file = readSource(
      "bids/demo/specification.bid.yaml",
      {
        ok: true,
        text: `kind: specification
responses:
  - requirement: R1
    value: 'до ''пятого'' числа'
    evidence: [c7]
    note: >-
      Отчёт
      по форме
`,
      },
      "yaml",
    );
    if (file.form !== "yaml") throw new Error("not read");
    const fragments = fragmentsOf(file);
    expect(fragments.map(({ key, text, contracts }) => [key, text, contracts])).toEqual([
      ["value", "до 'пятого' числа", ["c7"]],
      ["note", "Отчёт по форме", ["c7"]],
    ]);
  });
});
