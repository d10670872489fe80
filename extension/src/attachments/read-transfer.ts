import * as vscode from "vscode";

/** A file that is dropped or pasted. */
export interface BroughtFile {
  readonly name: string;
  /** Where it lies; undefined for one that lies nowhere, such as a picture from a screen. */
  readonly uri?: vscode.Uri;
  read(): Thenable<Uint8Array>;
}

/** Larger files do not fit into a package of a bid, and would have to pass through the editor. */
const largestFile = 64 * 1024 * 1024;

/** The files in what is dropped or pasted. Folders, addresses of the web and files that are too large are left out. */
export async function readTransfer(transfer: vscode.DataTransfer): Promise<readonly BroughtFile[]> {
  const list = (await transfer.get("text/uri-list")?.asString()) ?? "";
  const named: BroughtFile[] = [];
  for (const line of list.split(/\r?\n/)) {
    const uri = line.startsWith("#") || line.trim() === "" ? undefined : parseUri(line.trim());
    if (uri?.scheme !== "file" || !(await isSmallFile(uri))) continue;
    const name = uri.path.slice(uri.path.lastIndexOf("/") + 1);
    named.push({ name, uri, read: () => vscode.workspace.fs.readFile(uri) });
  }
  if (named.length > 0) return named;
  const files = Array.from(transfer, ([, item]) => item.asFile()).filter((file) => file !== undefined);
  return files.map((file) => ({ name: file.name, ...(file.uri ? { uri: file.uri } : {}), read: () => file.data() }));
}

function parseUri(text: string): vscode.Uri | undefined {
  try {
    return vscode.Uri.parse(text, true);
  } catch {
    return undefined;
  }
}

async function isSmallFile(uri: vscode.Uri): Promise<boolean> {
  const stat = await Promise.resolve(vscode.workspace.fs.stat(uri)).catch(() => undefined);
  return stat !== undefined && (stat.type & vscode.FileType.File) !== 0 && stat.size <= largestFile;
}
