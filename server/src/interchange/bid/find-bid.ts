import { ImportError } from "../import-result.ts";
import { isRecord, type JsonRecord, lineAt, recordAt, recordsAt, textAt, valueAt } from "../json/read-json.ts";
import { isOcds, releasesOf } from "../ocds/find-release.ts";
import { nameTenderers } from "./read-tenderer.ts";

/** A bid, and the organisations to which it may refer by their ids. */
export interface FoundBid {
  readonly bid: JsonRecord;
  readonly parties: readonly JsonRecord[];
}

/** All bids of a file, and the tender they are for where the file names it. */
interface Candidates {
  readonly bids: readonly FoundBid[];
  readonly tenderId: string | undefined;
}

/**
 * Finds a bid in what a platform or one of its tools saved: the bid alone, `{data}`, a list of bids, a tender with its
 * `bids`, or data of OCDS with `bids.details`.
 *
 * @param wanted The id of the bid to take; without it there must be only one.
 * @param tenderId The id of the tender that is imported, in its own standard.
 * @throws ImportError that says what it is instead, or which bids there are to choose from.
 */
export function findBid(json: unknown, wanted: string | undefined, tenderId: string | undefined): FoundBid {
  const { bids, tenderId: other } = candidatesOf(json);
  if (other !== undefined && tenderId !== undefined && other !== tenderId) {
    throw new ImportError("error.bid-of-other", { other, tender: tenderId });
  }
  const [first] = bids;
  if (!first) throw new ImportError("error.no-bids");
  if (wanted === undefined && bids.length === 1) return first;
  const chosen = bids.find(({ bid }) => textAt(bid, "id") === wanted && wanted !== undefined);
  if (chosen) return chosen;
  const list = bids.slice(0, 8).map(({ bid }) => `${lineAt(bid, "id") ?? "—"} (${nameTenderers(bid).slice(0, 80)})`);
  const params = { count: bids.length, list: list.join("; ") };
  throw wanted === undefined
    ? new ImportError("error.several-bids", params)
    : new ImportError("error.unknown-bid", { ...params, id: wanted });
}

/** How many bids come along with a tender that can be read. */
export function countBids(json: unknown): number {
  try {
    return candidatesOf(json).bids.length;
  } catch (error) {
    if (error instanceof ImportError) return 0;
    throw error;
  }
}

function candidatesOf(json: unknown): Candidates {
  if (Array.isArray(json)) return { bids: alone(json.filter(isRecord)), tenderId: undefined };
  if (!isRecord(json)) throw new ImportError("error.not-object");
  if (isRecord(valueAt(json, "request")) || isRecord(valueAt(json, "response"))) {
    throw new ImportError("error.recording", { status: lineAt(json, "status") ?? "—" });
  }
  if (isOcds(json)) return ocdsCandidates(json);
  const data = valueAt(json, "data");
  if (Array.isArray(data)) return { bids: alone(data.filter(isRecord)), tenderId: undefined };
  const record = isRecord(data) ? data : json;
  if (isOcds(record)) return ocdsCandidates(record);
  const bids = valueAt(record, "bids");
  if (Array.isArray(bids)) return { bids: alone(bids.filter(isRecord)), tenderId: lineAt(record, "id") };
  if (isRecord(bids)) return { bids: alone(recordsAt(bids, "details")), tenderId: undefined };
  if (looksLikeBid(record)) return { bids: alone([record]), tenderId: undefined };
  if (recordsAt(json, "errors").length > 0) {
    const reason = lineAt(recordsAt(json, "errors")[0], "description") ?? "—";
    throw new ImportError("error.refusal", { reason });
  }
  throw new ImportError(isTender(record) ? "error.no-bids" : "error.not-bid");
}

function alone(bids: readonly JsonRecord[]): readonly FoundBid[] {
  return bids.map((bid) => ({ bid, parties: [] }));
}

/** The bids of the release in which they stand last; older releases hold older versions of them. */
function ocdsCandidates(json: JsonRecord): Candidates {
  const { releases, ocid } = releasesOf(json);
  const withBids = releases.filter((release) => recordsAt(release, "bids", "details").length > 0);
  const release = withBids.at(-1);
  const parties = recordsAt(release, "parties");
  return { bids: recordsAt(release, "bids", "details").map((bid) => ({ bid, parties })), tenderId: ocid };
}

function looksLikeBid(record: JsonRecord): boolean {
  const lists = ["tenderers", "requirementResponses", "lotValues"];
  return !isTender(record) && lists.some((key) => Array.isArray(valueAt(record, key)));
}

function isTender(record: JsonRecord): boolean {
  return Object.keys(recordAt(record, "procuringEntity")).length > 0 || valueAt(record, "tenderPeriod") !== undefined;
}
