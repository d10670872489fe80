import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as protocol from "vscode-languageserver/node";
import { uriOfPath } from "../../server/src/lsp/uri.ts";
import { modernEditor } from "./support/editor.ts";
import { type RawClient, startRawClient } from "./support/raw-client.ts";

const { ErrorCodes, LSPErrorCodes } = protocol;
const tender = `kind: tender
id: T-1
title: متابعة بوابة الخدمات 🏛️
language: ar
pack: generic
route: contest
buyer: {name: {full: مركز الخدمات الرقمية}}
source: {}
dates: {submissionDeadline: 2026-12-01T10:00+03:00}
price: {vat: included}
requirements:
  - {id: R1, kind: technical, text: мониторинг, expect: {type: integer, min: 1}}
`;
const bid = "kind: bid\ntender: tender.bid.yaml\nstatus: draft\nspecification: specification.bid.yaml\n";
const specification = "kind: specification\nresponses:\n  - requirement: R1\n    value: 2\n";

let around: string;
let folder: string;
let client: RawClient;
const uriOf = (file: string): string => uriOfPath(join(folder, file));

beforeEach(() => {
  around = mkdtempSync(join(tmpdir(), "tenderdraft hostile "));
  folder = join(around, "عروض");
  mkdirSync(join(folder, "bids"), { recursive: true });
  const files = { "bid.yaml": bid, "tender.bid.yaml": tender, "specification.bid.yaml": specification };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  client = startRawClient();
});
afterEach(async () => {
  client.process.kill();
  await client.end();
  rmSync(around, { recursive: true, force: true });
});

async function initialize(): Promise<void> {
  const workspaceFolders = [{ uri: uriOfPath(folder), name: "عروض" }];
  const initializationOptions = { asOf: "2026-11-20", locale: "ru" };
  const { result } = await client.ask("initialize", {
    processId: null,
    rootUri: null,
    capabilities: modernEditor,
    workspaceFolders,
    initializationOptions,
  });
  expect(result).toHaveProperty("capabilities");
  client.notify("initialized", {});
}

const open = (file: string, text: string, version = 1) =>
  client.notify("textDocument/didOpen", { textDocument: { uri: uriOf(file), languageId: "bid-yaml", version, text } });

/** Proves that the server still answers rightly. */
async function expectAlive(): Promise<void> {
  const params = { textDocument: { uri: uriOf("bid.yaml") }, position: { line: 2, character: 2 } };
  const { result } = await client.ask("textDocument/hover", params);
  expect(JSON.stringify(result)).toContain("contents");
}

/** Every request that a client may send, by the library's own list. */
const requests = Object.values(protocol)
  .flatMap((value: unknown) => {
    if (typeof value !== "object" || value === null || !("method" in value) || !("type" in value)) return [];
    const { method, type } = value;
    const isRequest = type instanceof protocol.ProtocolRequestType || type instanceof protocol.ProtocolRequestType0;
    return isRequest && typeof method === "string" ? [method] : [];
  })
  .filter((method) => !/^(?:initialize|shutdown|client\/|window\/)/.test(method));

describe("what is no message", () => {
  it.each([
    ["malformed JSON with the right length", "Content-Length: 6\r\n\r\n{oops}", ErrorCodes.ParseError],
    ["a header without a length", "Content-Type: x\r\n\r\n{}", ErrorCodes.ParseError],
    ["a length of 4 GB", "Content-Length: 4000000000\r\n\r\n{}", ErrorCodes.ParseError],
    ["a list of messages", "Content-Length: 2\r\n\r\n[]", ErrorCodes.InvalidRequest],
  ])("is refused, and the next message is answered: %s", async (_name, text, code) => {
    await initialize();
    client.write(text);
    await client.until("the refusal", ({ id, error }) => id === null && error?.code === code);
    await expectAlive();
  });

  it("is passed over where it is an object", async () => {
    await initialize();
    for (const odd of [{}, { id: {} }, { id: 5 }, { method: 7 }, { id: 6, result: "nobody asked" }]) client.send(odd);
    await expectAlive();
  });
});

