import { afterEach, describe, expect, it } from "vitest";
import {
  CancellationTokenSource,
  ErrorCodes,
  ExecuteCommandRequest,
  LSPErrorCodes,
  WorkDoneProgress,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
} from "vscode-languageserver/node";
import type { Operations } from "../../server/src/lsp/operations.ts";
import { type Editor, modernEditor, startEditor } from "./support/editor.ts";
import { createWordHost, type WordHost } from "./support/word-host.ts";

const bid = "file:///w/bid.yaml";
let editor: Editor;
let host: WordHost;

async function start(operations: Partial<Operations>, progress = false, locale = "ar"): Promise<void> {
  host = createWordHost({ "/w": { "bid.yaml": "BAD", "tender.bid.yaml": "" } }, operations);
  editor = startEditor(host);
  const capabilities = { ...modernEditor, window: { workDoneProgress: progress } };
  await editor.initialize({ rootUri: "file:///w", capabilities, initializationOptions: { locale } });
  await editor.settle();
}

const run = (name: string, argument?: object): Promise<unknown> => {
  const params = { command: `tenderdraft.server.${name}`, arguments: argument ? [argument] : [] };
  return editor.connection.sendRequest(ExecuteCommandRequest.type, params);
};

/** An export that never ends by itself. */
const endless: Partial<Operations> = {
  exportBid: (_request, signal) =>
    new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
};

afterEach(() => editor.end());

describe("export", () => {
  it("passes on what was asked, and answers where the file is", async () => {
    const asked: unknown[] = [];
    await start({
      async exportBid(request) {
        asked.push(request);
        return { ok: true, path: request.to, message: "Written" };
      },
    });
    const to = "file:///w/out/%D0%B7%D0%B0%D1%8F%D0%B2%D0%BA%D0%B0%20100%25.docx";
    expect(await run("exportDocx", { bid, to })).toEqual({ ok: true, message: "Written", path: to });
    expect(asked).toEqual([
      {
        root: "/w",
        bid: "bid.yaml",
        to: "/w/out/заявка 100%.docx",
        asOf: "2026-12-01",
        locale: "ar",
        pages: "estimate",
        pdf: false,
      },
    ]);
    await run("exportDocx", { bid, to, asOf: "2025-01-02", pages: "libreoffice", pdf: true });
    expect(asked[1]).toMatchObject({ asOf: "2025-01-02", pages: "libreoffice", pdf: true });
    await run("exportDocx", { bid, to, pages: "наугад", pdf: "да" });
    expect(asked[2]).toMatchObject({ pages: "estimate", pdf: false });
  });

  it("answers what stands in the way", async () => {
    await start({
      async exportBid() {
        throw new Error("The folder may not be written");
      },
    });
    const answer = await run("exportDocx", { bid, to: "file:///w/x.docx" });
    expect(answer).toEqual({ ok: false, message: "The folder may not be written" });
  });

  it("stops when its request is cancelled", async () => {
    await start(endless);
    const source = new CancellationTokenSource();
    const params = { command: "tenderdraft.server.exportDocx", arguments: [{ bid, to: "file:///w/x.docx" }] };
    const answer = editor.connection.sendRequest(ExecuteCommandRequest.type, params, source.token);
    await editor.settle();
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });

  it("shows its progress where the client brought a place for it", async () => {
    await start({ exportBid: async () => ({ ok: true }) });
    const shown: (string | undefined)[] = [];
    editor.connection.onProgress(WorkDoneProgress.type, "mine", (value) => {
      shown.push(value.kind, ...(value.kind === "begin" ? [value.title] : []));
    });
    const params = {
      command: "tenderdraft.server.exportDocx",
      arguments: [{ bid, to: "file:///w/x.docx" }],
      workDoneToken: "mine",
    };
    await editor.connection.sendRequest(ExecuteCommandRequest.type, params);
    expect(shown).toEqual(["begin", "جارٍ التصدير إلى Word", "end"]);
  });

  it("tells what it is at, and how many pages there are", async () => {
    await start({
      async exportBid(request, _signal, report) {
        for (const stage of ["checking", "writing", "counting", "writingAgain"] as const) report?.(stage);
        return { ok: true, path: request.to, pdf: "/w/x.pdf", pages: { total: 28, counted: true } };
      },
    });
    const shown: (string | undefined)[] = [];
    editor.connection.onProgress(WorkDoneProgress.type, "mine", (value) => {
      if (value.kind === "report") shown.push(value.message);
    });
    const params = {
      command: "tenderdraft.server.exportDocx",
      arguments: [{ bid, to: "file:///w/x.docx" }],
      workDoneToken: "mine",
    };
    expect(await editor.connection.sendRequest(ExecuteCommandRequest.type, params)).toEqual({
      ok: true,
      path: "file:///w/x.docx",
      pdf: "file:///w/x.pdf",
      pages: { total: 28, counted: true },
    });
    expect(shown).toEqual([
      "جارٍ فحص العرض",
      "جارٍ كتابة المستند",
      "جارٍ عدّ الصفحات في LibreOffice",
      "جارٍ كتابة أرقام الصفحات",
    ]);
  });

  it("can be stopped in a progress that the server asked for", async () => {
    await start(endless, true);
    editor.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      setImmediate(() => void editor.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token }));
    });
    expect(await run("exportDocx", { bid, to: "file:///w/x.docx" })).toEqual({
      ok: false,
      cancelled: true,
      message: "أُلغيت العملية، ولم يُكتب شيء.",
    });
  });
});

