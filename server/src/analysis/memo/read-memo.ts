import type { BidModel } from "../../model/bid-model.ts";
import type { Decimal } from "../../model/decimal.ts";
import { decisionOn } from "../../rules/support/documents/submitted-documents.ts";
import { type KpiBudget, readKpiBudget } from "../../rules/support/money/kpi-load.ts";
import { priceLimit } from "../../rules/support/money/price-limit.ts";
import type { Finding } from "../finding.ts";

export type GoNoGo = "bid" | "no-bid" | "bid-with-reservations";

/** What colleagues need to decide whether to bid at all. Internal: no export knows of it. */
export interface Memo {
  readonly tender: string;
  readonly buyer: string;
  readonly number: string | undefined;
  readonly deadline: string | undefined;
  /** What the figures and findings suggest. */
  readonly suggestion: GoNoGo;
  /** Why, the gravest first. */
  readonly reasons: readonly MemoReason[];
  /** What people decided, as the manifest records it. */
  readonly decided: BidModel["manifest"]["data"]["goNoGo"];
  readonly budget: KpiBudget | undefined;
  /** The most that the tender pays. */
  readonly ceiling: { readonly amount: Decimal; readonly currency: string } | undefined;
  /** What would get the bid rejected as it stands, and can be mended. */
  readonly toMend: readonly Finding[];
  readonly openQuestions: readonly { readonly id: string; readonly text: string }[];
  readonly undecided: readonly { readonly id: string; readonly condition: string }[];
}

/** One reason, as a key of the memo's messages with its values, or in the words of a finding. */
export type MemoReason =
  | { readonly kind: "finding"; readonly finding: Finding }
  | { readonly kind: "aboveCeiling" | "abovePrice" | "openQuestions" | "undecided"; readonly count?: number };

/** Findings that no work on the bid can mend. */
const final: ReadonlySet<string> = new Set(["date/deadline-passed", "tenderer/unfair-supplier", "tenderer/legal-form"]);

/**
 * Draws the conclusions for one bid.
 *
 * @param findings Those of this bid, in the words of the reader's language.
 */
export function readMemo(bid: BidModel, findings: readonly Finding[]): Memo {
  const tender = bid.tender?.data;
  const budget = readKpiBudget(bid);
  const ceiling = priceLimit(bid);
  const openQuestions = (bid.questions?.data.questions ?? []).flatMap(({ id, text, answer }) =>
    answer === undefined && id !== undefined ? [{ id, text: text ?? "" }] : [],
  );
  const undecided = bid.demands.flatMap(({ required }) =>
    required.nature === "conditional" &&
    bid.concernsLot(required.lot) &&
    decisionOn(bid, required)?.applies === undefined
      ? [{ id: required.id ?? "", condition: required.condition ?? required.title ?? "" }]
      : [],
  );
  const rejections = findings.filter((finding) => finding.verdict === "rejection");
  const lost = rejections.filter((finding) => final.has(finding.rule));
  const over = budget?.cost.gt(budget.budget) === true;
  const hopeless = over && (ceiling === undefined || budget.cost.gt(ceiling.amount) || budget.basis === "ceiling");
  const doubts: MemoReason[] = [
    ...(over && !hopeless ? [{ kind: "abovePrice" as const }] : []),
    ...(openQuestions.length > 0 ? [{ kind: "openQuestions" as const, count: openQuestions.length }] : []),
    ...(undecided.length > 0 ? [{ kind: "undecided" as const, count: undecided.length }] : []),
  ];
  const against: MemoReason[] = [
    ...lost.map((finding) => ({ kind: "finding" as const, finding })),
    ...(hopeless ? [{ kind: "aboveCeiling" as const }] : []),
  ];
  return {
    tender: tender?.title ?? tender?.id ?? bid.manifest.path,
    buyer: tender?.buyer?.name?.full ?? "",
    number: tender?.source?.number,
    deadline: tender?.dates?.submissionDeadline,
    suggestion: against.length > 0 ? "no-bid" : doubts.length > 0 ? "bid-with-reservations" : "bid",
    reasons: [...against, ...doubts],
    decided: bid.manifest.data.goNoGo,
    budget,
    ceiling,
    toMend: rejections.filter((finding) => !final.has(finding.rule)),
    openQuestions,
    undecided,
  };
}
