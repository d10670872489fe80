import { afterEach, describe, expect, it } from "vitest";
import {
  type ClientCapabilities,
  DocumentFormattingRequest,
  FoldingRangeRequest,
  type InitializeResult,
  LinkedEditingRangeRequest,
  SelectionRangeRequest,
  type SemanticTokens,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from "vscode-languageserver/node";
import { type Editor, modernEditor, startEditor } from "./support/editor.ts";
import { createEngineHost } from "./support/engine-host.ts";

const uri = (file: string): string => `file:///w/${file}`;
const tender = uri("tender.bid.yaml");
const section = uri("sections/a.md");
const files = new Map([
  ["tenderdraft.yaml", "kind: workspace\n"],
  ["tender.bid.yaml", "kind: tender\nid: T1\nrequirements:\n- id: Т-1\n  text: 😀\n"],
  ["bid.yaml", "kind: bid\ntender: tender.bid.yaml\nsections: [sections/a.md]\n"],
  ["sections/a.md", "# Подход\n\n:req[Т-1] и 😀[^а]\n\n[^а]: Сноска\n"],
]);

const capable: ClientCapabilities = {
  ...modernEditor,
  textDocument: {
    ...modernEditor.textDocument,
    foldingRange: {},
    selectionRange: {},
    formatting: {},
    linkedEditingRange: {},
    semanticTokens: { requests: { full: true }, tokenTypes: [], tokenModifiers: [], formats: ["relative"] },
  },
};

let editor: Editor;
async function start(capabilities: ClientCapabilities = capable): Promise<InitializeResult> {
  editor = startEditor(createEngineHost("/w", files));
  const result = await editor.initialize({ rootUri: "file:///w", capabilities });
  await editor.settle();
  return result;
}
afterEach(() => editor.end());

describe("the shape of texts over the protocol", () => {
  it("is offered to clients that can take it, and to no others", async () => {
    const { capabilities } = await start();
    expect(capabilities).toMatchObject({
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      documentFormattingProvider: true,
      linkedEditingRangeProvider: true,
      semanticTokensProvider: { range: true, full: { delta: true }, legend: { tokenModifiers: ["declaration"] } },
    });
    await editor.end();
    const plain = await start(modernEditor);
    for (const name of [
      "foldingRange",
      "selectionRange",
      "documentFormatting",
      "linkedEditingRange",
      "semanticTokens",
    ]) {
      expect(plain.capabilities, name).not.toHaveProperty(`${name}Provider`);
    }
  });

  it("answers lines, nested ranges, edits and labels", async () => {
    await start();
    const { connection } = editor;
    const textDocument = { uri: tender };
    expect(await connection.sendRequest(FoldingRangeRequest.type, { textDocument })).toEqual([
      { startLine: 2, endLine: 4 },
      { startLine: 3, endLine: 4 },
    ]);
    const positions = [{ line: 3, character: 8 }];
    const [selection] = (await connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions })) ?? [];
    expect(selection?.range).toEqual({ start: { line: 3, character: 8 }, end: { line: 3, character: 9 } });
    expect(selection?.parent?.range).toEqual({ start: { line: 3, character: 6 }, end: { line: 3, character: 9 } });
    const options = { tabSize: 8, insertSpaces: false };
    const edits = await connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options });
    expect(edits?.map((edit) => [edit.range.start.line, edit.newText])).toEqual([
      [3, "  "],
      [4, "    "],
    ]);
    const at = { textDocument: { uri: section }, position: { line: 2, character: 16 } };
    const linked = await connection.sendRequest(LinkedEditingRangeRequest.type, at);
    expect(linked?.ranges.map((range) => range.start)).toEqual([
      { line: 2, character: 16 },
      { line: 4, character: 2 },
    ]);
    expect(
      await connection.sendRequest(LinkedEditingRangeRequest.type, { ...at, position: { line: 0, character: 1 } }),
    ).toBe(null);
  });

  it("answers colours whole, by lines and as what has changed", async () => {
    await start();
    const { connection } = editor;
    editor.open(section, files.get("sections/a.md") ?? "");
    await editor.settle();
    const textDocument = { uri: section };
    const first = await connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    expect(first?.data).toEqual([2, 1, 3, 5, 0, 0, 4, 3, 0, 0]);
    const lineOne = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    const part = await connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range: lineOne });
    expect(part?.data).toEqual([]);
    editor.change(section, 2, { text: `\n${files.get("sections/a.md")}` });
    await editor.settle();
    const previousResultId = first?.resultId ?? "";
    const delta = await connection.sendRequest(SemanticTokensDeltaRequest.type, { textDocument, previousResultId });
    expect(delta).toMatchObject({ edits: [{ start: 0, data: [3] }] });
    const unknown = await connection.sendRequest(SemanticTokensDeltaRequest.type, {
      textDocument,
      previousResultId: "?",
    });
    expect((unknown as SemanticTokens).data).toEqual([3, 1, 3, 5, 0, 0, 4, 3, 0, 0]);
    const again = await connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    expect(again?.data).toEqual([3, 1, 3, 5, 0, 0, 4, 3, 0, 0]);
  });

  it("answers nothing for a file of nobody, and an error for senseless places", async () => {
    await start();
    const { connection } = editor;
    const textDocument = { uri: "file:///elsewhere/notes.md" };
    expect(await connection.sendRequest(FoldingRangeRequest.type, { textDocument })).toEqual([]);
    expect(await connection.sendRequest(SemanticTokensRequest.type, { textDocument })).toMatchObject({ data: [] });
    const position = { line: 4, character: 2 };
    expect(await connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions: [position] })).toEqual([
      { range: { start: position, end: position } },
    ]);
    const senseless = connection.sendRequest("textDocument/selectionRange", { textDocument, positions: [7] });
    await expect(senseless).rejects.toMatchObject({ code: -32602 });
    expect(await connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri: tender } })).toHaveLength(2);
  });
});
