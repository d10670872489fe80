/**
 * Runs one export in a thread of its own: the editor's thread stays free, and what the writer counts and draws by lot
 * begins anew each time, so that the same document gives the same bytes.
 */
import { parentPort, workerData } from "node:worker_threads";
import type { ExportDocument } from "../export/blocks/types.ts";
import { type LintProblem, lintDocx } from "../export/docx/lint/lint-docx.ts";
import { writeDocx } from "../export/docx/write-docx.ts";
import type { PageMap } from "../export/pages/page-map.ts";

/** What the worker is started with. */
export interface ExportTask {
  readonly document: ExportDocument;
  readonly pages?: PageMap;
}

/** What the worker says when it is done; it throws where it fails. */
export interface ExportResult {
  readonly bytes: Uint8Array;
  readonly problems: readonly LintProblem[];
}

/** The same numbers in every run; the library names relationships by them. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

async function run(task: ExportTask): Promise<void> {
  Math.random = createRandom(20260101);
  const { bytes, sources } = await writeDocx(task.document, task.pages);
  const result: ExportResult = { bytes, problems: lintDocx(bytes, sources) };
  // The file is handed over and not copied.
  parentPort?.postMessage(result, [bytes.buffer]);
}

void run(workerData as ExportTask);
