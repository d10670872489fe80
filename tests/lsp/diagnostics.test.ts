import { afterEach, describe, expect, it } from "vitest";
import { DidChangeWatchedFilesNotification } from "vscode-languageserver/node";
import { type Editor, startEditor } from "./support/editor.ts";
import { createWordHost, type WordHost } from "./support/word-host.ts";
import type { WordService } from "./support/word-service.ts";

const root = "/work space/عروض";
const folder = "file:///work%20space/%D8%B9%D8%B1%D9%88%D8%B6";
const bid = `${folder}/bid.yaml`;
const tender = `${folder}/tender.bid.yaml`;
const section = `${folder}/sections/letter.md`;

let editor: Editor;
let host: WordHost;
let service: WordService;

async function start(files: Record<string, string>, options: Record<string, unknown> = {}): Promise<void> {
  host = createWordHost({ [root]: files });
  editor = startEditor(host);
  await editor.initialize({ workspaceFolders: [{ uri: folder, name: "bids" }], initializationOptions: options });
  await editor.settle();
  const created = host.services.get(root);
  if (!created) throw new Error("the root was not found");
  service = created;
}

/** A gate that holds checks back until it is opened. */
function holdChecks(): () => void {
  let release = (): void => {};
  service.gate = new Promise((resolve) => {
    release = resolve;
  });
  return () => {
    service.gate = undefined;
    release();
  };
}

const versionsOf = (uri: string) => editor.published.filter((each) => each.uri === uri).map(({ version }) => version);

afterEach(() => editor.end());

describe("findings are shown", () => {
  it("for files that are not open, without a version", async () => {
    await start({ "bid.yaml": "title: BAD\n", "tender.bid.yaml": "title: good\n" });
    await editor.until("the closed file is published", () => editor.shown(bid)?.length === 1);
    expect(versionsOf(bid)).toEqual([undefined]);
    expect(editor.shown(tender)).toBeUndefined();
  });

  it("with their rule, its page, the other place, and what a fix needs", async () => {
    await start({ "bid.yaml": "title: BAD\n" }, { uriScheme: "vscodium" });
    await editor.until("it is published", () => editor.shown(bid)?.length === 1);
    const range = { start: { line: 0, character: 7 }, end: { line: 0, character: 10 } };
    expect(editor.shown(bid)).toEqual([
      {
        range,
        severity: 1,
        code: "text/forbidden",
        codeDescription: { href: "vscodium://tenderdraft.tenderdraft/rule/text/forbidden" },
        source: "tenderdraft",
        message: "The word is bad",
        relatedInformation: [{ location: { uri: tender, range }, message: "The tender forbids it" }],
        data: { rule: "text/forbidden", verdict: "rejection", fixable: true, bid },
      },
    ]);
  });

  it("only as far as the client can take them", async () => {
    host = createWordHost({ [root]: { "bid.yaml": "BAD" } });
    editor = startEditor(host);
    await editor.initialize({ workspaceFolders: [{ uri: folder, name: "bids" }], capabilities: {} });
    await editor.until("it is published", () => editor.shown(bid)?.length === 1);
    expect(Object.keys(editor.shown(bid)?.[0] ?? {}).sort()).toEqual([
      "code",
      "message",
      "range",
      "severity",
      "source",
    ]);
  });

  it("for open files first", async () => {
    await start({});
    const release = holdChecks();
    editor.open(section, "BAD");
    await editor.settle();
    service.disk.set("bid.yaml", "BAD");
    release();
    editor.open(bid, "BAD");
    service.disk.set("aaa.bid.yaml", "BAD");
    await editor.until("all are published", () => editor.shown(`${folder}/aaa.bid.yaml`)?.length === 1);
    const order = editor.published.map(({ uri }) => uri);
    expect(order.indexOf(bid)).toBeLessThan(order.indexOf(`${folder}/aaa.bid.yaml`));
  });

  it("with the version of the text that they belong to", async () => {
    await start({ "bid.yaml": "" });
    editor.open(bid, "BAD", 7);
    await editor.until("version 7", () => versionsOf(bid).includes(7));
    editor.change(bid, 8, { text: "BAD BAD" });
    await editor.until("version 8", () => versionsOf(bid).includes(8));
    expect(editor.shown(bid)).toHaveLength(2);
  });

  it("only in open files where the user wants it so", async () => {
    const withSettings = { workspace: { configuration: false } };
    host = createWordHost({ [root]: { "bid.yaml": "BAD", "tender.bid.yaml": "BAD" } });
    editor = startEditor(host);
    await editor.initialize({ workspaceFolders: [{ uri: folder, name: "bids" }], capabilities: withSettings });
    await editor.until("both are published", () => editor.published.length === 2);
    editor.open(bid, "BAD");
    const settings = { tenderdraft: { problems: { files: "open" } } };
    await editor.connection.sendNotification("workspace/didChangeConfiguration", { settings });
    await editor.until("the closed file is cleared", () => editor.shown(tender)?.length === 0);
    expect(editor.shown(bid)).toHaveLength(1);
  });
});

