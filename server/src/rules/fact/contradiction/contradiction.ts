import type { Place } from "../../../schema/place.ts";
import type { StatementFilter } from "./cues.ts";
import type { Statement } from "./statement.ts";

/** What is declared once and written again. */
export type Subject =
  | "staff"
  | "registered"
  | "age"
  | "director"
  | "identifier"
  | "tenderNumber"
  | "bidNumber"
  | "bidDate"
  | "deadline"
  | "opening"
  | "signing"
  | "start"
  | "end"
  | "validity"
  | "deferral"
  | "vatRate"
  | "validUntil"
  | "weekday"
  | "slip"
  | "fact"
  | "response";

/** A statement that says something else than the declaration. */
export interface Contradiction {
  readonly subject: Subject;
  /** The value in the statement, as offsets in its text. */
  readonly start: number;
  readonly end: number;
  /** The declared value, as it stands in its file. */
  readonly declared: string;
  /** What it is called, where the subject alone does not say: a key, a requirement. */
  readonly name?: string;
  readonly at: Place | undefined;
  /** The variable that prints the declared value in the very place of the written one. */
  readonly variable?: string;
}

/** Looks for one kind of fact. */
export interface Detector {
  /** The statements of a file that may speak of it. */
  readonly among: StatementFilter;
  /** What one of them says against the declaration. */
  detect(statement: Statement): Iterable<Contradiction>;
}
