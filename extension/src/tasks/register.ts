import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { listBids, slugOf } from "../pick-bid.ts";

const type = "tenderdraft";

/** A task as `tasks.json` may define it. */
interface TenderdraftTask extends vscode.TaskDefinition {
  readonly task?: unknown;
  /** Path of a manifest or folder, relative to the folder of the workspace. */
  readonly bid?: unknown;
  /** Path of the document that an export writes. */
  readonly to?: unknown;
}

/** Offers *check* for each folder and *export* for each bid as tasks, which run the command line of the extension. */
export function registerTasks(client: LanguageClient, context: vscode.ExtensionContext): vscode.Disposable {
  const cli = context.asAbsolutePath("dist/cli.cjs");
  const provider: vscode.TaskProvider = {
    async provideTasks() {
      const folders = vscode.workspace.workspaceFolders ?? [];
      const checks = folders.map((folder) => createTask({ type, task: "check" }, folder, cli));
      const bids = client.isRunning() ? await listBids(client, undefined).catch(() => []) : [];
      const exports = bids.flatMap((place) => {
        const manifest = vscode.Uri.parse(place.bid);
        const folder = vscode.workspace.getWorkspaceFolder(manifest);
        if (!folder) return [];
        const bid = vscode.workspace.asRelativePath(manifest, false);
        return [createTask({ type, task: "export", bid, to: `out/${slugOf(place)}.docx` }, folder, cli)];
      });
      return [...checks, ...exports].filter((task) => task !== undefined);
    },
    resolveTask({ definition, scope }) {
      const folder = typeof scope === "object" ? scope : vscode.workspace.workspaceFolders?.[0];
      return folder && createTask(definition, folder, cli);
    },
  };
  return vscode.tasks.registerTaskProvider(type, provider);
}

function createTask(definition: TenderdraftTask, folder: vscode.WorkspaceFolder, cli: string): vscode.Task | undefined {
  const given = readArguments(definition);
  if (!given) return undefined;
  const name = [definition.task, definition.bid].filter((part) => typeof part === "string").join(" ");
  // The editor brings the Node that the command line needs.
  const env = { ELECTRON_RUN_AS_NODE: "1" };
  const run = new vscode.ProcessExecution(process.execPath, [cli, ...given], { cwd: folder.uri.fsPath, env });
  const task = new vscode.Task(definition, folder, name, "Tenderdraft", run, matchersFor(folder));
  if (definition.task === "check") task.group = vscode.TaskGroup.Test;
  return task;
}

/** The arguments of the command line; undefined for a definition that says too little or what is not offered. */
function readArguments({ task, bid, to }: TenderdraftTask): readonly string[] | undefined {
  const path = typeof bid === "string" && bid !== "" ? bid : undefined;
  if (task === "check") return ["check", ...(path === undefined ? [] : [path]), "--format", "lines"];
  if (task !== "export" || path === undefined || typeof to !== "string" || to === "") return undefined;
  return vscode.workspace.isTrusted ? ["export", path, "--to", to] : undefined;
}

/** Where the server lists the findings of closed files, a task that lists them too would list them twice. */
function matchersFor({ uri }: vscode.WorkspaceFolder): string[] {
  const shown: unknown = vscode.workspace.getConfiguration("tenderdraft", uri).get("problems.files");
  return shown === "open" ? ["$tenderdraft"] : [];
}
