import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { serialize } from "node:v8";
import { build } from "esbuild";
import { findBids, parseAsOf } from "../../server/src/analysis/check-workspace.ts";
import { createSourceCache, loadSnapshot } from "../../server/src/analysis/load-snapshot.ts";
import type { ExportDocument } from "../../server/src/export/blocks/types.ts";
import { buildDocument, listAssets } from "../../server/src/export/export-bid.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { buildBid } from "../../server/src/model/bid-model.ts";
import { hostileDocuments } from "./hostile-documents.ts";
import { type LargeDocument, makeLargeDocument } from "./large-document.ts";

const run = promisify(execFile);
/** What others do on the machine only ever adds to a time, so the least of some is taken. */
const rounds = 3;
const day = "2026-11-20";

/** One export: milliseconds from the start of its process to the end, and its peak memory in MB. */
interface Export {
  readonly time: number;
  readonly memory: number;
}

/** What `measureExport` found out. */
export interface ExportResults {
  /** One unit of the large document, in turns with pandoc; pandoc's time is undefined where it is not installed. */
  readonly ours: Export;
  readonly pandoc: number | undefined;
  /** The command line, the check of the bid included; undefined where it is not built. */
  readonly commandLine: number | undefined;
  /** By scale. */
  readonly growth: readonly (Export & { readonly scale: number })[];
  /** What twice of something hostile takes, compared with once. */
  readonly hostile: readonly (Export & { readonly name: string; readonly ratio: number })[];
}

async function buildLarge({ files }: LargeDocument): Promise<ExportDocument> {
  const workspace = createMemoryWorkspace(new Map(files));
  const snapshot = await loadSnapshot(workspace, createSourceCache());
  const [manifest] = findBids(snapshot);
  if (!manifest) throw new Error("The large document is no bid");
  const model = buildBid(manifest, snapshot, parseAsOf(day));
  const pictures = listAssets(model).flatMap((path) => {
    const bytes = files.get(path);
    return bytes instanceof Uint8Array ? [[path, bytes] as const] : [];
  });
  return buildDocument(model, new Map(pictures)).document;
}

/** The export as it is bundled for the product, with a small program around it. */
async function bundle(folder: string): Promise<string> {
  await build({
    entryPoints: {
      "export-child": "scripts/bench/export-child.ts",
      "export-worker": "server/src/host/export-worker.ts",
    },
    outdir: folder,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    minify: true,
    platform: "node",
    format: "cjs",
    mainFields: ["module", "main"],
    loader: { ".md": "text", ".yaml": "text" },
    logLevel: "error",
    logOverride: { "empty-import-meta": "silent" },
  });
  return join(folder, "export-child.cjs");
}

/** The shortest time and the most memory. */
function leastOf(exports: readonly Export[]): Export {
  return {
    time: Math.min(...exports.map(({ time }) => time)),
    memory: Math.max(...exports.map(({ memory }) => memory)),
  };
}

async function timeProgram(program: string, args: readonly string[], cwd: string): Promise<number | undefined> {
  const started = performance.now();
  try {
    await run(program, args, { cwd });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
  return performance.now() - started;
}

/** Measures the export: in processes of their own, in turns with pandoc on the same content. */
export async function measureExport(): Promise<ExportResults> {
  const folder = mkdtempSync(join(tmpdir(), "bench-export-"));
  try {
    const child = await bundle(folder);
    const exportOnce = async (document: ExportDocument): Promise<Export> => {
      const source = join(folder, "document.bin");
      writeFileSync(source, serialize(document));
      const started = performance.now();
      const { stdout } = await run(process.execPath, [child, source, join(folder, "a.docx")]);
      const time = performance.now() - started;
      const { problems, memory } = JSON.parse(stdout);
      if (problems > 0) throw new Error(`The document has ${problems} flaws`);
      return { time, memory: memory / 1e6 };
    };
    const exportOften = async (document: ExportDocument, often: number): Promise<Export> => {
      const all: Export[] = [];
      for (let round = 0; round < often; round++) all.push(await exportOnce(document));
      return leastOf(all);
    };

    const large = makeLargeDocument(1);
    const document = await buildLarge(large);
    for (const [path, content] of [...large.files, ["bid.md", large.markdown] as const]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const cli = join(process.cwd(), "dist/cli.cjs");
    const turns: { ours: Export; pandoc: number | undefined; commandLine: number | undefined }[] = [];
    for (let round = 0; round < rounds; round++) {
      turns.push({
        ours: await exportOnce(document),
        pandoc: await timeProgram("pandoc", ["bid.md", "--toc", "-N", "-o", "p.docx"], folder),
        commandLine: existsSync(cli)
          ? await timeProgram(process.execPath, [cli, "export", ".", "--as-of", day, "--to", "c.docx"], folder)
          : undefined,
      });
    }
    const shortest = (times: readonly (number | undefined)[]) => {
      const known = times.filter((time) => time !== undefined);
      return known.length > 0 ? Math.min(...known) : undefined;
    };
    const growth: ExportResults["growth"][number][] = [];
    for (const scale of [1, 2, 4]) {
      const larger = scale === 1 ? document : await buildLarge(makeLargeDocument(scale));
      growth.push({ scale, ...(await exportOften(larger, 2)) });
    }
    const hostile: ExportResults["hostile"][number][] = [];
    for (const [name, make] of Object.entries(hostileDocuments)) {
      const once = await exportOnce(make(1));
      const twice = await exportOnce(make(2));
      hostile.push({ name, ...twice, ratio: twice.time / once.time });
    }
    return {
      ours: leastOf(turns.map(({ ours }) => ours)),
      pandoc: shortest(turns.map(({ pandoc }) => pandoc)),
      commandLine: shortest(turns.map(({ commandLine }) => commandLine)),
      growth,
      hostile,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
