import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CheckStep, StopReason } from "../../server/src/analysis/check-watch.ts";
import { EngineStopped } from "../../server/src/host/engine/engine-stopped.ts";
import type { Lane, Question } from "../../server/src/host/engine/lane.ts";
import { createLane, type ThreadListener } from "../../server/src/host/engine/lane.ts";
import type { ToEngine } from "../../server/src/host/engine/messages.ts";
import {
  createProgressMemory,
  createProgressReader,
  createProgressWriter,
} from "../../server/src/host/engine/progress.ts";
import { createRemoteService } from "../../server/src/host/engine/remote-service.ts";
import { createRootState } from "../../server/src/host/engine/root-state.ts";
import { createStopMemory } from "../../server/src/host/engine/stop-memory.ts";
import { createWatchdog, type Warmth } from "../../server/src/host/engine/watchdog.ts";

const stopAt = (step: CheckStep | undefined, reason: StopReason = "time") => new EngineStopped(reason, step, "");
const ruleStep = (rule: string): CheckStep => ({ kind: "rule", file: "عروض/bid.yaml", rule });

describe("progress", () => {
  it("is read in another place as it was written", () => {
    const memory = createProgressMemory();
    const [writer, reader] = [createProgressWriter(memory), createProgressReader(memory)];
    expect(reader.place()).toBeUndefined();
    writer.enter("/заявки");
    expect(reader.place()).toEqual({ root: "/заявки", step: undefined });
    writer.enter("/заявки", ruleStep("text/vague"));
    expect(reader.place()).toEqual({ root: "/заявки", step: ruleStep("text/vague") });
    expect(reader.steps()).toBe(2);
  });

  it("knows the size of what is read, and begins anew with each reading", () => {
    const memory = createProgressMemory();
    const [writer, reader] = [createProgressWriter(memory), createProgressReader(memory)];
    for (const round of [1, 2]) {
      writer.enter("/w", { kind: "list", file: "" });
      writer.enter("/w", { kind: "file", file: "a.bid.yaml", size: 2048 * round });
      writer.enter("/w", { kind: "file", file: "b.bid.yaml", size: 1024 });
    }
    expect(reader.size()).toBe(5);
  });

  it("survives a name of any length", () => {
    const memory = createProgressMemory();
    createProgressWriter(memory).enter("/w", { kind: "file", file: "ж".repeat(5000) });
    expect(createProgressReader(memory).place()?.step?.file.startsWith("жжж")).toBe(true);
  });
});

describe("the watchdog", () => {
  const setUp = (warmth: Warmth) => {
    const memory = createProgressMemory();
    const writer = createProgressWriter(memory);
    const dog = createWatchdog(
      createProgressReader(memory),
      () => 1000,
      () => warmth,
    );
    dog.begin();
    const looks = (times: number): boolean[] => Array.from({ length: times }, () => dog.look(100));
    return { writer, dog, looks };
  };

  it("speaks up when a warm thread is silent for as long as the limit", () => {
    const { looks } = setUp("warm");
    expect(looks(10)).toEqual([...Array(9).fill(false), true]);
  });

  it("gives the first thread five times as long, and one that takes its place twice", () => {
    expect(setUp("cold").looks(60).indexOf(true)).toBe(49);
    expect(setUp("fresh").looks(60).indexOf(true)).toBe(19);
  });

  it("gives large workspaces longer, up to ten times", () => {
    const { writer, looks } = setUp("warm");
    writer.enter("/w", { kind: "file", file: "a", size: 1 << 20 });
    expect(looks(30).indexOf(true)).toBe(20);
    const huge = setUp("warm");
    huge.writer.enter("/w", { kind: "file", file: "a", size: 1 << 30 });
    expect(huge.looks(120).indexOf(true)).toBe(100);
  });

  it("is content with every step, and with a thread that waits", () => {
    const { writer, looks } = setUp("warm");
    for (let round = 0; round < 5; round += 1) {
      expect(looks(9)).not.toContain(true);
      writer.enter("/w", ruleStep(`r${round}`));
    }
    for (let round = 0; round < 20; round += 1) {
      expect(looks(9)).not.toContain(true);
      writer.beat();
    }
  });

  it("does not wait for ever for a disk", () => {
    const { writer, dog } = setUp("warm");
    const looks = Array.from({ length: 400 }, () => {
      writer.beat();
      return dog.look(100);
    });
    expect(looks.indexOf(true)).toBe(299);
  });
});

