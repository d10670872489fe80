import type { BidModel } from "../../model/bid-model.ts";
import type {
  ContractData,
  DocumentData,
  KpiData,
  LotData,
  PersonData,
  ProductData,
  RequiredDocumentData,
  RequirementData,
} from "../../model/entities.ts";

/** The facts that prose and tables mention, by id in NFC; the first of equal ids counts. */
export interface Entities {
  readonly requirements: ReadonlyMap<string, RequirementData>;
  readonly requiredDocuments: ReadonlyMap<string, RequiredDocumentData>;
  readonly documents: ReadonlyMap<string, DocumentData>;
  readonly people: ReadonlyMap<string, PersonData>;
  readonly contracts: ReadonlyMap<string, ContractData>;
  readonly kpis: ReadonlyMap<string, KpiData>;
  readonly products: ReadonlyMap<string, ProductData>;
  readonly lots: ReadonlyMap<string, LotData>;
}

function byId<Entry extends { readonly id?: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const map = new Map<string, Entry>();
  for (const entry of entries) {
    const id = entry.id?.normalize("NFC");
    if (id !== undefined && !map.has(id)) map.set(id, entry);
  }
  return map;
}

/** Indexes the facts of a bid. */
export function indexEntities(model: BidModel): Entities {
  const tender = model.tender?.data;
  return {
    requirements: byId(tender?.requirements ?? []),
    requiredDocuments: byId(tender?.requiredDocuments ?? []),
    documents: byId(model.documents.flatMap((file) => file.data.documents ?? [])),
    people: byId(model.people.flatMap((file) => file.data.people ?? [])),
    contracts: byId(model.contracts.flatMap((file) => file.data.contracts ?? [])),
    kpis: byId(tender?.kpis ?? []),
    products: byId(model.specifications.flatMap((file) => file.data.products ?? [])),
    lots: byId(tender?.lots ?? []),
  };
}

/** The id that jumps to an entity's row in its table. */
export function anchorOf(kind: "req" | "doc" | "person" | "contract" | "kpi", id: string): string {
  return `${kind}:${id.normalize("NFC")}`;
}
