import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  CancellationTokenSource,
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  HoverRequest,
  LSPErrorCodes,
} from "vscode-languageserver/node";
import { type Engine, startEngine } from "../../server/src/host/engine/start-engine.ts";
import { type Editor, startEditor } from "./support/editor.ts";
import { createWordHost } from "./support/word-host.ts";

const bid = "file:///w/bid.yaml";
const other = "file:///w/other.bid.yaml";
const position = { line: 0, character: 0 };
const place = { textDocument: { uri: bid }, position };

let engine: Engine;
let editor: Editor;

beforeEach(async () => {
  const entry = new URL("../engine/support/planted-worker.ts", import.meta.url);
  engine = startEngine({ log: () => {}, entry, megabytes: 64 });
  const { createService, release: releaseService, scoped } = engine;
  editor = startEditor({ ...createWordHost({ "/w": {} }), createService, releaseService, scoped });
  await editor.initialize({ rootUri: "file:///w", locale: "en" });
  engine.limitChecks(0.3);
  await editor.until("the first findings", () => editor.shown(other)?.length === 1);
});
afterEach(async () => {
  await editor.end();
  engine.end();
});

const codesAt = (uri: string) => (editor.shown(uri) ?? []).map(({ code }) => code);
const hover = () => editor.connection.sendRequest(HoverRequest.type, place);
const codeOf = (answer: Promise<unknown>) =>
  answer.then(
    () => "answered",
    (error: { code?: unknown }) => error.code,
  );

describe("while a check hangs", () => {
  it("hover is answered, and one finding says in the end what was stopped", async () => {
    await hover();
    editor.open(bid, "BAD HANG");
    await editor.settle();
    const began = performance.now();
    expect(await hover()).toMatchObject({ contents: { value: expect.stringContaining("**bid.yaml**") } });
    expect(performance.now() - began).toBeLessThan(1000);
    await editor.until("the finding", () => codesAt(bid).includes("internal/check-stopped"));
    expect(codesAt(bid).sort()).toEqual(["internal/check-stopped", "text/forbidden"]);
    expect(codesAt(other)).toEqual(["text/forbidden"]);
    editor.change(bid, 2, { text: "good عرض" });
    await editor.until("it is gone", () => editor.shown(bid)?.length === 0);
  });

  it("the file can be closed and opened anew with a lower version", async () => {
    editor.open(bid, "HANG", 9);
    await editor.settle();
    editor.close(bid);
    editor.open(bid, "BAD BAD", 1);
    await editor.until("its findings", () => codesAt(bid).length === 2);
    expect(editor.published.at(-1)).toMatchObject({ uri: bid, version: 1 });
    expect(editor.published.flatMap(({ diagnostics }) => diagnostics).map(({ code }) => code)).not.toContain(
      "internal/check-stopped",
    );
  });

  it("nothing is published for a file that was closed meanwhile", async () => {
    editor.open(bid, "BAD HANG");
    await editor.settle();
    editor.close(bid);
    await editor.connection.sendRequest("tenderdraft/bids", {});
    await editor.settle();
    expect(editor.published.filter(({ uri, diagnostics }) => uri === bid && diagnostics.length > 0)).toEqual([]);
  });
});

describe("a question that hangs", () => {
  it("is given up without a word to the user, and others are answered", async () => {
    editor.open(bid, "LOST");
    const lost = codeOf(editor.connection.sendRequest(DefinitionRequest.type, place));
    expect(await lost).toBe(LSPErrorCodes.ServerCancelled);
    expect(await hover()).not.toBeNull();
    expect(editor.log.filter((line) => line.includes("failed"))).toEqual([]);
  });

  it("is answered as cancelled at once when the client gives it up", async () => {
    editor.open(bid, "LOST");
    await editor.settle();
    const source = new CancellationTokenSource();
    const lost = codeOf(editor.connection.sendRequest(DefinitionRequest.type, place, source.token));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const began = performance.now();
    source.cancel();
    expect(await lost).toBe(LSPErrorCodes.RequestCancelled);
    expect(performance.now() - began).toBeLessThan(200);
  });
});

describe("answers", () => {
  it("to questions that were cancelled cost one computation at most", async () => {
    editor.open(bid, "good");
    await hover();
    const sources = Array.from({ length: 20 }, () => new CancellationTokenSource());
    const began = performance.now();
    const answers = sources.map(({ token }) =>
      codeOf(editor.connection.sendRequest(CompletionRequest.type, place, token)),
    );
    await new Promise((resolve) => setTimeout(resolve, 10));
    for (const source of sources) source.cancel();
    expect(new Set(await Promise.all(answers))).toEqual(new Set([LSPErrorCodes.RequestCancelled]));
    await hover();
    // Each completion of this engine takes 50 ms.
    expect(performance.now() - began).toBeLessThan(500);
  });

  it("that need a check come from where it is made", async () => {
    editor.open(bid, "BAD");
    const range = { start: position, end: position };
    const params = { textDocument: { uri: bid }, range, context: { diagnostics: [] } };
    const actions = await editor.connection.sendRequest(CodeActionRequest.type, params);
    expect(actions?.map(({ title }) => title)).toContain("text/forbidden");
  });

  it("to questions about a text that has changed since are refused", async () => {
    editor.open(bid, "good");
    await hover();
    const answer = codeOf(editor.connection.sendRequest(CompletionRequest.type, place));
    editor.change(bid, 2, { text: "better" });
    expect(await answer).toBe(LSPErrorCodes.ContentModified);
  });
});
