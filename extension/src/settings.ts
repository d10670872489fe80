import * as vscode from "vscode";

/** A setting of ours that is on or off. */
export function isOn(key: string, resource: vscode.Uri): boolean {
  return vscode.workspace.getConfiguration("tenderdraft", resource).get(key) !== false;
}

/** A setting of ours that is a text; undefined where it is empty. */
export function readTextSetting(key: string, resource: vscode.Uri): string | undefined {
  const value: unknown = vscode.workspace.getConfiguration("tenderdraft", resource).get(key);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
