import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type DocumentPreviewParams,
  type DocumentPreviewResult,
  serverRequests,
} from "../../server/src/lsp/protocol.ts";
import { type Editor, startEditor } from "./support/editor.ts";
import { createEngineHost } from "./support/engine-host.ts";

const section = "file:///w/bids/%D0%B0/sections/a.md";
const files = new Map([
  ["tenderdraft.yaml", "kind: workspace\n"],
  [
    "bids/а/bid.yaml",
    "kind: bid\ntender: tender.bid.yaml\nstatus: draft\nsections: [sections/a.md]\nparts: [sections]\n",
  ],
  ["bids/а/tender.bid.yaml", "kind: tender\ntitle: Съёмка\nlanguage: ru\n"],
  ["bids/а/sections/a.md", "---\nid: a\ntitle: О нас\n---\n\nПервый абзац.\n\nВторой абзац.\n"],
  ["notes.md", "# Заметки\n"],
]);

let editor: Editor;
beforeEach(async () => {
  editor = startEditor(createEngineHost("/w", files));
  await editor.initialize({ rootUri: "file:///w", initializationOptions: { asOf: "2026-11-20" } });
  await editor.settle();
});
afterEach(() => editor.end());

const ask = (params: DocumentPreviewParams): Promise<DocumentPreviewResult> =>
  editor.connection.sendRequest<DocumentPreviewResult>(serverRequests.preview, params);

async function show(params: DocumentPreviewParams): Promise<Extract<DocumentPreviewResult, { state: "document" }>> {
  const answer = await ask(params);
  if (answer.state !== "document") throw new Error(answer.state);
  return answer;
}

describe("the document over the protocol", () => {
  it("comes whole at first, and then with what was typed alone", async () => {
    const first = await show({ uri: section });
    expect(first).toMatchObject({
      bid: "file:///w/bids/%D0%B0/bid.yaml",
      root: "file:///w",
      title: "Съёмка",
      language: "ru",
      direction: "ltr",
    });
    const line = { page: "upright", rows: false, file: "bids/а/sections/a.md" };
    expect(first.steps).toEqual([
      {
        ...line,
        line: expect.any(Number),
        html: expect.stringContaining('<span class="tenderdraft-number">1</span> О нас'),
      },
      { ...line, line: 5, html: "<p>Первый абзац.</p>" },
      { ...line, line: 7, html: "<p>Второй абзац.</p>" },
    ]);
    editor.open(section, files.get("bids/а/sections/a.md")?.replace("Первый", "\n\nСамый первый") ?? "");
    const second = await show({ uri: section, known: first.version });
    expect(second.base).toBe(first.version);
    expect(second.steps).toEqual([[0, 1, 0], { ...line, line: 7, html: "<p>Самый первый абзац.</p>" }, [2, 1, 2]]);
  });

  it("is told of a manifest, too, and of nothing that belongs to no bid", async () => {
    expect(await show({ uri: "file:///w/bids/%D0%B0/bid.yaml" })).toMatchObject({ state: "document" });
    expect(await ask({ uri: "file:///w/notes.md" })).toEqual({ state: "none" });
    expect(await ask({ uri: "untitled:a" })).toEqual({ state: "none" });
    expect(await ask({ uri: section, bid: "file:///elsewhere/bid.yaml" })).toMatchObject({ state: "document" });
  });
});
