import { type Place, placeOf, placeOfItem, placeOfKey } from "../schema/place.ts";
import type { BidFiles } from "./bid-files.ts";
import { collectSectionSymbols } from "./collect-section-symbols.ts";
import { type Definition, indexSymbols, type Reference, type SymbolIndex, type SymbolKind } from "./symbols.ts";

/** What may stand as evidence of a response. */
const evidenceKinds: readonly SymbolKind[] = ["document", "person", "contract", "product", "section", "heading"];

/** Collects every id that the files of a bid declare or mention. */
export function collectSymbols(files: BidFiles): SymbolIndex {
  const definitions: Definition[] = [];
  const references: Reference[] = [];

  const define = (kind: SymbolKind, entries: readonly object[] | undefined, titleKey: string): void => {
    for (const entry of entries ?? []) {
      const id: unknown = Reflect.get(entry, "id");
      if (typeof id !== "string") continue;
      const title: unknown = Reflect.get(entry, titleKey);
      definitions.push({
        kind,
        id,
        title: typeof title === "string" ? title : "",
        at: placeOf(entry, "id"),
        full: placeOf(entry),
      });
    }
  };
  const refer = (kinds: readonly SymbolKind[], data: object | undefined, key: string): void => {
    const value: unknown = data && Reflect.get(data, key);
    if (!data) return;
    const add = (id: unknown, at: Place): void => {
      if (typeof id === "string") references.push({ kinds, id, at });
    };
    if (Array.isArray(value)) for (const [index, id] of value.entries()) add(id, placeOfItem(value, index));
    else add(value, placeOf(data, key));
  };

  const tender = files.tender?.data;
  if (tender) {
    define("lot", tender.lots, "title");
    define("item", tender.items, "title");
    define("required-document", tender.requiredDocuments, "title");
    define("requirement", tender.requirements, "text");
    define("kpi", tender.kpis, "metric");
    define("criterion", tender.evaluation?.criteria, "title");
    for (const item of tender.items ?? []) refer(["lot"], item, "lot");
    for (const item of tender.requiredDocuments ?? []) refer(["lot"], item, "lot");
    for (const item of tender.requirements ?? []) {
      refer(["lot"], item, "lot");
      refer(["item"], item, "item");
    }
  }
  for (const file of files.documents) {
    define("document", file.data.documents, "title");
    for (const item of file.data.documents ?? []) refer(["person"], item, "signedBy");
  }
  for (const file of files.people) define("person", file.data.people, "name");
  for (const file of files.contracts) define("contract", file.data.contracts, "title");
  for (const file of files.rates) define("rate", file.data.rates, "title");
  for (const item of files.company?.data.signatories ?? []) refer(["person"], item, "person");

  const bid = files.manifest.data;
  refer(["lot"], bid, "lots");
  refer(["person"], bid, "signatory");
  for (const item of bid.documents ?? []) {
    refer(["required-document"], item, "required");
    refer(["document"], item, "document");
  }
  for (const item of bid.decisions ?? []) refer(["required-document", "requirement"], item, "required");
  for (const file of files.specifications) {
    define("product", file.data.products, "name");
    for (const item of file.data.responses ?? []) {
      refer(["requirement"], item, "requirement");
      refer(["product"], item, "product");
      refer(evidenceKinds, item, "evidence");
    }
  }
  for (const item of files.pricing?.data.items ?? []) {
    refer(["item"], item, "item");
    refer(["requirement"], item, "requirement");
    refer(["lot"], item, "lot");
  }
  for (const item of files.pricing?.data.lots ?? []) refer(["lot"], item, "id");
  define("question", files.questions?.data.questions, "text");
  for (const item of files.questions?.data.questions ?? []) {
    refer(["requirement", "required-document", "lot", "item", "kpi", "criterion"], item, "about");
  }
  for (const section of files.sections) {
    const { id, title } = section.data;
    if (id !== undefined) {
      definitions.push({
        kind: "section",
        id,
        title: title ?? "",
        at: placeOf(section.data, "id"),
        full: placeOfKey(section.data, "id"),
      });
    }
    refer(["lot"], section.data, "lot");
    refer(["requirement"], section.data, "answers");
    const found = collectSectionSymbols(section);
    definitions.push(...found.definitions);
    references.push(...found.references);
  }
  return indexSymbols(definitions, references);
}
