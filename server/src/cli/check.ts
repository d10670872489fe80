import { checkWorkspace } from "../analysis/check-workspace.ts";
import { createNodeWorkspace } from "../host/node-workspace.ts";
import { UsageError } from "../host/say.ts";
import { folderOf, isManifest } from "../model/paths.ts";
import { locales, readAsOf, readChoice, readScope } from "./arguments.ts";
import { formatJson } from "./output-json.ts";
import { formatText } from "./output-text.ts";

export interface CheckOptions {
  readonly root?: string;
  readonly format?: string;
  readonly asOf?: string;
  readonly locale?: string;
}

/** `tenderdraft check`: prints the findings; gives the exit code. */
export async function runCheck(given: readonly string[], options: CheckOptions): Promise<number> {
  const format = readChoice("--format", options.format, ["text", "json", "sarif", "github"]) ?? "text";
  if (format === "sarif" || format === "github")
    throw new UsageError("notBuilt", { option: "--format", value: format });
  const locale = readChoice("--locale", options.locale, locales);
  const asOf = readAsOf(options.asOf);
  const scope = await readScope(given, options.root);
  const workspace = createNodeWorkspace(scope.root);
  const check = (paths: readonly string[]) =>
    checkWorkspace(workspace, { asOf, paths, ...(locale === undefined ? {} : { locale }) });
  let result = await check(scope.paths);
  if (!result.files.some(isManifest)) {
    // A section or an attachments folder stands for the bid around it.
    const around = enclosingBids(scope.paths, new Set((await workspace.listEntries()).map((entry) => entry.path)));
    if (around.length === 0) throw new UsageError("noBid", { path: given[0] ?? scope.root });
    result = await check(around);
  }
  const colour = process.stdout.isTTY && process.env.NO_COLOR === undefined;
  process.stdout.write(format === "json" ? formatJson(result) : formatText(result, colour));
  return result.summary.errors > 0 ? 1 : 0;
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
