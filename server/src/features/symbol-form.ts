import type { SymbolKind } from "../model/symbols.ts";
import type { SymbolForm } from "./navigation-service.ts";

/** How an outline shows what an id stands for. */
export const formOfKind: Readonly<Record<SymbolKind, SymbolForm>> = {
  requirement: "requirement",
  "required-document": "paper",
  document: "paper",
  person: "person",
  contract: "contract",
  lot: "lot",
  item: "entry",
  product: "product",
  kpi: "amount",
  criterion: "criterion",
  question: "question",
  rate: "amount",
  section: "section",
  heading: "heading",
};
