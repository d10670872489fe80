import { randomBytes } from "node:crypto";
import * as vscode from "vscode";

/** Folders of the extension that the page loads from. */
export function pageRoots(extension: vscode.Uri): readonly vscode.Uri[] {
  return [vscode.Uri.joinPath(extension, "dist"), vscode.Uri.joinPath(extension, "extension/media")];
}

/**
 * The page of a preview: empty, with our script and style alone. Nothing comes from a network, and no script runs but
 * the one that carries the secret word of this page.
 */
export function writePage(webview: vscode.Webview, extension: vscode.Uri): string {
  const nonce = randomBytes(16).toString("base64url");
  const address = (path: string): string => webview.asWebviewUri(vscode.Uri.joinPath(extension, path)).toString();
  const policy = [
    "default-src 'none'",
    `img-src ${webview.cspSource}`,
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<!DOCTYPE html>
<html lang="${vscode.env.language.replace(/[^\w-]/g, "")}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address("extension/media/document.css")}">
<title>Tenderdraft</title>
</head>
<body>
<div id="notice" role="status"></div>
<main id="document"></main>
<script nonce="${nonce}" src="${address("dist/preview.js")}"></script>
</body>
</html>`;
}
