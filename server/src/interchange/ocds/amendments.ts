import type { Amendment } from "../../schema/generated/types.ts";
import { isRecord, type JsonRecord, lineAt, recordsAt, textAt, valueAt } from "../json/read-json.ts";
import { momentAt, timeOf, utc } from "../tender/moments.ts";

/** A change of the tender, and what OCDS calls it. */
export interface AmendmentReading {
  readonly data: Amendment;
  readonly foreignId: string | undefined;
}

/**
 * Reads `amendments`, newest last. The first publication is revision 1, so the first change makes revision 2. A change
 * without a date of its own has that of the release which tells of it.
 */
export function readAmendments(release: JsonRecord, tender: JsonRecord): readonly AmendmentReading[] {
  // Version 1.0 knew only one.
  const single = valueAt(tender, "amendment");
  const records = [...(isRecord(single) ? [single] : []), ...recordsAt(tender, "amendments")];
  const read = records.flatMap((record) => {
    const date = dayOf(record) ?? dayOf(release);
    const summary = summaryOf(record);
    if (date === undefined || summary === undefined) return [];
    return [{ date, summary, foreignId: lineAt(record, "id") }];
  });
  read.sort((a, b) => timeOf(a.date) - timeOf(b.date));
  return read.map(({ date, summary, foreignId }, index) => ({
    data: { revision: String(index + 2), date, summary },
    foreignId,
  }));
}

function dayOf(record: JsonRecord): string | undefined {
  return momentAt(record, ["date"], () => undefined, utc)?.slice(0, 10);
}

function summaryOf(record: JsonRecord): string | undefined {
  const parts = [textAt(record, "description"), textAt(record, "rationale")];
  const texts = [...new Set(parts.filter((text) => text !== undefined))];
  return texts.length === 0 ? undefined : texts.join("\n");
}
