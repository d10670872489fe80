import type { LibraryDocument, LotTotal, PriceLine, Product, Response, Vat } from "../../schema/generated/types.ts";
import type { ImportNote } from "../import-result.ts";
import type { Remark, Remarks } from "../tender/tender-reading.ts";
import type { TendererReading } from "./read-tenderer.ts";

/** Data of a file together with keys of its own that begin with `x-`. */
export type WithForeignKeys<Data> = Data & { readonly [key: `x-${string}`]: unknown };

/** A bid in the product's own terms, in the words of the tender that it answers. */
export interface BidReading {
  readonly status: "draft" | "submitted";
  readonly submittedAt: string | undefined;
  /** Short ids of the lots bid for; undefined where the bid names none, which means all. */
  readonly lots: readonly string[] | undefined;
  /** Answers by the short id of their requirement. */
  readonly answers: ReadonlyMap<string, readonly WithForeignKeys<Response>[]>;
  /** Answers to requirements that the tender does not have, in the bid's own words. */
  readonly strays: readonly Readonly<Record<string, unknown>>[];
  readonly products: readonly WithForeignKeys<Product>[];
  readonly prices: PriceReading;
  readonly papers: readonly WithForeignKeys<LibraryDocument>[];
  readonly tenderer: TendererReading | undefined;
  /** Keys for the manifest. */
  readonly keys: Readonly<Record<string, unknown>>;
  readonly notes: readonly ImportNote[];
}

/** The prices of a bid. */
export interface PriceReading {
  readonly currency: string | undefined;
  readonly vat: Vat;
  readonly vatRemark: Remark;
  readonly lines: readonly WithForeignKeys<PriceLine>[];
  /** Lines without a price, which can only stand in comments. */
  readonly unpriced: readonly Readonly<Record<string, unknown>>[];
  readonly lots: readonly WithForeignKeys<LotTotal>[];
  readonly total: string | undefined;
  readonly remarks: Remarks;
  /** Keys for the price schedule. */
  readonly keys: Readonly<Record<string, unknown>>;
}
