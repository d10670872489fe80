// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how tab stops of snippets are written
import { describe, expect, it } from "vitest";
import { chooseName } from "../../extension/src/attachments/choose-name.ts";
import { writeLibraryEntry } from "../../extension/src/attachments/library-entry.ts";
import { makeSafeName } from "../../extension/src/attachments/safe-name.ts";
import {
  relativePath,
  writeMarkdown,
  writeMarkdownSnippet,
  writeScalar,
} from "../../extension/src/attachments/write-reference.ts";
import { createLanguageService } from "../../server/src/features/create-language-service.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { plainText as expandSnippet } from "../../server/src/lsp/snippet-text.ts";
import { parseMarkdown } from "../../server/src/syntax/markdown/parse-markdown.ts";

describe("the name of an attachment", () => {
  it.each([
    ["Устав ООО «Маяк-Медиа».pdf", "Устав ООО «Маяк-Медиа».pdf"],
    ["شهادة التسجيل 2026.PDF", "شهادة التسجيل 2026.PDF"],
    ["План 1/2: схема?.png", "План 1-2- схема-.png"],
    ["a\u202egnp.exe", "agnp.exe"],
    ["и\u0306.png", "й.png"],
    ["  ..скан..  ", "скан"],
    ["aux.txt", "_aux.txt"],
    ["???.png", "file.png"],
    ["", "file"],
    ["🎬 монтаж.mp4", "🎬 монтаж.mp4"],
  ])("%j becomes %j", (given, expected) => {
    expect(makeSafeName(given)).toBe(expected);
  });

  it("is cut between letters, never within one, and keeps its extension", () => {
    const name = makeSafeName(`${"👩‍👩‍👧".repeat(30)}.png`);
    expect(name).toMatch(/^(?:👩‍👩‍👧)+\.png$/u);
    expect(name.length).toBeLessThanOrEqual(84);
  });
});

describe("an attachment in its folder", () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const folderOf = (files: Readonly<Record<string, string>>) => ({
    names: Object.keys(files),
    read: async (name: string) => bytes(files[name] ?? ""),
  });

  it("takes its own name where that is free", async () => {
    const chosen = await chooseName("План.png", bytes("a"), folderOf({ "Устав.pdf": "u" }));
    expect(chosen).toEqual({ name: "План.png", exists: false });
  });

  it("is the file that is there where the content is the same", async () => {
    const chosen = await chooseName("план.PNG", bytes("a"), folderOf({ "План.png": "a" }));
    expect(chosen).toEqual({ name: "План.png", exists: true });
  });

  it("never takes the place of another file", async () => {
    const chosen = await chooseName("План.png", bytes("c"), folderOf({ "ПЛАН.png": "a", "План-2.png": "b" }));
    expect(chosen).toEqual({ name: "План-3.png", exists: false });
  });
});

describe("what a text says of an attachment", () => {
  const picture = { path: "../attachments/План (1) 50%.png", name: "План_работ.png", isPicture: true };

  it.each([
    ["/w/bids/x/sections/a.md", "/w/bids/x/attachments/p.png", "../attachments/p.png"],
    ["/w/company/documents.bid.yaml", "/w/company/files/у.pdf", "files/у.pdf"],
    ["/w/a/b.md", "/w/c/d/e.png", "../c/d/e.png"],
  ])("leads from %s to %s", (from, to, expected) => {
    expect(relativePath(from, to)).toBe(expected);
  });

  it("is a picture that Markdown reads, whatever its path holds", () => {
    const written = writeMarkdown(picture, "План [черновик]\nработ");
    const [paragraph] = parseMarkdown(written).blocks;
    const image = paragraph?.kind === "paragraph" ? paragraph.children[0] : undefined;
    expect(image).toMatchObject({ kind: "image", alt: "План [черновик] работ" });
    expect(image?.kind === "image" && decodeURI(image.src)).toBe(picture.path);
  });

  it("is a snippet with the words to type", () => {
    expect(writeMarkdownSnippet(picture, 1)).toBe("![${1:План работ}](<../attachments/План (1) 50%25.png>)");
    const link = { path: "../attachments/$1}.pdf", name: "$1}.pdf", isPicture: false };
    expect(expandSnippet(writeMarkdownSnippet(link, 1))).toBe("[$1}](../attachments/$1}.pdf)");
  });

  it.each([
    ["files/Устав.pdf", "files/Устав.pdf"],
    ["Договор № 5: этап", '"Договор № 5: этап"'],
    ["# план", '"# план"'],
    ["2026", '"2026"'],
    ["no", '"no"'],
  ])("is in YAML %s", (given, expected) => {
    expect(writeScalar(given)).toBe(expected);
  });
});

describe("an entry of the library", () => {
  const library = `kind: documents
documents:
  # Учредительные
  - id: charter
    type: charter
    title: Устав

  # Справки
  - id: tax
    type: tax-clearance
    title: شهادة
x-note: конец
`;
  const file = { path: "files/Выписка ЕГРЮЛ: 2026.pdf", name: "Выписка ЕГРЮЛ: 2026.pdf", isPicture: false };

  function insert(text: string, at: number): string {
    const lines = text.split("\n");
    const entry = writeLibraryEntry(lines, at, file);
    if (!entry) return "";
    return [...lines.slice(0, entry.line), expandSnippet(entry.snippet).trimEnd(), ...lines.slice(entry.line)].join(
      "\n",
    );
  }

  it("goes behind the entry that was pointed at", () => {
    const lines = insert(library, 4).split("\n");
    expect(lines.slice(5, 12)).toEqual([
      "    title: Устав",
      "  - id: выписка-егрюл-2026",
      "    type: выписка-егрюл-2026",
      '    title: "Выписка ЕГРЮЛ: 2026"',
      '    file: "files/Выписка ЕГРЮЛ: 2026.pdf"',
      "",
      "  # Справки",
    ]);
  });

  it.each([
    ["pointed at the last entry", 9],
    ["pointed before the list", 0],
    ["pointed behind the list", 11],
  ])("goes to the end of the list when %s", (_where, at) => {
    const lines = insert(library, at).split("\n");
    expect(lines[11]).toBe("  - id: выписка-егрюл-2026");
    expect(lines[15]).toBe("x-note: конец");
  });

  it("makes a library that is read without a finding of its form", async () => {
    const files = new Map([["company/documents.bid.yaml", insert(library, 4)]]);
    const service = createLanguageService(createMemoryWorkspace(files));
    const { findings } = await service.check({ asOf: "2026-11-20", locale: "ru" });
    expect(findings.filter(({ rule }) => rule.startsWith("schema/"))).toEqual([]);
  });

  it("is not made where there is no list", () => {
    expect(writeLibraryEntry(["kind: people", "people:", "  - id: a"], 1, file)).toBeUndefined();
  });
});