describe("requests at the wrong time or of no name", () => {
  it("are refused before initialize", async () => {
    const params = { textDocument: { uri: uriOf("bid.yaml") }, position: { line: 0, character: 0 } };
    expect((await client.ask("textDocument/hover", params)).error?.code).toBe(ErrorCodes.ServerNotInitialized);
    open("bid.yaml", bid);
    await initialize();
    await expectAlive();
  });

  it("are refused where there is no such method", async () => {
    await initialize();
    expect((await client.ask("textDocument/teleport", {})).error?.code).toBe(ErrorCodes.MethodNotFound);
    client.notify("textDocument/didTeleport", { textDocument: 5 });
    await expectAlive();
  });

  it("are refused after shutdown", async () => {
    await initialize();
    await client.ask("shutdown");
    const params = { textDocument: { uri: uriOf("bid.yaml") }, position: { line: 0, character: 0 } };
    const { error } = await client.ask("textDocument/hover", params);
    expect([ErrorCodes.ServerNotInitialized, ErrorCodes.InvalidRequest]).toContain(error?.code);
    client.notify("exit", undefined);
    expect(await client.end()).toBe(0);
  });
});

describe("parameters of the wrong shape", () => {
  const shapes: readonly unknown[] = [
    undefined,
    null,
    [],
    7,
    "text",
    {},
    { textDocument: null },
    { textDocument: { uri: 7 }, position: { line: 0, character: 0 } },
    { textDocument: "bid.yaml", position: 0, range: "all", context: 5 },
    { item: null, query: 7, ids: null, previousResultIds: 3, files: 5 },
    { command: 3, arguments: "x", label: null, data: { a: 1 } },
  ];

  it("are refused or answered with nothing, in every request, and the next one is served", async () => {
    await initialize();
    expect(requests.length).toBeGreaterThan(40);
    const asked = requests.flatMap((method) =>
      shapes.map(async (params) => ({ method, params, response: await client.ask(method, params) })),
    );
    const clean: readonly (number | undefined)[] = [
      undefined,
      ErrorCodes.InvalidParams,
      ErrorCodes.InvalidRequest,
      ErrorCodes.MethodNotFound,
    ];
    const unclean = (await Promise.all(asked)).filter(({ response }) => !clean.includes(response.error?.code));
    expect(unclean.map(({ method, params, response }) => [method, JSON.stringify(params), response.error])).toEqual([]);
    await expectAlive();
  });

  it("are passed over in notifications", async () => {
    await initialize();
    const methods = ["didOpen", "didChange", "didClose", "didSave", "willSave"].map((name) => `textDocument/${name}`);
    const others = ["didChangeWatchedFiles", "didChangeConfiguration", "didChangeWorkspaceFolders", "didRenameFiles"];
    for (const method of [...methods, ...others.map((name) => `workspace/${name}`), "tenderdraft/rescan"]) {
      for (const params of shapes) client.notify(method, params);
      const textDocument = { uri: uriOf("bid.yaml"), version: "new", text: 7 };
      client.notify(method, {
        textDocument,
        contentChanges: [null, 5, { range: 3, text: 7 }],
        changes: [null, { uri: 5 }],
      });
    }
    await expectAlive();
  });
});

