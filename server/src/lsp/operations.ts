import type { CheckSummary, Locale } from "../analysis/finding.ts";
import type { ExportNotice } from "../host/export-notices.ts";
import type { PageMode } from "./protocol.ts";

/** What an operation that writes files tells: where it wrote, or why it did not. Paths are absolute. */
export interface OperationResult {
  readonly ok: boolean;
  /** For the user. */
  readonly message?: string;
  readonly path?: string;
  /** What could not be done as asked, for the user, a line each. */
  readonly warnings?: readonly string[];
  /** What of it has a place in a file of the bid; only of an export. */
  readonly notices?: readonly ExportNotice[];
  /** Of the check that went before an export. */
  readonly summary?: CheckSummary;
  /** How many pages the document has, and whether they were counted or estimated. */
  readonly pages?: { readonly total: number; readonly counted: boolean };
  /** The PDF that was written, too. */
  readonly pdf?: string;
}

/** What an export is at. */
export type ExportStage = "checking" | "writing" | "counting" | "writingAgain";

export interface ExportRequest {
  readonly root: string;
  /** Manifest, relative to the root. */
  readonly bid: string;
  readonly to: string;
  readonly asOf: string;
  readonly locale: Locale;
  /** Where page numbers come from. */
  readonly pages: PageMode;
  /** Write a PDF, too. */
  readonly pdf: boolean;
  /** Where LibreOffice is, as the user set it; looked for without it. */
  readonly office?: string;
}

export interface CreateRequest {
  readonly folder: string;
  readonly pack?: string;
  readonly language?: string;
  /** A day. */
  readonly today: string;
  /** Language of what is told about it. */
  readonly locale: Locale;
}

export interface ImportRequest {
  readonly file: string;
  /** A file with a bid, perhaps with `#` and the id of one of several behind it. */
  readonly bid?: string;
  readonly to: string;
  /** Language of the comments in the files and of what is told. */
  readonly locale?: Locale;
}

/**
 * The operations that write files: whole or not at all. Each throws an error with a message for the user where
 * something stands in the way.
 */
export interface Operations {
  exportBid(
    request: ExportRequest,
    signal: AbortSignal,
    report?: (stage: ExportStage) => void,
  ): Promise<OperationResult>;
  createBid(request: CreateRequest, signal: AbortSignal): Promise<OperationResult>;
  importTender(request: ImportRequest, signal: AbortSignal): Promise<OperationResult>;
}
