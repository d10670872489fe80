import type { Locale } from "../analysis/finding.ts";
import { formatDate } from "../export/build/format-value.ts";
import type { BidModel } from "../model/bid-model.ts";
import { idDeclarations } from "../model/id-places.ts";
import { parseMoment } from "../model/moment.ts";
import { libraryOf, submittedDocuments } from "../model/submitted-documents.ts";
import type { Definition, SymbolKind } from "../model/symbols.ts";
import { stateOn } from "../model/validity.ts";
import { shorten } from "../rules/support/text/shorten.ts";
import { valueAt } from "../schema/pointer.ts";
import { memoize } from "../text/memo.ts";
import { completionSay } from "./complete-tools.ts";
import type { Offer } from "./completion-answer.ts";
import type { ReadableFile } from "./file-of.ts";

/** What is known of the place of an id besides its kinds. */
export interface IdQuestion {
  readonly kinds: readonly SymbolKind[];
  readonly locale: Locale;
  /** The demand that a document is to answer: papers of its type come first. */
  readonly demand?: string | undefined;
}

/**
 * Proposes the ids of some kinds. What still waits for an answer comes first, papers that are no longer valid last, else
 * the order of the files.
 */
export function proposeIds(bids: readonly BidModel[], question: IdQuestion): readonly Offer[] {
  const [first] = bids;
  if (!first || bids.length > 1) return collectIds(bids, question);
  const key = JSON.stringify([question.kinds, question.locale, question.demand]);
  const known = offersOf(first).get(key) ?? collectIds(bids, question);
  offersOf(first).set(key, known);
  return known;
}

/** A bid of thousands of requirements is asked for them at each letter. */
const offersOf = memoize((_: BidModel) => new Map<string, readonly Offer[]>());

function collectIds(bids: readonly BidModel[], question: IdQuestion): readonly Offer[] {
  const seen = new Set<string>();
  const groups: [Offer[], Offer[], Offer[]] = [[], [], []];
  for (const bid of bids) {
    for (const kind of question.kinds) {
      for (const definition of definitionsOf(bid).get(kind) ?? []) {
        const key = definition.id.normalize("NFC");
        if (seen.has(key)) continue;
        seen.add(key);
        const rank = rankOf(definition, key, bid, question);
        groups[rank].push(offerId(definition, bid, rank === 2, question.locale));
      }
    }
    if (question.kinds.includes("required-document")) {
      for (const { required, source } of bid.demands) {
        const key = required.id?.normalize("NFC");
        if (key === undefined || source === undefined || seen.has(key)) continue;
        seen.add(key);
        const title = required.title ?? required.type ?? "";
        const offer = offerOf(required.id ?? key, title, { of: "demand", name: key });
        groups[openDemands(bid).has(key) ? 0 : 1].push(offer);
      }
    }
  }
  return groups.flat();
}

/** The ids that a file declares itself: all there is while no bid answers a tender yet. */
export function proposeOwnIds(file: ReadableFile, kinds: readonly SymbolKind[]): readonly Offer[] {
  if (file.form !== "yaml") return [];
  return (idDeclarations[file.kind] ?? []).flatMap(({ path, kind, title }) => {
    const list = kinds.includes(kind) ? valueAt(file.data, path) : undefined;
    return (Array.isArray(list) ? list : []).flatMap((entry: unknown): Offer[] => {
      const id = valueAt(entry, ["id"]);
      const words = valueAt(entry, [title]);
      if (typeof id !== "string") return [];
      return [offerOf(id, typeof words === "string" ? words : "", { of: "entry", name: id, within: kind })];
    });
  });
}

const definitionsOf = memoize((bid: BidModel): ReadonlyMap<SymbolKind, readonly Definition[]> => {
  const byKind = new Map<SymbolKind, Definition[]>();
  for (const definition of bid.symbols.definitions) {
    const list = byKind.get(definition.kind);
    if (list) list.push(definition);
    else byKind.set(definition.kind, [definition]);
  }
  return byKind;
});

/** Requirements that nobody has answered yet. */
const openRequirements = memoize(
  (bid: BidModel): ReadonlySet<string> =>
    new Set(bid.coverage.requirements.filter(({ answered, waived }) => !answered && !waived).map(({ id }) => id)),
);

/** Required documents for which nothing is handed in yet. */
const openDemands = memoize((bid: BidModel): ReadonlySet<string> => {
  const handed = new Set(submittedDocuments(bid).flatMap(({ required, document }) => (document ? [required] : [])));
  return new Set(
    bid.demands.flatMap(({ required }) =>
      required.id === undefined || handed.has(required) || !bid.concernsLot(required.lot)
        ? []
        : [required.id.normalize("NFC")],
    ),
  );
});

function rankOf({ kind }: Definition, key: string, bid: BidModel, { demand }: IdQuestion): 0 | 1 | 2 {
  if (kind === "requirement") return openRequirements(bid).has(key) ? 0 : 1;
  if (kind === "required-document") return openDemands(bid).has(key) ? 0 : 1;
  if (kind !== "document") return 1;
  if (endOf(key, bid) !== undefined) return 2;
  const wanted = demand === undefined ? undefined : typeOfDemand(demand, bid);
  return wanted !== undefined && libraryOf(bid).get(key)?.type?.normalize("NFC") === wanted ? 0 : 1;
}

function typeOfDemand(demand: string, bid: BidModel): string | undefined {
  const found = bid.demands.find(({ required }) => required.id?.normalize("NFC") === demand.normalize("NFC"));
  return found?.required.type?.normalize("NFC");
}

/** The last day of a paper that is over; undefined for one that is still valid. */
function endOf(key: string, bid: BidModel): string | undefined {
  const written = libraryOf(bid).get(key)?.validUntil;
  const until = written === undefined ? undefined : parseMoment(written, bid.offset);
  return until && stateOn({ from: undefined, until }, bid.judgedAt) === "ended" ? written : undefined;
}

function offerId(definition: Definition, bid: BidModel, ended: boolean, locale: Locale): Offer {
  const offer = offerOf(definition.id, definition.title, {
    of: "entry",
    name: definition.id,
    within: definition.kind,
  });
  const end = ended ? endOf(definition.id.normalize("NFC"), bid) : undefined;
  if (end === undefined) return offer;
  const detail = completionSay(locale)("ended", { date: formatDate(end, locale) });
  return { ...offer, detail: `${offer.detail ?? ""} · ${detail}`, deprecated: true };
}

function offerOf(id: string, title: string, source: NonNullable<Offer["source"]>): Offer {
  const detail = shorten(title, 120);
  return { label: id, kind: "id", detail, source, newText: id, filterText: `${id} ${detail}` };
}
