import type { ImportOptions, ImportResult } from "../import-result.ts";
import { readJsonText } from "../json/read-json-text.ts";
import { writeFiles } from "../write/write-files.ts";
import { findTender } from "./find-tender.ts";
import { packOf } from "./pack.ts";
import { readTender } from "./read-tender.ts";

/**
 * Imports the text of a file saved from Prozorro, amounts and numbers with the very digits they are written in.
 *
 * @throws ImportError where it is no JSON or no tender.
 */
export function importProzorroText(text: string, options: ImportOptions = {}): ImportResult {
  return importProzorro(readJsonText(text), options);
}

/**
 * Imports a tender of Prozorro as a workspace with one bid, whose check names what the bidder still has to answer.
 *
 * @param json As `parseLosslessJson` or `JSON.parse` gives it.
 * @throws ImportError where it is no tender.
 */
export function importProzorro(json: unknown, options: ImportOptions = {}): ImportResult {
  return writeFiles(readTender(findTender(json), packOf(options)), options);
}
