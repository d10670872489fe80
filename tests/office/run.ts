/**
 * The exported documents in the hands of other programs: Microsoft's validator, LibreOffice, poppler, mammoth.
 * Documents land in out/, page pictures in out/pages/.
 *
 *   npm run build && node tests/office/run.ts [--cli F] [--examples DIR] [--approve]
 *
 * `--approve` takes the pages as they look now for the approved ones in tests/office/approved. Look at them first.
 */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { homedir, tmpdir, userInfo } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { startChecks } from "../../scripts/ci/checks.ts";
import { makeTemporaryFolder, type ProgramOptions, type ProgramResult, runProgram } from "../../scripts/ci/process.ts";
import { approvedResolution, approvePages, findDifferences } from "./approved-pages.ts";
import * as documents from "./documents.ts";
import { readCoreProperties, readOutline, readParts } from "./docx-parts.ts";
import { checkImports } from "./import.ts";
import { checkEstimate } from "./page-estimate.ts";
import { findMissingEntry, flatten, hasLine } from "./page-text.ts";
import { checkPages } from "./pages.ts";
import { findFirstMissing, readBidFacts, readSourceTexts } from "./source-text.ts";
import { checkTemplates } from "./templates.ts";

const repository = resolve(import.meta.dirname, "../..");
const out = join(repository, "out");
/** The exit code of each export: 1 says that the bid has errors. A company's paper has a head and a foot of its own. */
const bids = [
  { slug: "state-portal", exitCode: 0, onPaper: false },
  { slug: "first-draft", exitCode: 1, onPaper: true },
  { slug: "schools-festival", exitCode: 0, onPaper: false },
];
/** What stands at the foot of page X of Y, by the language of the bid. */
const pageOf: Readonly<Record<string, (page: number, pages: number) => string>> = {
  ar: (page, pages) => `صفحة ${page} من ${pages}`,
  ru: (page, pages) => `Страница ${page} из ${pages}`,
  en: (page, pages) => `Page ${page} of ${pages}`,
};

const { values } = parseArgs({
  options: {
    cli: { type: "string", default: join(repository, "dist/cli.cjs") },
    examples: { type: "string", default: join(repository, "examples") },
    approve: { type: "boolean", default: false },
  },
});
const cli = resolve(values.cli);
const examples = resolve(values.examples);
const checks = startChecks();
for (const bid of bids) await checkExport(bid);
await checkPages(checks, (args) => runCommandLine(args), examples, out);
await checkImports(checks, (args) => runCommandLine(args));
await checkEstimate(checks);
await checkTemplates(checks, (args) => runCommandLine(args), examples, out);
checks.finish();

function runCommandLine(args: readonly string[], options: ProgramOptions = {}): Promise<ProgramResult> {
  return runProgram(process.execPath, [cli, ...args], { timeout: 120_000, ...options });
}

