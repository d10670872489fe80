/**
 * Bundles the extension, the page of its preview, the server and the command line into `dist/`.
 *
 *   node scripts/build.ts [--minify] [--watch]
 *
 * `--minify` is for the release and leaves the source maps out.
 */

import { parseArgs } from "node:util";
import { type BuildOptions, build, context } from "esbuild";
import { writeCommonJs } from "./bundle/write-common-js.ts";

const { values } = parseArgs({ options: { minify: { type: "boolean" }, watch: { type: "boolean" } } });
const minify = values.minify ?? false;

const common = {
  outdir: "dist",
  outExtension: { ".js": ".cjs" },
  bundle: true,
  platform: "node",
  target: "node20",
  // Some packages offer CommonJS that esbuild cannot follow (UMD); their ES modules it can.
  mainFields: ["module", "main"],
  loader: { ".md": "text", ".yaml": "text" },
  minify,
  // Most of the texts are Russian and Arabic, which escapes would blow up.
  charset: "utf8",
  legalComments: "none",
  logLevel: values.watch ? "info" : "warning",
  // A bundle knows its own place by its file name; only the sources ask the module.
  logOverride: { "empty-import-meta": "silent" },
} satisfies BuildOptions;

const extension: BuildOptions = {
  ...common,
  entryPoints: { extension: "extension/src/extension.ts" },
  format: "cjs",
  external: ["vscode"],
  sourcemap: minify ? false : "linked",
};

/** The page of the document preview runs in a browser, and knows nothing of Node or of the editor. */
const page: BuildOptions = {
  ...common,
  entryPoints: { preview: "extension/webview/main.ts" },
  outExtension: { ".js": ".js" },
  platform: "browser",
  target: "chrome120",
  format: "iife",
  sourcemap: minify ? false : "inline",
};

/** The server's process, its threads and the command line run the same engine, which stands once, in shared files. */
const server: BuildOptions = {
  ...common,
  entryPoints: {
    server: "server/src/lsp/main.ts",
    "engine-worker": "server/src/host/engine-worker.ts",
    "export-worker": "server/src/host/export-worker.ts",
    cli: "server/src/cli/main.ts",
  },
  splitting: true,
  format: "esm",
  chunkNames: "shared-[hash]",
  sourcemap: minify ? false : "inline",
  write: false,
  plugins: [writeCommonJs({ minify, executable: "cli.cjs" })],
};

for (const options of [extension, page, server]) {
  if (values.watch) await (await context(options)).watch();
  else await build(options);
}
if (values.watch) console.log("watching; Ctrl+C ends it");
