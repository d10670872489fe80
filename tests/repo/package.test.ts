import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const projectRoot = resolve(import.meta.dirname, "../..");

/** Everything that goes to the users; the files that the bundles share are named by their content. */
const packaged = [
  "CHANGELOG.md",
  "LICENSE",
  "README.md",
  "dist/cli.cjs",
  "dist/engine-worker.cjs",
  "dist/export-worker.cjs",
  "dist/extension.cjs",
  "dist/preview.js",
  "dist/server.cjs",
  "dist/shared-*.cjs",
  "extension/l10n/bundle.l10n.ar.json",
  "extension/l10n/bundle.l10n.ru.json",
  "extension/language-configuration.json",
  "extension/media/document.css",
  "extension/media/icon.png",
  "extension/media/preview.css",
  "extension/media/walkthrough/check.md",
  "extension/media/walkthrough/check.nls.ar.md",
  "extension/media/walkthrough/check.nls.ru.md",
  "extension/media/walkthrough/create.md",
  "extension/media/walkthrough/create.nls.ar.md",
  "extension/media/walkthrough/create.nls.ru.md",
  "extension/media/walkthrough/export.md",
  "extension/media/walkthrough/export.nls.ar.md",
  "extension/media/walkthrough/export.nls.ru.md",
  "extension/media/walkthrough/write.md",
  "extension/media/walkthrough/write.nls.ar.md",
  "extension/media/walkthrough/write.nls.ru.md",
  "extension/syntaxes/bid-yaml.tmLanguage.json",
  "extension/syntaxes/markdown-bid.injection.tmLanguage.json",
  "package.json",
  "package.nls.ar.json",
  "package.nls.json",
  "package.nls.ru.json",
  "schemas/bid.schema.json",
  "schemas/common.schema.json",
  "schemas/company.schema.json",
  "schemas/contracts.schema.json",
  "schemas/documents.schema.json",
  "schemas/pack.schema.json",
  "schemas/people.schema.json",
  "schemas/pricing.schema.json",
  "schemas/questions.schema.json",
  "schemas/rates.schema.json",
  "schemas/rules.schema.json",
  "schemas/section.schema.json",
  "schemas/specification.schema.json",
  "schemas/tender.schema.json",
  "schemas/workspace.schema.json",
  "snippets/bid-yaml.ar.json",
  "snippets/bid-yaml.en.json",
  "snippets/bid-yaml.ru.json",
  "snippets/markdown.ar.json",
  "snippets/markdown.en.json",
  "snippets/markdown.ru.json",
];

/** The sources that a program loads at its start; what it imports on demand is left out. */
async function findLoaded(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: projectRoot,
    entryPoints: [entry],
    outdir: "dist",
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    mainFields: ["module", "main"],
    loader: { ".md": "text", ".yaml": "text" },
  });
  const outputs = new Map(Object.entries(metafile.outputs));
  const names = new Set([...outputs].filter(([, output]) => output.entryPoint === entry).map(([name]) => name));
  for (const name of names) {
    const imports = outputs.get(name)?.imports ?? [];
    for (const { kind, path } of imports) if (kind === "import-statement" && outputs.has(path)) names.add(path);
  }
  return [...names].flatMap((name) => Object.keys(outputs.get(name)?.inputs ?? {}));
}

describe("the package", () => {
  it("holds these files and no others", () => {
    const vsce = join(projectRoot, "node_modules/@vscode/vsce/vsce");
    const run = spawnSync(process.execPath, [vsce, "ls", "--no-dependencies"], { cwd: projectRoot, encoding: "utf8" });
    const names = run.stdout.split("\n").filter((name) => name !== "");
    expect([...new Set(names.map((name) => name.replace(/\bshared-\w+/, "shared-*")))].sort()).toEqual(packaged);
  });
});

describe("the thread of the protocol", () => {
  it("loads nothing of the engine that it does not use: no rule, pack, schema or page", async () => {
    const loaded = await findLoaded("server/src/lsp/main.ts");
    expect(loaded).toContain("server/src/lsp/server.ts");
    // What rules share among them may be a small tool that is of use elsewhere.
    const engine = /^server\/src\/(?:rules\/(?!support\/)|schema\/|interchange\/|syntax\/|model\/packs)/;
    expect(loaded.filter((path) => engine.test(path))).toEqual([]);
  });
});

describe("the engine and the command line", () => {
  it.each(["server/src/host/engine-worker.ts", "server/src/cli/main.ts"])(
    "%s loads no whole page of a rule",
    async (entry) => {
      const loaded = await findLoaded(entry);
      expect(loaded).toContain("server/src/rules/index.generated.ts");
      expect(loaded).not.toContain("server/src/rules/pages.generated.ts");
    },
  );
});