async function checkExport({ slug, exitCode, onPaper }: (typeof bids)[number]): Promise<void> {
  const { check } = checks;
  const bid = join(examples, "bids", slug, "bid.yaml");
  const docx = join(out, `${slug}.docx`);
  let pdf = "";

  const isWritten = await check(`${slug}: export writes the document and exits with ${exitCode}`, async () => {
    mkdirSync(out, { recursive: true });
    rmSync(docx, { force: true });
    const { code, stderr } = await runCommandLine(["export", bid, "--to", docx]);
    assert.equal(code, exitCode, stderr);
    assert.equal(readFileSync(docx).subarray(0, 2).toString("latin1"), "PK");
  });
  if (!isWritten) return;

  await check(`${slug}: the Open XML SDK finds no error`, async () => {
    assert.deepEqual(await documents.findFormatErrors(docx), []);
  });

  await check(`${slug}: two exports are byte-identical, in another time zone and folder too`, async () => {
    const again = join(makeTemporaryFolder("again"), "again.docx");
    const elsewhere = { cwd: makeTemporaryFolder("elsewhere"), env: { TZ: "Asia/Riyadh", LANG: "ar_SA.UTF-8" } };
    await runCommandLine(["export", bid, "--to", again], elsewhere);
    assert.ok(readFileSync(again).equals(readFileSync(docx)), "the bytes differ");
  });

  const texts = readSourceTexts(bid, examples);
  await check(`${slug}: every text of the sections is in the document, in order`, async () => {
    assert.ok(texts.ordered.length > 0, "the sections hold no text");
    assert.equal(findFirstMissing(texts.ordered, await documents.readBodyText(docx)), undefined);
    const whole = await documents.readWholeText(docx);
    assert.deepEqual(
      texts.anywhere.filter((text) => !whole.includes(text)),
      [],
    );
  });

  await check(`${slug}: the headings of the sections are the document's, and the contents list all of them`, () => {
    const { contents, headings } = readOutline(docx);
    const lines = headings.map(({ text }) => flatten(text)).join("\n");
    assert.ok(texts.headings.length > 0, "the sections hold no heading");
    assert.equal(findFirstMissing(texts.headings.flat().map(flatten), lines), undefined);
    assert.deepEqual(contents, headings);
  });

  await check(`${slug}: the properties tell the language and nothing about this machine`, () => {
    const { language } = readBidFacts(bid);
    const properties = readCoreProperties(docx);
    assert.equal(properties.get("dc:language")?.split("-")[0], language);
    assert.ok(properties.get("dc:title"));
    const parts = [...readParts(docx, "").entries()];
    const places = [repository, examples, homedir(), tmpdir()].filter((place) => place.length > 1);
    const traces = [...places, "file:", "\\\\Users\\\\"];
    const named = parts.flatMap(([name, xml]) =>
      traces.filter((trace) => xml.includes(trace)).map((trace) => [name, trace]),
    );
    assert.deepEqual(named, []);
    const words = (xml: string): string[] => xml.split(/[^\p{L}\p{N}_.-]+/u);
    const told = parts.filter(
      ([name, xml]) => name.startsWith("docProps/") && words(xml).includes(userInfo().username),
    );
    assert.deepEqual(told, []);
  });

  const isConverted = await check(`${slug}: LibreOffice opens it`, async () => {
    pdf = await documents.convertToPdf(docx, out);
  });
  if (!isConverted) return;

  await check(`${slug}: the pages show the contents, then every heading under its number, in order`, async () => {
    const { contents, headings } = readOutline(docx);
    const pages = await documents.readPdfText(pdf, true);
    assert.equal(findMissingEntry([...contents, ...headings], pages), undefined);
  });

  if (!onPaper) {
    await check(`${slug}: every page but the cover has the tender's number and "page X of Y"`, async () => {
      const { language, tenderNumber } = readBidFacts(bid);
      const pages = (await documents.readPdfText(pdf)).split("\f").slice(0, -1);
      const foot = pageOf[language] ?? assert.fail(`no "page X of Y" is known in "${language}"`);
      const lacks = (text: string, page: number): boolean =>
        !hasLine(text, foot(page, pages.length)) || !text.includes(tenderNumber);
      assert.ok(pages.length > 1);
      assert.deepEqual(
        pages.flatMap((text, index) => (index > 0 && lacks(text, index + 1) ? [`page ${index + 1}: ${text}`] : [])),
        [],
      );
    });
  }

  await check(`${slug}: no page is blank`, async () => {
    const pages = await documents.drawPages(pdf, join(out, "pages", slug), 60);
    assert.ok(pages.length > 0);
    // A page with nothing but its header and footer has less ink than this.
    assert.deepEqual(
      pages.filter((page) => documents.measureInk(page) < 0.002),
      [],
    );
  });

  await check(`${slug}: the pages look as approved`, async () => {
    const pages = await documents.drawPages(pdf, join(out, "pages", `${slug}-small`), approvedResolution);
    const approved = join(import.meta.dirname, "approved", slug);
    if (values.approve) approvePages(pages, approved);
    assert.deepEqual(findDifferences(pages, approved), []);
  });
}
