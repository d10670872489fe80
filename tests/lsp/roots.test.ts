import { afterEach, describe, expect, it } from "vitest";
import { DidChangeWatchedFilesNotification, DidChangeWorkspaceFoldersNotification } from "vscode-languageserver/node";
import { type Editor, modernEditor, startEditor } from "./support/editor.ts";
import { createWordHost, type WordHost } from "./support/word-host.ts";

let editor: Editor;
let host: WordHost;

async function start(files: Record<string, Record<string, string>>, folders: readonly string[]): Promise<void> {
  host = createWordHost(files);
  editor = startEditor(host);
  const workspace = { ...modernEditor.workspace, workspaceFolders: true };
  const workspaceFolders = folders.map((path) => ({ uri: `file://${path}`, name: path }));
  await editor.initialize({ workspaceFolders, capabilities: { ...modernEditor, workspace } });
  await editor.settle();
}

const roots = () => [...host.services.keys()].sort();

afterEach(() => editor.end());

describe("the root of a file", () => {
  it("is the marked folder above the one that is open", async () => {
    await start({ "/a": { "bids/x/bid.yaml": "BAD" } }, ["/a/bids/x"]);
    expect(roots()).toEqual(["/a"]);
    await editor.until("published", () => editor.shown("file:///a/bids/x/bid.yaml")?.length === 1);
  });

  it("is the open folder where nothing is marked", async () => {
    await start({ "/a": { "bids/x/bid.yaml": "BAD" } }, ["/a"]);
    host.marked.clear();
    editor.open("file:///a/bids/x/bid.yaml", "BAD BAD");
    await editor.until("published", () => editor.shown("file:///a/bids/x/bid.yaml")?.length === 2);
    expect(roots()).toEqual(["/a"]);
  });

  it("is its own folder for a lone bid outside of every open folder", async () => {
    await start({}, []);
    editor.open("file:///lone/bid.yaml", "BAD");
    await editor.settle();
    expect(roots()).toEqual(["/lone"]);
  });

  it("is nobody's for other files outside of every open folder, so that no home folder is ever read", async () => {
    await start({}, []);
    editor.open("file:///home/me/notes.md", "BAD");
    editor.open("file:///home/me/docker-compose.yaml", "BAD");
    await editor.settle();
    expect(roots()).toEqual([]);
    expect(editor.published).toEqual([]);
  });
});

describe("several open folders", () => {
  it("are checked each by itself", async () => {
    await start({ "/a": { "bid.yaml": "BAD" }, "/b": { "bid.yaml": "BAD BAD" } }, ["/a", "/b"]);
    await editor.until("both", () => editor.shown("file:///b/bid.yaml")?.length === 2);
    expect(editor.shown("file:///a/bid.yaml")).toHaveLength(1);
  });

  it("come and go; the findings of one that went are taken back", async () => {
    await start({ "/a": { "bid.yaml": "BAD" }, "/b": { "bid.yaml": "BAD" } }, ["/a"]);
    await editor.until("the first", () => editor.shown("file:///a/bid.yaml")?.length === 1);
    const event = { added: [{ uri: "file:///b", name: "b" }], removed: [{ uri: "file:///a", name: "a" }] };
    await editor.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
    await editor.until("the second", () => editor.shown("file:///b/bid.yaml")?.length === 1);
    expect(editor.shown("file:///a/bid.yaml")).toEqual([]);
  });
});

describe("a root within an open folder", () => {
  const files = {
    "/repo": { "examples/tenderdraft.yaml": "", "examples/bids/x/bid.yaml": "BAD" },
    "/repo/examples": { "tenderdraft.yaml": "", "bids/x/bid.yaml": "BAD BAD" },
  };
  const bid = "file:///repo/examples/bids/x/bid.yaml";

  it("judges its own files, and the outer one does not", async () => {
    await start(files, ["/repo"]);
    await editor.until("the inner root's findings", () => editor.shown(bid)?.length === 2);
    await editor.settle();
    expect(roots()).toEqual(["/repo", "/repo/examples"]);
    expect(editor.shown(bid)).toHaveLength(2);
  });

  it("is found by looking anew where no watcher told of its marker", async () => {
    await start({ "/a": { "bid.yaml": "BAD" } }, ["/a/bids/x"]);
    await editor.until("the outer root", () => editor.shown("file:///a/bid.yaml")?.length === 1);
    host.marked.add("/a/bids/x");
    await editor.connection.sendNotification("tenderdraft/rescan", {});
    await editor.until("the findings of the outer root are taken back", () => {
      return editor.shown("file:///a/bid.yaml")?.length === 0;
    });
    expect(roots()).toEqual(["/a/bids/x"]);
  });

  it("takes over an open file when its marker appears", async () => {
    await start({ "/repo": { "examples/bids/x/bid.yaml": "" } }, ["/repo"]);
    editor.open(bid, "BAD");
    await editor.until("the outer root's finding", () => editor.shown(bid)?.length === 1);
    host.marked.add("/repo/examples");
    const changes = [{ uri: "file:///repo/examples/tenderdraft.yaml", type: 1 as const }];
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    await editor.settle();
    editor.change(bid, 2, { text: "BAD BAD BAD" });
    await editor.until("the new text", () => editor.shown(bid)?.length === 3);
    expect(host.services.get("/repo/examples")?.calls.length).toBeGreaterThan(0);
  });
});