describe("what is known of stopped checks", () => {
  it("leaves out the rule that hung, then the bid where a second one does", () => {
    const memory = createStopMemory(() => 0);
    memory.stopped(stopAt(ruleStep("a/b")), false);
    expect(memory.leftOut).toEqual([{ ...ruleStep("a/b"), reason: "time" }]);
    memory.stopped(stopAt(ruleStep("a/c"), "memory"), false);
    expect(memory.leftOut).toEqual([{ kind: "bid", file: "عروض/bid.yaml", reason: "memory" }]);
    expect(memory.quarantine).toBeUndefined();
  });

  it("gives up where nothing can be left out", () => {
    for (const step of [undefined, { kind: "list", file: "" }, { kind: "end", file: "" }] as const) {
      const memory = createStopMemory(() => 0);
      memory.stopped(stopAt(step), false);
      expect(memory.quarantine).toBeDefined();
      memory.changed(false);
      expect(memory.quarantine).toBeUndefined();
    }
  });

  it("leaves nothing out for a text that was gone already", () => {
    const memory = createStopMemory(() => 0);
    memory.stopped(stopAt(ruleStep("a/b")), true);
    expect([memory.leftOut, memory.quarantine]).toEqual([[], undefined]);
  });

  it("stays as it is for a minute after five stops in a row, unless a person asks", () => {
    let now = 0;
    const memory = createStopMemory(() => now);
    for (let round = 0; round < 5; round += 1) {
      memory.changed(false);
      memory.stopped(stopAt(ruleStep("a/b")), false);
    }
    now = 20_000;
    expect(memory.changed(false)).toBe(40_000);
    expect(memory.leftOut).toHaveLength(1);
    expect(memory.changed(true)).toBe(0);
    expect(memory.leftOut).toEqual([]);
    memory.stopped(stopAt(ruleStep("a/b")), false);
    expect(memory.changed(false)).toBeGreaterThan(0);
    now = 90_000;
    expect(memory.changed(false)).toBe(0);
    memory.finished();
    memory.stopped(stopAt(ruleStep("a/b")), false);
    expect(memory.changed(false)).toBe(0);
  });
});

describe("what a root knows", () => {
  it("is told to each lane once, the newest text only", () => {
    const state = createRootState();
    const [first, second] = [state.follow(), state.follow()];
    for (let round = 0; round < 500; round += 1) state.setText("bid.yaml", `status: ${round}`);
    state.changeFiles(["a.md"]);
    state.changeFiles(["b.md"]);
    expect(first(1)).toEqual({ texts: [["bid.yaml", "status: 499"]] });
    state.changeFiles(["a.md"]);
    state.changeFiles(["b.md"]);
    expect(first(1)).toEqual({ texts: [], files: ["a.md", "b.md"] });
    expect(first(1)).toEqual({ texts: [] });
    state.closeText("bid.yaml");
    state.changeFiles([]);
    expect(first(1)).toEqual({ texts: [["bid.yaml", null]], files: [] });
    expect(second(1)).toEqual({ texts: [] });
  });

  it("tells what is left out only when that changes", () => {
    const state = createRootState();
    const changes = state.follow();
    state.leaveOut([]);
    expect(changes(1)).toEqual({ texts: [] });
    const steps = [{ kind: "bid", file: "عرض/bid.yaml", reason: "time" }] as const;
    state.leaveOut(steps);
    expect(changes(1)).toEqual({ texts: [], leftOut: steps });
    state.leaveOut(steps);
    expect(changes(1)).toEqual({ texts: [] });
    state.leaveOut([]);
    expect(changes(1)).toEqual({ texts: [], leftOut: [] });
  });

  it("is told wholly to a fresh thread", () => {
    const state = createRootState();
    const changes = state.follow();
    state.setText("bid.yaml", "نص");
    state.setText("letter.md", "письмо");
    state.closeText("letter.md");
    changes(1);
    state.leaveOut([{ kind: "file", file: "x.bid.yaml", reason: "time" }]);
    expect(changes(2)).toEqual({
      texts: [["bid.yaml", "نص"]],
      leftOut: [{ kind: "file", file: "x.bid.yaml", reason: "time" }],
    });
  });
});

