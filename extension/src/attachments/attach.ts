import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { listBids } from "../pick-bid.ts";
import { readTextSetting } from "../settings.ts";
import { chooseName, type TargetFolder } from "./choose-name.ts";
import { type BroughtFile, readTransfer } from "./read-transfer.ts";
import { type AttachedFile, isPictureName, relativePath } from "./write-reference.ts";

/** Files that are to be named in a document, and the edit that copies those of them that have to be copied. */
export interface Attachment {
  readonly files: readonly AttachedFile[];
  readonly copies: vscode.WorkspaceEdit;
}

/**
 * Finds a place for the files that are dropped on a document or pasted into it. Nothing is written here. Undefined
 * where there is no file, the document belongs to no bid, or the workspace is not trusted.
 */
export async function attachFiles(
  client: LanguageClient,
  document: vscode.TextDocument,
  transfer: vscode.DataTransfer,
): Promise<Attachment | undefined> {
  if (!vscode.workspace.isTrusted || !client.isRunning()) return undefined;
  const brought = await readTransfer(transfer);
  if (brought.length === 0) return undefined;
  const place = await findPlace(client, document);
  if (!place) return undefined;
  const target = await listFolder(place.folder);
  const copies = new vscode.WorkspaceEdit();
  const files: AttachedFile[] = [];
  for (const file of brought) {
    const uri = await placeFile(file, place, target, copies);
    const path = relativePath(document.uri.path, uri.path);
    files.push({ path, name: file.name, isPicture: isPictureName(file.name) });
  }
  return { files, copies };
}

interface Place {
  /** Files below it can be named as they are. */
  readonly root: vscode.Uri;
  readonly folder: vscode.Uri;
}

/** The folder for attachments of the bid that a document belongs to; of a company's files, the one beside them. */
async function findPlace(client: LanguageClient, document: vscode.TextDocument): Promise<Place | undefined> {
  const name = readTextSetting("attachments.folder", document.uri) ?? "attachments";
  const bids = await listBids(client, document.uri);
  const bid = bids.find(({ near }) => near);
  if (bid) {
    const folder = vscode.Uri.joinPath(vscode.Uri.parse(bid.bid), "..", name);
    return { root: vscode.Uri.parse(bid.root), folder };
  }
  if (document.languageId !== "bid-yaml") return undefined;
  const beside = vscode.Uri.joinPath(document.uri, "..");
  const root = vscode.workspace.getWorkspaceFolder(document.uri)?.uri ?? beside;
  // The papers of a company often have a folder already.
  const papers = vscode.Uri.joinPath(beside, "files");
  const stat = await Promise.resolve(vscode.workspace.fs.stat(papers)).catch(() => undefined);
  return { root, folder: stat ? papers : vscode.Uri.joinPath(beside, name) };
}

interface ListedFolder extends TargetFolder {
  readonly names: string[];
}

async function listFolder(folder: vscode.Uri): Promise<ListedFolder> {
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
  return {
    names: entries.map(([name]) => name),
    read: async (name) => vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name)),
  };
}

async function placeFile(
  file: BroughtFile,
  { root, folder }: Place,
  target: ListedFolder,
  copies: vscode.WorkspaceEdit,
): Promise<vscode.Uri> {
  if (file.uri?.path.startsWith(`${root.path.replace(/\/$/, "")}/`)) return file.uri;
  const contents = await file.read();
  const { name, exists } = await chooseName(file.name, contents, target);
  const uri = vscode.Uri.joinPath(folder, name);
  if (!exists) {
    copies.createFile(uri, { ignoreIfExists: true, contents });
    target.names.push(name);
  }
  return uri;
}
