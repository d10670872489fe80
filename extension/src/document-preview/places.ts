import * as vscode from "vscode";

/** The path of a file below a root, with slashes; undefined for one that lies elsewhere. */
export function pathIn(root: vscode.Uri, file: vscode.Uri): string | undefined {
  if (file.scheme !== root.scheme || file.authority !== root.authority) return undefined;
  const folder = root.path.endsWith("/") ? root.path : `${root.path}/`;
  return file.path.startsWith(folder) ? file.path.slice(folder.length) : undefined;
}

/** The file that a page names; undefined for a path that leads out of the root. */
export function fileIn(root: vscode.Uri, path: string): vscode.Uri | undefined {
  const file = vscode.Uri.joinPath(root, path);
  return pathIn(root, file) === undefined ? undefined : file;
}
