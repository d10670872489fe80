// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how tab stops of snippets are written
import { afterEach, describe, expect, it } from "vitest";
import {
  CancellationTokenSource,
  type ClientCapabilities,
  CompletionRequest,
  DefinitionRequest,
  ErrorCodes,
  HoverRequest,
  LSPErrorCodes,
} from "vscode-languageserver/node";
import { type Editor, startEditor } from "./support/editor.ts";
import { createWordHost, type WordHost } from "./support/word-host.ts";
import type { WordService } from "./support/word-service.ts";

const root = "/w";
const bid = "file:///w/bid.yaml";
const place = { line: 0, character: 2 };

let editor: Editor;
let host: WordHost;

async function start(capabilities?: ClientCapabilities): Promise<WordService> {
  host = createWordHost({ [root]: { "bid.yaml": "BAD", "tender.bid.yaml": "a\nb\nc\n" } });
  editor = startEditor(host);
  await editor.initialize({ rootUri: "file:///w", ...(capabilities ? { capabilities } : {}) });
  await editor.settle();
  const service = host.services.get(root);
  if (!service) throw new Error("the root was not found");
  return service;
}

const codeOf = (request: Promise<unknown>): Promise<unknown> =>
  request.then(
    () => "answered",
    (error: { code?: unknown }) => error.code,
  );

afterEach(() => editor.end());

describe("initialize", () => {
  it("offers what is built, for UTF-16 columns and edits of parts", async () => {
    host = createWordHost({ [root]: {} });
    editor = startEditor(host);
    const { capabilities, serverInfo } = await editor.initialize({ rootUri: "file:///w" });
    expect(serverInfo?.name).toBe("tenderdraft");
    expect(capabilities).toMatchObject({
      positionEncoding: "utf-16",
      textDocumentSync: { openClose: true, change: 2 },
      hoverProvider: true,
      definitionProvider: true,
      codeActionProvider: {
        codeActionKinds: ["quickfix", "refactor.extract", "refactor.rewrite", "source.fixAll.tenderdraft"],
        resolveProvider: true,
      },
    });
    expect(capabilities.executeCommandProvider?.commands).toEqual([
      "tenderdraft.server.exportDocx",
      "tenderdraft.server.checkBid",
      "tenderdraft.server.newBid",
      "tenderdraft.server.importTender",
    ]);
  });

  it("watches files where the client can", async () => {
    await start();
    await editor.until("registered", () => editor.registered.includes("workspace/didChangeWatchedFiles"));
  });

  it("comes before everything else", async () => {
    editor = startEditor(createWordHost({}));
    const hover = editor.connection.sendRequest(HoverRequest.type, { textDocument: { uri: bid }, position: place });
    expect(await codeOf(hover)).toBe(ErrorCodes.ServerNotInitialized);
  });
});

describe("completion", () => {
  const complete = () =>
    editor.connection.sendRequest(CompletionRequest.type, { textDocument: { uri: bid }, position: place });

  it("replaces a range by a snippet", async () => {
    await start();
    expect(await complete()).toEqual([
      {
        label: "status",
        kind: 10,
        sortText: "1",
        insertTextFormat: 2,
        textEdit: { range: { start: place, end: place }, newText: "status: ${1|draft,ready|}$0" },
        documentation: { kind: "markdown", value: "*State* of the bid" },
      },
    ]);
  });

  it("inserts the first choice where the client knows no snippets", async () => {
    await start({});
    expect(await complete()).toMatchObject([{ insertTextFormat: 1, textEdit: { newText: "status: draft" } }]);
  });
});

describe("hover", () => {
  it("answers about a file that is not open, too", async () => {
    await start();
    const params = { textDocument: { uri: bid }, position: place };
    expect(await editor.connection.sendRequest(HoverRequest.type, params)).toEqual({
      contents: { kind: "markdown", value: "**bid.yaml**" },
      range: { start: place, end: place },
    });
  });

  it("has nothing to say about files that are not there, not ours or no files", async () => {
    await start();
    const uris = [
      "file:///w/none.yaml",
      "file:///elsewhere/notes.md",
      "untitled:Untitled-1",
      "git:/w/bid.yaml",
      "file:///w/%E0%A4%A",
    ];
    const answers = uris.map((uri) =>
      editor.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: place }),
    );
    expect(await Promise.all(answers)).toEqual([null, null, null, null, null]);
  });
});

