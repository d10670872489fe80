import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkWorkspace } from "../../server/src/analysis/check-workspace.ts";
import { createLanguageService } from "../../server/src/features/create-language-service.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import type { Position } from "../../server/src/text/line-index.ts";
import { changedFiles } from "../harness/service.ts";

const repository = fileURLToPath(new URL("../../", import.meta.url));
const workspaces = [
  "examples",
  ...["ar-gulf", "en-eu", "en-worldbank", "ru-223fz", "ru-44fz", "ru-events"].map(
    (name) => `tests/fixtures/bids/${name}`,
  ),
];
const asOf = "2026-12-12";

type Files = ReadonlyMap<string, string | Uint8Array>;

function readWorkspace(folder: string): Files {
  const root = join(repository, folder);
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(join(root, name)).isFile(),
  );
  return new Map(
    names.map((name) => {
      const bytes = readFileSync(join(root, name));
      const isText = /\.(?:ya?ml|md)$/.test(name) && !name.includes("windows-1251");
      return [name, isText ? bytes.toString("utf8") : bytes];
    }),
  );
}

const textsOf = (files: Files) =>
  new Map([...files].filter((entry): entry is [string, string] => typeof entry[1] === "string"));

/** The files after a rename; the refusal where there is one. */
async function rename(files: Files, file: string, position: Position, newName: string): Promise<Files | string> {
  const service = createLanguageService(createMemoryWorkspace(files));
  const answer = await service.rename({ file, position, newName, locale: "en" });
  return answer.ok
    ? new Map([...files, ...Object.entries(changedFiles(textsOf(files), answer.edits))])
    : answer.message;
}

/** Every id and name of a fact that a workspace declares. */
async function declaredIn(files: Files) {
  const service = createLanguageService(createMemoryWorkspace(files));
  const symbols = await service.workspaceSymbols({ query: "", limit: 10_000 });
  const targets = await Promise.all(
    symbols.map(async ({ file, range, form }) => {
      const target = await service.prepareRename({ file, position: range.end, locale: "en" });
      return target?.ok ? [{ file, form, id: target.placeholder, position: target.range.start }] : [];
    }),
  );
  return targets.flat();
}

async function findingsOf(files: Files): Promise<readonly string[]> {
  const { findings } = await checkWorkspace(createMemoryWorkspace(files), { asOf });
  return findings.map(({ file, range, rule, message }) => `${file}:${range.start.line} ${rule} ${message}`);
}

const inOrder = (findings: readonly string[], from: string, to: string) =>
  findings.map((finding) => finding.replaceAll(from, to)).sort();

/** Names that no bid has, in three alphabets. */
const newNames = fc
  .tuple(fc.constantFrom("Zebra", "Щука", "زرافة"), fc.constantFrom("", "-", "_", "9", "-7-"), fc.nat({ max: 99_999 }))
  .map(([word, sign, number]) => `${word}${sign}${number}`);

describe.each(workspaces)("in %s", (folder) => {
  const files = readWorkspace(folder);

  it("every rename can be taken back, byte for byte", async () => {
    const targets = await declaredIn(files);
    expect(targets.length).toBeGreaterThan(20);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...targets), newNames, async ({ file, position, id }, newName) => {
        const renamed = await rename(files, file, position, newName);
        if (typeof renamed === "string") throw new Error(renamed);
        expect(renamed).not.toEqual(files);
        const back = await rename(renamed, file, position, id);
        expect(back).toEqual(files);
      }),
      { numRuns: 12, seed: 7 },
    );
  });

  it("a rename of each kind leaves the findings as they were, but for the id", async () => {
    const targets = await declaredIn(files);
    const byForm = new Map(targets.map((target) => [target.form, target]));
    const newName = "Zebra-7";
    const before = await findingsOf(files);
    for (const { file, position, id } of byForm.values()) {
      const renamed = await rename(files, file, position, newName);
      if (typeof renamed === "string") throw new Error(renamed);
      expect(inOrder(await findingsOf(renamed), newName, id), `${file}: ${id}`).toEqual(inOrder(before, newName, id));
    }
  });
});