describe("check", () => {
  it("looks at the disk anew and counts", async () => {
    await start({});
    expect(await run("checkBid", { bid })).toEqual({
      ok: true,
      summary: { errors: 1, warnings: 0, infos: 0, rejections: 1, bids: 1 },
    });
    expect(host.services.get("/w")?.calls).toContain("filesChanged ");
  });

  it("counts every bid where none is named", async () => {
    await start({});
    expect(await run("checkBid")).toMatchObject({ ok: true, summary: { rejections: 1, bids: 1 } });
  });

  it.each([
    ["en", "“tender.bid.yaml” is no bid that could be checked. Choose the file “bid.yaml” of a bid."],
    ["ru", "«tender.bid.yaml» — не заявка, которую можно проверить. Выберите файл «bid.yaml» нужной заявки."],
    ["ar", "«tender.bid.yaml» ليس عرضًا يمكن فحصه. اختر ملف «bid.yaml» الخاص بالعرض."],
  ])("says in the language of the user (%s) that a file is no manifest", async (locale, message) => {
    await start({}, false, locale);
    expect(await run("checkBid", { bid: "file:///w/tender.bid.yaml" })).toEqual({ ok: false, message });
  });
});

describe("new bid and import", () => {
  it("pass on what was asked, and look at what was written", async () => {
    const asked: unknown[] = [];
    await start({
      async createBid(request) {
        asked.push(request);
        return { ok: true, path: request.folder };
      },
      async importTender(request) {
        asked.push(request);
        return { ok: true, path: request.to };
      },
    });
    expect(await run("newBid", { folder: "file:///w/new", language: "ar" })).toEqual({
      ok: true,
      path: "file:///w/new",
    });
    expect(await run("importTender", { file: "file:///w/t.json", to: "file:///w/imported" })).toMatchObject({
      ok: true,
    });
    const withBid = { file: "file:///w/t.json", bid: "file:///w/b%23.json#a%20b", to: "file:///w/i", locale: "ru-RU" };
    expect(await run("importTender", withBid)).toMatchObject({ ok: true });
    expect(asked).toEqual([
      { folder: "/w/new", language: "ar", today: "2026-12-01", locale: "ar" },
      { file: "/w/t.json", to: "/w/imported", locale: "ar" },
      { file: "/w/t.json", bid: "/w/b#.json#a b", to: "/w/i", locale: "ru" },
    ]);
    expect(host.services.get("/w")?.calls.filter((call) => call === "filesChanged ")).toHaveLength(3);
  });
});

describe("calls that make no sense", () => {
  it.each([
    ["exportDocx", undefined],
    ["exportDocx", { bid }],
    ["exportDocx", { bid: "http://example.com/bid.yaml", to: "file:///w/x.docx" }],
    ["newBid", { folder: 7 }],
    ["importTender", { to: "file:///w" }],
    ["noSuchCommand", {}],
  ])("are refused: %s %j", async (name, argument) => {
    await start({});
    await expect(run(name, argument)).rejects.toMatchObject({ code: ErrorCodes.InvalidParams });
  });
});

describe("requests of our own", () => {
  it("the page of a rule", async () => {
    await start({});
    const ask = (id: unknown) => editor.connection.sendRequest("tenderdraft/rulePage", { id });
    expect(await ask("text/forbidden")).toEqual({ markdown: "# Forbidden words" });
    expect(await ask("no/such-rule")).toBeNull();
    expect(await ask(5)).toBeNull();
  });

  it("the bids, and which of them a file is near to", async () => {
    await start({});
    const place = { bid, root: "file:///w", folder: "" };
    expect(await editor.connection.sendRequest("tenderdraft/bids", { near: "file:///w/sections/a.md" })).toEqual({
      bids: [{ ...place, near: true }],
    });
    expect(await editor.connection.sendRequest("tenderdraft/bids", {})).toEqual({ bids: [{ ...place, near: false }] });
  });
});
