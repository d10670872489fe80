import type { ClientCapabilities } from "vscode-languageserver";

/** A client that can take everything, so that the server tells all that it has. */
export const modernClient: ClientCapabilities = {
  textDocument: {
    completion: { completionItem: { snippetSupport: true, resolveSupport: { properties: ["documentation"] } } },
    hover: { contentFormat: ["markdown"] },
    definition: { linkSupport: true },
    references: {},
    documentHighlight: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    documentLink: { tooltipSupport: true },
    rename: { prepareSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ["", "quickfix", "refactor", "source"] } },
      dataSupport: true,
      disabledSupport: true,
      isPreferredSupport: true,
      resolveSupport: { properties: ["edit"] },
    },
    codeLens: {},
    inlayHint: {},
    semanticTokens: {
      requests: { full: { delta: true }, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: [],
    },
    foldingRange: {},
    selectionRange: {},
    formatting: {},
    linkedEditingRange: {},
    publishDiagnostics: { versionSupport: true },
  },
  workspace: {
    workspaceFolders: true,
    configuration: true,
    symbol: {},
    fileOperations: { willRename: true, didRename: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ["create", "rename"], changeAnnotationSupport: {} },
  },
  window: { workDoneProgress: true },
};
