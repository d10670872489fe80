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
  if (!client.isRunning()) return { state: "stopped", ...serverNotice(client.state === State.Starting) };
  try {
    const answer = await client.sendRequest<DocumentPreviewResult>(serverRequests.preview, params);
    return answer.state === "document" ? answer : { state: answer.state, ...noticeOf(answer) };
  } catch {
    // A server that was ended meanwhile; the preview asks again when it is up.
    return { state: "stopped", ...serverNotice(client.state === State.Starting) };
  }
}
