/**
 * The exported documents in the hands of other programs: Microsoft's validator, LibreOffice, poppler, mammoth.
 * Documents land in out/, page pictures in out/pages/.
 *
 *   npm run build && node tests/office/run.ts [--cli F] [--examples DIR]
 */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { startChecks } from "../../scripts/ci/checks.ts";
import { makeTemporaryFolder, type ProgramOptions, type ProgramResult, runProgram } from "../../scripts/ci/process.ts";
import * as documents from "./documents.ts";
import { checkImports } from "./import.ts";
import { findFirstMissing, findMissingHeading, readSourceTexts } from "./source-text.ts";

const repository = resolve(import.meta.dirname, "../..");
const out = join(repository, "out");
/** The exit code of each export: 1 says that the bid has errors. */
const bids = [
  { slug: "state-portal", exitCode: 0 },
  { slug: "first-draft", exitCode: 1 },
];

const { values } = parseArgs({
  options: {
    cli: { type: "string", default: join(repository, "dist/cli.cjs") },
    examples: { type: "string", default: join(repository, "examples") },
  },
});
const cli = resolve(values.cli);
const examples = resolve(values.examples);
const checks = startChecks();
for (const { slug, exitCode } of bids) await checkExport(slug, exitCode);
await checkImports(checks, (args) => runCommandLine(args));
checks.finish();

function runCommandLine(args: readonly string[], options: ProgramOptions = {}): Promise<ProgramResult> {
  return runProgram(process.execPath, [cli, ...args], { timeout: 120_000, ...options });
}

async function checkExport(slug: string, exitCode: number): Promise<void> {
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

  const isConverted = await check(`${slug}: LibreOffice opens it`, async () => {
    pdf = await documents.convertToPdf(docx, out);
  });
  if (!isConverted) return;

  await check(`${slug}: the pages show every heading, in order`, async () => {
    assert.ok(texts.headings.length > 0, "the sections hold no heading");
    assert.equal(findMissingHeading(texts.headings, await documents.readPdfText(pdf)), undefined);
  });

  await check(`${slug}: no page is blank`, async () => {
    const pages = await documents.drawPages(pdf, join(out, "pages", slug), 60);
    assert.ok(pages.length > 0);
    // A page with nothing but its header and footer has less ink than this.
    assert.deepEqual(
      pages.filter((page) => documents.measureInk(page) < 0.002),
      [],
    );
  });
}
