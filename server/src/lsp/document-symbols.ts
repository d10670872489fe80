import type { DocumentSymbol, DocumentSymbolParams, SymbolInformation } from "vscode-languageserver";
import type { OutlineNode } from "../features/navigation-service.ts";
import type { Session } from "./session.ts";
import { symbolKinds } from "./symbol-kinds.ts";

/** Answers `textDocument/documentSymbol`: a tree, or a list for a client that knows no trees. */
export async function provideDocumentSymbols(
  session: Session,
  params: DocumentSymbolParams,
): Promise<DocumentSymbol[] | SymbolInformation[]> {
  const found = await session.locate(params.textDocument.uri);
  if (!found) return [];
  const { root, file } = found;
  const outline = await root.service.documentSymbols({ file });
  if (session.client.nestedSymbols) return outline.map(toDocumentSymbol);
  return flatten(outline, session.uriOf(root, file), undefined);
}

function toDocumentSymbol({ name, detail, form, range, nameRange, children }: OutlineNode): DocumentSymbol {
  return {
    name,
    kind: symbolKinds[form],
    range,
    selectionRange: nameRange,
    ...(detail === "" ? {} : { detail }),
    ...(children.length === 0 ? {} : { children: children.map(toDocumentSymbol) }),
  };
}

function flatten(nodes: readonly OutlineNode[], uri: string, containerName: string | undefined): SymbolInformation[] {
  return nodes.flatMap(({ name, form, range, children }) => [
    {
      name,
      kind: symbolKinds[form],
      location: { uri, range },
      ...(containerName === undefined ? {} : { containerName }),
    },
    ...flatten(children, uri, name),
  ]);
}
