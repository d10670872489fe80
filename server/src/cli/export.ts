import { resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { exportBid } from "../host/export-operation.ts";
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

/** Exit code where something that was asked for could not be written. */
const notWritten = 2;
/** Exit code of a program that Ctrl+C ended. */
const interrupted = 130;

/**
 * Keeps the room for what is soon thrown away as small as it is at the start. Measured on a proposal of three hundred pages,
 * which is checked and written in one go: 263 MB instead of 412, in a tenth more time.
 */
function saveMemory(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
}

/** `tenderdraft export`: writes the document; gives the exit code. */
export async function runExport(bid: string, options: ExportOptions): Promise<number> {
  saveMemory();
  const pages = readChoice("--pages", options.pages, ["none", "estimate", "libreoffice"]) ?? "estimate";
  const locale = readLocale(options.locale);
  const asOf = readAsOf(options.asOf);
  const scope = await readScope([bid], options.root);
  const outcome = await stoppable((signal) =>
    withManifest(scope.paths[0] ?? "", (manifest) =>
      exportBid(
        {
          root: scope.root,
          bid: manifest,
          to: resolve(options.to),
          asOf,
          strict: options.strict === true,
          pages,
          pdf: options.pdf === true,
          ...(options.template === undefined ? {} : { template: resolve(options.template) }),
          ...(locale === undefined ? {} : { locale }),
        },
        signal,
      ),
    ),
  );
  if (outcome === undefined) return interrupted;
  for (const warning of outcome.warnings ?? []) process.stderr.write(`${warning}\n`);
  process.stderr.write(`${outcome.message}\n`);
  if (outcome.incomplete) return notWritten;
  return outcome.ok && outcome.summary?.errors === 0 ? 0 : 1;
}

/** Runs work that Ctrl+C stops in an orderly way: LibreOffice is ended with it, and nothing is left behind. */
async function stoppable<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result | undefined> {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.once(signal, stop);
  try {
    return await work(controller.signal);
  } catch (error) {
    if (controller.signal.aborted) return undefined;
    throw error;
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}
