import type { ClientCapabilities, Connection, ServerCapabilities } from "vscode-languageserver";
import { provideFoldingRanges } from "./folding.ts";
import { provideFormatting } from "./formatting.ts";
import type { Guard } from "./guard.ts";
import { provideLinkedEditingRanges } from "./linked-editing.ts";
import { provideSelectionRanges } from "./selection-ranges.ts";
import {
  provideSemanticTokens,
  provideSemanticTokensDelta,
  provideSemanticTokensRange,
  semanticTokensLegend,
} from "./semantic-tokens.ts";

/** What the server offers of this group to a client with these capabilities. */
export function describeStructure({ textDocument }: ClientCapabilities): ServerCapabilities {
  const legend = semanticTokensLegend;
  return {
    ...(textDocument?.foldingRange ? { foldingRangeProvider: true } : {}),
    ...(textDocument?.selectionRange ? { selectionRangeProvider: true } : {}),
    ...(textDocument?.semanticTokens ? { semanticTokensProvider: { legend, range: true, full: { delta: true } } } : {}),
    ...(textDocument?.formatting ? { documentFormattingProvider: true } : {}),
    ...(textDocument?.linkedEditingRange ? { linkedEditingRangeProvider: true } : {}),
  };
}

/** Connects the requests of this group with their providers. */
export function wireStructure(connection: Connection, guard: Guard): void {
  const { languages } = connection;
  connection.onFoldingRanges(guard.request("foldingRange", provideFoldingRanges));
  connection.onSelectionRanges(guard.request("selectionRange", provideSelectionRanges));
  connection.onDocumentFormatting(guard.request("formatting", provideFormatting));
  languages.onLinkedEditingRange(guard.request("linkedEditingRange", provideLinkedEditingRanges));
  languages.semanticTokens.on(guard.request("semanticTokens/full", provideSemanticTokens));
  languages.semanticTokens.onDelta(guard.request("semanticTokens/full/delta", provideSemanticTokensDelta));
  languages.semanticTokens.onRange(guard.request("semanticTokens/range", provideSemanticTokensRange));
}
