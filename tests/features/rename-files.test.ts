import { describe, expect, it } from "vitest";
import { createLanguageService } from "../../server/src/features/create-language-service.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { parseFixture } from "../harness/fixture.ts";
import { changedFiles, moveFiles } from "../harness/service.ts";

const workspace = (letter: string) => `
//- tenderdraft.yaml
kind: workspace
company: company/company.bid.yaml  # наша компания
packs: [packs/house.bid.yaml, generic]
//- packs/house.bid.yaml
kind: pack
id: house
//- company/company.bid.yaml
kind: company
registers:
  unfairSupplier: {checkedAt: 2026-11-18, listed: false, extract: "files/выписка.pdf"}
//- company/documents.bid.yaml
kind: documents
documents:
  - {id: charter, type: charter, title: Устав, file: files/charter.pdf}
  - {id: d2, type: letter, title: رسالة, file: /company/files/charter.pdf}
//- company/people.bid.yaml
kind: people
people:
  - {id: ivanova, name: Иванова Анна, role: Редактор, cv: './files/cv 1.pdf'}
//- company/past-contracts.bid.yaml
kind: contracts
contracts:
  - {id: c1, buyer: A, title: B, start: 2024-01-01, end: 2024-12-31, letter: files/charter.pdf}
  - {id: c2, buyer: A, title: B, start: 2024-01-01, end: 2024-12-31, letter: charter}
//- company/files/charter.pdf
%PDF
//- company/files/выписка.pdf
%PDF
//- company/files/cv 1.pdf
%PDF
//- templates/letterhead.docx
x
//- bids/portal/tender.bid.yaml
kind: tender
title: Портал
//- bids/portal/bid.yaml
kind: bid
tender: tender.bid.yaml
specification: [specification.bid.yaml]
template: ../../templates/letterhead.docx
sections:
  - sections/01-letter.md   # письмо
  - >-
    sections/خطة.md
//- bids/portal/specification.bid.yaml
kind: specification
responses: []
//- bids/portal/images/chart (1).png
x
//- bids/portal/sections/خطة.md
---
id: plan
title: خطة
---

نص
//- bids/portal/sections/01-letter.md
---
id: letter
title: Письмо
---

${letter}
`;

const plain = workspace("Текст.");
const manifest = "bids/portal/bid.yaml";
const letter = "bids/portal/sections/01-letter.md";

/** The lines of the changed files that are not as they were. */
async function moved(source: string, ...moves: (readonly [string, string])[]): Promise<readonly string[]> {
  const before = parseFixture(source).files;
  const after = await moveFiles(source, moves);
  return Object.entries(after).flatMap(([file, text]) => {
    const lines = (before.get(file) ?? "").split("\n");
    return text.split("\n").flatMap((line, index) => (line === lines[index] ? [] : [`${file}: ${line.trim()}`]));
  });
}

/** The last line of the letter after some moves. */
async function prose(line: string, ...moves: (readonly [string, string])[]): Promise<string> {
  const files = await moveFiles(workspace(line), moves);
  return (files[letter] ?? `${line}\n`).trimEnd().split("\n").at(-1) ?? "";
}

