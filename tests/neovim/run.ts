/**
 * The server in the hands of an editor that nobody here wrote: Neovim's own LSP client, without a plugin. It opens the
 * first draft of the examples, receives the findings, completes, jumps, repairs, and renames an id across files.
 *
 *   npm run build && node tests/neovim/run.ts
 */
import assert from "node:assert/strict";
import { cpSync, existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { startChecks } from "../../scripts/ci/checks.ts";
import { makeTemporaryFolder, runProgram } from "../../scripts/ci/process.ts";

const repository = resolve(import.meta.dirname, "../..");
const asOf = "2026-11-14";
const specification = "bids/first-draft/specification.bid.yaml";

interface Session {
  readonly problem?: string;
  readonly steps: {
    readonly diagnostics?: readonly { line: number; character: number; code: string; message: string }[];
    readonly hover?: string;
    readonly completion?: readonly string[];
    readonly definition?: string;
    readonly codeActions?: readonly string[];
    readonly repaired?: string;
  };
}

const checks = startChecks();
const folder = makeTemporaryFolder("neovim");
const root = join(folder, "examples");
cpSync(join(repository, "examples"), root, { recursive: true });
const read = (file: string): string => readFileSync(join(root, file), "utf8");
let session: Session = { steps: {} };

await checks.check("Neovim runs a whole session with the server", async () => {
  const result = join(folder, "result.json");
  const script = join(repository, "tests/neovim/session.lua");
  const { code, stderr } = await runProgram(
    "nvim",
    ["--headless", "-u", "NONE", "-i", "NONE", "-n", "-c", `luafile ${script}`],
    {
      cwd: folder,
      timeout: 120_000,
      env: {
        HOME: folder,
        XDG_CACHE_HOME: folder,
        XDG_STATE_HOME: folder,
        TENDERDRAFT_NODE: process.execPath,
        TENDERDRAFT_SERVER: join(repository, "dist/server.cjs"),
        TENDERDRAFT_ROOT: root,
        TENDERDRAFT_RESULT: result,
        TENDERDRAFT_AS_OF: asOf,
      },
    },
  );
  assert.ok(existsSync(result), `Neovim ended with ${code} and told nothing: ${stderr.slice(-2000)}`);
  session = JSON.parse(readFileSync(result, "utf8"));
  assert.equal(session.problem, undefined);
});

const { steps } = session;
await checks.check("it shows the findings that the command line has for the same file", async () => {
  const pristine = join(folder, "pristine");
  cpSync(join(repository, "examples"), pristine, { recursive: true });
  const args = [
    join(repository, "dist/cli.cjs"),
    "check",
    "--root",
    pristine,
    pristine,
    "--format",
    "json",
    "--as-of",
    asOf,
  ];
  const { stdout } = await runProgram(process.execPath, args, { timeout: 60_000 });
  const findings: { file: string; rule: string; message: string; range: { start: { line: number } } }[] =
    JSON.parse(stdout).findings;
  const expected = findings.filter(({ file }) => file === specification);
  assert.ok(expected.length > 10, "the command line finds next to nothing");
  const line = (number: number, rule: string, message: string): string => `${number} ${rule} ${message}`;
  assert.deepEqual(
    steps.diagnostics?.map((one) => line(one.line, one.code, one.message)).sort(),
    expected.map(({ range, rule, message }) => line(range.start.line, rule, message)).sort(),
  );
});
await checks.check("a hover tells what a requirement asks", () => {
  assert.match(steps.hover ?? "", /R5/);
});
await checks.check("completion offers requirements, those without an answer first", () => {
  const words = steps.completion ?? [];
  assert.ok(words.length > 10, words.join(" "));
  assert.ok(words.indexOf("R14") >= 0 && words.indexOf("R14") < words.indexOf("R5"), words.join(" "));
});
await checks.check("a jump leads from an answer to its requirement", () => {
  assert.match(steps.definition ?? "", /id: R2$/);
});
await checks.check("a quick fix repairs an id with a look-alike letter", () => {
  assert.ok((steps.codeActions?.length ?? 0) > 0);
  assert.match(steps.repaired ?? "", /requirement: R6$/);
  assert.match(read(specification), /requirement: R6\n/);
});
await checks.check("a rename reaches every file that mentions the id, and nothing else", () => {
  const before = (file: string): string => readFileSync(join(repository, "examples", file), "utf8");
  assert.match(read("bids/first-draft/tender.bid.yaml"), /id: Т-4$/m);
  assert.equal(
    read(specification),
    before(specification).replace("requirement: R4\n", "requirement: Т-4\n").replace("Р6", "R6"),
  );
  assert.equal(read("bids/state-portal/tender.bid.yaml"), before("bids/state-portal/tender.bid.yaml"));
});
checks.finish();
