import type { ClientCapabilities, ServerCapabilities } from "vscode-languageserver";
import { DiagnosticTag, MarkupKind, TextDocumentSyncKind } from "vscode-languageserver";
import { actionKinds } from "../features/actions/action.ts";
import { serverCommands } from "./protocol.ts";
import { property, textProperty } from "./settings.ts";
import { describeInsight } from "./wire-insight.ts";
import { describeNavigation } from "./wire-navigation.ts";
import { describeStructure } from "./wire-structure.ts";

/** What the client can take, as plain yes and no. Whatever it does not say it can is not sent to it. */
export interface ClientFeatures {
  readonly snippets: boolean;
  readonly markdownCompletion: boolean;
  readonly markdownHover: boolean;
  readonly deprecatedTag: boolean;
  readonly ruleLinks: boolean;
  readonly relatedInformation: boolean;
  readonly unnecessaryTag: boolean;
  readonly diagnosticData: boolean;
  readonly definitionLinks: boolean;
  readonly nestedSymbols: boolean;
  readonly linkTooltips: boolean;
  readonly codeActions: boolean;
  readonly preferredActions: boolean;
  readonly disabledActions: boolean;
  /** Asks for the edits of an action only when somebody chooses it. */
  readonly laterEdits: boolean;
  /** Makes files as a part of an edit. */
  readonly createdFiles: boolean;
  readonly versionedEdits: boolean;
  readonly editNotes: boolean;
  readonly progress: boolean;
  readonly configuration: boolean;
  readonly configurationEvents: boolean;
  readonly folderEvents: boolean;
  readonly watchers: boolean;
  readonly watchersOutside: boolean;
  /** Invisible marks that set the direction of a text are honoured. */
  readonly directionMarks: boolean;
  /** The client's own command that shows places, with a URI, a position and locations; undefined where it has none. */
  readonly showReferencesCommand: string | undefined;
}

/** Reads the capabilities of a client, and what it says of itself in `initializationOptions`. */
export function readClientFeatures(
  { textDocument, workspace, window }: ClientCapabilities,
  options?: unknown,
): ClientFeatures {
  const completion = textDocument?.completion?.completionItem;
  const diagnostics = textDocument?.publishDiagnostics;
  return {
    snippets: completion?.snippetSupport === true,
    markdownCompletion: completion?.documentationFormat?.includes(MarkupKind.Markdown) === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    deprecatedTag: completion?.tagSupport !== undefined,
    ruleLinks: diagnostics?.codeDescriptionSupport === true,
    relatedInformation: diagnostics?.relatedInformation === true,
    unnecessaryTag: diagnostics?.tagSupport?.valueSet.includes(DiagnosticTag.Unnecessary) === true,
    diagnosticData: diagnostics?.dataSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    linkTooltips: textDocument?.documentLink?.tooltipSupport === true,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    preferredActions: textDocument?.codeAction?.isPreferredSupport === true,
    disabledActions: textDocument?.codeAction?.disabledSupport === true,
    laterEdits:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties.includes("edit") === true,
    createdFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes("create") === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    editNotes: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    progress: window?.workDoneProgress === true,
    configuration: workspace?.configuration === true,
    configurationEvents: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    folderEvents: workspace?.workspaceFolders === true,
    watchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchersOutside: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    directionMarks: property(options, "directionMarks") === true,
    showReferencesCommand: textProperty(options, "showReferencesCommand"),
  };
}

/** What the server offers to a client with these features. */
export function describeServer(client: ClientFeatures, capabilities: ClientCapabilities): ServerCapabilities {
  const { workspace: navigationWorkspace, ...navigation } = describeNavigation(capabilities);
  const folders = { workspaceFolders: { supported: true, changeNotifications: true } };
  return {
    ...navigation,
    ...describeStructure(capabilities),
    ...describeInsight(capabilities),
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    completionProvider: { triggerCharacters: [":", " ", "[", "{", ".", "/"] },
    hoverProvider: true,
    definitionProvider: true,
    ...(client.codeActions
      ? { codeActionProvider: { codeActionKinds: [...actionKinds], resolveProvider: client.laterEdits } }
      : {}),
    executeCommandProvider: { commands: Object.values(serverCommands), workDoneProgress: true },
    workspace: { ...navigationWorkspace, ...(client.folderEvents ? folders : {}) },
  };
}
