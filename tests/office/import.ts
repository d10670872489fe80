/**
 * Real tenders from Prozorro and in OCDS, imported, checked and exported with the built command line.
 * Not run by itself; part of tests/office/run.ts.
 */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Checks } from "../../scripts/ci/checks.ts";
import { makeTemporaryFolder, type ProgramResult } from "../../scripts/ci/process.ts";
import { convertToPdf, findFormatErrors, readPdfText } from "./documents.ts";

const corpus = resolve(import.meta.dirname, "../../../shared/corpus");
const sources: readonly Source[] = [
  { name: "prozorro/tender-complete.json" },
  { name: "prozorro/tender-complete.json", withBid: true },
  { name: "prozorro/pricequotation-tender-active.json" },
  { name: "ocds/ocds-213czf-000-00001-02-tender.json" },
  { name: "ocds/ocds-213czf-000-00001-03-tenderAmendment.json" },
  { name: "ocds/release-package-1.2-dev.json" },
];
/** What a fresh import may lack: the bidder's own answers and papers. */
const open = ["requirement/no-response", "document/missing"];
/** Under these keys a tender asks for answers. */
const demands = ["criteria", "exclusionGrounds", "selectionCriteria", "eligibilityCriteria"];

interface Source {
  readonly name: string;
  /** Whether the first bid that the file holds is imported too. */
  readonly withBid?: boolean;
}

interface Tender extends Readonly<Record<string, unknown>> {
  readonly title: string;
  readonly tenderPeriod: { readonly endDate: string };
  readonly bids?: readonly { readonly id: string }[];
}

type RunCommandLine = (args: readonly string[]) => Promise<ProgramResult>;

/** Adds the checks; a missing corpus is a failed check. */
export async function checkImports({ check }: Checks, run: RunCommandLine): Promise<void> {
  for (const { name, withBid } of sources) {
    const file = join(corpus, name);
    const folder = join(makeTemporaryFolder("import"), "bid");
    const shown = withBid ? `${name} with a bid` : name;
    const isThere = await check(`corpus: ${shown} is there`, () => {
      assert.ok(existsSync(file), `${file} is absent; the corpus must stand beside the repository in ../shared/corpus`);
    });
    if (!isThere) continue;
    const tender = readTender(file);

    await check(`import ${shown} writes a bid`, async () => {
      const bid = withBid ? ["--bid", `${file}#${tender.bids?.[0]?.id}`] : [];
      const { code, stderr } = await run(["import", file, ...bid, "--to", folder]);
      assert.equal(code, 0, stderr);
      assert.ok(findManifest(folder));
    });

    await check(`check of ${shown} a day before the deadline names only what is still to be answered`, async () => {
      const asOf = dayBefore(tender.tenderPeriod.endDate);
      const { code, stdout, stderr } = await run(["check", folder, "--as-of", asOf, "--format", "json"]);
      assert.ok(code <= 1, `check exited with ${code}: ${stderr}`);
      const { findings }: { findings: { severity: string; rule: string; message: string }[] } = JSON.parse(stdout);
      const errors = findings.filter(({ severity }) => severity === "error");
      assert.deepEqual(
        errors.filter(({ rule }) => !open.includes(rule)),
        [],
      );
      const asks = demands.some((key) => tender[key] !== undefined);
      const unanswered = errors.filter(({ rule }) => rule === "requirement/no-response");
      assert.equal(unanswered.length > 0, asks && !withBid, "what the tender asks is missing until a bid answers it");
      assert.equal(code, errors.length > 0 ? 1 : 0);
    });

    await check(`export of ${shown} is a good document`, async () => {
      const docx = join(folder, "out", "import.docx");
      const { code, stderr } = await run(["export", findManifest(folder), "--to", docx]);
      assert.ok(code <= 1, `export exited with ${code}: ${stderr}`);
      assert.deepEqual(await findFormatErrors(docx), []);
      const text = await readPdfText(await convertToPdf(docx, join(folder, "out")));
      const words = tender.title.split(/\s+/).filter((word) => /\p{L}{3}/u.test(word));
      assert.deepEqual(
        words.slice(0, 3).filter((word) => !text.includes(word)),
        [],
      );
    });
  }
}

/** Some corpus files hold the tender itself, others a recorded request and its answer, or a package of releases. */
function readTender(file: string): Tender {
  const json: {
    response?: { data: Tender };
    data?: Tender;
    releases?: { tender: Tender }[];
  } & Partial<Tender> = JSON.parse(readFileSync(file, "utf8"));
  const found = json.response?.data ?? json.data ?? json.releases?.[0]?.tender ?? json;
  const { title, tenderPeriod } = found;
  assert.ok(title !== undefined && tenderPeriod !== undefined, `${file} holds no tender`);
  return { ...found, title, tenderPeriod };
}

function dayBefore(instant: string): string {
  const day = Date.parse(`${instant.slice(0, 10)}T00:00:00Z`) - 24 * 60 * 60 * 1000;
  return new Date(day).toISOString().slice(0, 10);
}

function findManifest(folder: string): string {
  const found = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith("bid.yaml"));
  const manifest = found.map((path) => join(folder, path)).find((path) => /[\\/]bid\.yaml$/.test(path));
  assert.ok(manifest && statSync(manifest).isFile(), `no bid.yaml under ${folder}`);
  return manifest;
}
