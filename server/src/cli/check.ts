import { type CheckRequest, checkSnapshot, pathFilter } from "../analysis/check-workspace.ts";
import { createDiskCache, type DiskCache } from "../analysis/disk-cache.ts";
import { createSourceCache, loadSnapshot } from "../analysis/load-snapshot.ts";
import { createNodeWorkspace } from "../host/node-workspace.ts";
import { UsageError } from "../host/say.ts";
import { folderOf, isManifest } from "../model/paths.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { readAsOf, readChoice, readLocale, readScope, readShard, type Scope } from "./arguments.ts";
import { fixFiles } from "./fix.ts";
import { formatGithub } from "./output-github.ts";
import { formatJson } from "./output-json.ts";
import { formatLines } from "./output-lines.ts";
import { formatText } from "./output-text.ts";
import type { Report } from "./report.ts";
import { repositoryPrefix } from "./repository-prefix.ts";
import { formatSarif } from "./sarif/format-sarif.ts";

export interface CheckOptions {
  readonly root?: string;
  readonly format?: string;
  readonly asOf?: string;
  readonly locale?: string;
  readonly fix?: boolean;
  readonly shard?: string;
}

type Format = "text" | "json" | "sarif" | "github" | "lines";

const formats: Readonly<Record<Format, (report: Report, root: string) => string | Promise<string>>> = {
  text: (report) => formatText(report, process.stdout.isTTY && process.env.NO_COLOR === undefined),
  json: formatJson,
  // Only this format shows whole pages; the others start without them.
  sarif: async (report) => formatSarif(report, (await import("../rules/pages.generated.ts")).rulePages),
  github: formatGithub,
  lines: (report, root) => formatLines(report, root, process.cwd()),
};

/** `tenderdraft check`: prints the findings; gives the exit code. */
export async function runCheck(given: readonly string[], options: CheckOptions): Promise<number> {
  const format = readChoice("--format", options.format, ["text", "json", "sarif", "github", "lines"]) ?? "text";
  const locale = readLocale(options.locale);
  const asOf = readAsOf(options.asOf);
  const shard = readShard(options.shard);
  const scope = await readScope(given, options.root);
  const disk = createDiskCache(createNodeWorkspace(scope.root));
  const snapshot = await loadSnapshot(disk, createSourceCache());
  const request: CheckRequest = {
    asOf,
    paths: pathsToCheck(given, scope, snapshot),
    ...(locale ? { locale } : {}),
    ...(shard ? { shard } : {}),
  };
  const prefix = repositoryPrefix(scope.root, process.env.GITHUB_WORKSPACE);
  const report = options.fix
    ? await repair(scope, disk, request, prefix)
    : { result: checkSnapshot(snapshot, request), snapshot, prefix };
  process.stdout.write(await formats[format](report, scope.root));
  return report.result.summary.errors > 0 ? 1 : 0;
}

async function repair(scope: Scope, disk: DiskCache, request: CheckRequest, prefix: string): Promise<Report> {
  const { result, snapshot, counts, fixed } = await fixFiles(scope.root, disk, request);
  return { result, snapshot, repairs: { counts, fixed }, prefix };
}

/** The paths asked for, or, where no bid lies in them, the bids that lie around them: those of a section, say. */
function pathsToCheck(given: readonly string[], { root, paths }: Scope, snapshot: Snapshot): readonly string[] {
  const wanted = pathFilter(paths);
  if ([...snapshot.files.keys()].some((path) => isManifest(path) && wanted(path))) return paths;
  const around = enclosingBids(paths, new Set([...snapshot.entries.values()].map((entry) => entry.path)));
  if (around.length === 0) throw new UsageError("noBid", { path: given[0] ?? root });
  return around;
}

/** The folders of the bids around some paths: the nearest folder above each that holds a manifest. */
function enclosingBids(paths: readonly string[], entries: ReadonlySet<string>): readonly string[] {
  return paths.flatMap((path) => {
    for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) {
      if (entries.has(`${folder}/bid.yaml`) || entries.has(`${folder}/bid.yml`)) return [folder];
    }
    return [];
  });
}
