import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CheckResult } from "../../server/src/analysis/finding.ts";
import type { LanguageService } from "../../server/src/features/language-service.ts";
import { EngineStopped } from "../../server/src/host/engine/engine-stopped.ts";
import { type Engine, startEngine } from "../../server/src/host/engine/start-engine.ts";

const asked = { asOf: "2026-12-01", locale: "ru" } as const;
const place = { file: "bid.yaml", position: { line: 0, character: 0 } };

let engine: Engine;
let service: LanguageService;
let log: string[];

beforeEach(() => {
  log = [];
  const entry = new URL("support/planted-worker.ts", import.meta.url);
  engine = startEngine({ log: (message) => log.push(message), entry, megabytes: 64 });
  engine.limitChecks(0.3);
  service = engine.createService("/w", () => {});
});
afterEach(() => engine.end());

const stopsIn = ({ findings }: CheckResult) => findings.filter(({ rule }) => rule === "internal/check-stopped");
const badIn = ({ findings }: CheckResult) => findings.filter(({ rule }) => rule === "text/forbidden").length;
const check = () => service.check(asked);

/** Milliseconds until something answers. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

describe("questions", () => {
  it("are answered about the texts that the editor holds", async () => {
    await service.updateDocument("bid.yaml", "BAD عرض BAD");
    expect(badIn(await check())).toBe(3);
    expect(await service.hover({ ...place, ...asked })).toMatchObject({ contents: "**bid.yaml**" });
    expect(
      await service.codeActions({ file: "bid.yaml", range: { start: place.position, end: place.position }, ...asked }),
    ).toHaveLength(3);
  });

  it("are answered quickly while a check hangs", async () => {
    await service.updateDocument("bid.yaml", "good");
    await check();
    await service.hover({ ...place, ...asked });
    await service.updateDocument("bid.yaml", "HANG");
    const checked = check();
    const delays: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      delays.push(await timeOf(() => service.hover({ ...place, ...asked })));
    }
    expect(Math.max(...delays)).toBeLessThan(1000);
    expect(stopsIn(await checked)).toHaveLength(1);
  });

  it("that hang are stopped once, and not asked again until something changes", async () => {
    await service.updateDocument("bid.yaml", "LOST");
    await expect(service.definition(place)).rejects.toBeInstanceOf(EngineStopped);
    expect(await timeOf(() => service.definition(place).catch(() => undefined))).toBeLessThan(100);
    expect(await service.hover({ ...place, ...asked })).toBeDefined();
    await service.updateDocument("bid.yaml", "found");
    expect(await service.definition(place)).toHaveLength(1);
  });

  it("that nobody waits for any more are not asked", async () => {
    await service.hover({ ...place, ...asked });
    const controllers = Array.from({ length: 20 }, () => new AbortController());
    const began = performance.now();
    const answers = controllers.map(({ signal }) =>
      engine.scoped(signal, () => service.completion({ ...place, ...asked })).catch((error: Error) => error.name),
    );
    for (const controller of controllers) controller.abort();
    expect(await Promise.all(answers)).toEqual(Array.from({ length: 20 }, () => "AbortError"));
    expect(performance.now() - began).toBeLessThan(50);
    // Each of them would have taken 50 ms.
    await service.hover({ ...place, ...asked });
    expect(performance.now() - began).toBeLessThan(500);
  });

  it("that the engine does not know are an error, and the next is answered", async () => {
    const unknown: unknown = Reflect.get(service, "constructor_");
    if (typeof unknown !== "function") throw new Error("a service passes on every name");
    await expect(Reflect.apply(unknown, service, [])).rejects.toThrow("constructor_");
    expect(await service.hover({ ...place, ...asked })).toBeDefined();
  });
});

describe("a check that goes wrong", () => {
  it.each([
    ["HANG", "planted/hang", "time"],
    ["EAT", "planted/eat", "memory"],
    ["THROW", "planted/throw", "crash"],
    ["EXIT", "planted/exit", "crash"],
    ["CRASH", "planted/crash", "crash"],
  ])("by %s is one finding that names the rule, beside all others", async (word, rule, reason) => {
    await service.updateDocument("bid.yaml", `BAD ${word}`);
    const result = await check();
    expect(stopsIn(result).map(({ file, message }) => [file, message])).toEqual([
      ["bid.yaml", `${rule} left out: ${reason}`],
    ]);
    expect(result.findings.filter(({ rule: one }) => one === "text/forbidden").map(({ file }) => file)).toEqual([
      "bid.yaml",
      "other.bid.yaml",
    ]);
    expect(log.join("\n")).toContain(word === "THROW" ? "thrown on purpose" : `${rule} in bid.yaml`);
  });

  it("is not made again with the same texts, and is after the next change", async () => {
    await service.updateDocument("bid.yaml", "HANG");
    await check();
    const stops = log.length;
    expect(stopsIn(await check())).toHaveLength(1);
    expect(log).toHaveLength(stops);
    await service.updateDocument("bid.yaml", "BAD BAD");
    const result = await check();
    expect(stopsIn(result)).toEqual([]);
    expect(badIn(result)).toBe(3);
  });

  it("at an unknown place keeps the findings of the other files, and says so at the file that was changed", async () => {
    await service.updateDocument("bid.yaml", "BAD");
    await check();
    await service.updateDocument("bid.yaml", "SECRETLY HANG");
    const result = await check();
    expect(result.findings.map(({ file, rule }) => [file, rule])).toEqual([
      ["bid.yaml", "internal/check-stopped"],
      ["other.bid.yaml", "text/forbidden"],
    ]);
    expect(result.findings[0]?.message).toContain("была остановлена");
    expect(result.summary).toMatchObject({ errors: 2 });
    expect(await timeOf(check)).toBeLessThan(100);
    await service.updateDocument("bid.yaml", "مفيد");
    expect(stopsIn(await check())).toEqual([]);
  });

  it("with a text that was changed meanwhile is made again with the new one", async () => {
    await service.updateDocument("bid.yaml", "HANG");
    const checked = check();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await service.updateDocument("bid.yaml", "BAD");
    const result = await checked;
    expect(stopsIn(result)).toEqual([]);
    expect(badIn(result)).toBe(2);
  });

  it("five times in a row leads to calm: what hung stays left out while the text changes", async () => {
    engine.limitChecks(0.1);
    for (let round = 0; round < 5; round += 1) {
      await service.updateDocument("bid.yaml", `HANG ${round}`);
      await check();
    }
    expect(log).toHaveLength(5);
    await service.updateDocument("bid.yaml", "HANG BAD");
    const result = await check();
    expect(log).toHaveLength(5);
    expect(stopsIn(result)).toHaveLength(1);
    expect(badIn(result)).toBe(2);
    // Whoever wants to know now is told now.
    await service.updateDocument("bid.yaml", "BAD");
    await service.filesChanged([]);
    expect(stopsIn(await check())).toEqual([]);
  });

  it("again and again at an unknown place ends in rest, not in a loop", async () => {
    for (let round = 0; round < 8; round += 1) {
      await service.updateDocument("bid.yaml", `SECRETLY EXIT ${round}`);
      expect(stopsIn(await check())).toHaveLength(1);
    }
    expect(log).toHaveLength(5);
    expect(await service.hover({ ...place, ...asked })).toBeDefined();
  });

  it("does not hinder other roots", async () => {
    const other = engine.createService("/empty", () => {});
    await other.updateDocument("x.bid.yaml", "BAD");
    await service.updateDocument("bid.yaml", "HANG");
    const [hung, sound] = await Promise.all([check(), other.check(asked)]);
    expect(stopsIn(hung)).toHaveLength(1);
    expect(sound.findings.map(({ rule }) => rule)).toEqual(["text/forbidden"]);
  });
});

describe("an operation", () => {
  it("runs in a thread of its own and answers", async () => {
    expect(await engine.operate("exportBid", "عرض", new AbortController().signal)).toEqual({
      ok: true,
      request: "عرض",
    });
  });

  it("clears up when it is stopped, and is ended when it does not", async () => {
    for (const request of ["wait", "hang"]) {
      const controller = new AbortController();
      const done = engine.operate("exportBid", request, controller.signal);
      setTimeout(() => controller.abort(), 300);
      await expect(done).rejects.toThrow(/abort/i);
    }
  });

  it("that is not known is an error", async () => {
    await expect(engine.operate("toString", {}, new AbortController().signal)).rejects.toThrow("toString");
  });
});