describe("only what changed is published", () => {
  it("other files stay as they are when one file is edited", async () => {
    await start({ "bid.yaml": "BAD", "tender.bid.yaml": "BAD" });
    await editor.until("both are published", () => editor.published.length === 2);
    editor.open(bid, "BAD");
    editor.change(bid, 2, { text: "BAD BAD" });
    await editor.until("the edited file", () => versionsOf(bid).includes(2));
    expect(versionsOf(tender)).toEqual([undefined]);
  });

  it("a file on the disk is published again only when its findings change", async () => {
    await start({ "bid.yaml": "BAD" });
    await editor.until("the first", () => editor.published.length === 1);
    const changes = [{ uri: bid, type: 2 as const }];
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    await editor.settle();
    expect(service.calls).toContain("filesChanged bid.yaml");
    expect(editor.published).toHaveLength(1);
    service.disk.set("bid.yaml", "good");
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    await editor.until("it is cleared", () => editor.shown(bid)?.length === 0);
  });

  it("a deleted file is cleared", async () => {
    await start({ "sections/letter.md": "BAD" });
    await editor.until("the first", () => editor.shown(section)?.length === 1);
    service.disk.delete("sections/letter.md");
    // The deletion of a folder comes as one event about the folder.
    const changes = [{ uri: `${folder}/sections`, type: 3 as const }];
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    await editor.until("it is cleared", () => editor.shown(section)?.length === 0);
  });

  it("what happens in hidden folders and in outputs is passed over", async () => {
    await start({ "bid.yaml": "" });
    const { length } = service.calls;
    const changes = [".git/index", "node_modules/a/b.md", "out/x.docx", "notes.bin"].map((path) => {
      return { uri: `${folder}/${path}`, type: 2 as const };
    });
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    await editor.settle();
    expect(service.calls).toHaveLength(length);
  });
});

