import type { Draft } from "../schema/draft.ts";
import type { FileOfKind } from "../schema/generated/types.ts";

type EntryOf<List> = NonNullable<List> extends readonly (infer Entry)[] ? Entry : never;

/** The parts of the files that rules and exports speak of, each as far as it is written. */
export type RequirementData = EntryOf<Draft<FileOfKind["tender"]>["requirements"]>;
export type RequiredDocumentData = EntryOf<Draft<FileOfKind["tender"]>["requiredDocuments"]>;
export type LotData = EntryOf<Draft<FileOfKind["tender"]>["lots"]>;
export type TenderItemData = EntryOf<Draft<FileOfKind["tender"]>["items"]>;
export type KpiData = EntryOf<Draft<FileOfKind["tender"]>["kpis"]>;
export type BuyerData = NonNullable<Draft<FileOfKind["tender"]>["buyer"]>;
export type ResponseData = EntryOf<Draft<FileOfKind["specification"]>["responses"]>;
export type ProductData = EntryOf<Draft<FileOfKind["specification"]>["products"]>;
export type PriceLineData = EntryOf<Draft<FileOfKind["pricing"]>["items"]>;
export type DocumentData = EntryOf<Draft<FileOfKind["documents"]>["documents"]>;
export type PersonData = EntryOf<Draft<FileOfKind["people"]>["people"]>;
export type ContractData = EntryOf<Draft<FileOfKind["contracts"]>["contracts"]>;
export type RateData = EntryOf<Draft<FileOfKind["rates"]>["rates"]>;
export type CompanyData = Draft<FileOfKind["company"]>;
