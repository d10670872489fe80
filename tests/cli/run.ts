import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll } from "vitest";

export const projectRoot = resolve(import.meta.dirname, "../..");
const cli = join(projectRoot, "dist/cli.cjs");

/** What a run of the command line gave. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line in the project's folder, as if outside of any code host. */
export function run(...options: readonly string[]): Run {
  return runWith({}, ...options);
}

/** The same with further variables of the environment. */
export function runWith(variables: Readonly<Record<string, string>>, ...options: readonly string[]): Run {
  const { GITHUB_WORKSPACE: _, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...options], {
    cwd: projectRoot,
    encoding: "utf8",
    env: { ...inherited, ...variables },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Says how to get the command line where it is not built. */
export function needsBuild(): void {
  beforeAll(() => {
    if (!existsSync(cli)) throw new Error("The command line is not built: run `npm run build` first.");
  });
}

/** Makes folders that are gone after the tests of the file. */
export function temporaryFolders(): (files: Readonly<Record<string, string | Uint8Array>>) => string {
  const temporary = mkdtempSync(join(tmpdir(), "tenderdraft-cli-"));
  afterAll(() => rmSync(temporary, { recursive: true, force: true }));
  return (files) => {
    const path = mkdtempSync(join(temporary, "case-"));
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(resolve(path, name, ".."), { recursive: true });
      writeFileSync(join(path, name), content);
    }
    return path;
  };
}

/** The smallest tender that is checked without a finding. */
export const smallTender = `kind: tender
id: T-31
title: Съёмка школьного фестиваля
language: ru
pack: generic
route: small-purchase
buyer: {name: {full: МОУ «СОШ № 12»}}
source: {number: 31-2026/С}
dates: {submissionDeadline: 2026-11-30T17:00+04:00}
price: {vat: included}
`;
export const smallManifest = "kind: bid\ntender: tender.bid.yaml\nstatus: draft\n";
export const asOf: readonly string[] = ["--as-of", "2026-11-20"];

/** The parts of `check --format json` that tests look at. */
export interface JsonReport {
  readonly fixed?: number;
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: readonly JsonFinding[];
}

export interface JsonFinding {
  readonly bid?: string;
  readonly file: string;
  readonly rule: string;
  readonly severity: string;
  readonly verdict: string;
  readonly message: string;
  readonly fixable: boolean;
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}

/** Checks and reads the JSON. */
export function checkJson(...options: readonly string[]): JsonReport {
  const { out, err } = run("check", ...options, "--format", "json", ...asOf);
  if (err !== "") throw new Error(err);
  return JSON.parse(out) as JsonReport;
}
