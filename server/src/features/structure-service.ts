import type { FileEdit } from "../analysis/finding.ts";
import type { Position, Range } from "../text/line-index.ts";
import type { FeatureContext } from "./feature-context.ts";
import { type FoldingAnswer, provideFoldingRanges } from "./folding.ts";
import { provideFormatting } from "./format.ts";
import type { FilePosition } from "./language-service.ts";
import { provideLinkedEditingRanges } from "./linked-editing.ts";
import { provideSelectionRanges, type SelectionAnswer } from "./selection-ranges.ts";
import { provideSemanticTokens, type TokenAnswer } from "./semantic-tokens.ts";

/** The shape of a text: folding, selection ranges, colours of ids and variables, layout, linked places. */
export interface StructureService {
  foldingRanges(request: { readonly file: string }): Promise<readonly FoldingAnswer[]>;
  /** One answer for each position, in their order. */
  selectionRanges(request: {
    readonly file: string;
    readonly positions: readonly Position[];
  }): Promise<readonly SelectionAnswer[]>;
  semanticTokens(request: { readonly file: string; readonly range?: Range }): Promise<readonly TokenAnswer[]>;
  formatting(request: { readonly file: string }): Promise<readonly FileEdit[]>;
  linkedEditingRanges(request: FilePosition): Promise<readonly Range[]>;
}

/** Answers over the snapshot of the moment. */
export function createStructureService({ snapshot }: FeatureContext): StructureService {
  return {
    foldingRanges: async (request) => provideFoldingRanges(await snapshot(), request),
    selectionRanges: async (request) => provideSelectionRanges(await snapshot(), request),
    semanticTokens: async (request) => provideSemanticTokens(await snapshot(), request),
    formatting: async (request) => provideFormatting(await snapshot(), request),
    linkedEditingRanges: async (request) => provideLinkedEditingRanges(await snapshot(), request),
  };
}
