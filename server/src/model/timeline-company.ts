import { placeOf } from "../schema/place.ts";
import type { KeyEvent } from "./key-dates.ts";
import { addDays, parseMoment } from "./moment.ts";
import { findPerson, isSamePerson, peopleOf, signatoryOf } from "./persons.ts";
import { isSamePlatform } from "./platform.ts";
import type { TimelineSources, TimelineSubject } from "./timeline-sources.ts";

/** Whoever hands in a bid and signs the contract needs these on both days. */
const atBothSignatures: readonly KeyEvent[] = ["judged", "submission", "signing"];
const never: ReadonlySet<KeyEvent> = new Set();

/** What the company holds for a time, and the securities that the tender asks for. */
export function companySubjects(bid: TimelineSources): readonly TimelineSubject[] {
  return [...accreditations(bid), ...certificates(bid), ...powers(bid), ...registerChecks(bid), ...securities(bid)];
}

function accreditations(bid: TimelineSources): readonly TimelineSubject[] {
  const wanted = bid.tender?.data.source?.platform;
  return (bid.company?.data.accreditations ?? []).map((entry) => {
    const name = entry.platform ?? "";
    const needed = wanted !== undefined && isSamePlatform(name, wanted);
    return makeSubject(bid, "accreditation", { id: name, title: name, entry, needed });
  });
}

function certificates(bid: TimelineSources): readonly TimelineSubject[] {
  return (bid.company?.data.signatures ?? []).map((entry) => {
    const id = entry.holder ?? "";
    return makeSubject(bid, "certificate", { id, title: nameOf(bid, id), entry, needed: isSignatory(bid, id) });
  });
}

function powers(bid: TimelineSources): readonly TimelineSubject[] {
  return (bid.company?.data.signatories ?? []).map((entry) => {
    const id = entry.person ?? "";
    return makeSubject(bid, "power", { id, title: nameOf(bid, id), entry, needed: isSignatory(bid, id) });
  });
}

/** A look into a register counts for as many days as the law in force gives it; without such a law it never ages. */
function registerChecks(bid: TimelineSources): readonly TimelineSubject[] {
  const check = bid.company?.data.registers?.unfairSupplier;
  const from = check?.checkedAt === undefined ? undefined : parseMoment(check.checkedAt, bid.offset);
  if (!check || !from) return [];
  const days = bid.law.threshold("registerCheckMaxDays")?.value;
  const until = days && addDays(from, Math.floor(days.toNumber()), bid.offset);
  const neededOn: ReadonlySet<KeyEvent> = until ? new Set<KeyEvent>(["submission"]) : never;
  const name = "unfairSupplier";
  return [
    {
      kind: "register-check",
      id: name,
      title: name,
      from,
      until,
      at: placeOf(check),
      untilAt: until && placeOf(check, "checkedAt"),
      uses: [],
      neededOn,
    },
  ];
}

/** The tender says until when they must be valid; whether ours is, the guarantee among the documents tells. */
function securities(bid: TimelineSources): readonly TimelineSubject[] {
  const demanded = bid.tender?.data.security;
  const events: Readonly<Record<"bid" | "performance", readonly KeyEvent[]>> = {
    bid: ["submission", "validity"],
    performance: ["start", "execution"],
  };
  return (["bid", "performance"] as const).flatMap((id) => {
    const entry = demanded?.[id];
    if (entry?.validUntil === undefined) return [];
    const subject = makeSubject(bid, "security", { id, title: entry.form ?? id, entry, needed: false });
    return [{ ...subject, neededOn: new Set(events[id]) }];
  });
}

interface Held {
  readonly id: string;
  readonly title: string;
  readonly entry: { readonly validUntil?: string };
  readonly needed: boolean;
}

function makeSubject(bid: TimelineSources, kind: TimelineSubject["kind"], held: Held): TimelineSubject {
  const { id, title, entry, needed } = held;
  const until = entry.validUntil === undefined ? undefined : parseMoment(entry.validUntil, bid.offset);
  return {
    kind,
    id,
    title,
    from: undefined,
    until,
    at: placeOf(entry),
    untilAt: until && placeOf(entry, "validUntil"),
    uses: [],
    neededOn: needed ? new Set(atBothSignatures) : never,
  };
}

function isSignatory(bid: TimelineSources, person: string): boolean {
  const signatory = signatoryOf(bid);
  return signatory !== undefined && isSamePerson(peopleOf(bid), signatory, person);
}

function nameOf(bid: TimelineSources, person: string): string {
  return findPerson(peopleOf(bid), person).name;
}
