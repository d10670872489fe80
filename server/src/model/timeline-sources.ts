import type { Place } from "../schema/place.ts";
import type { BidFiles } from "./bid-files.ts";
import type { KeyDate, KeyEvent } from "./key-dates.ts";
import type { Law } from "./law.ts";
import type { Moment } from "./moment.ts";
import type { DocumentSources } from "./submitted-documents.ts";
import type { Period } from "./validity.ts";

/** The parts of a bid that a timeline is made of. */
export interface TimelineSources extends DocumentSources, Pick<BidFiles, "tender" | "company" | "people"> {
  readonly law: Law;
  readonly judgedAt: Moment;
  readonly submissionDeadline: Moment | undefined;
  readonly offset: string;
}

/** One demand that a document is handed in for. */
export interface DocumentUse {
  /** The entry of the manifest. */
  readonly entry: Place;
  /** Id of the demand. */
  readonly required: string;
  readonly title: string;
  readonly obligatory: boolean;
  /** Until when it must be valid; undefined where the tender dates no event up to the one it names. */
  readonly through: KeyDate | undefined;
  /** The earliest day of issue that is fresh enough; undefined where no freshness is asked for. */
  readonly freshSince: string | undefined;
  /** Whether it was issued before that; `unknown` where the library does not say when it was issued. */
  readonly age: "fresh" | "too-old" | "unknown" | undefined;
}

/** Something that is valid for a time, before it is judged by dates. */
export interface TimelineSubject extends Period {
  readonly kind: "document" | "accreditation" | "certificate" | "power" | "register-check" | "security";
  readonly id: string;
  readonly title: string;
  readonly at: Place;
  readonly untilAt: Place | undefined;
  readonly uses: readonly DocumentUse[];
  readonly neededOn: ReadonlySet<KeyEvent>;
}
