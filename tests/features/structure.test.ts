import { describe, expect, it } from "vitest";
import { openFixture, textIn } from "../harness/service.ts";

const bidFiles = `
//- tenderdraft.yaml
kind: workspace
//- bids/x/tender.bid.yaml
kind: tender
id: T1
requirements:
  - id: Т-1
    kind: technical
    text: Гарантия 24 месяца 😀
  - {id: ر-٢, kind: technical, text: ضمان}
//- bids/x/bid.yaml
kind: bid
tender: tender.bid.yaml
specification: [specification.bid.yaml]
sections: [sections/approach.md]
facts: {гарантия: 24 месяца}
//- bids/x/specification.bid.yaml
kind: specification
# Первая строка
# и вторая
responses:
  - requirement: Т-1
    value: 24
    note: >
      Срок считается
      со дня приёмки.
  - requirement: ر-٢
    value: true
  - requirement: ZZ
    value: true<|>
`;

const section = `${bidFiles.replace("<|>", "")}//- bids/x/sections/approach.md
---
id: approach
title: Подход
---
# Подход {#podhod answers=Т-1}

Текст 😀 :req[Т-1] и {{facts.гарантия}}, {{facts.nothing}}.

- один
- два
  ещё строка

## عنوان

:::note
Важно: <|>и\u0306ода[^1] 😀 нет.
:::

[^1]: Сноска.

# Второй
`;

async function foldedLines(source: string): Promise<readonly string[]> {
  const { service, at, fixture } = openFixture(source);
  const lines = (fixture.files.get(at.file) ?? "").split("\n");
  const ranges = await service.foldingRanges({ file: at.file });
  return ranges.map(({ startLine, endLine, kind }) => {
    return `${lines[startLine]?.trim()} … ${lines[endLine]?.trim()}${kind ? ` (${kind})` : ""}`;
  });
}

async function selected(source: string): Promise<readonly string[]> {
  const { service, at, fixture } = openFixture(source);
  const [ranges = []] = await service.selectionRanges({ file: at.file, positions: [at.position] });
  return ranges.map((range) => textIn(fixture, at.file, range));
}

async function coloured(source: string): Promise<readonly string[]> {
  const { service, at, fixture } = openFixture(source);
  const tokens = await service.semanticTokens({ file: at.file });
  return tokens.map(({ line, character, length, type, declaration }) => {
    const range = { start: { line, character }, end: { line, character: character + length } };
    return `${textIn(fixture, at.file, range)}: ${type}${declaration ? " declared" : ""}`;
  });
}

describe("folding", () => {
  it("hides entries, lists, long texts and runs of comments in YAML", async () => {
    expect(await foldedLines(bidFiles)).toEqual([
      "# Первая строка … # и вторая (comment)",
      "responses: … value: true",
      "- requirement: Т-1 … со дня приёмки.",
      "note: > … со дня приёмки.",
      "- requirement: ر-٢ … value: true",
      "- requirement: ZZ … value: true",
    ]);
  });

  it("hides front matter, chapters, list entries and containers in Markdown", async () => {
    expect(await foldedLines(section)).toEqual([
      "--- … ---",
      "# Подход {#podhod answers=Т-1} … [^1]: Сноска.",
      "- один … ещё строка",
      "- два … ещё строка",
      "## عنوان … [^1]: Сноска.",
      ":::note … :::",
    ]);
  });

  it("is nothing for a file that nobody reads", async () => {
    const { service } = openFixture(bidFiles);
    expect(await service.foldingRanges({ file: "nowhere.bid.yaml" })).toEqual([]);
  });
});

