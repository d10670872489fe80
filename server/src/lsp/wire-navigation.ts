import {
  type ClientCapabilities,
  type Connection,
  type FileOperationRegistrationOptions,
  type ServerCapabilities,
  WillRenameFilesRequest,
} from "vscode-languageserver";
import { provideDocumentHighlights } from "./document-highlight.ts";
import { provideDocumentLinks } from "./document-links.ts";
import { provideDocumentSymbols } from "./document-symbols.ts";
import type { Guard } from "./guard.ts";
import { provideReferences } from "./references.ts";
import { providePrepareRename, provideRename } from "./rename.ts";
import { provideFileMoveEdits, takeFileMoves } from "./rename-files.ts";
import { provideWorkspaceSymbols } from "./workspace-symbols.ts";

/** Whatever may be mentioned by a path: any file, as attachments have any ending, and any folder. */
const movable: FileOperationRegistrationOptions = {
  filters: [
    { scheme: "file", pattern: { glob: "**/*", matches: "file" } },
    { scheme: "file", pattern: { glob: "**", matches: "folder" } },
  ],
};

/** What the server offers of this group to a client with these capabilities. */
export function describeNavigation({ textDocument, workspace }: ClientCapabilities): ServerCapabilities {
  const { willRename, didRename } = workspace?.fileOperations ?? {};
  const fileOperations = {
    ...(willRename ? { willRename: movable } : {}),
    ...(didRename ? { didRename: movable } : {}),
  };
  return {
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: textDocument?.rename?.prepareSupport === true ? { prepareProvider: true } : true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    documentLinkProvider: { resolveProvider: false },
    ...(willRename || didRename ? { workspace: { fileOperations } } : {}),
  };
}

/** Connects the requests of this group with their providers. */
export function wireNavigation(connection: Connection, guard: Guard): void {
  connection.onReferences(guard.request("references", provideReferences));
  connection.onDocumentHighlight(guard.request("documentHighlight", provideDocumentHighlights));
  connection.onPrepareRename(guard.request("prepareRename", providePrepareRename));
  connection.onRenameRequest(guard.request("rename", provideRename));
  connection.onRequest(WillRenameFilesRequest.type, guard.request("willRenameFiles", provideFileMoveEdits));
  connection.workspace.onDidRenameFiles(guard.notification("didRenameFiles", takeFileMoves));
  connection.onDocumentSymbol(guard.request("documentSymbol", provideDocumentSymbols));
  connection.onWorkspaceSymbol(guard.request("workspaceSymbol", provideWorkspaceSymbols));
  connection.onDocumentLinks(guard.request("documentLink", provideDocumentLinks));
}
