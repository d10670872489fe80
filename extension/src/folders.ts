import * as vscode from "vscode";

/** Asks for a folder; begins in the one that is open. */
export async function pickFolder(title: string, openLabel: string): Promise<vscode.Uri | undefined> {
  const open = vscode.workspace.workspaceFolders?.[0]?.uri;
  const folders = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    title,
    openLabel,
    ...(open ? { defaultUri: open } : {}),
  });
  return folders?.[0];
}

/** Shows the manifest that was written below a folder; offers to open the folder where it is not part of the workspace. */
export async function openManifest(folder: vscode.Uri): Promise<void> {
  const manifest = await findManifest(folder);
  if (manifest) await vscode.window.showTextDocument(manifest);
  if (vscode.workspace.getWorkspaceFolder(folder)) return;
  const open = vscode.l10n.t("Open folder");
  const message = vscode.l10n.t(
    "The bid lies outside of the open folder. Open its folder to have all of its files checked.",
  );
  const choice = await vscode.window.showInformationMessage(message, open);
  if (choice === open) await vscode.commands.executeCommand("vscode.openFolder", folder);
}

async function findManifest(folder: vscode.Uri): Promise<vscode.Uri | undefined> {
  const bids = vscode.Uri.joinPath(folder, "bids");
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(bids)).catch(() => []);
  const candidates = [folder, ...entries.map(([name]) => vscode.Uri.joinPath(bids, name))];
  for (const candidate of candidates) {
    const manifest = vscode.Uri.joinPath(candidate, "bid.yaml");
    const found = await Promise.resolve(vscode.workspace.fs.stat(manifest)).catch(() => undefined);
    if (found) return manifest;
  }
  return undefined;
}
