import { afterEach, describe, expect, it } from "vitest";
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeActionTriggerKind,
  ErrorCodes,
  LSPErrorCodes,
} from "vscode-languageserver/node";
import { type Editor, modernEditor, startEditor } from "./support/editor.ts";
import { createWordHost } from "./support/word-host.ts";
import type { WordService } from "./support/word-service.ts";

const root = "/w";
const bid = "file:///w/bid.yaml";
const wholeFile = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
const word = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };
const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
/** An editor that knows literal actions, and nothing else about them. */
const literals = { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } };

let editor: Editor;

async function start(capabilities?: ClientCapabilities): Promise<WordService> {
  const host = createWordHost({ [root]: { "bid.yaml": "BAD", "tender.bid.yaml": "a\nb\nc\n" } });
  editor = startEditor(host);
  await editor.initialize({ rootUri: "file:///w", ...(capabilities ? { capabilities } : {}) });
  await editor.settle();
  const service = host.services.get(root);
  if (!service) throw new Error("the root was not found");
  return service;
}

const act = async (context: Partial<CodeActionContext> = {}): Promise<readonly CodeAction[]> => {
  const params = { textDocument: { uri: bid }, range: wholeFile, context: { diagnostics: [], ...context } };
  return ((await editor.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
};
const resolve = (action: CodeAction | undefined): Promise<CodeAction> => {
  if (!action) throw new Error("there is no such action");
  return editor.connection.sendRequest(CodeActionResolveRequest.type, action);
};
const codeOf = (request: Promise<unknown>): Promise<unknown> =>
  request.then(
    () => "answered",
    (error: { code?: unknown }) => error.code,
  );
/** Holds the answers of a service back; what is returned lets them go. */
function hold(service: WordService): () => void {
  let release = (): void => {};
  service.gate = new Promise((resolve) => {
    release = resolve;
  });
  return () => {
    service.gate = undefined;
    release();
  };
}

afterEach(() => editor.end());

describe("the list of actions", () => {
  it("carries no edits for an editor that asks for them later", async () => {
    await start();
    editor.open(bid, "BAD", 4);
    const actions = await act();
    expect(actions[0]).toEqual({
      title: "Use another word",
      kind: "quickfix",
      isPreferred: true,
      diagnostics: [expect.objectContaining({ code: "text/forbidden", range: word })],
      data: { id: "fix:0", uri: bid, range: wholeFile, version: 4 },
    });
    expect(actions.map(({ edit }) => edit)).toEqual([undefined, undefined, undefined]);
  });

  it("carries the edits for any other editor, in the form that it knows", async () => {
    await start({ textDocument: { codeAction: literals } });
    const [fix, ...others] = await act();
    expect(fix).toEqual({
      title: "Use another word",
      kind: "quickfix",
      diagnostics: [expect.objectContaining({ code: "text/forbidden" })],
      edit: { changes: { [bid]: [{ range: word, newText: "GOOD" }] } },
    });
    // It can make no files, and cannot show what it must not do.
    expect(others).toEqual([]);
  });

  it("says why something cannot be had, where the editor can show it", async () => {
    await start();
    expect((await act()).at(-1)).toEqual({
      title: "Ask",
      kind: "refactor.rewrite",
      disabled: { reason: "It is too late" },
    });
  });

  it("holds what is asked for", async () => {
    const service = await start();
    expect((await act({ only: ["refactor"] })).map(({ title }) => title)).toEqual(["Create it", "Ask"]);
    const other = { range: word, message: "", source: "spelling", code: "text/vague" };
    const own = { ...other, source: "tenderdraft", code: "text/forbidden" };
    await act({ diagnostics: [other, own], triggerKind: CodeActionTriggerKind.Automatic });
    expect(service.calls.filter((call) => call.startsWith("codeActions"))).toEqual([
      "codeActions refactor  invoked",
      "codeActions all text/forbidden automatic",
    ]);
  });

  it("is refused when the text changed while it was made", async () => {
    const service = await start();
    editor.open(bid, "BAD", 1);
    await editor.settle();
    const release = hold(service);
    const answer = codeOf(act());
    await editor.settle();
    editor.change(bid, 2, { text: "words BAD" });
    await editor.settle();
    release();
    expect(await answer).toBe(LSPErrorCodes.ContentModified);
  });
});

describe("an action that somebody chooses", () => {
  it("gets its edits, in the version of the text that they were made for", async () => {
    await start();
    editor.open(bid, "BAD", 4);
    const [fix] = await act();
    const resolved = await resolve(fix);
    expect(resolved).toEqual({
      ...fix,
      edit: {
        documentChanges: [{ textDocument: { uri: bid, version: 4 }, edits: [{ range: word, newText: "GOOD" }] }],
      },
    });
  });

  it("repairs a file that is not open whatever its version", async () => {
    await start();
    const { edit } = await resolve((await act())[0]);
    expect(edit?.documentChanges).toMatchObject([{ textDocument: { uri: bid, version: null } }]);
  });

  it("makes new files first, and has somebody look at what changes several", async () => {
    await start();
    editor.open(bid, "BAD", 2);
    const { edit } = await resolve((await act()).find(({ title }) => title === "Create it"));
    const uri = "file:///w/new.md";
    const annotationId = "tenderdraft";
    expect(edit).toEqual({
      documentChanges: [
        { kind: "create", uri, options: { overwrite: false }, annotationId },
        { textDocument: { uri, version: null }, edits: [{ range: top, newText: "# New\n", annotationId }] },
        { textDocument: { uri: bid, version: 2 }, edits: [{ range: top, newText: "new.md\n", annotationId }] },
      ],
      changeAnnotations: { tenderdraft: { label: "Create it", needsConfirmation: true } },
    });
  });

  it("carries no note for an editor that cannot show it", async () => {
    const workspaceEdit = { documentChanges: true, resourceOperations: ["create" as const] };
    await start({ ...modernEditor, workspace: { workspaceEdit } });
    const { edit } = await resolve((await act()).find(({ title }) => title === "Create it"));
    expect(edit?.documentChanges).toHaveLength(3);
    expect(JSON.stringify(edit)).not.toContain("nnotation");
  });

  it("makes no files for an editor that only knows texts", async () => {
    await start({ ...modernEditor, workspace: { workspaceEdit: { documentChanges: true } } });
    expect((await act()).map(({ title }) => title)).toEqual(["Use another word", "Ask"]);
  });

  it("is refused when the text has moved on since it was offered", async () => {
    await start();
    editor.open(bid, "BAD", 4);
    const [fix] = await act();
    editor.change(bid, 5, { text: "not so BAD" });
    expect(await codeOf(resolve(fix))).toBe(LSPErrorCodes.ContentModified);
  });

  it("is refused when the text moves on while its edits are made", async () => {
    const service = await start();
    editor.open(bid, "BAD", 4);
    const [fix] = await act();
    const release = hold(service);
    const answer = codeOf(resolve(fix));
    await editor.settle();
    editor.change(bid, 5, { text: "not so BAD" });
    await editor.settle();
    release();
    expect(await answer).toBe(LSPErrorCodes.ContentModified);
  });

  it("is refused when there is nothing left to do", async () => {
    const service = await start();
    const [fix] = await act();
    service.disk.set("bid.yaml", "GOOD");
    expect(await codeOf(resolve(fix))).toBe(LSPErrorCodes.ContentModified);
  });

  it.each([undefined, null, 7, {}, { id: "fix:0", uri: bid }])("is refused with data like %j", async (data) => {
    await start();
    expect(await codeOf(resolve({ title: "Use another word", data }))).toBe(ErrorCodes.InvalidParams);
  });
});