describe("what other programs do to the files", () => {
  const names = Array.from({ length: 600 }, (_, index) => `bids/заявка-${index}/bid.yaml`);
  const uriOf = (name: string) => `${folder}/${name.split("/").map(encodeURIComponent).join("/")}`;
  const shown = () => names.filter((name) => editor.shown(uriOf(name))?.length === 1);

  it("a branch that brings, changes and takes away hundreds of files is one check, published by difference", async () => {
    const [kept = [], gone = [], come = []] = [names.slice(0, 200), names.slice(200, 400), names.slice(400)];
    await start(Object.fromEntries([...kept, ...gone].map((name) => [name, "BAD"])));
    editor.open(bid, "BAD");
    await editor.until("the first branch", () => shown().length === 400 && editor.shown(bid)?.length === 1);
    const [checks, publishes] = [service.calls.length, editor.published.length];
    for (const name of gone) service.disk.delete(name);
    for (const name of come) service.disk.set(name, "BAD");
    const changes = [
      ...kept.map((name) => ({ uri: uriOf(name), type: 2 as const })),
      ...gone.map((name) => ({ uri: uriOf(name), type: 3 as const })),
      ...come.map((name) => ({ uri: uriOf(name), type: 1 as const })),
      { uri: `${folder}/.git/HEAD`, type: 2 as const },
    ];
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    await editor.until(
      "the second branch",
      () => shown().length === 400 && editor.shown(uriOf(come[0] ?? "")) !== undefined,
    );
    await editor.settle();
    expect(shown()).toEqual([...kept, ...come]);
    // What is equal on both branches, and what is open, stays as it is.
    expect(
      editor.published
        .slice(publishes)
        .map(({ uri }) => uri)
        .sort(),
    ).toEqual([...gone, ...come].map(uriOf).sort());
    const told = service.calls.slice(checks);
    expect(told.filter((call) => call.startsWith("filesChanged"))).toHaveLength(1);
    expect(told.filter((call) => call.startsWith("check")).length).toBeLessThanOrEqual(2);
  });

  it("a renamed file takes its findings along", async () => {
    await start({ "sections/письмо.md": "BAD" });
    const [before, after] = ["sections/письмо.md", "sections/رسالة.md"].map((name) => uriOf(name));
    await editor.until("the first name", () => editor.shown(before ?? "")?.length === 1);
    service.disk.delete("sections/письмо.md");
    service.disk.set("sections/رسالة.md", "BAD");
    const changes = [
      { uri: before ?? "", type: 3 as const },
      { uri: after ?? "", type: 1 as const },
    ];
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    await editor.until("the second name", () => editor.shown(after ?? "")?.length === 1);
    expect(editor.shown(before ?? "")).toEqual([]);
  });

  it("an open file keeps the findings of its own text, whatever stands on the disk", async () => {
    await start({ "bid.yaml": "BAD BAD" });
    editor.open(bid, "BAD");
    await editor.until("the open text", () => editor.shown(bid)?.length === 1);
    service.disk.set("bid.yaml", "good");
    const changes = [{ uri: bid, type: 2 as const }];
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    await editor.settle();
    expect(editor.shown(bid)).toHaveLength(1);
  });

  it("that no watcher told of is found when the client asks to look anew, or a person to check", async () => {
    await start({ "bid.yaml": "BAD" });
    await editor.until("the first", () => editor.shown(bid)?.length === 1);
    service.disk.set("bid.yaml", "good");
    await editor.connection.sendNotification("tenderdraft/rescan", {});
    await editor.until("it is clean", () => editor.shown(bid)?.length === 0);
    expect(service.calls).toContain("filesChanged ");
    service.disk.set("bid.yaml", "BAD");
    await editor.connection.sendRequest("workspace/executeCommand", { command: "tenderdraft.server.checkBid" });
    expect(editor.shown(bid)).toHaveLength(1);
  });
});

describe("no finding is older than its text", () => {
  it("a check that was overtaken is not published for the file that changed, but the next one is", async () => {
    await start({ "bid.yaml": "" });
    editor.open(bid, "BAD", 1);
    await editor.until("version 1", () => versionsOf(bid).includes(1));
    const release = holdChecks();
    editor.change(bid, 2, { text: "BAD BAD" });
    await editor.settle();
    editor.change(bid, 3, { text: "BAD BAD BAD" });
    await editor.settle();
    release();
    await editor.until("version 3", () => versionsOf(bid).includes(3));
    expect(versionsOf(bid)).not.toContain(2);
    expect(editor.shown(bid)).toHaveLength(3);
  });

  it("nothing of an open text is published after it was closed", async () => {
    await start({ "bid.yaml": "good" });
    editor.open(bid, "good", 1);
    await editor.until("version 1", () => versionsOf(bid).includes(1));
    const release = holdChecks();
    editor.change(bid, 2, { text: "BAD" });
    await editor.settle();
    editor.close(bid);
    await editor.settle();
    release();
    await editor.settle();
    expect(editor.shown(bid)).toEqual([]);
    expect(editor.published.filter(({ diagnostics }) => diagnostics.length > 0)).toEqual([]);
  });

  it("a file that is closed and opened anew with a lower version gets findings of its new text only", async () => {
    await start({ "bid.yaml": "" });
    editor.open(bid, "BAD BAD", 9);
    await editor.until("version 9", () => versionsOf(bid).includes(9));
    const release = holdChecks();
    editor.change(bid, 10, { text: "BAD BAD BAD" });
    await editor.settle();
    editor.close(bid);
    editor.open(bid, "BAD", 1);
    await editor.settle();
    release();
    await editor.until("one finding", () => editor.shown(bid)?.length === 1);
    expect(versionsOf(bid).at(-1)).toBe(1);
    expect(editor.published.some(({ diagnostics }) => diagnostics.length === 3)).toBe(false);
  });

  it("unsaved words are forgotten when the file is closed", async () => {
    await start({ "bid.yaml": "good" });
    editor.open(bid, "BAD", 1);
    await editor.until("the unsaved word", () => editor.shown(bid)?.length === 1);
    editor.close(bid);
    await editor.until("it is gone", () => editor.shown(bid)?.length === 0);
    expect(versionsOf(bid).at(-1)).toBeUndefined();
  });
});

