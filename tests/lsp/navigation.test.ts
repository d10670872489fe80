import { afterEach, describe, expect, it } from "vitest";
import {
  type ClientCapabilities,
  DidRenameFilesNotification,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  ErrorCodes,
  LSPErrorCodes,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SymbolKind,
  WillRenameFilesRequest,
  WorkspaceSymbolRequest,
} from "vscode-languageserver/node";
import { createLanguageService } from "../../server/src/features/create-language-service.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import type { ServerHost } from "../../server/src/lsp/host.ts";
import { uriOfPath } from "../../server/src/lsp/uri.ts";
import { twoBids } from "../features/support/two-bids.ts";
import { parseFixture } from "../harness/fixture.ts";
import { type Editor, modernEditor, startEditor } from "./support/editor.ts";
import { createWordHost } from "./support/word-host.ts";

const ableEditor: ClientCapabilities = {
  textDocument: {
    ...modernEditor.textDocument,
    rename: { prepareSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    documentLink: { tooltipSupport: true },
  },
  workspace: { ...modernEditor.workspace, fileOperations: { willRename: true, didRename: true } },
};

const tender = "bids/portal/tender.bid.yaml";
const letter = "bids/portal/sections/رسالة.md";
const uriOf = (file: string, root = "/w") => uriOfPath(`${root}/${file}`);
const textDocument = { uri: uriOf(tender) };
/** Within `R1` of the first requirement. */
const onR1 = { line: 18, character: 11 };
/** Within a key. */
const onKey = { line: 17, character: 3 };

let editor: Editor;
let files: Map<string, string>;

async function start(capabilities = ableEditor, locale = "en", ...others: readonly string[]) {
  files = new Map(parseFixture(twoBids).files);
  const roots = ["/w", ...others];
  const host: ServerHost = {
    ...createWordHost(Object.fromEntries(roots.map((root) => [root, {}]))),
    createService: () => createLanguageService(createMemoryWorkspace(files)),
  };
  editor = startEditor(host);
  const workspaceFolders = roots.map((root) => ({ uri: uriOfPath(root), name: root }));
  const result = await editor.initialize({ capabilities, workspaceFolders, locale });
  await editor.settle();
  return result.capabilities;
}

const ask = {
  prepare: (position = onR1) => editor.connection.sendRequest(PrepareRenameRequest.type, { textDocument, position }),
  rename: (newName: string, position = onR1) =>
    editor.connection.sendRequest(RenameRequest.type, { textDocument, position, newName }),
  move: (...moves: readonly (readonly [string, string])[]) =>
    editor.connection.sendRequest(WillRenameFilesRequest.type, {
      files: moves.map(([from, to]) => ({ oldUri: uriOfPath(from), newUri: uriOfPath(to) })),
    }),
  links: (file: string) =>
    editor.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri: uriOf(file) } }),
  symbols: (query: string) => editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query }),
};

const failureOf = (request: Promise<unknown>): Promise<{ code?: unknown; message?: string }> =>
  request.then(
    () => ({}),
    (error: { code?: unknown; message?: string }) => error,
  );

afterEach(() => editor.end());

describe("what is offered", () => {
  it("to a client that can take it all", async () => {
    const everyFile = { scheme: "file", pattern: { glob: "**/*", matches: "file" } };
    const everyFolder = { scheme: "file", pattern: { glob: "**", matches: "folder" } };
    const capabilities = await start();
    expect(capabilities).toMatchObject({
      referencesProvider: true,
      documentHighlightProvider: true,
      renameProvider: { prepareProvider: true },
      documentSymbolProvider: true,
      workspaceSymbolProvider: true,
      documentLinkProvider: { resolveProvider: false },
      workspace: {
        fileOperations: {
          willRename: { filters: [everyFile, everyFolder] },
          didRename: { filters: [everyFile, everyFolder] },
        },
      },
    });
    for (const absent of ["typeDefinitionProvider", "implementationProvider", "declarationProvider"])
      expect(capabilities).not.toHaveProperty(absent);
  });

  it("to a client that can take little", async () => {
    const capabilities = await start({});
    expect(capabilities.renameProvider).toBe(true);
    expect(capabilities.workspace ?? {}).not.toHaveProperty("fileOperations");
  });
});

