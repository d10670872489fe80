/**
 * Page numbers counted by LibreOffice, and the PDF beside the document, looked at from outside: what contents, lists and
 * references say is where poppler finds headings and captions on the pages. Not run by itself; used by
 * tests/office/run.ts.
 */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { startChecks } from "../../scripts/ci/checks.ts";
import { makeTemporaryFolder, type ProgramResult, runProgramOrFail } from "../../scripts/ci/process.ts";
import { drawPages, findFormatErrors, readPdfText } from "./documents.ts";
import { makeLongBid } from "./long-bid.ts";
import { findPage, readStatedPages } from "./page-numbers.ts";

type Run = (args: readonly string[]) => Promise<ProgramResult>;

interface Case {
  readonly name: string;
  readonly bid: string;
  readonly language: string;
  /** Lines in the contents, and references in the text, that there are at least. */
  readonly lines: number;
  readonly references: number;
}

/** @param out Folder for the documents and the pictures of their pages. */
export async function checkPages(
  checks: ReturnType<typeof startChecks>,
  run: Run,
  examples: string,
  out: string,
): Promise<void> {
  const long = (language: "en" | "ru") => makeLongBid(examples, makeTemporaryFolder(`long-${language}`), language);
  const cases: readonly Case[] = [
    {
      name: "state-portal",
      bid: join(examples, "bids/state-portal/bid.yaml"),
      language: "ar",
      lines: 45,
      references: 20,
    },
    {
      name: "schools-festival",
      bid: join(examples, "bids/schools-festival/bid.yaml"),
      language: "ru",
      lines: 6,
      references: 2,
    },
    { name: "long-en", bid: long("en"), language: "en", lines: 45, references: 27 },
    { name: "long-ru", bid: long("ru"), language: "ru", lines: 45, references: 27 },
  ];
  for (const one of cases) await checkCase(checks, run, one, out);
}

async function checkCase({ check }: ReturnType<typeof startChecks>, run: Run, one: Case, out: string): Promise<void> {
  const folder = join(out, "pages-counted");
  mkdirSync(folder, { recursive: true });
  const [docx, pdf] = ["docx", "pdf"].map((kind) => join(folder, `${one.name}.${kind}`));
  if (docx === undefined || pdf === undefined) return;
  const counted = ["--pages", "libreoffice", "--pdf"];

  const isWritten = await check(`${one.name}: pages are counted, a PDF is written, twice the same bytes`, async () => {
    const first = await run(["export", one.bid, "--to", docx, ...counted]);
    assert.ok(first.code <= 1, first.stderr);
    assert.match(first.stderr, /\d+ pages, counted by LibreOffice/);
    assert.doesNotMatch(first.stderr, /did not settle|does not have the font/);
    const again = join(makeTemporaryFolder("again"), "again.docx");
    await run(["export", one.bid, "--to", again, ...counted]);
    assert.ok(readFileSync(again).equals(readFileSync(docx)), "the documents differ");
    assert.ok(readFileSync(again.replace(/docx$/, "pdf")).equals(readFileSync(pdf)), "the PDFs differ");
  });
  if (!isWritten) return;

  await check(`${one.name}: contents and lists name the pages on which headings and captions stand`, async () => {
    const { lines } = readStatedPages(docx);
    assert.ok(lines.length >= one.lines, `only ${lines.length} lines have a page`);
    const pages = (await readPdfText(pdf, true)).split("\f").slice(0, -1);
    let from = 1;
    const wrong = lines.flatMap(({ list, text, page }) => {
      // Headings follow each other; two of them may say the same.
      const found = findPage(text, pages, list === "headings" ? from : 1);
      if (list === "headings" && found !== undefined) from = found;
      return found === page ? [] : [`“${text}” is said to be on page ${page}, and stands on ${found}`];
    });
    assert.deepEqual(wrong, []);
  });

  await check(`${one.name}: references name the same pages as the lists`, () => {
    const { lines, references } = readStatedPages(docx);
    const pages = new Map(lines.map(({ anchor, page }) => [anchor, page]));
    const known = references.filter(({ anchor }) => pages.has(anchor));
    assert.ok(known.length >= one.references, `only ${known.length} references to places of the lists`);
    assert.deepEqual(
      known.filter(({ anchor, page }) => pages.get(anchor) !== page),
      [],
    );
  });

  await check(
    `${one.name}: the PDF is tagged, tells its language, and has as many pages as the document says`,
    async () => {
      const { stdout } = await runProgramOrFail("pdfinfo", [pdf]);
      assert.match(stdout, /^Tagged: +yes$/m);
      assert.equal(Number(/^Pages: +(\d+)$/m.exec(stdout)?.[1]), readStatedPages(docx).total);
      const text = readFileSync(pdf, "latin1");
      assert.match(text, new RegExp(`/Lang\\(${one.language}-`));
      assert.match(text, /<pdfuaid:part>1</);
    },
  );

  await check(`${one.name}: the Open XML SDK finds no error in a document with page numbers`, async () => {
    assert.deepEqual(await findFormatErrors(docx), []);
  });

  await check(`${one.name}: its pages can be looked at`, async () => {
    assert.ok((await drawPages(pdf, join(folder, "pages", one.name), 60)).length > 0);
  });
}
