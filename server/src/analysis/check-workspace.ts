import { bidAt } from "../model/bid-memory.ts";
import type { BidModel } from "../model/bid-model.ts";
import { workspaceFile } from "../model/linked-files.ts";
import { type Moment, parseMoment } from "../model/moment.ts";
import { isManifest } from "../model/paths.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { isKind, type SourceFile, type YamlFile } from "../model/source-file.ts";
import type { Workspace } from "../model/workspace.ts";
import { memoize } from "../text/memo.ts";
import { applySettings, applySuppressions } from "./adjust.ts";
import { type CheckWatch, unwatched } from "./check-watch.ts";
import { contestedFiles, withoutSchemaProblems } from "./contested-files.ts";
import type { CheckResult, CheckSummary, FixableFinding, Locale } from "./finding.ts";
import { findGaps } from "./gaps.ts";
import { judgeBid } from "./judge-bid.ts";
import { createSourceCache, loadSnapshot, type SourceCache } from "./load-snapshot.ts";
import type { RawFinding } from "./raw-finding.ts";
import { compareFindings, renderFinding } from "./render.ts";
import { fileFindings } from "./run-rules.ts";
import { divide, type Owners, type Shard } from "./shard.ts";

/** What to check, as of when, and in which language to answer. */
export interface CheckRequest {
  /** A day or an instant with offset; "now" comes in here and nowhere else. */
  readonly asOf: string;
  /** The language of the messages; that of `tenderdraft.yaml`, else English, where it is left out. */
  readonly locale?: Locale;
  /** Files or folders relative to the root; everything below the root where it is left out. */
  readonly paths?: readonly string[];
  /** Check only a part of the bids; all parts together find what one check finds. */
  readonly shard?: Shard;
  /** Asked again and again while rules run; once it says yes, the check ends and says that it is incomplete. */
  readonly shouldStop?: () => boolean;
  /** Looks on from outside, and leaves out what did not come to its end before. */
  readonly watch?: CheckWatch;
}

/**
 * Checks a workspace: the one entry for the editor, the command line and every other face, so that all of them give
 * the same findings for the same files.
 *
 * @param cache Keeps what was read between checks; a fresh one gives the same result.
 * @throws RangeError when `asOf` is neither a day nor an instant with offset.
 */
export async function checkWorkspace(
  workspace: Workspace,
  request: CheckRequest,
  cache: SourceCache = createSourceCache(),
): Promise<CheckResult> {
  return checkSnapshot(await loadSnapshot(workspace, cache, request.watch), request);
}

/** Checks what was read, without reading anything. */
export function checkSnapshot(snapshot: Snapshot, request: CheckRequest): CheckResult {
  const asOf = parseAsOf(request.asOf);
  const wanted = pathFilter(request.paths);
  const watch = request.watch ?? unwatched;
  const gaps = findGaps(snapshot, findBids(snapshot), watch);
  const bids = findBids(snapshot)
    .filter((manifest) => wanted(manifest.path) && !gaps.unjudged.has(manifest.path))
    .map((manifest) => {
      watch.enter({ kind: "bid", file: manifest.path });
      return bidAt(manifest, snapshot, asOf);
    });

  const owners = ownersOf(bids);
  const scope = [...new Set([...[...snapshot.files.keys()].filter(wanted), ...owners.keys()])].sort();
  const work = divide(bids, owners, snapshot, request.shard);
  const shouldStop = oncePassed(request.shouldStop);
  const raw: RawFinding[] = work.run.flatMap((bid) => judgeBid(bid, shouldStop, watch));
  raw.push(...gaps.findings.filter(({ at }) => wanted(at.file)));
  watch.enter({ kind: "end", file: "" });
  const contested = contestedFiles(bids);
  for (const path of scope) {
    const file = snapshot.files.get(path);
    if (!file) continue;
    const judgeable = contested.has(path) ? withoutSchemaProblems(file) : file;
    raw.push(...fileFindings(judgeable, soleOwner(owners, path)));
  }
  const judged = applySuppressions(raw, snapshot, scope);
  const settled = applySettings(judged, snapshot)
    .map((finding) => (finding.bid === undefined ? withOwner(finding, soleOwner(owners, finding.at.file)) : finding))
    .filter((finding) => work.says(finding.bid));
  const locale = request.locale ?? workspaceFile(snapshot)?.data.locale ?? "en";
  const findings = settled.map((finding) => renderFinding(finding, snapshot, locale)).sort(compareFindings);
  const files = scope.filter((path) => work.says(soleOwner(owners, path)));
  return {
    asOf: request.asOf,
    locale,
    summary: summarise(findings, files.length, work.bids.length),
    findings,
    files,
    bids: work.bids.map((bid) => bid.manifest.path),
  };
}

/** Stays at yes, so that no rule of a later bid runs once a check is over. */
function oncePassed(shouldStop: CheckRequest["shouldStop"]): () => boolean {
  let passed = false;
  return () => {
    passed ||= shouldStop?.() ?? false;
    return passed;
  };
}

/** Every manifest of a snapshot, in the order of the paths. */
export const findBids = memoize((snapshot: Snapshot): readonly YamlFile<"bid">[] =>
  [...snapshot.files.values()]
    .filter((file: SourceFile) => isManifest(file.path))
    .filter((file) => isKind(file, "bid"))
    .sort((a, b) => (a.path < b.path ? -1 : 1)),
);

/** Reads the moment as of which to judge. */
export function parseAsOf(text: string): Moment {
  const moment = parseMoment(text);
  if (!moment) throw new RangeError(`Not a day or an instant with offset: ${text}`);
  return moment;
}

/** Tells of a path whether it is one of the files asked for, or lies in one of the folders; all do where none is given. */
export function pathFilter(paths: readonly string[] | undefined): (path: string) => boolean {
  if (!paths || paths.length === 0 || paths.includes("")) return () => true;
  const wanted = paths.map((path) => path.normalize("NFC"));
  return (path) => wanted.some((one) => path === one || path.startsWith(`${one}/`));
}

/** Which bids a file serves. */
function ownersOf(bids: readonly BidModel[]): Owners {
  const owners = new Map<string, string[]>();
  for (const bid of bids) {
    for (const path of bid.paths) {
      const list = owners.get(path);
      if (list) list.push(bid.manifest.path);
      else owners.set(path, [bid.manifest.path]);
    }
  }
  return owners;
}

function soleOwner(owners: Owners, path: string): string | undefined {
  const list = owners.get(path);
  return list?.length === 1 ? list[0] : undefined;
}

function withOwner(finding: RawFinding, bid: string | undefined): RawFinding {
  return { ...finding, bid };
}

function summarise(findings: readonly FixableFinding[], files: number, bids: number): CheckSummary {
  const count = (test: (finding: FixableFinding) => boolean): number => findings.filter(test).length;
  return {
    errors: count((finding) => finding.severity === "error"),
    warnings: count((finding) => finding.severity === "warning"),
    infos: count((finding) => finding.severity === "info"),
    rejections: count((finding) => finding.verdict === "rejection"),
    files,
    bids,
  };
}