describe("requests that a confused client may send", () => {
  const places = [
    { line: 1e9, character: 0 },
    { line: 2, character: 1e9 },
    { line: -1, character: -1 },
    { line: 0.5, character: 1e300 },
  ];
  const whole = { start: places[2], end: places[0] };
  const fileUris = ["bid.yaml", "tender.bid.yaml", "none.bid.yaml", "bids", "../outside.bid.yaml", "none.md"];

  it("are answered or refused, whatever place and file they name", async () => {
    await initialize();
    open("bid.yaml", "");
    const named = requests.filter((method) => method.startsWith("textDocument/"));
    const probes = await Promise.all(named.map(async (method) => ({ method, probe: await client.ask(method, {}) })));
    const ours = probes.flatMap(({ method, probe }) =>
      probe.error?.code === ErrorCodes.MethodNotFound ? [] : [method],
    );
    expect(ours.length).toBeGreaterThan(5);
    const uris = [...fileUris.map(uriOf), "untitled:Untitled-1", "", "file:///", "http://example.test/bid.yaml"];
    const asked = ours.flatMap((method) =>
      uris.flatMap((uri) =>
        places.map(async (position) => {
          const common = { textDocument: { uri }, position, positions: [position], range: whole, ranges: [whole] };
          const context = { diagnostics: [], includeDeclaration: true, triggerKind: 1 };
          const options = { tabSize: 2, insertSpaces: true };
          const params = { ...common, context, options, newName: "R2", ch: "\n", color: {}, previousResultId: "x" };
          return { method, uri, response: await client.ask(method, params) };
        }),
      ),
    );
    const failed = (await Promise.all(asked)).filter(
      ({ response }) => response.error?.code === ErrorCodes.InternalError,
    );
    expect(failed.map(({ method, uri, response }) => [method, uri, response.error])).toEqual([]);
    client.notify("textDocument/didClose", { textDocument: { uri: uriOf("bid.yaml") } });
    await expectAlive();
  });

  it("a flood of 500 changes ends with the findings of the last text", async () => {
    await initialize();
    const uri = uriOf("bid.yaml");
    open("bid.yaml", bid);
    const at = { line: 3, character: 0 };
    for (let version = 2; version <= 501; version += 1) {
      const contentChanges = [{ range: { start: at, end: at }, text: version === 501 ? "заметка: 1\n" : " " }];
      client.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
    }
    const isLast = ({ method, params }: { method?: string; params?: unknown }) =>
      method === "textDocument/publishDiagnostics" && JSON.stringify(params).includes('"version":501');
    const last = await client.until("version 501", isLast);
    expect(JSON.stringify(last.params)).toContain("schema/");
    const published = client.received.filter(({ method }) => method === "textDocument/publishDiagnostics");
    expect(published.length).toBeLessThan(60);
    await expectAlive();
  });

  it("changes of an old version are passed over", async () => {
    await initialize();
    open("bid.yaml", bid, 7);
    const change = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } }, text: "{{{" };
    client.notify("textDocument/didChange", {
      textDocument: { uri: uriOf("bid.yaml"), version: 6 },
      contentChanges: [change],
    });
    await expectAlive();
  });

  it("that are cancelled are answered at once, and the next one is served", async () => {
    await initialize();
    open("bid.yaml", bid);
    await expectAlive();
    const params = { textDocument: { uri: uriOf("bid.yaml") }, position: { line: 2, character: 8 } };
    const began = performance.now();
    const asked = Array.from({ length: 20 }, () => client.begin("textDocument/completion", params));
    for (const { id } of asked) client.notify("$/cancelRequest", { id });
    const responses = await Promise.all(asked.map(({ response }) => response));
    expect(new Set(responses.map(({ error }) => error?.code))).toEqual(new Set([LSPErrorCodes.RequestCancelled]));
    expect(performance.now() - began).toBeLessThan(1000);
    client.notify("$/cancelRequest", { id: "nobody" });
    await expectAlive();
  });

  it.each(["textDocument/rename", "textDocument/codeAction"])(
    "an edit of the text while %s is computed makes its answer void",
    async (method) => {
      await initialize();
      const uri = uriOf("specification.bid.yaml");
      open("specification.bid.yaml", specification);
      const position = { line: 2, character: 20 };
      const params = { textDocument: { uri }, position, range: { start: position, end: position }, newName: "R7" };
      const { response } = client.begin(method, { ...params, context: { diagnostics: [] } });
      const contentChanges = [{ text: `# комментарий\n${specification}` }];
      client.notify("textDocument/didChange", { textDocument: { uri, version: 2 }, contentChanges });
      const { error } = await response;
      expect(error?.code).toBe(LSPErrorCodes.ContentModified);
      await expectAlive();
    },
  );
});

describe("the end of a session", () => {
  it("comes with the end of the stream", async () => {
    await initialize();
    expect(await client.end()).toBe(1);
  });

  it("leaves nothing behind in the folder", async () => {
    await initialize();
    await expectAlive();
    expect(readdirSync(folder).sort()).toEqual(["bid.yaml", "bids", "specification.bid.yaml", "tender.bid.yaml"]);
  });
});