describe("a lane", () => {
  /** Threads that answer only when they are told to. */
  function setUp() {
    const threads: { readonly posted: ToEngine[]; readonly listener: ThreadListener }[] = [];
    const lane = createLane({
      spawn(listener) {
        const posted: ToEngine[] = [];
        threads.push({ posted, listener });
        const memory = createProgressMemory();
        createProgressWriter(memory).enter("/b");
        return { progress: createProgressReader(memory), post: (message) => void posted.push(message), end: () => {} };
      },
      limit: () => 1000,
      now: () => 0,
      log: () => {},
    });
    const ask = (root: string, method: string, signal?: AbortSignal): Promise<unknown> =>
      lane.ask({ root, method, args: [], changes: () => ({ texts: [] }), signal });
    const posted = () => threads.map((thread) => thread.posted.map((message) => "method" in message && message.method));
    return { lane, threads, ask, posted };
  }

  it("sends one question of each root at a time", async () => {
    const { threads, ask, posted } = setUp();
    const answers = [ask("/a", "hover"), ask("/a", "completion"), ask("/b", "definition")];
    expect(posted()).toEqual([["hover", "definition"]]);
    for (const id of [1, 2, 3]) threads[0]?.listener.onMessage({ kind: "answer", id, result: id });
    expect(await Promise.all(answers)).toEqual([1, 3, 2]);
  });

  it("never sends what was cancelled while it waited", async () => {
    const { threads, ask, posted } = setUp();
    const controller = new AbortController();
    const first = ask("/a", "hover");
    const second = ask("/a", "completion", controller.signal);
    controller.abort();
    await expect(second).rejects.toThrow(/abort/i);
    threads[0]?.listener.onMessage({ kind: "answer", id: 1, result: "ok" });
    await first;
    expect(posted()).toEqual([["hover"]]);
  });

  it("asks a fresh thread again for the roots that are not to blame", async () => {
    const { threads, ask, posted } = setUp();
    const innocent = ask("/a", "hover");
    const guilty = ask("/b", "completion");
    threads[0]?.listener.onDeath("crash", "it ended");
    await expect(guilty).rejects.toBeInstanceOf(EngineStopped);
    expect(posted()).toEqual([["hover", "completion"], ["hover"]]);
    threads[1]?.listener.onMessage({ kind: "answer", id: 3, result: "late" });
    expect(await innocent).toBe("late");
  });

  it("passes over what a dead thread still says", async () => {
    const { threads, ask } = setUp();
    const answer = ask("/b", "hover");
    threads[0]?.listener.onDeath("memory", "full");
    threads[0]?.listener.onMessage({ kind: "answer", id: 1, result: "from beyond" });
    await expect(answer).rejects.toMatchObject({ reason: "memory" });
  });
});

describe("a service in another thread", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const idle: Pick<Lane, "start" | "release" | "end"> = { start() {}, release() {}, end() {} };
  const request = { asOf: "2026-12-01", locale: "ar" } as const;

  it("takes up by itself what was put off, when the time has come", async () => {
    const questions: Question[] = [];
    const checks: Lane = {
      ...idle,
      async ask(question) {
        questions.push(question);
        throw stopAt(undefined);
      },
    };
    const checkAgain = vi.fn();
    const now = () => Date.now();
    const service = createRemoteService({
      root: "/w",
      checks,
      answers: checks,
      now,
      currentSignal: () => undefined,
      checkAgain,
    });
    for (let round = 0; round < 5; round += 1) {
      await service.updateDocument("bid.yaml", `${round}`);
      const { findings } = await service.check(request);
      expect(findings.map(({ file, rule }) => [file, rule])).toEqual([["bid.yaml", "internal/check-stopped"]]);
    }
    await service.updateDocument("bid.yaml", "another");
    await service.check(request);
    expect(questions).toHaveLength(5);
    vi.advanceTimersByTime(60_001);
    expect(checkAgain).toHaveBeenCalledTimes(1);
    await service.check(request);
    expect(questions).toHaveLength(6);
  });

  it("can be given back by a promise without being taken for one", async () => {
    const lane: Lane = { ...idle, ask: async ({ method }) => method };
    const options = { root: "/w", checks: lane, answers: lane, now: () => 0, checkAgain() {} };
    const service = createRemoteService({ ...options, currentSignal: () => undefined });
    expect(await Promise.resolve(service)).toBe(service);
    expect(await service.hover({ file: "a", position: { line: 0, character: 0 }, ...request })).toBe("hover");
  });
});