describe("references and highlights", () => {
  it("are told with the addresses of the client", async () => {
    await start();
    const unusual = uriOf(letter).replace("file:///w/bids", "file:///w/%62ids");
    editor.open(unusual, files.get(letter) ?? "");
    const context = { includeDeclaration: true };
    const found = await editor.connection.sendRequest(ReferencesRequest.type, {
      textDocument,
      position: onR1,
      context,
    });
    expect(found).toHaveLength(9);
    expect(found?.filter(({ uri }) => uri === unusual)).toHaveLength(3);
    expect(found?.at(-1)).toEqual({
      uri: uriOf(tender),
      range: { start: { line: 18, character: 9 }, end: { line: 18, character: 11 } },
    });
    const used = { includeDeclaration: false };
    expect(
      await editor.connection.sendRequest(ReferencesRequest.type, { textDocument, position: onR1, context: used }),
    ).toHaveLength(8);
  });

  it("write where something is declared", async () => {
    await start();
    const position = { line: 12, character: 10 };
    const found = await editor.connection.sendRequest(DocumentHighlightRequest.type, { textDocument, position });
    const { Read, Write } = DocumentHighlightKind;
    expect(found?.map(({ kind, range }) => [range.start.line, kind])).toEqual([
      [12, Write],
      [14, Read],
      [18, Read],
    ]);
  });

  it("are none for files that are not ours, and an error for what is no place", async () => {
    await start();
    const stranger = { textDocument: { uri: "untitled:Untitled-1" }, position: onR1 };
    const context = { includeDeclaration: true };
    expect(await editor.connection.sendRequest(ReferencesRequest.type, { ...stranger, context })).toEqual([]);
    expect(await editor.connection.sendRequest(DocumentHighlightRequest.type, stranger)).toEqual([]);
    expect(await editor.connection.sendRequest(PrepareRenameRequest.type, stranger)).toBeNull();
    expect(await editor.connection.sendRequest(RenameRequest.type, { ...stranger, newName: "R5" })).toBeNull();
    const broken = editor.connection.sendRequest("textDocument/references", { textDocument, position: "R1" });
    expect((await failureOf(broken)).code).toBe(ErrorCodes.InvalidParams);
    const nameless = editor.connection.sendRequest("textDocument/rename", { textDocument, position: onR1, newName: 5 });
    expect((await failureOf(nameless)).code).toBe(ErrorCodes.InvalidParams);
  });
});

describe("rename", () => {
  it("is prepared with the word and its range; nothing is offered on a key", async () => {
    await start();
    expect(await ask.prepare()).toEqual({
      range: { start: { line: 18, character: 9 }, end: { line: 18, character: 11 } },
      placeholder: "R1",
    });
    expect(await ask.prepare(onKey)).toBeNull();
    expect(await ask.prepare({ line: 9999, character: 9999 })).toBeNull();
  });

  it("edits every file once, open ones with their version", async () => {
    await start();
    editor.open(uriOf(tender), files.get(tender) ?? "", 7);
    const edit = await ask.rename("R5");
    const changes = edit?.documentChanges?.flatMap((change) => ("edits" in change ? [change] : [])) ?? [];
    expect(changes).toHaveLength(7);
    const open = changes.find((change) => change.textDocument.uri === uriOf(tender));
    expect(open?.textDocument.version).toBe(7);
    expect(open?.edits).toEqual([
      { range: { start: { line: 18, character: 9 }, end: { line: 18, character: 11 } }, newText: "R5" },
    ]);
    expect(changes.find((change) => change.textDocument.uri === uriOf(letter))?.textDocument.version).toBeNull();
  });

  it("counts columns in the text that the editor holds, not in the saved one", async () => {
    await start();
    editor.open(uriOf(tender), (files.get(tender) ?? "").replace("  - {id: R1", "  - {text: 👩‍💻, id: R1"));
    const edit = await ask.rename("R5", { line: 18, character: 22 });
    const own = edit?.documentChanges?.find((change) => "edits" in change && change.textDocument.uri === uriOf(tender));
    expect(own).toMatchObject({ edits: [{ range: { start: { line: 18, character: 22 } } }] });
  });

  it("comes as plain changes to a client that takes no versions", async () => {
    await start({});
    const edit = await ask.rename("R5");
    expect(edit?.documentChanges).toBeUndefined();
    expect(Object.keys(edit?.changes ?? {})).toHaveLength(7);
    expect(edit?.changes?.[uriOf("bids/portal/questions.bid.yaml")]).toEqual([
      { range: { start: { line: 2, character: 20 }, end: { line: 2, character: 22 } }, newText: "R5" },
    ]);
  });

  it.each([
    ["en", "already stands for a requirement"],
    ["ru", "уже обозначает требование"],
    ["ar", "يدل «Т-2» بالفعل على متطلب"],
  ])("is refused with a sentence for the user in %s", async (locale, sentence) => {
    await start(ableEditor, locale);
    const failure = await failureOf(ask.rename("Т-2"));
    expect(failure.code).toBe(LSPErrorCodes.RequestFailed);
    expect(failure.message).toContain(sentence);
    expect((await failureOf(ask.rename("R5", onKey))).code).toBe(LSPErrorCodes.RequestFailed);
  });
});