describe("a file that gets another name", () => {
  it("is followed by the manifest; comments, quotes and blocks stay", async () => {
    expect(await moved(plain, [letter, "bids/portal/sections/01-письмо.md"])).toEqual([
      `${manifest}: - sections/01-письмо.md   # письмо`,
    ]);
    expect(await moved(plain, ["bids/portal/sections/خطة.md", "bids/portal/sections/الخطة الجديدة.md"])).toEqual([
      `${manifest}: sections/الخطة الجديدة.md`,
    ]);
    expect(await moved(plain, ["bids/portal/tender.bid.yaml", "bids/portal/закупка.bid.yaml"])).toEqual([
      `${manifest}: tender: закупка.bid.yaml`,
    ]);
    expect(await moved(plain, ["templates/letterhead.docx", "templates/бланк.docx"])).toEqual([
      `${manifest}: template: ../../templates/бланк.docx`,
    ]);
  });

  it("is followed by the library, relative to the file or to the root, and by letters that are paths", async () => {
    expect(await moved(plain, ["company/files/charter.pdf", "company/files/устав копия.pdf"])).toEqual([
      "company/documents.bid.yaml: - {id: charter, type: charter, title: Устав, file: files/устав копия.pdf}",
      "company/documents.bid.yaml: - {id: d2, type: letter, title: رسالة, file: /company/files/устав копия.pdf}",
      "company/past-contracts.bid.yaml: - {id: c1, buyer: A, title: B, start: 2024-01-01, end: 2024-12-31, letter: files/устав копия.pdf}",
    ]);
    expect(await moved(plain, ["company/files/cv 1.pdf", "company/files/it's.pdf"])).toEqual([
      "company/people.bid.yaml: - {id: ivanova, name: Иванова Анна, role: Редактор, cv: './files/it''s.pdf'}",
    ]);
    expect(await moved(plain, ["company/files/выписка.pdf", 'company/files/"a".pdf'])).toEqual([
      String.raw`company/company.bid.yaml: unfairSupplier: {checkedAt: 2026-11-18, listed: false, extract: "files/\"a\".pdf"}`,
    ]);
  });

  it("is put into quotes where YAML needs them", async () => {
    expect(await moved(plain, ["company/files/charter.pdf", "company/files/a, b.pdf"])).toContain(
      'company/documents.bid.yaml: - {id: charter, type: charter, title: Устав, file: "files/a, b.pdf"}',
    );
  });

  it("is followed by the workspace, packs by path included", async () => {
    expect(await moved(plain, ["packs/house.bid.yaml", "packs/дом.bid.yaml"])).toEqual([
      "tenderdraft.yaml: packs: [packs/дом.bid.yaml, generic]",
    ]);
  });

  it("is written in one line where its path was folded over several", async () => {
    const folded = plain.replace("    sections/خطة.md\n", "    sections/خطة\n    العمل.md\nfacts: {a: 1}\n");
    const after = await moveFiles(folded, [["bids/portal/sections/خطة العمل.md", "bids/portal/sections/خطة.md"]]);
    expect(after[manifest]).toContain("  - sections/خطة.md\nfacts: {a: 1}\n");
  });

  it("is left alone where no path of ours can name it", async () => {
    expect(await moved(plain, ["company/files/charter.pdf", "company/files/a:b.pdf"])).toEqual([]);
  });

  it("is the file itself, however its name is composed", async () => {
    const decomposed = plain
      .replace("file: files/charter.pdf", "file: files/и\u0306.pdf")
      .concat("//- company/files/\u0439.pdf\n%PDF\n");
    expect(await moved(decomposed, ["company/files/\u0439.pdf", "company/files/новый.pdf"])).toEqual([
      "company/documents.bid.yaml: - {id: charter, type: charter, title: Устав, file: files/новый.pdf}",
    ]);
  });
});

describe("links and pictures of prose", () => {
  const picture = "bids/portal/images/chart (1).png";
  it.each([
    ["![رسم](../images/chart%20%281%29.png)", "bids/portal/images/график.png", "![رسم](../images/график.png)"],
    ["![رسم](<../images/chart (1).png>)", "bids/portal/images/new chart.png", "![رسم](<../images/new chart.png>)"],
    [
      "![رسم](/bids/portal/images/chart%20%281%29.png)",
      "bids/portal/a b (2).png",
      "![رسم](/bids/portal/a%20b%20%282%29.png)",
    ],
    ["[👁️][r]\n\n[r]: <../images/chart (1).png> 'رسم'", "bids/portal/x.png", "[r]: <../x.png> 'رسم'"],
    [":::note[👁️ [رسم](<../images/chart (1).png>)]\n:::", "bids/portal/ب.png", ":::note[👁️ [رسم](<../ب.png>)]"],
    ["[r]: ../images/chart%20%281%29.png", "bids/portal/100%.png", "[r]: ../100%25.png"],
    ['[рис.](../images/./chart%20(1).png "Рис.")', "bids/portal/images/a.png", '[рис.](../images/a.png "Рис.")'],
  ])("%s follows a file", async (line, to, expected) => {
    expect((await moveFiles(workspace(line), [[picture, to]]))[letter]?.split("\n")).toContain(expected);
  });

  it.each([
    ["[الخطة](خطة.md#أهداف)", "[الخطة](ب.md#أهداف)"],
    ["[الخطة](%D8%AE%D8%B7%D8%A9.md#x)", "[الخطة](%D8%A8.md#x)"],
  ])("%s keeps its anchor and its way of writing", async (line, expected) => {
    expect(await prose(line, ["bids/portal/sections/خطة.md", "bids/portal/sections/ب.md"])).toBe(expected);
  });

  it.each(["[a](https://site.example/خطة.md)", "[a](#plan)", "`[a](خطة.md)`", "[a]({{facts.x}}/خطة.md)"])(
    "%s stays",
    async (line) => {
      expect(await prose(line, ["bids/portal/sections/خطة.md", "bids/portal/sections/ب.md"])).toBe(line);
    },
  );

  it("of what stands in a block of code stay", async () => {
    const code = "```\n[r]: خطة.md\n```";
    expect(await moved(workspace(code), ["bids/portal/sections/خطة.md", "bids/portal/ب.md"])).toEqual([
      `${manifest}: ب.md`,
    ]);
  });
});

