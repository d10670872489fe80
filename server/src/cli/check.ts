import { checkWorkspace } from "../analysis/check-workspace.ts";
import { createNodeWorkspace } from "../host/node-workspace.ts";
import { UsageError } from "../host/say.ts";
import { isManifest } from "../model/paths.ts";
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
  const result = await checkWorkspace(createNodeWorkspace(scope.root), {
    asOf,
    paths: scope.paths,
    ...(locale === undefined ? {} : { locale }),
  });
  if (!result.files.some(isManifest)) throw new UsageError("noBid", { path: given[0] ?? scope.root });
  const colour = process.stdout.isTTY && process.env.NO_COLOR === undefined;
  process.stdout.write(format === "json" ? formatJson(result) : formatText(result, colour));
  return result.summary.errors > 0 ? 1 : 0;
}
