import type { FileEdit, Locale } from "../analysis/finding.ts";
import type { Range } from "../text/line-index.ts";
import { provideDocumentHighlights } from "./document-highlight.ts";
import { provideDocumentLinks } from "./document-links.ts";
import { provideDocumentSymbols } from "./document-symbols.ts";
import type { FeatureContext } from "./feature-context.ts";
import type { FilePosition } from "./language-service.ts";
import { provideReferences } from "./references.ts";
import { prepareRename, provideRename } from "./rename.ts";
import { type FileMove, provideFileMoveEdits } from "./rename-files.ts";
import { provideWorkspaceSymbols } from "./workspace-symbols.ts";

/** A piece of a file; the path is relative to the root. */
export interface FileRange {
  readonly file: string;
  readonly range: Range;
}

export interface HighlightAnswer {
  readonly range: Range;
  /** `write` where the name is declared. */
  readonly kind: "read" | "write";
}

/** Something that cannot be done, and why: a sentence for the user, in the language asked for. */
export interface Refusal {
  readonly ok: false;
  readonly message: string;
}

export type RenameTarget = { readonly ok: true; readonly range: Range; readonly placeholder: string } | Refusal;
export type RenameAnswer = { readonly ok: true; readonly edits: readonly FileEdit[] } | Refusal;

/** What a symbol is, free of the protocol's numbers. */
export type SymbolForm =
  | "requirement"
  | "paper"
  | "person"
  | "contract"
  | "lot"
  | "amount"
  | "answer"
  | "question"
  | "product"
  | "criterion"
  | "section"
  | "heading"
  | "figure"
  | "list"
  | "group"
  | "entry"
  | "value";

/** A node of the outline of a file. */
export interface OutlineNode {
  /** Never empty. */
  readonly name: string;
  readonly detail: string;
  readonly form: SymbolForm;
  /** The whole of it; holds `nameRange` and the ranges of the children. */
  readonly range: Range;
  readonly nameRange: Range;
  readonly children: readonly OutlineNode[];
}

/** A symbol of the workspace. */
export interface FoundSymbol extends FileRange {
  /** The id and what a person reads behind it. */
  readonly name: string;
  readonly form: SymbolForm;
}

/** A link within a file. */
export interface LinkAnswer {
  readonly range: Range;
  /** The file that it leads to, relative to the root. */
  readonly target: string;
  /** The page of a paper, from 1. */
  readonly page?: number;
  /** The place in a text. */
  readonly place?: Range["start"];
  readonly tooltip: string;
}

/** Where things are used, renamed and found: references, highlights, rename, renamed files, symbols, links. */
export interface NavigationService {
  references(request: FilePosition & { readonly includeDeclaration: boolean }): Promise<readonly FileRange[]>;
  documentHighlights(request: FilePosition): Promise<readonly HighlightAnswer[]>;
  /** Undefined where nothing has a name. */
  prepareRename(request: FilePosition & { readonly locale: Locale }): Promise<RenameTarget | undefined>;
  rename(request: FilePosition & { readonly newName: string; readonly locale: Locale }): Promise<RenameAnswer>;
  /** The edits, of the files as they lie before the moves, that keep every path right. */
  fileMoveEdits(moves: readonly FileMove[]): Promise<readonly FileEdit[]>;
  documentSymbols(request: { readonly file: string }): Promise<readonly OutlineNode[]>;
  /** The best first, no more than `limit`. */
  workspaceSymbols(request: { readonly query: string; readonly limit: number }): Promise<readonly FoundSymbol[]>;
  documentLinks(request: { readonly file: string; readonly locale: Locale }): Promise<readonly LinkAnswer[]>;
}

/** Answers over the snapshot of the moment. */
export function createNavigationService({ snapshot }: FeatureContext): NavigationService {
  return {
    references: async (request) => provideReferences(await snapshot(), request),
    documentHighlights: async (request) => provideDocumentHighlights(await snapshot(), request),
    prepareRename: async (request) => prepareRename(await snapshot(), request),
    rename: async (request) => provideRename(await snapshot(), request),
    fileMoveEdits: async (moves) => provideFileMoveEdits(await snapshot(), moves),
    documentSymbols: async (request) => provideDocumentSymbols(await snapshot(), request),
    workspaceSymbols: async (request) => provideWorkspaceSymbols(await snapshot(), request),
    documentLinks: async (request) => provideDocumentLinks(await snapshot(), request),
  };
}
