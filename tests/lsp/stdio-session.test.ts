import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  CompletionRequest,
  DefinitionRequest,
  type Diagnostic,
  ExecuteCommandRequest,
  HoverRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding } from "../../server/src/analysis/finding.ts";
import { uriOfPath } from "../../server/src/lsp/uri.ts";
import { connectEditor, type Editor } from "./support/editor.ts";

const repository = fileURLToPath(new URL("../../", import.meta.url));
const asOf = "2026-11-20";

let work: string;
let root: string;
let server: ChildProcess;
let editor: Editor;
let expected: readonly Finding[];

const uriOf = (file: string) => uriOfPath(join(root, file));
const textOf = (file: string) => readFileSync(join(root, file), "utf8");

/** The findings of the command line for the same files, day and language. */
function checkByCommandLine(): readonly Finding[] {
  const cli = join(repository, "dist/cli.cjs");
  const options = ["check", root, "--format", "json", "--as-of", asOf, "--locale", "en"];
  const { stdout, stderr } = spawnSync(process.execPath, [cli, ...options], { encoding: "utf8" });
  expect(stderr).toBe("");
  return JSON.parse(stdout).findings;
}

/** What the editor shows, in the words of the command line. */
function shownFindings(): unknown[] {
  const severities = ["", "error", "warning", "info"];
  const uris = new Set(editor.published.map(({ uri }) => uri));
  return [...uris].flatMap((uri) =>
    (editor.shown(uri) ?? []).map(({ range, code, severity, message, data }) => {
      return { uri, range, rule: code, severity: severities[severity ?? 0], verdict: data.verdict, message };
    }),
  );
}

function expectedFindings(): unknown[] {
  return expected.map(({ file, range, rule, severity, verdict, message }) => {
    return { uri: uriOf(file), range, rule, severity, verdict, message };
  });
}

const inOrder = (findings: unknown[]) => findings.map((finding) => JSON.stringify(finding)).sort();

/** The cursor behind the first match in a file. */
function behind(file: string, pattern: RegExp) {
  const text = textOf(file);
  const match = pattern.exec(text);
  if (!match) throw new Error(`${pattern} is not in ${file}`);
  return TextDocument.create("", "", 0, text).positionAt(match.index + match[0].length);
}

