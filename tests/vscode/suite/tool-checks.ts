/** Checks of what the extension adds to the editor's own tools: the Markdown preview, tasks, the life of the server. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as vscode from "vscode";
import { open, waitFor } from "./host.ts";
import type { SuitePlan } from "./plan.ts";

const letter = "bids/state-portal/sections/01-letter.md";

export async function previewsSections(plan: SuitePlan): Promise<void> {
  const document = await open(plan, letter);
  const render = (of: vscode.TextDocument): Thenable<string> =>
    vscode.commands.executeCommand("markdown.api.render", of);
  let html = "";
  await waitFor("the facts in the preview", async () => {
    html = await render(document);
    return html.includes('class="tenderdraft-value"');
  });
  assert.match(html, /<div class="tenderdraft-section" dir="rtl" lang="ar">/);
  assert.ok(!/tenderdraft-(?:pending|unknown)/.test(html), html);
  assert.ok(!html.includes(">{{"), html);
  const price = await open(plan, "bids/state-portal/sections/10-price.md");
  await waitFor("the table of the prices", async () =>
    (await render(price)).includes('<table class="tenderdraft-table'),
  );
  const note = vscode.Uri.file(join(plan.folder, "out/note.md"));
  await vscode.workspace.fs.writeFile(note, Buffer.from("# {{bid.number}} {#x}\n\n:::note\n"));
  assert.match(await render(await vscode.workspace.openTextDocument(note)), /{{bid\.number}} {#x}[\s\S]*:::note/);
}

export async function previewsDocument(plan: SuitePlan): Promise<void> {
  const document = await open(plan, letter);
  const show = (file: vscode.Uri): Thenable<{ readonly ok: boolean; readonly message?: string }> =>
    vscode.commands.executeCommand("tenderdraft.openPreview", { file });
  assert.deepEqual(await show(document.uri), { ok: true });
  const findTab = (): vscode.Tab | undefined =>
    vscode.window.tabGroups.all
      .flatMap((group) => group.tabs)
      .find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes("tenderdraft.document"));
  await waitFor("the name of the bid on the tab", () => findTab()?.label === "Document: state-portal");
  assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), document.uri.toString());
  const note = vscode.Uri.file(join(plan.folder, "out/elsewhere.md"));
  await vscode.workspace.fs.writeFile(note, Buffer.from("# A note\n"));
  const answer = await show(note);
  assert.equal(answer.ok, false);
  assert.match(answer.message ?? "", /belongs to no bid/);
  const tab = findTab();
  assert.ok(tab);
  await vscode.window.tabGroups.close(tab);
}

export async function runsTasks(plan: SuitePlan): Promise<void> {
  const tasks = await vscode.tasks.fetchTasks({ type: "tenderdraft" });
  const names = tasks.map(({ name }) => name);
  const exportName = "export bids/state-portal/bid.yaml";
  for (const name of ["check", exportName]) assert.ok(names.includes(name), names.join(", "));
  const errors = plan.findings.filter(({ severity }) => severity === "error").length;
  assert.equal(await runTask(tasks, "check"), errors > 0 ? 1 : 0);
  assert.equal(await runTask(tasks, exportName), 0);
  const written = readFileSync(join(plan.folder, "out/state-portal.docx"));
  assert.ok(written.equals(readFileSync(plan.expectedDocx)), "the task writes other bytes than the command line");
}

async function runTask(tasks: readonly vscode.Task[], name: string): Promise<number | undefined> {
  const task = tasks.find((one) => one.name === name);
  assert.ok(task);
  let code: number | undefined;
  let ended = false;
  const listening = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
    if (execution.task.name !== name) return;
    code = exitCode;
    ended = true;
  });
  await vscode.tasks.executeTask(task);
  await waitFor(`the end of the task ${name}`, () => ended);
  listening.dispose();
  return code;
}

export async function killsHungServer(): Promise<void> {
  const [hung, ...others] = findServers();
  assert.ok(hung !== undefined && others.length === 0, "exactly one server runs before");
  process.kill(hung, "SIGSTOP");
  await vscode.commands.executeCommand("tenderdraft.restartServer");
  await waitFor("the end of the server that hangs", () => !findServers().includes(hung));
  await waitFor("one other server", () => findServers().length === 1);
}

/** The servers that this extension host has started. */
function findServers(): number[] {
  const read = (path: string): string => {
    try {
      return readFileSync(path, "utf8");
    } catch {
      // The process has ended meanwhile.
      return "";
    }
  };
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => read(`/proc/${pid}/cmdline`).includes("dist/server.cjs"))
    .filter((pid) => /^State:\s+[^Z]/m.test(read(`/proc/${pid}/status`)))
    .filter((pid) => new RegExp(`^PPid:\\s+${process.pid}$`, "m").test(read(`/proc/${pid}/status`)))
    .map(Number);
}
