import { ImportError, type ImportNote, type ImportResult } from "../import-result.ts";
import { findJsonFault } from "../json/find-json-fault.ts";
import { parseLosslessJson } from "../json/lossless-json.ts";
import type { InterchangeLocale } from "../messages.ts";
import { findTender } from "./find-tender.ts";
import { readTender, type TenderReading } from "./tender-reading.ts";
import { writeBid, writeWorkspace } from "./write-bid.ts";
import { writePricing } from "./write-pricing.ts";
import { writeSpecification } from "./write-specification.ts";
import { writeTender } from "./write-tender.ts";

/** How a tender is imported. */
export interface ImportOptions {
  /** Folder of the bid below `bids/`; made from the notice number where it is missing. */
  readonly slug?: string;
  /** Language of the comments in the files. */
  readonly locale?: InterchangeLocale;
  /** The rule packs that are there; `ua-prozorro` is taken where it is one of them, else `generic`. */
  readonly packs?: readonly string[];
}

/**
 * Imports the text of a file saved from Prozorro, amounts and numbers with the very digits they are written in.
 *
 * @throws ImportError where it is no JSON or no tender.
 */
export function importProzorroText(text: string, options: ImportOptions = {}): ImportResult {
  const json = text.replace(/^\ufeff/, "");
  if (json.trim() === "") throw new ImportError("error.empty");
  return importProzorro(readJson(json), options);
}

/**
 * Imports a tender of Prozorro as a workspace with one bid, whose check names what the bidder still has to answer.
 *
 * @param json As `parseLosslessJson` or `JSON.parse` gives it.
 * @throws ImportError where it is no tender.
 */
export function importProzorro(json: unknown, options: ImportOptions = {}): ImportResult {
  const locale = options.locale ?? "en";
  const pack = options.packs?.includes("ua-prozorro") ? "ua-prozorro" : "generic";
  const reading = readTender(findTender(json), pack);
  const folder = `bids/${options.slug ?? slugOf(reading.data.id)}`;
  return {
    files: [
      { path: `${folder}/bid.yaml`, text: writeBid(reading, locale) },
      { path: `${folder}/tender.bid.yaml`, text: writeTender(reading, locale) },
      { path: `${folder}/specification.bid.yaml`, text: writeSpecification(reading, locale) },
      { path: `${folder}/pricing.bid.yaml`, text: writePricing(reading, locale) },
      { path: "tenderdraft.yaml", text: writeWorkspace(locale), shared: true },
    ],
    notes: [...reading.notes, ...closingNotes(reading)],
  };
}

function readJson(text: string): unknown {
  try {
    return parseLosslessJson(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw new ImportError("error.too-deep");
    const before = text.slice(0, findJsonFault(text)).split("\n");
    throw new ImportError("error.not-json", { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
  }
}

function closingNotes(reading: TenderReading): readonly ImportNote[] {
  const asked = reading.criteria.filter((criterion) => criterion.asked);
  const notes: ImportNote[] = [];
  if (reading.data.pack === "generic") notes.push({ key: "note.pack" });
  if (asked.length > 0) notes.push({ key: "note.to-answer", params: { count: asked.length } });
  notes.push({ key: "note.to-price" });
  return notes;
}

/** A folder name that every system takes: the notice number in small letters. */
function slugOf(id: string): string {
  const slug = id
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return slug === "" ? "tender" : slug;
}
