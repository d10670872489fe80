/**
 * Bids exported into company templates with the built command line, in the hands of other programs.
 * Not run by itself; part of tests/office/run.ts.
 */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Checks } from "../../scripts/ci/checks.ts";
import { makeTemporaryFolder, type ProgramResult } from "../../scripts/ci/process.ts";
import { makeTemplate, type TemplateOptions } from "../export/templates/word-template.ts";
import { templateWords } from "../export/templates/words.ts";
import * as documents from "./documents.ts";
import { readCoreProperties, readParts, readText } from "./docx-parts.ts";
import { findMissingEntry, hasLine } from "./page-text.ts";
import { readBidFacts } from "./source-text.ts";

type RunCommandLine = (args: readonly string[]) => Promise<ProgramResult>;

interface Case {
  readonly name: string;
  readonly slug: string;
  readonly template: TemplateOptions;
}

const cases: readonly Case[] = [
  {
    name: "a Russian bid on the letterhead of the company",
    slug: "schools-festival",
    template: { language: "ru", cover: true, numbers: "dotted" },
  },
  {
    name: "an Arabic bid in an Arabic template",
    slug: "state-portal",
    template: { language: "ar", cover: true, numbers: "plain" },
  },
  {
    name: "an Arabic bid on a Russian letterhead",
    slug: "state-portal",
    template: { language: "ru", cover: true, numbers: "section" },
  },
  {
    name: "a Russian bid in an English template with a first page of its own",
    slug: "schools-festival",
    template: { language: "en", cover: true, firstPage: true },
  },
];

/** The lines of the contents, found by the name of their style: `number` and `text`. */
function readContents(docx: string): { readonly number: string; readonly text: string }[] {
  const parts = readParts(docx, "word/");
  const styles = [
    ...(parts.get("word/styles.xml") ?? "").matchAll(
      /<w:style [^>]*w:styleId="([^"]*)"[^>]*><w:name w:val="toc \d"\/>/gi,
    ),
  ];
  const ids = new Set(styles.map(([, id]) => id));
  return [...(parts.get("word/document.xml") ?? "").matchAll(/<w:p[ >].*?<\/w:p>/gs)].flatMap(([paragraph]) => {
    if (!ids.has(/<w:pStyle w:val="([^"]*)"\/>/.exec(paragraph)?.[1] ?? "")) return [];
    const [number = "", text = ""] = paragraph.split("<w:tab/>").map(readText);
    return [{ number: number.replace(/\.$/, ""), text }];
  });
}

/** Adds the checks. */
export async function checkTemplates(
  { check }: Checks,
  run: RunCommandLine,
  examples: string,
  out: string,
): Promise<void> {
  for (const { name, slug, template } of cases) {
    const folder = makeTemporaryFolder("template");
    const bid = join(examples, "bids", slug, "bid.yaml");
    const docx = join(out, `template-${template.language}-${slug}.docx`);
    const words = templateWords[template.language ?? "en"];
    let pdf = "";

    const isWritten = await check(`${name}: is written`, async () => {
      mkdirSync(out, { recursive: true });
      writeFileSync(join(folder, "template.docx"), makeTemplate(template));
      const { code, stderr } = await run(["export", bid, "--to", docx, "--template", join(folder, "template.docx")]);
      assert.equal(code, 0, stderr);
    });
    if (!isWritten) continue;

    await check(`${name}: the Open XML SDK finds no error`, async () => {
      assert.deepEqual(await documents.findFormatErrors(docx), []);
    });

    await check(`${name}: a second export is byte-identical`, async () => {
      const again = join(folder, "again.docx");
      await run(["export", bid, "--to", again, "--template", join(folder, "template.docx")]);
      assert.ok(readFileSync(again).equals(readFileSync(docx)), "the bytes differ");
    });

    await check(`${name}: nothing of the template's makers is left`, () => {
      const whole = [...readParts(docx, "").values()].join(" ");
      assert.doesNotMatch(whole, /Иванов|attachedTemplate|file:\/\/|\{\{/);
      assert.equal(readCoreProperties(docx).get("dc:language")?.split("-")[0], readBidFacts(bid).language);
    });

    const isConverted = await check(`${name}: LibreOffice opens it`, async () => {
      pdf = await documents.convertToPdf(docx, out);
    });
    if (!isConverted) continue;

    await check(`${name}: the pages show the contents, then every heading under its number, in order`, async () => {
      const contents = readContents(docx);
      assert.ok(contents.length > 3, "there are no contents");
      const pages = await documents.readPdfText(pdf, true);
      assert.equal(findMissingEntry([...contents, ...contents], pages), undefined);
    });

    await check(`${name}: every page but the cover has the template's head and foot`, async () => {
      const pages = (await documents.readPdfText(pdf)).split("\f").slice(0, -1);
      const [before, between] = words.page;
      const lacks = (text: string, index: number): boolean =>
        !hasLine(text, `${before}${index + 1}${between}${pages.length}`) || !text.includes("example.org");
      assert.ok(pages.length > 2);
      assert.deepEqual(
        pages.flatMap((text, index) => (index > 0 && lacks(text, index) ? [`page ${index + 1}: ${text}`] : [])),
        [],
      );
      assert.ok(
        pages.slice(2).every((text) => text.includes(readBidFacts(bid).tenderNumber)),
        "the tender's number is missing",
      );
    });

    await check(`${name}: no page is blank`, async () => {
      const pages = await documents.drawPages(pdf, join(out, "pages", `template-${template.language}-${slug}`), 60);
      assert.deepEqual(
        pages.filter((page) => documents.measureInk(page) < 0.002),
        [],
      );
    });
  }
}
