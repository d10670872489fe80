import type { TenderDates } from "../../schema/generated/types.ts";
import type { ImportNote } from "../import-result.ts";
import { timeOf } from "./moments.ts";

/** The moments of a tender as its data give them, each in ISO 8601; undefined where there is none. */
export interface FoundDates {
  readonly enquiries: string | undefined;
  readonly deadline: string | undefined;
  readonly opening: string | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
}

/**
 * The calendar for the tender file. An opening before the deadline is a plan that was overtaken and is left out; that
 * there is no deadline is noted.
 */
export function toCalendar(found: FoundDates, note: (note: ImportNote) => void): Partial<TenderDates> {
  const { enquiries, deadline, opening, start, end } = found;
  const opened = opening !== undefined && (deadline === undefined || timeOf(opening) >= timeOf(deadline));
  if (deadline === undefined) note({ key: "note.no-deadline" });
  return {
    ...(enquiries === undefined ? {} : { clarificationDeadline: enquiries }),
    ...(deadline === undefined ? {} : { submissionDeadline: deadline }),
    ...(opened ? { opening } : {}),
    ...(start === undefined ? {} : { executionStart: start }),
    ...(end === undefined ? {} : { executionEnd: end }),
  };
}
