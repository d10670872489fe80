import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const cruiser = join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
const temporary = mkdtempSync(join(tmpdir(), "tenderdraft-layers-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

function cruise(cwd: string, ...folders: readonly string[]): { readonly code: number | null; readonly output: string } {
  const run = spawnSync(process.execPath, [cruiser, ...folders, "--config", ".dependency-cruiser.cjs"], {
    cwd,
    encoding: "utf8",
  });
  return { code: run.status, output: run.stdout + run.stderr };
}

/** A small tree of its own with one file per entry, judged by the project's own rules. */
function plant(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(temporary, "tree-"));
  cpSync(join(root, ".dependency-cruiser.cjs"), join(folder, ".dependency-cruiser.cjs"));
  cpSync(join(root, "tsconfig.json"), join(folder, "tsconfig.json"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe("the direction of imports", () => {
  it("is kept by the whole project, and the tool really reads the modules", () => {
    const { code, output } = cruise(root, "server", "extension", "scripts");
    expect(output).toMatch(/no dependency violations found/);
    expect(Number(/\((\d+) modules/.exec(output)?.[1])).toBeGreaterThan(150);
    expect(code).toBe(0);
  }, 120_000);

  it.each([
    ["layer-text", { "server/src/text/a.ts": 'import "../model/b.ts";', "server/src/model/b.ts": "export {};" }],
    ["layer-rules", { "server/src/rules/a.ts": 'import "../export/b.ts";', "server/src/export/b.ts": "export {};" }],
    [
      "rules-and-export-apart",
      { "server/src/export/a.ts": 'import "../rules/b.ts";', "server/src/rules/b.ts": "export {};" },
    ],
    [
      "no-node-in-the-core",
      { "server/src/analysis/a.ts": 'import { readFileSync } from "node:fs";\nreadFileSync("a");' },
    ],
    [
      "extension-stays-thin",
      { "extension/src/a.ts": 'import "../../server/src/model/b.ts";', "server/src/model/b.ts": "export {};" },
    ],
    ["no-circular", { "server/src/model/a.ts": 'import "./b.ts";', "server/src/model/b.ts": 'import "./a.ts";' }],
    ["not-resolvable", { "server/src/model/a.ts": 'import "./gone.ts";' }],
  ])(
    "refuses a planted breach of %s",
    (rule, files) => {
      const { code, output } = cruise(plant(files), ...Object.keys(files).map((path) => path.split("/")[0] ?? ""));
      expect(output).toContain(rule);
      expect(code).not.toBe(0);
    },
    60_000,
  );
});
