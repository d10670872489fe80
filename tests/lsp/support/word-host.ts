import type { ServerHost } from "../../../server/src/lsp/host.ts";
import type { Operations } from "../../../server/src/lsp/operations.ts";
import { pathBelow } from "../../../server/src/lsp/uri.ts";
import { createWordService, type WordService } from "./word-service.ts";

export interface WordHost extends ServerHost {
  /** The services that were asked for, by their roots. */
  readonly services: Map<string, WordService>;
  /** The day of the clock. */
  day: string;
  /** What to run when the day changes. */
  readonly newDay: (() => void)[];
  /** Folders marked as roots. */
  readonly marked: Set<string>;
}

/** A machine with the engine of the one rule: by root, the files that lie in it. */
export function createWordHost(
  roots: Readonly<Record<string, Readonly<Record<string, string>>>>,
  operations: Partial<Operations> = {},
): WordHost {
  const services = new Map<string, WordService>();
  const newDay: (() => void)[] = [];
  const missing = async (): Promise<never> => {
    throw new Error("not expected in this test");
  };
  const host: WordHost = {
    services,
    newDay,
    day: "2026-12-01",
    marked: new Set(Object.keys(roots)),
    async findMarkedRoot(folder) {
      const holding = [...host.marked].filter((root) => pathBelow(root, folder) !== undefined);
      return holding.sort((a, b) => b.length - a.length)[0];
    },
    createService(root) {
      const service = createWordService(roots[root] ?? {});
      services.set(root, service);
      return service;
    },
    releaseService: (root) => void services.delete(root),
    scoped: (_signal, work) => work(),
    limitChecks: () => {},
    operations: { exportBid: missing, createBid: missing, importTender: missing, ...operations },
    rulePage: async (id) => (id === "text/forbidden" ? "# Forbidden words" : undefined),
    today: () => host.day,
    onNewDay(callback) {
      newDay.push(callback);
      return () => newDay.splice(newDay.indexOf(callback), 1);
    },
    defer: (callback) => void setImmediate(callback),
  };
  return host;
}
