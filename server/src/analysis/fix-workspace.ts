import type { Snapshot } from "../model/snapshot.ts";
import type { Workspace } from "../model/workspace.ts";
import { applyFixes, unasked } from "./apply-fixes.ts";
import { type CheckRequest, checkSnapshot } from "./check-workspace.ts";
import type { CheckResult, FixableFinding } from "./finding.ts";
import { createSourceCache, loadSnapshot } from "./load-snapshot.ts";
import { createOverlayWorkspace } from "./overlay-workspace.ts";

/** One repair may make room for another; a chain longer than this is none. */
const roundLimit = 10;

/** A workspace after its repairs, none of which is written yet. */
export interface FixedWorkspace {
  /** What is still to be said after the repairs. */
  readonly result: CheckResult;
  /** The workspace as the repairs left it. */
  readonly snapshot: Snapshot;
  /** The whole new text of every file that changed, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** How many repairs were made in each file, by path; one that spans several files counts in each. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many repairs were made in all. */
  readonly fixed: number;
}

/** Which repairs to make, and how often. */
export interface FixChoice {
  /** Chooses among the findings of a round those whose repair is made; without it, those that need nobody's review. */
  readonly choose?: (findings: readonly FixableFinding[]) => readonly FixableFinding[];
  /** How many rounds there may be; repairs of many entries at one and the same place need one round each. */
  readonly rounds?: number;
  /** The rules of form that no repair may break; all where it is left out. */
  readonly form?: RegExp;
}

/**
 * Checks and repairs in turn until there is nothing left to repair: without another choice, to repair without asking.
 * Nothing is written.
 *
 * @throws RangeError when `asOf` is neither a day nor an instant with offset.
 */
export async function fixWorkspace(
  workspace: Workspace,
  request: CheckRequest,
  { choose = unasked, rounds = roundLimit, form }: FixChoice = {},
): Promise<FixedWorkspace> {
  const overlay = createOverlayWorkspace(workspace);
  const cache = createSourceCache();
  const texts = new Map<string, string>();
  const counts = new Map<string, number>();
  let fixed = 0;
  for (let round = 0; ; round += 1) {
    const snapshot = await loadSnapshot(overlay, cache);
    const result = checkSnapshot(snapshot, request);
    const step = round < rounds ? applyFixes(snapshot, choose(result.findings), form) : undefined;
    if (!step || step.texts.size === 0) return { result, snapshot, texts, counts, fixed };
    for (const [path, text] of step.texts) {
      overlay.setText(path, text);
      texts.set(path, text);
    }
    for (const { fix } of step.applied) {
      fixed += 1;
      for (const path of new Set(fix?.edits.map((edit) => edit.file))) counts.set(path, (counts.get(path) ?? 0) + 1);
    }
  }
}
