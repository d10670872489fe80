import Big from "big.js";
import type { PaymentTerms } from "../../schema/generated/types.ts";
import { groupBy } from "../../text/group-by.ts";
import type { ImportNote } from "../import-result.ts";
import { countAt, decimalAt, type JsonRecord, lineAt, recordsAt } from "../json/read-json.ts";
import type { LotTable } from "../tender/lots.ts";

/** One step of payment or delivery, for a person to read. */
export interface MilestoneReading {
  readonly lot: string | undefined;
  readonly type: string;
  readonly code: string;
  readonly percent: string;
  readonly days: string;
  readonly event: string;
}

/** Lists the milestones in their order; those of cancelled lots are left out. */
export function readMilestones(tender: JsonRecord, lots: LotTable): readonly MilestoneReading[] {
  return recordsAt(tender, "milestones").flatMap((record): MilestoneReading[] => {
    const related = lineAt(record, "relatedLot");
    const lot = lots.lotOf(related);
    if (related !== undefined && lot === undefined) return [];
    const days = lineAt(record, "duration", "days");
    return [
      {
        lot,
        type: lineAt(record, "type") ?? "—",
        code: lineAt(record, "code") ?? "—",
        percent: new Big(decimalAt(record, "percentage") ?? "0").toFixed(),
        days: days === undefined ? "—" : `${days} ${lineAt(record, "duration", "type") ?? ""}`.trim(),
        event: lineAt(record, "title") ?? "—",
      },
    ];
  });
}

/** Reads the payment terms. Where the lots are paid differently, only the scheme is said and a note tells so. */
export function readPayment(
  tender: JsonRecord,
  lots: LotTable,
  note: (note: ImportNote) => void,
): PaymentTerms | undefined {
  const steps = recordsAt(tender, "milestones").filter((step) => lineAt(step, "type") === "financing");
  const known = steps.filter((step) => {
    const related = lineAt(step, "relatedLot");
    return related === undefined || lots.lotOf(related) !== undefined;
  });
  const plans = groupBy(known, (step) => lineAt(step, "relatedLot") ?? "");
  const terms = [...plans.values()].map(readPlan);
  const first = terms[0];
  if (!first) return undefined;
  if (terms.every((other) => JSON.stringify(other) === JSON.stringify(first))) return first;
  note({ key: "note.payment-by-lot" });
  return { scheme: "stages" };
}

function readPlan(steps: readonly JsonRecord[]): PaymentTerms {
  const advance = steps.filter((step) => lineAt(step, "code") === "prepayment");
  const later = steps.filter((step) => lineAt(step, "code") === "postpayment");
  const percent = advance.reduce((sum, step) => sum.plus(decimalAt(step, "percentage") ?? "0"), new Big(0));
  const days = later.map((step) => countAt(step, "duration", "days")).filter((count) => count !== undefined);
  const deferral = days.length === 0 ? undefined : Math.max(...days);
  const scheme =
    advance.length > 0 ? (later.length > 0 ? "stages" : "prepayment") : later.length > 1 ? "stages" : "deferred";
  return {
    scheme,
    prepaymentPercent: percent.toFixed(),
    ...(deferral === undefined || deferral < 0 ? {} : { deferralDays: deferral }),
  };
}
