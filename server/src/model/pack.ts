import { packs } from "./packs.generated.ts";

/** Where a fact of law stands, when it was read, and whether anybody has confirmed it. */
export interface PackSource {
  readonly clause: string;
  /** A day (ISO 8601). */
  readonly asOf: string;
  readonly verified: boolean;
}

/** What differs by law or by the rules of a buyer; `schemas/pack.schema.json` describes it. */
export interface Pack {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly requiredDocuments: readonly {
    readonly type: string;
    readonly title: string;
    readonly routes?: readonly string[];
    readonly source: PackSource;
  }[];
  readonly thresholds: readonly { readonly id: string; readonly value: string; readonly source: PackSource }[];
}

/** The packs by the names that tenders use. */
export const packById: ReadonlyMap<string, Pack> = new Map(packs.map((pack) => [pack.id, pack]));