beforeAll(async () => {
  const built = ["cli", "server", "export-worker"].map((name) => join(repository, `dist/${name}.cjs`));
  const missing = built.filter((path) => !existsSync(path));
  if (missing.length > 0) throw new Error(`not built: ${missing.join(", ")}; run npm run build`);
  // A name that has to be encoded in every URI.
  work = mkdtempSync(join(tmpdir(), "tenderdraft session "));
  root = join(work, "عروض 100% Заявки");
  cpSync(join(repository, "examples"), root, { recursive: true });
  expected = checkByCommandLine();
  server = spawn(process.execPath, [join(repository, "dist/server.cjs"), "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  if (!server.stdout || !server.stdin) throw new Error("the server has no streams");
  editor = connectEditor(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  await editor.initialize({
    processId: process.pid,
    workspaceFolders: [{ uri: uriOfPath(root), name: "bids" }],
    initializationOptions: { asOf, locale: "en", uriScheme: "vscode" },
  });
});

afterAll(() => {
  server.kill();
  rmSync(work, { recursive: true, force: true });
});

describe("a session with the built server", () => {
  const portal = "bids/state-portal/bid.yaml";
  const draft = "bids/first-draft/bid.yaml";

  it("shows for closed files exactly the findings of the command line", async () => {
    expect(expected.length).toBeGreaterThan(20);
    await editor.until("all findings are shown", () => shownFindings().length >= expected.length);
    expect(inOrder(shownFindings())).toEqual(inOrder(expectedFindings()));
  });

  it("shows the same when the files are opened", async () => {
    const files = [...new Set(expected.map(({ file }) => file))].filter((file) => !file.includes("1251"));
    for (const file of files) editor.open(uriOf(file), textOf(file));
    await editor.until("each open file has its version", () => {
      const versioned = editor.published.filter(({ version }) => version === 1).map(({ uri }) => uri);
      return files.every((file) => versioned.includes(uriOf(file)));
    });
    expect(inOrder(shownFindings())).toEqual(inOrder(expectedFindings()));
  });

  it("finds no error in the submitted bid", () => {
    const errors = [...new Set(editor.published.map(({ uri }) => uri))]
      .filter((uri) => uri.includes("state-portal"))
      .flatMap((uri) => editor.shown(uri) ?? [])
      .filter(({ severity }) => severity === 1);
    expect(errors).toEqual([]);
  });

  it("follows a typing mistake and its correction", async () => {
    const uri = uriOf(portal);
    editor.open(uri, textOf(portal), 1);
    const start = behind(portal, /^status: /m);
    const end = behind(portal, /^status: \w+/m);
    editor.change(uri, 2, { range: { start, end }, text: "finished" });
    await editor.until("the mistake is shown", () =>
      (editor.shown(uri) ?? []).some(({ code, range }) => code === "schema/invalid" && range.start.line === start.line),
    );
    const wrong = { start, end: { line: start.line, character: start.character + "finished".length } };
    editor.change(uri, 3, { range: wrong, text: "submitted" });
    await editor.until("version 3", () => editor.published.some((each) => each.uri === uri && each.version === 3));
    expect((editor.shown(uri) ?? []).filter(({ severity }) => severity === 1)).toEqual([]);
  });

  it("completes ids of documents", async () => {
    const position = behind(portal, /document: /);
    const items = await editor.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: uriOf(portal) },
      position,
    });
    const labels = (Array.isArray(items) ? items : (items?.items ?? [])).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(["charter", "registration", "tax-clearance"]));
  });

  it("completes variables in prose", async () => {
    const file = "bids/state-portal/sections/01-letter.md";
    const position = behind(file, /\{\{buyer\./);
    const items = await editor.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: uriOf(file) },
      position,
    });
    const labels = (Array.isArray(items) ? items : (items?.items ?? [])).map(({ label }) => label);
    expect(labels.some((label) => label.includes("name.full"))).toBe(true);
  });

  it("explains a property by its schema", async () => {
    const position = behind(portal, /^stat/m);
    const hover = await editor.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: uriOf(portal) },
      position,
    });
    const schema = JSON.parse(readFileSync(join(repository, "schemas/bid.schema.json"), "utf8"));
    expect(JSON.stringify(hover?.contents)).toContain(schema.properties.status.description);
  });

  it("leads from an id to the entry that declares it", async () => {
    const position = behind(portal, /document: char/);
    const found = await editor.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri: uriOf(portal) },
      position,
    });
    expect(found).toMatchObject([{ targetUri: uriOf("company/documents.bid.yaml") }]);
  });

  it("repairs a finding, and the finding is gone", async () => {
    const finding = expected.find(({ fixable, rule }) => fixable && rule === "price/line-mismatch");
    if (!finding) throw new Error("the first draft has no such finding");
    const uri = uriOf(finding.file);
    const { range } = finding;
    const isThere = ({ code, range: other }: Diagnostic) =>
      code === finding.rule && other.start.line === range.start.line;
    expect((editor.shown(uri) ?? []).some(isThere)).toBe(true);
    const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
    const actions = await editor.connection.sendRequest(CodeActionRequest.type, params);
    const offered = actions?.find(
      (each): each is CodeAction => "diagnostics" in each && each.diagnostics?.some(isThere) === true,
    );
    const action = offered && (await editor.connection.sendRequest(CodeActionResolveRequest.type, offered));
    const change = action?.edit?.documentChanges?.[0];
    if (!change || !("edits" in change)) throw new Error(`no fix among ${JSON.stringify(actions)}`);
    expect(change.textDocument).toEqual({ uri, version: 1 });
    const before = TextDocument.create(uri, "bid-yaml", 1, textOf(finding.file));
    const edits = change.edits.filter((edit): edit is TextEdit => "newText" in edit);
    editor.change(uri, 2, { text: TextDocument.applyEdits(before, edits) });
    await editor.until("the finding is gone", () => !(editor.shown(uri) ?? []).some(isThere));
  });

  it("exports the submitted bid, byte for byte as the command line does", async () => {
    const to = join(work, "من الخادم.docx");
    const argument = { bid: uriOf(portal), to: uriOfPath(to) };
    const params = { command: "tenderdraft.server.exportDocx", arguments: [argument] };
    const answer: unknown = await editor.connection.sendRequest(ExecuteCommandRequest.type, params);
    expect(answer).toMatchObject({ ok: true, path: uriOfPath(to), summary: { errors: 0 } });
    const other = join(work, "command-line.docx");
    const options = ["export", join(root, "bids/state-portal"), "--to", other, "--as-of", asOf];
    const run = spawnSync(process.execPath, [join(repository, "dist/cli.cjs"), ...options], { encoding: "utf8" });
    expect(run.status, run.stderr).toBe(0);
    expect(readFileSync(to).subarray(0, 2).toString("latin1")).toBe("PK");
    expect(readFileSync(to).equals(readFileSync(other))).toBe(true);
  });

  it("says what stands in the way of an export", async () => {
    const argument = { bid: uriOf(draft), to: uriOfPath(join(root, "tenderdraft.yaml", "x.docx")) };
    const params = { command: "tenderdraft.server.exportDocx", arguments: [argument] };
    const answer: unknown = await editor.connection.sendRequest(ExecuteCommandRequest.type, params);
    expect(answer).toMatchObject({ ok: false, message: expect.stringContaining("x.docx") });
  });

  it("creates a bid that is checked at once", async () => {
    const folder = join(root, "new one");
    const params = { command: "tenderdraft.server.newBid", arguments: [{ folder: uriOfPath(folder), language: "ru" }] };
    const answer: unknown = await editor.connection.sendRequest(ExecuteCommandRequest.type, params);
    expect(answer).toMatchObject({ ok: true, path: uriOfPath(folder) });
    const { bids } = await editor.connection.sendRequest<{ bids: { bid: string }[] }>("tenderdraft/bids", {});
    expect(bids.some(({ bid }) => bid.startsWith(uriOfPath(folder)))).toBe(true);
  });

  it("serves the page of every rule that it found", async () => {
    for (const rule of new Set(expected.map((finding) => finding.rule))) {
      const page = await editor.connection.sendRequest<{ markdown: string } | null>("tenderdraft/rulePage", {
        id: rule,
      });
      expect(page?.markdown, rule).toMatch(/^# /);
    }
  });

  it("ends when it is told to", async () => {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    await editor.end();
    expect(await ended).toBe(0);
  });
});