describe("files that are renamed", () => {
  it("are followed in open and closed files, before the move", async () => {
    await start();
    const edit = await ask.move(["/w/bids/portal/sections/план.md", "/w/bids/portal/sections/plan.md"]);
    const changed = edit?.documentChanges?.map((change) => ("edits" in change ? change.textDocument.uri : ""));
    expect(changed).toEqual([uriOf("bids/portal/bid.yaml"), uriOf(letter)]);
  });

  it("come as plain changes to a client that takes no versions", async () => {
    await start({ workspace: { fileOperations: { willRename: true } } });
    const edit = await ask.move(["/w/company", "/w/firm"]);
    expect(Object.keys(edit?.changes ?? {})).toEqual([uriOf("tenderdraft.yaml")]);
  });

  it("need nothing where no path leads to them, they leave the root, or they are no files", async () => {
    await start();
    expect(await ask.move(["/w/notes.txt", "/w/notes-2.txt"])).toBeNull();
    expect(await ask.move(["/w/company", "/elsewhere/company"])).toBeNull();
    expect(await ask.move(["/elsewhere/a", "/w/a"])).toBeNull();
    const odd = { files: [{ oldUri: "untitled:a", newUri: "untitled:b" }] };
    expect(await editor.connection.sendRequest(WillRenameFilesRequest.type, odd)).toBeNull();
  });

  it("are looked at anew once they lie in their new place, with all that was in a folder", async () => {
    await start();
    await ask.symbols("");
    for (const [path, text] of [...files]) {
      if (!path.startsWith("bids/other/")) continue;
      files.delete(path);
      files.set(path.replace("bids/other/", "bids/лицей/"), text.replace("id: R1", "id: Новое-1"));
    }
    const moved = { oldUri: uriOf("bids/other"), newUri: uriOf("bids/лицей") };
    await editor.connection.sendNotification(DidRenameFilesNotification.type, { files: [moved] });
    await editor.settle();
    const found = await ask.symbols("Новое-1");
    expect(found?.map(({ location }) => location.uri)).toEqual([uriOf("bids/лицей/tender.bid.yaml")]);
  });
});

describe("a root inside of another one", () => {
  it("speaks for its own files", async () => {
    await start(ableEditor, "en", "/w/bids/other");
    const person = { textDocument: { uri: uriOf("company/people.bid.yaml") }, position: { line: 3, character: 12 } };
    const context = { includeDeclaration: true };
    const found = await editor.connection.sendRequest(ReferencesRequest.type, { ...person, context });
    const edit = await editor.connection.sendRequest(RenameRequest.type, { ...person, newName: "директор" });
    const edited = edit?.documentChanges?.map((change) => ("edits" in change ? change.textDocument.uri : "")) ?? [];
    const places = [...(found ?? []).map(({ uri }) => uri), ...edited];
    expect(places).toContain(uriOf("bids/portal/bid.yaml"));
    expect(places.filter((uri) => uri.startsWith(uriOf("bids/other")))).toEqual([]);
  });
});

describe("symbols", () => {
  it("of a file are a tree", async () => {
    await start();
    const found = await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    expect(found?.find(({ name }) => name === "requirements")).toMatchObject({
      kind: SymbolKind.Array,
      children: [
        { name: "R1", detail: "Не менее 60 публикаций в месяц", kind: SymbolKind.Interface },
        { name: "Т-2", detail: "نسخة لضعاف البصر 👁️", kind: SymbolKind.Interface },
      ],
    });
  });

  it("of a file are a list with the names of what holds them for a client that knows no trees", async () => {
    await start({});
    const found = await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    expect(found?.find(({ name }) => name === "R1")).toEqual({
      name: "R1",
      kind: SymbolKind.Interface,
      containerName: "requirements",
      location: { uri: uriOf(tender), range: expect.anything() },
    });
  });

  it("of the workspace come from all roots", async () => {
    await start(ableEditor, "en", "/v");
    const found = await ask.symbols("c7");
    expect(found?.map(({ location }) => location.uri)).toEqual(
      ["/w", "/v"].map((root) => uriOf("company/past-contracts.bid.yaml", root)),
    );
    expect(found?.[0]).toMatchObject({ name: "c7 حملة 👁️", containerName: "company/past-contracts.bid.yaml" });
  });

  it("are none for a file that is not ours", async () => {
    await start();
    const stranger = { textDocument: { uri: "file:///elsewhere/a.yaml" } };
    expect(await editor.connection.sendRequest(DocumentSymbolRequest.type, stranger)).toEqual([]);
    expect(await editor.connection.sendRequest(DocumentLinkRequest.type, stranger)).toEqual([]);
  });
});

describe("links", () => {
  it("lead to a file or a place in it, with a word about it where the client shows one", async () => {
    await start(ableEditor, "ru");
    const found = await ask.links(letter);
    expect(found?.map(({ target, tooltip }) => [target, tooltip])).toEqual([
      [`${uriOf(tender)}#L19,10`, "Перейти к требованию R1 в описании закупки"],
      [`${uriOf(tender)}#L20,10`, "Перейти к требованию Т-2 в описании закупки"],
      [uriOf("company/files/устав.pdf"), "Открыть документ: Устав ООО «Маяк»"],
    ]);
  });

  it("come without it to other clients", async () => {
    await start({});
    expect(await ask.links("company/documents.bid.yaml")).toEqual([
      { range: expect.anything(), target: uriOf("company/files/устав.pdf") },
    ]);
  });
});
