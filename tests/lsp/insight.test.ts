import { afterEach, describe, expect, it } from "vitest";
import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  InlayHintRefreshRequest,
  InlayHintRequest,
} from "vscode-languageserver/node";
import { type Editor, modernEditor, startEditor } from "./support/editor.ts";
import { createEngineHost } from "./support/engine-host.ts";

const tender = "file:///w/tender.bid.yaml";
const specification = "file:///w/specification.bid.yaml";
const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const files = new Map([
  ["tenderdraft.yaml", "kind: workspace\n"],
  [
    "tender.bid.yaml",
    "kind: tender\nrequirements:\n  - {id: Т-1, kind: technical, text: Гарантия 😀}\nevaluation: {criteria: [{id: C1, weight: 60}]}\n",
  ],
  ["bid.yaml", "kind: bid\ntender: tender.bid.yaml\nstatus: draft\nspecification: [specification.bid.yaml]\n"],
  ["specification.bid.yaml", "kind: specification\nresponses:\n  - {requirement: Т-1, value: да}\n"],
]);

const capable: ClientCapabilities = {
  textDocument: { ...modernEditor.textDocument, codeLens: {}, inlayHint: {} },
  workspace: { ...modernEditor.workspace, codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } },
};

let editor: Editor;
let refreshed: string[];
async function start(params: Partial<InitializeParams> = {}): Promise<InitializeResult> {
  editor = startEditor(createEngineHost("/w", files));
  refreshed = [];
  editor.connection.onRequest(CodeLensRefreshRequest.type, () => void refreshed.push("lenses"));
  editor.connection.onRequest(InlayHintRefreshRequest.type, () => void refreshed.push("hints"));
  const result = await editor.initialize({ rootUri: "file:///w", capabilities: capable, ...params });
  await editor.settle();
  return result;
}
const configure = (settings: object): Promise<void> =>
  editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { tenderdraft: settings } });

afterEach(() => editor.end());

describe("lenses over the protocol", () => {
  it("stand where they belong, and say what they say when they are asked", async () => {
    const { capabilities } = await start();
    expect(capabilities).toMatchObject({ codeLensProvider: { resolveProvider: true }, inlayHintProvider: true });
    const found = (await editor.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: tender } })) ?? [];
    expect(found.map((lens) => [lens.range.start.line, lens.command])).toEqual([
      [0, undefined],
      [2, undefined],
      [3, undefined],
      [3, undefined],
    ]);
    const [, requirement] = found;
    if (!requirement) throw new Error("no lens");
    const lens = await editor.connection.sendRequest(CodeLensResolveRequest.type, requirement);
    expect(lens.command).toEqual({ title: "Complies: да · specification.bid.yaml", command: "" });
  });

  it("lead to the answers in an editor that has a command for it", async () => {
    await start({ initializationOptions: { showReferencesCommand: "show.them", locale: "ru" } });
    const found = (await editor.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: tender } })) ?? [];
    const lens = await editor.connection.sendRequest(CodeLensResolveRequest.type, found[1] ?? { range });
    expect(lens.command).toEqual({
      title: "Соответствует: да · specification.bid.yaml",
      command: "show.them",
      arguments: [
        tender,
        { line: 2, character: 9 },
        [{ uri: specification, range: { start: { line: 2, character: 5 }, end: { line: 2, character: 21 } } }],
      ],
    });
  });

  it("can be switched off by what they tell of", async () => {
    await start();
    const count = async (): Promise<number> =>
      (await editor.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: tender } }))?.length ?? 0;
    await configure({ codeLens: { answers: false } });
    expect(await count()).toBe(3);
    await configure({ codeLens: { answers: false, coverage: false, score: false } });
    expect(await count()).toBe(0);
  });

  it("are left without a word where the client sends back nonsense", async () => {
    await start();
    const nonsense = { range, data: { uri: tender, kind: "requirement", id: "nowhere" } };
    for (const lens of [
      nonsense,
      { range },
      { range, data: 7 },
      { range, data: { uri: "file:///x/y.md", kind: "score" } },
    ]) {
      const answer = await editor.connection.sendRequest(CodeLensResolveRequest.type, lens);
      expect(answer.command).toEqual({ title: "", command: "" });
    }
  });
});

describe("hints over the protocol", () => {
  it("stand behind the ids, and can be switched off", async () => {
    await start();
    const ask = () =>
      editor.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri: specification }, range });
    expect(await ask()).toEqual([
      { position: { line: 2, character: 21 }, label: "Гарантия 😀", kind: 2, paddingLeft: true },
    ]);
    await configure({ inlayHints: { titles: false, daysLeft: false, amounts: "off" } });
    expect(await ask()).toEqual([]);
  });

  it("are looked at again after a check, as are lenses, where the client can", async () => {
    await start();
    await editor.until("both were refreshed", () => refreshed.includes("lenses") && refreshed.includes("hints"));
    await editor.end();
    await start({ capabilities: modernEditor });
    expect(refreshed).toEqual([]);
    const error = await editor.connection
      .sendRequest("textDocument/inlayHint", { textDocument: { uri: specification } })
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: -32602 });
  });
});