describe("a folder that moves", () => {
  it("takes the paths inside of its files along: a whole bid", async () => {
    const source = workspace(
      "[устав](../../../company/files/charter.pdf) и [план](خطة.md) и [корень](/bids/portal/bid.yaml)",
    );
    expect(await moved(source, ["bids/portal", "archive/2026/портал"])).toEqual([
      `${manifest}: template: ../../../templates/letterhead.docx`,
      `${letter}: [устав](../../../../company/files/charter.pdf) и [план](خطة.md) и [корень](/archive/2026/портал/bid.yaml)`,
    ]);
  });

  it("is followed from outside: the company", async () => {
    const source = workspace("[устав](../../../company/files/charter.pdf)");
    expect(await moved(source, ["company", "شركة"])).toEqual([
      "company/documents.bid.yaml: - {id: d2, type: letter, title: رسالة, file: /شركة/files/charter.pdf}",
      "tenderdraft.yaml: company: شركة/company.bid.yaml  # наша компания",
      `${letter}: [устав](../../../شركة/files/charter.pdf)`,
    ]);
  });

  it("is told apart from one whose name begins alike", async () => {
    expect(await moved(plain, ["bids/port", "bids/x"], ["company/file", "y"])).toEqual([]);
  });

  it("may move together with a file in it that goes elsewhere", async () => {
    expect(await moved(plain, ["bids/portal", "bids/портал"], [letter, "bids/letter.md"])).toEqual([
      `${manifest}: - ../letter.md   # письмо`,
    ]);
  });
});

describe("a company that nothing names", () => {
  const unnamed = plain.replace("company: company/company.bid.yaml  # наша компания\n", "");

  it("is named by the bids that would lose it", async () => {
    const after = await moveFiles(unnamed, [["company", "شركتنا"]]);
    expect(after[manifest]).toContain("    sections/خطة.md\ncompany: ../../شركتنا/company.bid.yaml\n");
  });

  it("needs no name where it is still found", async () => {
    expect(await moved(unnamed, ["bids/portal", "archive/portal"])).toEqual([]);
    expect(await moved(unnamed, ["company/company.bid.yaml", "company/наша.bid.yaml"])).toEqual([]);
  });

  it("is not mistaken for another one that lies nearer afterwards", async () => {
    const two = unnamed.concat("//- partners/company/company.bid.yaml\nkind: company\n");
    const after = await moveFiles(two, [["bids/portal", "partners/portal"]]);
    expect(after[manifest]).toContain("\ncompany: ../../company/company.bid.yaml\n");
  });
});

describe("a single file that moves", () => {
  it("takes the paths inside of it along", async () => {
    const source = workspace("[план](./خطة.md), ![r](<../images/chart (1).png>)");
    expect(await moved(source, [letter, "bids/portal/letter.md"])).toEqual([
      `${manifest}: - letter.md   # письмо`,
      `${letter}: [план](./sections/خطة.md), ![r](<images/chart (1).png>)`,
    ]);
    expect(await moved(plain, [manifest, "bids/portal/old/bid.yaml"])).toEqual([
      `${manifest}: tender: ../tender.bid.yaml`,
      `${manifest}: specification: [../specification.bid.yaml]`,
      `${manifest}: template: ../../../templates/letterhead.docx`,
      `${manifest}: - ../sections/01-letter.md   # письмо`,
      `${manifest}: ../sections/خطة.md`,
    ]);
  });

  it("counts as it stands in the editor, saved or not", async () => {
    const { files } = parseFixture(plain);
    const service = createLanguageService(createMemoryWorkspace(files));
    const unsaved = "kind: bid\n# 👁️ ещё не сохранено\ntender: ./tender.bid.yaml\n";
    await service.updateDocument(manifest, unsaved);
    const edits = await service.fileMoveEdits([
      { from: "bids/portal/tender.bid.yaml", to: "bids/portal/t/т.bid.yaml" },
    ]);
    expect(changedFiles(new Map([[manifest, unsaved]]), edits)).toEqual({
      [manifest]: "kind: bid\n# 👁️ ещё не сохранено\ntender: ./t/т.bid.yaml\n",
    });
  });
});
