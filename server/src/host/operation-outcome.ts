import type { CheckSummary } from "../analysis/finding.ts";
import type { ExportNotice } from "./export-notices.ts";

/** What an operation that writes files did. Paths are absolute or as they were given; messages are for the user. */
export interface OperationOutcome {
  readonly ok: boolean;
  readonly message: string;
  readonly path?: string;
  /** What the document had to leave out, or what to look after in an import; a line each. */
  readonly warnings?: readonly string[];
  /** What of it has a place in a file of the bid; only of an export. */
  readonly notices?: readonly ExportNotice[];
  /** Of the check that went before an export. */
  readonly summary?: CheckSummary;
  /** How many pages the document has, and whether they were counted or estimated. */
  readonly pages?: { readonly total: number; readonly counted: boolean };
  /** The PDF that was written. */
  readonly pdf?: string;
  /** Something that was asked for could not be written; a warning tells of it. */
  readonly incomplete?: boolean;
}
