import { resolve } from "node:path";
import { checkSnapshot, findBids, parseAsOf } from "../analysis/check-workspace.ts";
import type { Locale } from "../analysis/finding.ts";
import { createSourceCache, loadSnapshot } from "../analysis/load-snapshot.ts";
import { printMemo } from "../analysis/memo/print-memo.ts";
import { readMemo } from "../analysis/memo/read-memo.ts";
import { buildBid } from "../model/bid-model.ts";
import { checkTargetApart } from "./check-target.ts";
import { createNodeWorkspace } from "./node-workspace.ts";
import { UsageError } from "./say.ts";
import { writeFileWhole } from "./write-file-whole.ts";

export interface MemoRequest {
  /** Absolute path of the root. */
  readonly root: string;
  /** The manifest, relative to the root. */
  readonly bid: string;
  readonly asOf: string;
  readonly locale?: Locale;
  /** File to write; the memo is only given back where it is left out. */
  readonly to?: string;
}

/**
 * The internal memo of a bid as Markdown.
 *
 * @throws UsageError when there is no such bid, or the file cannot be written.
 */
export async function writeMemo({ root, bid, asOf, locale, to }: MemoRequest): Promise<string> {
  const snapshot = await loadSnapshot(createNodeWorkspace(root), createSourceCache());
  const manifest = findBids(snapshot).find((file) => file.path === bid.normalize("NFC"));
  if (!manifest) throw new UsageError("noBid", { path: bid });
  if (to !== undefined) await checkTargetApart(resolve(to), root, new Set(snapshot.files.keys()));
  const result = checkSnapshot(snapshot, { asOf, paths: [manifest.path], ...(locale ? { locale } : {}) });
  const memo = printMemo(readMemo(buildBid(manifest, snapshot, parseAsOf(asOf)), result.findings), result.locale);
  if (to !== undefined) await writeFileWhole(resolve(to), new TextEncoder().encode(memo));
  return memo;
}
