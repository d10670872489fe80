import type { Draft } from "../schema/draft.ts";
import type { Company, Contracts, Documents, People, Pricing, Specification, Tender } from "../schema/generated/types.ts";

type EntryOf<List> = NonNullable<List> extends readonly (infer Entry)[] ? Entry : never;

/** The parts of the files that rules and exports speak of, each as far as it is written. */
export type RequirementData = EntryOf<Draft<Tender>["requirements"]>;
export type RequiredDocumentData = EntryOf<Draft<Tender>["requiredDocuments"]>;
export type LotData = EntryOf<Draft<Tender>["lots"]>;
export type TenderItemData = EntryOf<Draft<Tender>["items"]>;
export type KpiData = EntryOf<Draft<Tender>["kpis"]>;
export type BuyerData = NonNullable<Draft<Tender>["buyer"]>;
export type ResponseData = EntryOf<Draft<Specification>["responses"]>;
export type ProductData = EntryOf<Draft<Specification>["products"]>;
export type PriceLineData = EntryOf<Draft<Pricing>["items"]>;
export type DocumentData = EntryOf<Draft<Documents>["documents"]>;
export type PersonData = EntryOf<Draft<People>["people"]>;
export type ContractData = EntryOf<Draft<Contracts>["contracts"]>;
export type CompanyData = Draft<Company>;
