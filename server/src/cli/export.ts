import { resolve } from "node:path";
import { exportBid } from "../host/operations.ts";
import { UsageError } from "../host/say.ts";
import { isManifest } from "../model/paths.ts";
import { locales, readAsOf, readChoice, readScope } from "./arguments.ts";

export interface ExportOptions {
  readonly to: string;
  readonly root?: string;
  readonly asOf?: string;
  readonly locale?: string;
  readonly template?: string;
  readonly pages?: string;
  readonly pdf?: boolean;
  readonly strict?: boolean;
}

/** `tenderdraft export`: writes the document; gives the exit code. */
export async function runExport(bid: string, options: ExportOptions): Promise<number> {
  const pages = readChoice("--pages", options.pages, ["none", "estimate", "libreoffice"]) ?? "none";
  if (pages !== "none") throw new UsageError("notBuilt", { option: "--pages", value: pages });
  if (options.template !== undefined)
    throw new UsageError("notBuilt", { option: "--template", value: options.template });
  if (options.pdf) throw new UsageError("notBuilt", { option: "--pdf", value: "" });
  const locale = readChoice("--locale", options.locale, locales);
  const asOf = readAsOf(options.asOf);
  const scope = await readScope([bid], options.root);
  const path = scope.paths[0] ?? "";
  const manifests = isManifest(path)
    ? [path]
    : ["bid.yaml", "bid.yml"].map((name) => (path === "" ? name : `${path}/${name}`));
  const outcome = await exportFirst(manifests, (manifest) =>
    exportBid({
      root: scope.root,
      bid: manifest,
      to: resolve(options.to),
      asOf,
      strict: options.strict === true,
      ...(locale === undefined ? {} : { locale }),
    }),
  );
  for (const warning of outcome.warnings ?? []) process.stderr.write(`${warning}\n`);
  process.stderr.write(`${outcome.message}\n`);
  return outcome.ok && outcome.summary?.errors === 0 ? 0 : 1;
}

/** A folder stands for the manifest in it, under either of its names. */
async function exportFirst<Outcome>(
  manifests: readonly string[],
  run: (manifest: string) => Promise<Outcome>,
): Promise<Outcome> {
  const [first = "", second] = manifests;
  try {
    return await run(first);
  } catch (error) {
    if (second === undefined || !(error instanceof UsageError) || error.key !== "noBid") throw error;
    return run(second);
  }
}
