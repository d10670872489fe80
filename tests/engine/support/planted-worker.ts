/**
 * An engine for tests that goes wrong where a text asks for it. It is run by the real threads in place of the product's
 * own. Its only rule is that the word BAD must not be used.
 */
import { parentPort, workerData } from "node:worker_threads";
import { type CheckWatch, stoppedAs, unwatched } from "../../../server/src/analysis/check-watch.ts";
import type { CheckResult, FixableFinding } from "../../../server/src/analysis/finding.ts";
import type { LanguageService } from "../../../server/src/features/language-service.ts";
import { CheckElsewhere, type ServiceOptions } from "../../../server/src/features/service-options.ts";
import type { EngineSetup, ToEngine } from "../../../server/src/host/engine/messages.ts";
import { createProgressWriter } from "../../../server/src/host/engine/progress.ts";
import { serveEngine } from "../../../server/src/host/engine/serve-engine.ts";
import { createWordService } from "../../lsp/support/word-service.ts";

const hang = (): never => {
  for (;;);
};
const kept: unknown[] = [];

/** What the words in a text make a check do. */
const mishaps: readonly (readonly [word: string, act: () => void])[] = [
  ["HANG", hang],
  [
    "EAT",
    () => {
      for (;;) kept.push(Array.from({ length: 1000 }, () => ({})));
    },
  ],
  [
    "THROW",
    () => {
      throw new TypeError("thrown on purpose");
    },
  ],
  ["EXIT", () => process.exit(3)],
  [
    "CRASH",
    () =>
      void setImmediate(() => {
        throw new Error("crashed on purpose");
      }),
  ],
];

function createPlantedService(root: string, options: ServiceOptions): LanguageService {
  const { watch = unwatched, checksElsewhere } = options;
  const words = createWordService(root.endsWith("empty") ? {} : { "bid.yaml": "", "other.bid.yaml": "BAD" });
  const texts = new Map<string, string>();
  const check: LanguageService["check"] = async (request) => {
    if (checksElsewhere) throw new CheckElsewhere();
    const stops: FixableFinding[] = [];
    for (const [file, text] of texts) {
      for (const [word, act] of mishaps) {
        if (!text.includes(word)) continue;
        const step = { kind: "rule", file, rule: `planted/${word.toLowerCase()}` } as const;
        const stopped = stoppedAs(watch, step);
        if (stopped) {
          stops.push(describeStop(file, `${step.rule} left out: ${stopped.reason}`));
          continue;
        }
        enter(watch, text, step);
        act();
        // What goes wrong later must have time to do so.
        if (word === "CRASH") await new Promise((resolve) => setTimeout(resolve, 5_000));
      }
    }
    const result = await words.check(request);
    return { ...result, findings: [...result.findings, ...stops] } satisfies CheckResult;
  };
  return {
    ...words,
    check,
    async updateDocument(file, text) {
      texts.set(file, text);
      await words.updateDocument(file, text);
    },
    async closeDocument(file) {
      texts.delete(file);
      await words.closeDocument(file);
    },
    async completion(request) {
      // A little work for each, so that many of them can be told from one.
      const until = performance.now() + 50;
      while (performance.now() < until);
      return words.completion(request);
    },
    async definition(request) {
      if (texts.get(request.file)?.includes("LOST")) hang();
      return words.definition(request);
    },
    async codeActions(request) {
      const { findings } = await check(request);
      return findings.map((finding, index) => ({
        id: `${index}`,
        title: finding.rule,
        kind: "quickfix",
        findings: [finding],
        preferred: false,
      }));
    },
  };
}

/** A step of its own where the text wants one to be known. */
function enter(watch: CheckWatch, text: string, step: Parameters<CheckWatch["enter"]>[0]): void {
  watch.enter(text.includes("SECRETLY") ? { kind: "list", file: "" } : step);
}

function describeStop(file: string, message: string): FixableFinding {
  const start = { line: 0, character: 0 };
  const rule = "internal/check-stopped";
  const judged = { severity: "error", verdict: "formal", fixable: false } as const;
  return { file, range: { start, end: start }, rule, message, ...judged, related: [] };
}

const { checks, progress } = workerData as EngineSetup;
const writer = createProgressWriter(progress);
setInterval(writer.beat, 50).unref();
serveEngine(
  {
    post: (message) => parentPort?.postMessage(message),
    onMessage: (listen) => parentPort?.on("message", (message: ToEngine) => listen(message)),
  },
  {
    createService: createPlantedService,
    operations: {
      exportBid: async (request: unknown, signal) => {
        if (request === "hang") hang();
        if (request === "wait") await new Promise((resolve) => signal.addEventListener("abort", resolve));
        signal.throwIfAborted();
        return { ok: true, request };
      },
    },
  },
  writer,
  checks,
);
console.log("printed into the stream of the protocol");
