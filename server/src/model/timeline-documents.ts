import { placeOf } from "../schema/place.ts";
import type { DocumentData } from "./entities.ts";
import { freshSince, isTooOld } from "./freshness.ts";
import { eventsOf, horizonOf, type KeyDate, type KeyEvent } from "./key-dates.ts";
import { parseMoment } from "./moment.ts";
import { type SubmittedDocument, submittedDocuments } from "./submitted-documents.ts";
import type { DocumentUse, TimelineSources, TimelineSubject } from "./timeline-sources.ts";

/** The documents of the library that are handed in, each once, with everything they are handed in for. */
export function documentSubjects(bid: TimelineSources, dates: readonly KeyDate[]): readonly TimelineSubject[] {
  const handedIn = new Map<DocumentData, SubmittedDocument[]>();
  for (const submitted of submittedDocuments(bid)) {
    if (!submitted.document) continue;
    const known = handedIn.get(submitted.document);
    if (known) known.push(submitted);
    else handedIn.set(submitted.document, [submitted]);
  }
  return [...handedIn].map(([document, uses]) => describe(bid, document, uses, dates));
}

function describe(
  bid: TimelineSources,
  document: DocumentData,
  submitted: readonly SubmittedDocument[],
  dates: readonly KeyDate[],
): TimelineSubject {
  const read = (text: string | undefined) => (text === undefined ? undefined : parseMoment(text, bid.offset));
  const until = read(document.validUntil);
  const needed = submitted.flatMap(({ required }) => (required ? eventsOf(required) : []));
  return {
    kind: "document",
    id: document.id ?? "",
    title: document.title ?? document.id ?? "",
    from: read(document.issued),
    until,
    at: placeOf(document),
    untilAt: until && placeOf(document, "validUntil"),
    uses: submitted.map((one) => describeUse(bid, document, one, dates)),
    neededOn: new Set<KeyEvent>(["judged", ...needed]),
  };
}

function describeUse(
  bid: TimelineSources,
  { issued }: DocumentData,
  { entry, required, obligatory }: SubmittedDocument,
  dates: readonly KeyDate[],
): DocumentUse {
  const { submissionDeadline: deadline, offset } = bid;
  const duration = required?.notOlderThan;
  const since = duration !== undefined && deadline ? freshSince(duration, deadline, offset) : undefined;
  const isOld =
    issued !== undefined && duration !== undefined && deadline && isTooOld(issued, duration, deadline, offset);
  return {
    entry: placeOf(entry),
    required: entry.required ?? "",
    title: required?.title ?? required?.type ?? "",
    obligatory,
    through: required && horizonOf(dates, required),
    freshSince: since,
    age: since === undefined ? undefined : issued === undefined ? "unknown" : isOld ? "too-old" : "fresh",
  };
}
