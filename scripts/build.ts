/**
 * Bundles the extension, the server and the command line into `dist/`.
 *
 *   node scripts/build.ts [--minify] [--watch]
 *
 * `--minify` is for the release and leaves the source maps out.
 */

import { chmod } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type BuildOptions, build, context } from "esbuild";

interface Entry {
  readonly from: string;
  readonly to: string;
  readonly options?: BuildOptions;
  readonly executable?: boolean;
}

const entries: readonly Entry[] = [
  { from: "extension/src/extension.ts", to: "dist/extension.cjs", options: { external: ["vscode"] } },
  { from: "server/src/lsp/main.ts", to: "dist/server.cjs" },
  { from: "server/src/host/export-worker.ts", to: "dist/export-worker.cjs" },
  {
    from: "server/src/cli/main.ts",
    to: "dist/cli.cjs",
    options: { banner: { js: "#!/usr/bin/env node" } },
    executable: true,
  },
];

const { values } = parseArgs({ options: { minify: { type: "boolean" }, watch: { type: "boolean" } } });

function optionsOf(entry: Entry): BuildOptions {
  return {
    entryPoints: [entry.from],
    outfile: entry.to,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    // Some packages offer CommonJS that esbuild cannot follow (UMD); their ES modules it can.
    mainFields: ["module", "main"],
    loader: { ".md": "text", ".yaml": "text" },
    minify: values.minify ?? false,
    sourcemap: values.minify ? false : "linked",
    // Most of the texts are Russian and Arabic, which escapes would blow up.
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    // A bundle knows its own place by its file name; only the sources ask the module.
    logOverride: { "empty-import-meta": "silent" },
    ...entry.options,
  };
}

if (values.watch) {
  for (const entry of entries) await (await context({ ...optionsOf(entry), logLevel: "info" })).watch();
  console.log("watching; Ctrl+C ends it");
} else {
  await Promise.all(entries.map((entry) => build(optionsOf(entry))));
  for (const entry of entries) if (entry.executable) await chmod(entry.to, 0o755);
}
