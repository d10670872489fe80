import { memoize } from "../text/memo.ts";
import type { BidFiles } from "./bid-files.ts";
import type { DocumentDemand } from "./demands.ts";
import type { DocumentData, RequiredDocumentData } from "./entities.ts";
import type { LawSource } from "./law.ts";

/** The parts of a bid that say what it hands in. */
export interface DocumentSources extends Pick<BidFiles, "manifest" | "documents"> {
  readonly demands: readonly DocumentDemand[];
  concernsLot(lot: string | undefined): boolean;
}

type Entry = NonNullable<BidFiles["manifest"]["data"]["documents"]>[number];

/** One entry of `documents` in the manifest: which paper of ours answers which demand. */
export interface SubmittedDocument {
  readonly entry: Entry;
  /** What the tender or a pack asks for; undefined where nothing of that id is asked for. */
  readonly required: RequiredDocumentData | undefined;
  /** Set where a pack asks for it and not the tender. */
  readonly source: LawSource | undefined;
  /** Our paper in the library; undefined where there is none of that id. */
  readonly document: DocumentData | undefined;
  /** True where the bid would be rejected without it. */
  readonly obligatory: boolean;
}

/**
 * The documents that the bid hands in. What answers a demand of a lot that is not bid for is left out, and so is an entry
 * that stands there a second time.
 */
export const submittedDocuments = memoize((bid: DocumentSources): readonly SubmittedDocument[] => {
  const library = libraryOf(bid);
  const demands = new Map(bid.demands.map((demand) => [demand.required.id?.normalize("NFC"), demand]));
  const known = new Set<string>();
  return (bid.manifest.data.documents ?? []).flatMap((entry): SubmittedDocument[] => {
    const demand = entry.required === undefined ? undefined : demands.get(entry.required.normalize("NFC"));
    const required = demand?.required;
    const key = keyOfEntry(entry);
    if ((required && !bid.concernsLot(required.lot)) || (key !== undefined && known.has(key))) return [];
    if (key !== undefined) known.add(key);
    const document = entry.document === undefined ? undefined : library.get(entry.document.normalize("NFC"));
    const obligatory = required !== undefined && isObligatory(bid, required);
    return [{ entry, required, source: demand?.source, document, obligatory }];
  });
});

/** The same for two entries that hand in one paper for one demand; undefined for an entry that is only half written. */
export function keyOfEntry({ required, document }: Entry): string | undefined {
  if (required === undefined || document === undefined) return undefined;
  return JSON.stringify([required.normalize("NFC"), document.normalize("NFC")]);
}

/** The papers of the library by their ids in NFC; of two with one id the first. */
export const libraryOf = memoize((bid: Pick<DocumentSources, "documents">): ReadonlyMap<string, DocumentData> => {
  const library = new Map<string, DocumentData>();
  for (const file of bid.documents) {
    for (const document of file.data.documents ?? []) {
      const id = document.id?.normalize("NFC");
      if (id !== undefined && !library.has(id)) library.set(id, document);
    }
  }
  return library;
});

/**
 * Tells whether a demand must be met: it is mandatory, or its condition was decided to hold. An undecided condition
 * is a question, not yet a demand.
 */
export function isObligatory(bid: Pick<DocumentSources, "manifest">, required: RequiredDocumentData): boolean {
  if (required.nature === "mandatory") return true;
  return required.nature === "conditional" && decisionOn(bid, required)?.applies === true;
}

/** What the bid decided about a condition; undefined where it has not been decided. */
export function decisionOn(bid: Pick<DocumentSources, "manifest">, required: RequiredDocumentData) {
  const id = required.id?.normalize("NFC");
  return bid.manifest.data.decisions?.find((decision) => decision.required?.normalize("NFC") === id);
}
