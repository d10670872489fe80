import { afterEach, describe, expect, it } from "vitest";
import { ExecuteCommandRequest } from "vscode-languageserver/node";
import type { Finding } from "../../server/src/analysis/finding.ts";
import type { ExportNotice } from "../../server/src/host/export-notices.ts";
import { isToldAlready } from "../../server/src/lsp/export-notices.ts";
import { type Editor, startEditor } from "./support/editor.ts";
import { createWordHost } from "./support/word-host.ts";

const bid = "file:///w/bid.yaml";
const letter = "file:///w/letter.md";
const text = "# خطاب\n\nالسعر\nالجدول\n";

function notice(line: number, content: string, code = "export/wide-table"): ExportNotice {
  const range = { start: { line, character: 0 }, end: { line, character: content.length } };
  return {
    code,
    severity: "warning",
    message: `${code} ${content}`,
    file: "letter.md",
    range,
    height: 1,
    line: content,
  };
}

let editor: Editor;
let told: readonly ExportNotice[] = [];

async function start(): Promise<void> {
  const host = createWordHost(
    { "/w": { "bid.yaml": "title: good", "letter.md": text } },
    { exportBid: async () => ({ ok: true, notices: told }) },
  );
  editor = startEditor(host);
  await editor.initialize({ rootUri: "file:///w" });
  await editor.settle();
}

async function exportBid(notices: readonly ExportNotice[]): Promise<unknown> {
  told = notices;
  const argument = { bid, to: "file:///w/a.docx" };
  const params = { command: "tenderdraft.server.exportDocx", arguments: [argument] };
  const answer = await editor.connection.sendRequest(ExecuteCommandRequest.type, params);
  await editor.settle();
  return answer;
}

const shown = (): string[] =>
  (editor.shown(letter) ?? []).map(({ code, range }) => `${String(code)} ${range.start.line}`);

describe("what an export tells", () => {
  afterEach(() => editor.end());

  it("is shown at its place, as a problem of its own that is no finding", async () => {
    await start();
    expect(await exportBid([notice(2, "السعر")])).toEqual({ ok: true });
    await editor.until("it is shown", () => shown().length === 1);
    expect(editor.shown(letter)).toEqual([
      {
        range: { start: { line: 2, character: 0 }, end: { line: 2, character: 5 } },
        severity: 2,
        code: "export/wide-table",
        source: "tenderdraft",
        message: "export/wide-table السعر",
      },
    ]);
    const check = { command: "tenderdraft.server.checkBid", arguments: [{ bid }] };
    expect(await editor.connection.sendRequest(ExecuteCommandRequest.type, check)).toMatchObject({
      summary: { errors: 0, warnings: 0 },
    });
  });

  it("goes with the next export of the bid", async () => {
    await start();
    await exportBid([notice(2, "السعر"), notice(3, "الجدول")]);
    await editor.until("both are shown", () => shown().length === 2);
    await exportBid([notice(3, "الجدول")]);
    await editor.until("one is left", () => shown().join() === "export/wide-table 3");
    await exportBid([]);
    await editor.until("none is left", () => shown().length === 0);
  });

  it("moves with the text, and goes when its line is changed", async () => {
    await start();
    await exportBid([notice(2, "السعر"), notice(3, "الجدول")]);
    editor.open(letter, text);
    const at = (line: number, character: number) => ({ line, character });
    editor.change(letter, 2, { range: { start: at(1, 0), end: at(1, 0) }, text: "مقدمة\n" });
    await editor.until("both have moved", () => shown().join() === "export/wide-table 3,export/wide-table 4");
    editor.change(letter, 3, { range: { start: at(3, 0), end: at(3, 1) }, text: "" });
    await editor.until("one is left", () => shown().join() === "export/wide-table 4");
    editor.change(letter, 4, { text });
    await editor.until("it has moved back", () => shown().join() === "export/wide-table 3");
  });

  it("is not shown where what is open differs from what was exported", async () => {
    await start();
    editor.open(letter, text.replace("السعر", "الثمن"));
    await exportBid([notice(2, "السعر"), notice(3, "الجدول")]);
    await editor.until("the other is shown", () => shown().join() === "export/wide-table 3");
  });

  it("stays when a file is closed as it was, and goes when what was typed is thrown away", async () => {
    await start();
    await exportBid([notice(3, "الجدول")]);
    editor.open(letter, text);
    editor.close(letter);
    await editor.settle();
    expect(shown()).toEqual(["export/wide-table 3"]);
    editor.open(letter, text);
    editor.change(letter, 2, { text: `مقدمة\n${text}` });
    editor.close(letter);
    await editor.until("it is gone", () => shown().length === 0);
  });
});

describe("what a rule tells already", () => {
  const finding = (rule: string, line: number) =>
    ({ rule, range: { start: { line, character: 4 }, end: { line, character: 7 } } }) as Finding;
  it("is not told again, in any line of the place", () => {
    const left = { ...notice(2, "TODO", "export/leftover-note"), height: 3 };
    expect(isToldAlready(left, [finding("text/placeholder", 4)])).toBe(true);
    expect(isToldAlready(left, [finding("text/placeholder", 5)])).toBe(false);
    expect(isToldAlready(left, [finding("text/vague", 4)])).toBe(false);
    expect(isToldAlready(notice(2, "x"), [finding("text/placeholder", 2)])).toBe(false);
  });
});
