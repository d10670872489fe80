import type { Tender, TenderDates } from "../../schema/generated/types.ts";
import type { ImportNote } from "../import-result.ts";
import type { CriterionReading } from "./criteria.ts";
import type { LotTable } from "./lots.ts";

/** The standards that are read. Keys that keep what they call things begin with `x-` and this word. */
export type Standard = "prozorro" | "ocds";

/** A comment: words of the tender as they are, or a key of the catalogue. */
export type Remark = string | ImportNote;

/** Comments for a file, by the path of the value they belong to, as `YamlNotes` takes them. */
export interface Remarks {
  readonly above: ReadonlyMap<string, readonly Remark[]>;
  readonly behind: ReadonlyMap<string, Remark>;
}

/** A tender in the product's own terms, and beside it what its file says in comments. */
export interface TenderReading {
  readonly standard: Standard;
  /** What the standard calls the tender: by it a bid is known to belong to it. */
  readonly foreignId: string | undefined;
  /** Whole but for the submission deadline, which not every tender has. */
  readonly data: Omit<Tender, "dates"> & { readonly dates: Partial<TenderDates> };
  /** The currency of the tender, also where it has no ceiling; undefined where no amount names one. */
  readonly currency: string | undefined;
  /** The rate of VAT that a price schedule starts with, in percent, and a comment on it. */
  readonly vatRate: { readonly rate: string; readonly remark: Remark };
  readonly lots: LotTable;
  readonly criteria: readonly CriterionReading[];
  readonly remarks: Remarks;
  /** Keys beginning with `x-` that keep what has no key of its own, by path: "" is the tender, `lots.0` its first lot. */
  readonly foreignKeys: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly notes: readonly ImportNote[];
}

/** A paper of the buyer that belongs to the tender. */
export interface PaperReading {
  readonly title: string;
  readonly type?: string;
  readonly url?: string;
}
