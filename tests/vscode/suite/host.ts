/** What several checks do in the editor. */
import { join } from "node:path";
import * as vscode from "vscode";
import type { SuitePlan } from "./plan.ts";

/** Opens a file of the examples and shows it. */
export async function open(plan: SuitePlan, file: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(join(plan.folder, file));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Looks again and again until something holds. */
export async function waitFor(what: string, probe: () => boolean | Promise<boolean>, timeout = 45_000): Promise<void> {
  const end = performance.now() + timeout;
  while (!(await probe())) {
    if (performance.now() > end) throw new Error(`waited ${timeout} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
