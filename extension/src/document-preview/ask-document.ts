import type { LanguageClient } from "vscode-languageclient/node";
import { State } from "vscode-languageclient/node";
import {
  type DocumentPreviewParams,
  type DocumentPreviewResult,
  serverRequests,
} from "../../../server/src/lsp/protocol.ts";
import { type Notice, noticeOf, serverNotice } from "./notices.ts";

/** Asks the server for a document; why there is none is told in words. */
export async function askDocument(
  client: LanguageClient,
  params: DocumentPreviewParams,
): Promise<Extract<DocumentPreviewResult, { readonly state: "document" }> | (Notice & { readonly state: string })> {
  if (!client.isRunning()) return describeServer(client);
  try {
    const answer = await client.sendRequest<DocumentPreviewResult>(serverRequests.preview, params);
    return answer.state === "document" ? answer : { state: answer.state, ...noticeOf(answer) };
  } catch {
    // A server that was ended meanwhile; the preview asks again when it is up.
    return describeServer(client);
  }
}

function describeServer(client: LanguageClient): Notice & { readonly state: string } {
  if (client.state === State.Starting) return { state: "starting", ...serverNotice(true) };
  // It is started with the first bid that is found.
  if (!client.initializeResult) return { state: "none", ...noticeOf({ state: "none" }) };
  return { state: "stopped", ...serverNotice(false) };
}
