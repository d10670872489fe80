import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Block, SourcePlace } from "../../server/src/export/blocks/types.ts";
import { lintDocx } from "../../server/src/export/docx/lint/lint-docx.ts";
import { lintKeys } from "../../server/src/export/docx/lint/problem.ts";
import { writeDocx } from "../../server/src/export/docx/write-docx.ts";
import { describeLint } from "../../server/src/host/export-docx.ts";
import { exportBid } from "../../server/src/host/export-operation.ts";
import { changePart } from "./docx-parts.ts";
import { heading, makeDocument, note, paragraph, table, text } from "./make-document.ts";

const at = (start: number): { readonly source: SourcePlace } => ({
  source: { file: "letter.md", span: { start, end: start + 5 } },
});

describe("a problem of a document", () => {
  const blocks: Block[] = [
    { ...heading(1, "Цена"), ...at(10) },
    { ...paragraph(text("Смета"), note("По данным заказчика: TODO")), ...at(20) },
    { kind: "landscape", blocks: [{ ...table([["а", "XXX"]]), ...at(30) }] },
    { ...paragraph("Срок: [указать]"), ...at(40) },
  ];
  it("has the place of its block: in a table, in a note, behind another section", async () => {
    const { bytes, sources } = await writeDocx(makeDocument(blocks, { language: "ru" }));
    const found = lintDocx(bytes, sources).map(({ key, params, source }) => [key, params.text, source?.span.start]);
    expect(found).toEqual([
      ["leftover-note", "XXX", 30],
      ["leftover-note", "[указать]", 40],
      ["leftover-note", "TODO", 20],
    ]);
  });
  it("has none where it is in no block", async () => {
    const { bytes, sources } = await writeDocx(makeDocument([paragraph("Смета")], { language: "ru" }));
    const broken = changePart(bytes, "word/header1.xml", (xml) =>
      xml.replace("</w:p>", '<w:r><w:t xml:space="preserve"> TODO</w:t></w:r>$&'),
    );
    const [found, ...others] = lintDocx(broken, sources);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ key: "leftover-note", part: "word/header1.xml" });
    expect(found).not.toHaveProperty("source");
  });
});

describe("the messages", () => {
  const problem = (key: keyof typeof lintKeys) => ({
    key,
    severity: lintKeys[key],
    part: "word/document.xml",
    params: { name: "NAME", text: "TEXT", row: "3", written: "1.2", counted: "1.3" },
  });
  const keys = Object.keys(lintKeys) as (keyof typeof lintKeys)[];
  it.each(["en", "ru", "ar"] as const)("are sentences with what to do, in %s", (locale) => {
    const said = keys.map((key) => describeLint(problem(key), locale));
    expect(said.filter((message) => /[{}]/.test(message) || !/[.] .+[.]$/s.test(message))).toEqual([]);
    expect(new Set(said).size).toBe(keys.length);
  });
});

describe("an export of a bid", () => {
  const examples = resolve(import.meta.dirname, "../../examples");
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "places-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("tells file and line of what it found, and the very line for the editor", async () => {
    const bid = "bids/first-draft/bid.yaml";
    const to = join(folder, "a.docx");
    const outcome = await exportBid({ root: examples, bid, to, asOf: "2026-11-24", locale: "en" });
    const line = outcome.warnings?.find((warning) => warning.includes("“[указать срок]”")) ?? "";
    const [, file = "", number = ""] = /^(.*):(\d+): “\[указать срок\]” looks like a note/.exec(line) ?? [];
    const lines = (await readFile(join(examples, file), "utf8")).split("\n");
    const notice = outcome.notices?.find(({ message }) => message.includes("“[указать срок]”"));
    // The rule is silenced where "TODO" stands.
    expect(outcome.warnings?.filter((warning) => warning.includes("TODO"))).toEqual([]);
    expect(notice).toMatchObject({ code: "export/leftover-note", severity: "warning", file });
    expect(notice?.range.start.line).toBe(Number(number) - 1);
    expect(notice?.line).toBe(lines[Number(number) - 1]);
    const end = Number(number) - 1 + (notice?.height ?? 0);
    expect(lines.slice(Number(number) - 1, end).join("\n")).toContain("[указать срок]");
  });
});
