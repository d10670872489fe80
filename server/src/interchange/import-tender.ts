import { countBids, findBid } from "./bid/find-bid.ts";
import { readBid } from "./bid/read-bid.ts";
import { describeText } from "./describe-text.ts";
import { ImportError, type ImportOptions, type ImportResult } from "./import-result.ts";
import { isRecord } from "./json/read-json.ts";
import { readJsonText } from "./json/read-json-text.ts";
import { isOcds } from "./ocds/find-release.ts";
import { readOcdsTender } from "./ocds/read-tender.ts";
import { findTender } from "./prozorro/find-tender.ts";
import { packOf } from "./prozorro/pack.ts";
import { readTender } from "./prozorro/read-tender.ts";
import type { TenderReading } from "./tender/tender-reading.ts";
import { writeFiles } from "./write/write-files.ts";

/** A bid that is imported with its tender. */
export interface BidToImport {
  /** The text of a file that holds it: the bid alone, or all bids of a tender. */
  readonly text: string;
  /** Which of several bids, by its id. */
  readonly id?: string;
}

/** How a tender is imported, and which bid with it. */
export interface TenderImportOptions extends ImportOptions {
  readonly bid?: BidToImport;
}

/**
 * Imports the text of a file with a tender, of whatever standard it is, as a workspace with one bid. Amounts and numbers
 * keep the very digits they are written in.
 *
 * @throws ImportError that says what the text is where it is no tender, or no bid on it.
 */
export function importTenderText(text: string, options: TenderImportOptions = {}): ImportResult {
  const json = parse(text);
  const reading = readAnyTender(json, options);
  if (!options.bid) {
    const { files, notes } = writeFiles(reading, options);
    const count = countBids(json);
    return { files, notes: count === 0 ? notes : [...notes, { key: "note.has-bids", params: { count } }] };
  }
  const { text: bidText, id } = options.bid;
  const found = findBid(bidText === text ? json : parseBid(bidText), id, reading.foreignId);
  return writeFiles(reading, options, readBid(found, reading));
}

function readAnyTender(json: unknown, options: ImportOptions): TenderReading {
  if (isRecord(json) && isOcds(json)) return readOcdsTender(json);
  // Some services put what they send into an envelope.
  if (isRecord(json) && isRecord(json.data) && isOcds(json.data)) return readOcdsTender(json.data);
  return readTender(findTender(json), packOf(options));
}

/** Reads JSON; a text that is something else well known is told by its name. */
function parse(text: string): unknown {
  const kind = describeText(text);
  if (kind) throw kind;
  return readJsonText(text);
}

/** Tells of a fault in the file of the bid that it is there. */
function parseBid(text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof ImportError) throw new ImportError("error.in-bid", {}, error);
    throw error;
  }
}
