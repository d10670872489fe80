import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  type Connection,
  InlayHintRefreshRequest,
  SemanticTokensRefreshRequest,
  type ServerCapabilities,
} from "vscode-languageserver";
import { provideCodeLenses, resolveCodeLens } from "./code-lenses.ts";
import { provideDocumentPreview } from "./document-preview.ts";
import type { Guard } from "./guard.ts";
import { provideInlayHints } from "./inlay-hints.ts";
import { providePreviewFacts } from "./preview-facts.ts";
import { type DocumentPreviewResult, type PreviewResult, serverRequests } from "./protocol.ts";

/** What the server offers of this group to a client with these capabilities. */
export function describeInsight({ textDocument }: ClientCapabilities): ServerCapabilities {
  return {
    ...(textDocument?.codeLens ? { codeLensProvider: { resolveProvider: true } } : {}),
    ...(textDocument?.inlayHint ? { inlayHintProvider: true } : {}),
  };
}

/** Connects the requests of this group with their providers. */
export function wireInsight(connection: Connection, guard: Guard): void {
  connection.onCodeLens(guard.request("codeLens", provideCodeLenses));
  connection.onCodeLensResolve(guard.request("codeLens/resolve", resolveCodeLens));
  connection.languages.inlayHint.on(guard.request("inlayHint", provideInlayHints));
  connection.onRequest<PreviewResult | null, void>(
    serverRequests.previewFacts,
    guard.request("previewFacts", providePreviewFacts),
  );
  connection.onRequest<DocumentPreviewResult, void>(
    serverRequests.preview,
    guard.request("preview", provideDocumentPreview),
  );
}

/** Asks the client to look at lenses, hints and colours again, which tell of files other than their own. */
export function createInsightRefresh(connection: Connection, { workspace }: ClientCapabilities): () => void {
  const requests = [
    workspace?.codeLens?.refreshSupport ? CodeLensRefreshRequest.type : undefined,
    workspace?.inlayHint?.refreshSupport ? InlayHintRefreshRequest.type : undefined,
    workspace?.semanticTokens?.refreshSupport ? SemanticTokensRefreshRequest.type : undefined,
  ].filter((type) => type !== undefined);
  return () => {
    // A client that is on its way out refuses; nothing depends on it.
    for (const type of requests) connection.sendRequest(type).catch(() => {});
  };
}
