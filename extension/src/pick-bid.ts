import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { type BidPlace, type BidsParams, type BidsResult, serverRequests } from "../../server/src/lsp/protocol.ts";

/** Every bid of the open folders; those first that hold the file. */
export async function listBids(client: LanguageClient, near: vscode.Uri | undefined): Promise<readonly BidPlace[]> {
  const params: BidsParams = near ? { near: near.toString() } : {};
  const { bids } = await client.sendRequest<BidsResult>(serverRequests.bids, params);
  return bids;
}

/** The bid that is meant: the one that the file belongs to, the only one there is, or the one that the user picks. */
export async function pickBid(client: LanguageClient, file: vscode.Uri | undefined): Promise<BidPlace | undefined> {
  const near = file ?? vscode.window.activeTextEditor?.document.uri;
  const bids = await listBids(client, near);
  const close = bids.filter((bid) => bid.near);
  const only = close.length === 1 ? close[0] : bids.length === 1 ? bids[0] : undefined;
  if (only) return only;
  if (bids.length === 0) {
    const create = vscode.l10n.t("New bid");
    const message = vscode.l10n.t(
      "No bid was found in the open folders. A bid is a folder with a file named bid.yaml.",
    );
    const choice = await vscode.window.showInformationMessage(message, create);
    if (choice === create) await vscode.commands.executeCommand("tenderdraft.newBid");
    return undefined;
  }
  const items = (close.length > 0 ? close : bids).map((bid) => ({
    label: lastPart(bid.folder || bid.root),
    description: bid.folder,
    bid,
  }));
  const picked = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t("Which bid?") });
  return picked?.bid;
}

/** The name of the folder that a bid lies in, by which its writers know it. */
export function slugOf({ folder, root }: BidPlace): string {
  return lastPart(folder || vscode.Uri.parse(root).path) || "bid";
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
