import type { DocumentLink, DocumentLinkParams } from "vscode-languageserver";
import type { LinkAnswer } from "../features/navigation-service.ts";
import type { Session } from "./session.ts";

/** Answers `textDocument/documentLink`. */
export async function provideDocumentLinks(session: Session, params: DocumentLinkParams): Promise<DocumentLink[]> {
  const found = await session.locate(params.textDocument.uri);
  if (!found) return [];
  const { root, file } = found;
  const links = await root.service.documentLinks({ file, locale: session.locale() });
  return links.map((link) => ({
    range: link.range,
    target: session.uriOf(root, link.target) + fragmentOf(link),
    ...(session.client.linkTooltips ? { tooltip: link.tooltip } : {}),
  }));
}

/** `#page=7` for readers of PDF, `#L12,5` for editors: lines and columns from 1. */
function fragmentOf({ page, place }: LinkAnswer): string {
  if (page !== undefined) return `#page=${page}`;
  return place === undefined ? "" : `#L${place.line + 1},${place.character + 1}`;
}