describe("typing", () => {
  it("a flood of 500 changes costs a few checks and ends with the last text", async () => {
    await start({ "bid.yaml": "" });
    editor.open(bid, "", 1);
    await editor.until("version 1", () => versionsOf(bid).includes(1));
    const { length } = service.calls;
    const at = { line: 0, character: 0 };
    for (let version = 2; version <= 501; version += 1) {
      editor.change(bid, version, { range: { start: at, end: at }, text: "BAD " });
    }
    await editor.until("the last version", () => versionsOf(bid).includes(501));
    expect(editor.shown(bid)).toHaveLength(500);
    expect(service.calls.length - length).toBeLessThan(30);
  });

  it("findings keep up with 20 keys at 120 ms, one publish a key", async () => {
    await start({ "bid.yaml": "" });
    editor.open(bid, "BAD ", 1);
    await editor.until("version 1", () => versionsOf(bid).includes(1));
    const delays: number[] = [];
    for (let version = 2; version <= 21; version += 1) {
      const sent = performance.now();
      editor.change(bid, version, { text: "BAD ".repeat(version) });
      await editor.until(`version ${version}`, () => versionsOf(bid).includes(version));
      delays.push(performance.now() - sent);
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, 120 - (performance.now() - sent))));
    }
    expect(Math.max(...delays)).toBeLessThan(150);
  });
});

describe("what findings are judged by", () => {
  it("is the day of the clock in the language of the editor", async () => {
    await start({ "bid.yaml": "" }, { locale: "ru-RU" });
    await editor.settle();
    expect(service.calls).toContain("check 2026-12-01 ru");
  });

  it("changes at midnight", async () => {
    await start({ "bid.yaml": "" });
    host.day = "2026-12-02";
    for (const callback of host.newDay) callback();
    await editor.settle();
    expect(service.calls).toContain("check 2026-12-02 en");
  });

  it("can be fixed by the client", async () => {
    await start({ "bid.yaml": "" }, { asOf: "2024-02-01T10:00+03:00" });
    await editor.settle();
    expect(service.calls).toContain("check 2024-02-01T10:00+03:00 en");
  });

  it("is told to a client that wants to show it", async () => {
    host = createWordHost({ [root]: { "bid.yaml": "BAD BAD" } });
    editor = startEditor(host);
    const status: unknown[] = [];
    editor.connection.onNotification("tenderdraft/status", (counts: unknown) => {
      status.push(counts);
    });
    const folders = [{ uri: folder, name: "bids" }];
    await editor.initialize({ workspaceFolders: folders, initializationOptions: { status: true } });
    await editor.settle();
    expect(status.at(-1)).toEqual({ errors: 2, warnings: 0, infos: 0, rejections: 2, bids: 1 });
  });
});

describe("a check that fails", () => {
  it("is logged, leaves what is shown, and the next one is shown again", async () => {
    await start({ "bid.yaml": "BAD" });
    await editor.until("the first", () => editor.shown(bid)?.length === 1);
    service.broken = true;
    editor.open(bid, "BAD BAD");
    await editor.until("the log", () => editor.log.some((line) => line.includes("broken on purpose")));
    expect(editor.shown(bid)).toHaveLength(1);
    service.broken = false;
    editor.change(bid, 2, { text: "BAD BAD BAD" });
    await editor.until("the next", () => editor.shown(bid)?.length === 3);
  });
});
