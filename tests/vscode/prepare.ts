/**
 * What every run in VS Code needs first: a copy of the examples, the command line's findings for it to
 * compare with, and the arguments. Not run by itself.
 */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { makeTemporaryFolder, runProgram, runProgramOrFail } from "../../scripts/ci/process.ts";
import type { ExpectedFinding, SuitePlan } from "./suite/plan.ts";

const repository = resolve(import.meta.dirname, "../..");

export interface Product {
  readonly vsix: string;
  readonly cli: string;
  readonly examples: string;
}

/** Reads `--vsix`, `--cli` and `--examples`; without them the built product of this repository is taken. */
export function readProduct(): Product {
  const { values } = parseArgs({
    options: {
      vsix: { type: "string", default: join(repository, "out/tenderdraft.vsix") },
      cli: { type: "string", default: join(repository, "dist/cli.cjs") },
      examples: { type: "string", default: join(repository, "examples") },
    },
  });
  return { vsix: resolve(values.vsix), cli: resolve(values.cli), examples: resolve(values.examples) };
}

/** Copies the examples to a folder that may be changed; it goes away with this process. */
export function copyExamples(product: Product): string {
  const folder = join(makeTemporaryFolder("bids"), "examples");
  cpSync(product.examples, folder, { recursive: true });
  return folder;
}

/**
 * The findings of the command line.
 *
 * @param paths what to check, absolute.
 * @throws when the command line could not check at all.
 */
export async function readFindings(product: Product, ...paths: readonly string[]): Promise<ExpectedFinding[]> {
  const check = [product.cli, "check", ...paths, "--format", "json"];
  const { code, stdout, stderr } = await runProgram(process.execPath, check, { timeout: 60_000 });
  if (code > 1) throw new Error(`check exited with ${code}: ${stderr}`);
  const answer: { findings: ExpectedFinding[] } = JSON.parse(stdout);
  return answer.findings;
}

/** Exports a bid with the command line. An exit code of 1 only says that the bid has errors. */
export async function exportWithCommandLine(product: Product, bid: string, to: string): Promise<void> {
  const { code, stderr } = await runProgram(process.execPath, [product.cli, "export", bid, "--to", to]);
  if (code > 1) throw new Error(`export exited with ${code}: ${stderr}`);
}

/** Prepares a run of the suite: the plan, written to a file, and the path of that file. */
export async function preparePlan(product: Product): Promise<{ readonly plan: SuitePlan; readonly planFile: string }> {
  const folder = copyExamples(product);
  const scratch = makeTemporaryFolder("suite");
  const expectedDocx = join(scratch, "expected.docx");
  await exportWithCommandLine(product, join(folder, "bids/state-portal/bid.yaml"), expectedDocx);
  const findings = await readFindings(product, folder);
  const plan: SuitePlan = { folder, findings, expectedDocx, resultFile: join(scratch, "result.json") };
  const planFile = join(scratch, "plan.json");
  writeFileSync(planFile, JSON.stringify(plan));
  return { plan, planFile };
}

/** Bundles the suite into one file that both kinds of runner can load. */
export async function bundleSuite(outfile: string): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, "suite/index.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node22",
    external: ["vscode"],
    sourcemap: "inline",
    logLevel: "warning",
  });
}

/** Packs the bundled suite as an extension of its own, which runs it as soon as the window is up. */
export async function packSuite(): Promise<string> {
  const folder = makeTemporaryFolder("suite-extension");
  const manifest = {
    name: "tenderdraft-suite",
    publisher: "tenderdraft",
    version: "0.0.1",
    engines: { vscode: "^1.101.0" },
    main: "./suite.cjs",
    activationEvents: ["onStartupFinished"],
    extensionKind: ["workspace"],
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "README.md"), "Runs the suite.\n");
  writeFileSync(join(folder, "LICENSE"), "MIT\n");
  await bundleSuite(join(folder, "suite.cjs"));
  const vsix = join(folder, "suite.vsix");
  const vsce = join(repository, "node_modules/@vscode/vsce/vsce");
  const pack = ["package", "--no-dependencies", "--allow-missing-repository", "--out", vsix];
  await runProgramOrFail(process.execPath, [vsce, ...pack], { cwd: folder, timeout: 60_000 });
  return vsix;
}

/** Line and character of the first occurrence of a text in a file, both from 0. Throws where there is none. */
export function placeOf(file: string, text: string): { readonly line: number; readonly character: number } {
  const lines = readFileSync(file, "utf8").split(/\r?\n/);
  const line = lines.findIndex((candidate) => candidate.includes(text));
  if (line < 0) throw new Error(`${text} is not in ${file}`);
  return { line, character: (lines[line] ?? "").indexOf(text) };
}