describe("definition", () => {
  const define = () =>
    editor.connection.sendRequest(DefinitionRequest.type, { textDocument: { uri: bid }, position: place });

  it("links the word to the whole entry", async () => {
    await start();
    const line = { line: 2, character: 0 };
    expect(await define()).toEqual([
      {
        originSelectionRange: { start: place, end: place },
        targetUri: "file:///w/tender.bid.yaml",
        targetRange: { start: line, end: line },
        targetSelectionRange: { start: place, end: place },
      },
    ]);
  });

  it("is a plain location where the client knows no links", async () => {
    await start({});
    expect(await define()).toEqual([{ uri: "file:///w/tender.bid.yaml", range: { start: place, end: place } }]);
  });
});

describe("requests that make no sense", () => {
  it.each([
    [{ line: -1, character: 5 }, "0:0"],
    [{ line: 0, character: -7 }, "0:0"],
    [{ line: 1.9, character: 2.2 }, "1:2"],
    [{ line: 1e12, character: 1e300 }, "2147483647:2147483647"],
  ])("a position outside of the text is moved, not refused: %j", async (position, expected) => {
    const service = await start();
    await editor.connection.sendRequest(HoverRequest.type, { textDocument: { uri: bid }, position });
    expect(service.calls.at(-1)).toBe(`hover bid.yaml ${expected}`);
  });

  it.each([null, "0:0", {}, { line: "0", character: 0 }, { line: 0 }])(
    "no position at all is an error: %j",
    async (position) => {
      await start();
      const params = { textDocument: { uri: bid }, position };
      expect(await codeOf(editor.connection.sendRequest("textDocument/hover", params))).toBe(ErrorCodes.InvalidParams);
      expect(await codeOf(editor.connection.sendRequest("textDocument/completion", params))).toBe(
        ErrorCodes.InvalidParams,
      );
    },
  );

  it("edits outside of the text, older than it or of a file that is not open leave the server alive and in step", async () => {
    await start();
    const far = { line: 1e9, character: 0 };
    editor.change(bid, 1, { text: "not open" });
    editor.open(bid, "one\ntwo\n", 5);
    editor.change(bid, 4, { range: { start: place, end: place }, text: "too old" });
    editor.change(bid, 6, { range: { start: far, end: { line: 1e9 + 1, character: 0 } }, text: "BAD\n" });
    editor.change(bid, 7, { range: { start: { line: 1, character: 3 }, end: { line: 1, character: 0 } }, text: "2" });
    editor.change(bid, 8, {
      range: { start: { line: -4, character: 3 }, end: { line: -2, character: 0 } },
      text: "BAD ",
    });
    await editor.until("version 8", () => editor.published.some(({ version }) => version === 8));
    // Now it reads: BAD one / 2 / BAD
    expect(editor.shown(bid)?.map(({ range }) => range.start)).toEqual([
      { line: 0, character: 0 },
      { line: 2, character: 0 },
    ]);
  });

  it("a file that is opened twice has the second text", async () => {
    await start();
    editor.open(bid, "good", 1);
    editor.open(bid, "BAD BAD", 1);
    await editor.until("two findings", () => editor.shown(bid)?.length === 2);
  });
});

describe("requests that go wrong", () => {
  it("are answered with an error and logged; the server goes on", async () => {
    const service = await start();
    service.broken = true;
    const params = { textDocument: { uri: bid }, position: place };
    expect(await codeOf(editor.connection.sendRequest(HoverRequest.type, params))).toBe(ErrorCodes.InternalError);
    expect(editor.log.join("\n")).toContain("broken on purpose");
    service.broken = false;
    expect(await codeOf(editor.connection.sendRequest(HoverRequest.type, params))).toBe("answered");
  });

  it("are not computed when they are cancelled at once", async () => {
    const service = await start();
    const sources = Array.from({ length: 20 }, () => new CancellationTokenSource());
    const params = { textDocument: { uri: bid }, position: place };
    const answers = sources.map(({ token }) =>
      codeOf(editor.connection.sendRequest(CompletionRequest.type, params, token)),
    );
    for (const source of sources) source.cancel();
    expect(new Set(await Promise.all(answers))).toEqual(new Set([LSPErrorCodes.RequestCancelled]));
    expect(service.calls.filter((call) => call.startsWith("completion")).length).toBeLessThanOrEqual(1);
  });
});
