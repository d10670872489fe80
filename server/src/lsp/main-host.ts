import { access } from "node:fs/promises";
import { join } from "node:path";
import type { Engine } from "../host/engine/start-engine.ts";
import { findRoot } from "../host/find-root.ts";
import type { ServerHost } from "./host.ts";
import { dayOf, watchDay } from "./local-day.ts";
import type { ExportStage, OperationResult, Operations } from "./operations.ts";
import { normalisePath } from "./uri.ts";

/** The machine that the server runs on: its disk, its clock, its event loop, and an engine in threads of its own. */
export function createNodeHost(engine: Engine): ServerHost {
  return {
    async findMarkedRoot(folder) {
      const root = await findRoot(folder);
      // Where nothing is marked, the folder itself comes back.
      return root !== folder || (await isMarked(root)) ? normalisePath(root) : undefined;
    },
    createService: engine.createService,
    releaseService: engine.release,
    scoped: engine.scoped,
    limitChecks: engine.limitChecks,
    operations: {
      exportBid: operation(engine, "exportBid"),
      createBid: operation(engine, "createBid"),
      importTender: operation(engine, "importTender"),
    },
    // The pages are as long as all else that this thread runs, and few of them are ever opened.
    rulePage: async (id) => (await import("../rules/pages.generated.ts")).rulePages.get(id),
    today: () => dayOf(new Date()),
    onNewDay: (callback) => watchDay({ now: () => new Date(), wait }, callback),
    defer: (callback) => void setImmediate(callback),
  };
}

/** An operation of the engine by its name; the engine answers what the operation of that name does. */
function operation(engine: Engine, name: keyof Operations) {
  return async (
    request: object,
    signal: AbortSignal,
    report?: (stage: ExportStage) => void,
  ): Promise<OperationResult> =>
    (await engine.operate(name, request, signal, (stage) => report?.(stage as ExportStage))) as OperationResult;
}

function wait(callback: () => void, milliseconds: number): () => void {
  const timer = setTimeout(callback, milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
}

async function isMarked(folder: string): Promise<boolean> {
  const found = ["tenderdraft.yaml", "tenderdraft.yml"].map((name) => access(join(folder, name)));
  return (await Promise.allSettled(found)).some(({ status }) => status === "fulfilled");
}
