import { access } from "node:fs/promises";
import { join } from "node:path";
import { createLanguageService } from "../features/create-language-service.ts";
import { findRoot } from "../host/find-root.ts";
import { createNodeWorkspace } from "../host/node-workspace.ts";
import { createBid, exportBid, importTender } from "../host/operations.ts";
import { rulePages } from "../rules/pages.generated.ts";
import type { ServerHost } from "./host.ts";
import { dayOf, watchDay } from "./local-day.ts";
import { normalisePath } from "./uri.ts";

/** The machine that the server runs on: its disk, its clock, its event loop. */
export const nodeHost: ServerHost = {
  async findMarkedRoot(folder) {
    const root = await findRoot(folder);
    // Where nothing is marked, the folder itself comes back.
    return root !== folder || (await isMarked(root)) ? normalisePath(root) : undefined;
  },
  createService: (root) => createLanguageService(createNodeWorkspace(root)),
  operations: { createBid, exportBid, importTender },
  rulePage: (id) => rulePages.get(id),
  today: () => dayOf(new Date()),
  onNewDay: (callback) => watchDay({ now: () => new Date(), wait }, callback),
  defer: (callback) => void setImmediate(callback),
};

function wait(callback: () => void, milliseconds: number): () => void {
  const timer = setTimeout(callback, milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
}

async function isMarked(folder: string): Promise<boolean> {
  const found = ["tenderdraft.yaml", "tenderdraft.yml"].map((name) => access(join(folder, name)));
  return (await Promise.allSettled(found)).some(({ status }) => status === "fulfilled");
}