describe("growing selections", () => {
  it("go from the word to the value, the entry, the list and the file in YAML", async () => {
    const source = bidFiles.replace("<|>", "").replace("Гарантия 24 месяца 😀", "Гаран<|>тия 24 месяца 😀");
    const found = await selected(source);
    expect(found.slice(0, 4)).toEqual([
      "Гарантия",
      "Гарантия 24 месяца 😀",
      "text: Гарантия 24 месяца 😀",
      "id: Т-1\n    kind: technical\n    text: Гарантия 24 месяца 😀",
    ]);
    expect(found.at(-1)).toMatch(/^kind: tender\n[\s\S]*ضمان}\n$/);
  });

  it("go from the word to the block, the container, the chapter and the file in Markdown", async () => {
    const found = await selected(section);
    expect(found[0]).toBe("и\u0306ода");
    expect(found).toContain(":::note\nВажно: и\u0306ода[^1] 😀 нет.\n:::");
    expect(found.find((text) => text.startsWith("## عنوان"))).toMatch(/Сноска\.\n\n$/);
    expect(found.at(-2)).toMatch(/^# Подход/);
    expect(found.at(-1)).toMatch(/^---\nid: approach/);
  });

  it("leave the quotes out first", async () => {
    const source = bidFiles.replace("<|>", "").replace("ضمان", '"ضما<|>ن كامل"');
    expect((await selected(source)).slice(0, 3)).toEqual(["ضمان", "ضمان كامل", '"ضمان كامل"']);
  });

  it("are the place itself where nobody reads the file, and one answer a position", async () => {
    const { service, at } = openFixture(bidFiles);
    const positions = [at.position, { line: 99_999, character: 4 }];
    expect(await service.selectionRanges({ file: at.file, positions })).toHaveLength(2);
    const nowhere = await service.selectionRanges({ file: "nowhere.md", positions });
    expect(nowhere).toEqual(positions.map((position) => [{ start: position, end: position }]));
  });
});

describe("colours", () => {
  it("show ids that are known, declared or mentioned", async () => {
    expect(await coloured(bidFiles)).toEqual(["Т-1: requirement", "ر-٢: requirement"]);
    const tender = bidFiles.replace("<|>", "").replace("id: T1", "id: T1<|>");
    expect(await coloured(tender)).toEqual(["Т-1: requirement declared", "ر-٢: requirement declared"]);
  });

  it("show variables and directives in prose, and leave unknown ones plain", async () => {
    expect(await coloured(section)).toEqual([
      "approach: id declared",
      "podhod: id declared",
      "Т-1: requirement",
      "req: directive",
      "Т-1: requirement",
      "facts.гарантия: variable",
      "note: directive",
    ]);
  });

  it("can be asked for some lines only", async () => {
    const { service, at } = openFixture(section);
    const range = { start: { line: 6, character: 0 }, end: { line: 7, character: 0 } };
    const tokens = await service.semanticTokens({ file: at.file, range });
    expect(tokens.map((token) => token.line)).toEqual([6, 6, 6]);
  });
});

describe("layout", () => {
  it("is brought into a bid file, and not into prose", async () => {
    const { service, at } = openFixture(bidFiles.replace("responses:\n", "responses:   \n"));
    expect(await service.formatting({ file: at.file })).toEqual([
      { file: at.file, range: { start: { line: 3, character: 10 }, end: { line: 3, character: 13 } }, newText: "" },
    ]);
    const prose = openFixture(section);
    expect(await prose.service.formatting({ file: prose.at.file })).toEqual([]);
  });
});

describe("linked editing", () => {
  const linked = async (source: string): Promise<readonly string[]> => {
    const { service, at, fixture } = openFixture(source);
    const ranges = await service.linkedEditingRanges(at);
    return ranges.map((range) => `${range.start.line}: ${textIn(fixture, at.file, range)}`);
  };

  it("changes a footnote's label at the note and where it is referred to", async () => {
    const source = section.replace("<|>", "").replace("[^1] 😀", "[^1<|>] 😀");
    expect(await linked(source)).toEqual(["15: 1", "18: 1"]);
    expect(await linked(section.replace("<|>", "").replace("[^1]: С", "[^<|>1]: С"))).toEqual(["15: 1", "18: 1"]);
  });

  it("is not offered elsewhere", async () => {
    expect(await linked(section)).toEqual([]);
    expect(await linked(bidFiles)).toEqual([]);
  });
});
