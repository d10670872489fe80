import type { BidModel } from "../../../model/bid-model.ts";
import type { DocumentData } from "../../../model/entities.ts";
import { nameKey } from "../../../text/name-key.ts";
import { type SubmittedDocument, submittedDocuments } from "../../support/documents/submitted-documents.ts";

type Demands = NonNullable<NonNullable<BidModel["tender"]>["data"]["security"]>;

/** For what the security stands: for the bid, or for carrying out the contract. */
export type SecurityKind = keyof Demands & ("bid" | "performance");
export type SecurityDemand = NonNullable<Demands[SecurityKind]>;

/** A security that is handed in with the bid, and what the tender asks of it. */
export interface Security {
  readonly submitted: SubmittedDocument;
  readonly document: DocumentData;
  readonly kind: SecurityKind;
  readonly demand: SecurityDemand;
}

const typesOf: Readonly<Record<SecurityKind, ReadonlySet<string>>> = {
  bid: new Set([
    "bid-security",
    "bid-guarantee",
    "bid-bond",
    "tender-security",
    "tender-guarantee",
    "обеспечение-заявки",
    "ضمان-ابتدائي",
  ]),
  performance: new Set([
    "performance-security",
    "performance-guarantee",
    "performance-bond",
    "contract-guarantee",
    "обеспечение-контракта",
    "обеспечение-исполнения",
    "обеспечение-исполнения-контракта",
    "ضمان-نهائي",
    "ضمان-التنفيذ",
  ]),
};

/** These may stand for either. */
const guarantees: ReadonlySet<string> = new Set([
  "bank-guarantee",
  "independent-guarantee",
  "guarantee",
  "банковская-гарантия",
  "независимая-гарантия",
  "ضمان-بنكي",
  "خطاب-ضمان",
]);

/** The securities among the documents that are handed in, as far as the tender demands them. */
export function submittedSecurities(bid: BidModel): readonly Security[] {
  const demands = bid.tender?.data.security;
  if (!demands) return [];
  return submittedDocuments(bid).flatMap((submitted): Security[] => {
    const { document, required } = submitted;
    const kind = kindOf(required?.type, demands) ?? kindOf(document?.type, demands);
    const demand = kind && demands[kind];
    return document && kind && demand ? [{ submitted, document, kind, demand }] : [];
  });
}

function kindOf(type: string | undefined, demands: Demands): SecurityKind | undefined {
  if (type === undefined) return undefined;
  const key = nameKey(type).replace(/[\s_]+/gu, "-");
  if (typesOf.bid.has(key)) return "bid";
  if (typesOf.performance.has(key)) return "performance";
  // A guarantee that comes with the bid stands for the bid, if any is asked for.
  return guarantees.has(key) ? (demands.bid ? "bid" : "performance") : undefined;
}
