import { resolve } from "node:path";
import { exportBid } from "../host/operations.ts";
import { UsageError } from "../host/say.ts";
import { readAsOf, readChoice, readLocale, readScope } from "./arguments.ts";
import { withManifest } from "./with-manifest.ts";

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
  if (options.pdf) throw new UsageError("notBuilt", { option: "--pdf", value: "" });
  const locale = readLocale(options.locale);
  const asOf = readAsOf(options.asOf);
  const scope = await readScope([bid], options.root);
  const outcome = await withManifest(scope.paths[0] ?? "", (manifest) =>
    exportBid({
      root: scope.root,
      bid: manifest,
      to: resolve(options.to),
      asOf,
      strict: options.strict === true,
      ...(options.template === undefined ? {} : { template: resolve(options.template) }),
      ...(locale === undefined ? {} : { locale }),
    }),
  );
  for (const warning of outcome.warnings ?? []) process.stderr.write(`${warning}\n`);
  process.stderr.write(`${outcome.message}\n`);
  return outcome.ok && outcome.summary?.errors === 0 ? 0 : 1;
}
