import type { Locale } from "../analysis/finding.ts";
import {
  type CodeLensAnswer,
  type LensSubject,
  provideCodeLenses,
  type ResolvedLens,
  resolveCodeLens,
} from "./code-lenses.ts";
import {
  type DocumentPreviewAnswer,
  type DocumentPreviewRequest,
  type PreviewMemory,
  provideDocumentPreview,
} from "./document-preview.ts";
import type { FeatureContext } from "./feature-context.ts";
import { type InlayHintAnswer, type InlayHintRequest, provideInlayHints } from "./inlay-hints.ts";
import { type PreviewFacts, providePreviewFacts } from "./preview-facts.ts";

/** What an editor shows between the lines: lenses above them, hints within them, and the document beside them. */
export interface InsightService {
  codeLenses(request: { readonly file: string }): Promise<readonly CodeLensAnswer[]>;
  resolveCodeLens(request: {
    readonly file: string;
    readonly subject: LensSubject;
    readonly locale: Locale;
    readonly asOf: string;
  }): Promise<ResolvedLens | undefined>;
  inlayHints(request: InlayHintRequest): Promise<readonly InlayHintAnswer[]>;
  previewFacts(request: { readonly file: string; readonly asOf: string }): Promise<PreviewFacts | undefined>;
  documentPreview(request: DocumentPreviewRequest): Promise<DocumentPreviewAnswer>;
}

/** Answers over the snapshot of the moment. */
export function createInsightService({ snapshot, check }: FeatureContext): InsightService {
  const previews: PreviewMemory = new Map();
  return {
    codeLenses: async (request) => provideCodeLenses(await snapshot(), request),
    async resolveCodeLens(request) {
      const result = await check({ asOf: request.asOf, locale: request.locale });
      return resolveCodeLens(await snapshot(), result, request);
    },
    inlayHints: async (request) => provideInlayHints(await snapshot(), request),
    previewFacts: async (request) => providePreviewFacts(await snapshot(), request),
    documentPreview: async (request) => provideDocumentPreview(await snapshot(), request, previews),
  };
}
