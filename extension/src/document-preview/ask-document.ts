import type { LanguageClient } from "vscode-languageclient/node";
import { State } from "vscode-languageclient/node";
import {
  type DocumentPreview,
  type DocumentPreviewParams,
  type DocumentPreviewResult,
  serverRequests,
} from "../../../server/src/lsp/protocol.ts";
import { failureNotice, type Notice, noticeOf, serverNotice } from "./notices.ts";

/** A document, or what is said in its place. */
export type AskedDocument = { readonly document: DocumentPreview } | { readonly notice: Notice };

/** Asks the server for a document; why there is none is told in words. */
export async function askDocument(client: LanguageClient, params: DocumentPreviewParams): Promise<AskedDocument> {
  if (!client.isRunning()) return { notice: describeServer(client) };
  try {
    const answer = await client.sendRequest<DocumentPreviewResult>(serverRequests.preview, params);
    return answer.state === "document" ? { document: answer } : { notice: noticeOf(answer) };
  } catch {
    // A server that was ended meanwhile; the preview asks again when it is up.
    return { notice: client.isRunning() ? failureNotice() : describeServer(client) };
  }
}

function describeServer(client: LanguageClient): Notice {
  if (client.state === State.Starting) return serverNotice(true);
  // It is started with the first bid that is found.
  return client.initializeResult ? serverNotice(false) : noticeOf({ state: "none" });
}
