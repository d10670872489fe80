import { readFile, stat } from "node:fs/promises";
import type { Locale } from "../analysis/finding.ts";
import { decodeImport } from "../interchange/decode-import.ts";
import { ImportError, sayNote } from "../interchange/import-result.ts";
import { importTenderText } from "../interchange/import-tender.ts";
import { createBidFiles } from "../interchange/new-bid.ts";
import { packById } from "../model/pack.ts";
import { createFiles } from "./create-files.ts";
import type { OperationOutcome } from "./operation-outcome.ts";
import { say, UsageError } from "./say.ts";
import { reasonOf } from "./system-error.ts";

export interface CreateRequest {
  /** Folder to write into, absolute. */
  readonly folder: string;
  readonly pack?: string;
  readonly language?: string;
  /** Today, as a day: the skeleton's dates start from it. */
  readonly today: string;
  /** Language of what is told about it; English without it. */
  readonly locale?: Locale;
}

/**
 * Writes the skeleton of a workspace with one bid.
 *
 * @throws UsageError when something is in the way.
 */
export async function createBid(request: CreateRequest): Promise<OperationOutcome> {
  const pack = request.pack ?? "generic";
  if (!packById.has(pack)) throw new UsageError("unknownPack", { pack, packs: { list: [...packById.keys()] } });
  const language = request.language === "ar" || request.language === "ru" ? request.language : "en";
  const files = createBidFiles({ slug: "bid", pack, language, today: request.today });
  await createFiles(request.folder, files);
  const message = say("created", { count: files.length, path: request.folder }, request.locale);
  return { ok: true, message, path: request.folder };
}

export interface ImportRequest {
  /** The file with the tender. */
  readonly file: string;
  /**
   * The file with a bid on it, which may be the same one. Of several bids in it the id behind a `#` at the end chooses.
   */
  readonly bid?: string;
  /** Folder to write into, absolute. */
  readonly to: string;
  /** Language of the comments in the files and of what is told; English without it. */
  readonly locale?: Locale;
}

/**
 * Imports a tender as a workspace with one bid: an empty one, or the one that is given.
 *
 * @throws UsageError when a file cannot be read or holds no tender or bid, or something is in the way.
 */
export async function importTender(request: ImportRequest): Promise<OperationOutcome> {
  const text = await readImport(request.file);
  const bid = request.bid === undefined ? undefined : await readBidImport(request.bid);
  const { files, notes } = blame(request.file, () =>
    importTenderText(text, {
      packs: [...packById.keys()],
      ...(request.locale === undefined ? {} : { locale: request.locale }),
      ...(bid === undefined ? {} : { bid }),
    }),
  );
  await createFiles(request.to, files);
  const warnings = notes.map((note) => sayNote(note, request.locale));
  const message = say("imported", { count: files.length, path: request.to }, request.locale);
  return { ok: true, message, path: request.to, warnings };
}

/** Reads `FILE` or `FILE#ID`; a file whose own name holds a `#` comes first. */
async function readBidImport(given: string): Promise<{ readonly text: string; readonly id?: string }> {
  const hash = given.lastIndexOf("#");
  if (hash < 0 || (await isFile(given))) return { text: await readImport(given) };
  return { text: await readImport(given.slice(0, hash)), id: given.slice(hash + 1).trim() };
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

async function readImport(path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new UsageError("unreadable", { path, reason: reasonOf(error) });
  }
  return blame(path, () => decodeImport(bytes));
}

/** Tells of what cannot be imported together with the name of its file. */
function blame<Result>(path: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof ImportError)
      throw new UsageError("notImported", (locale) => ({ path, reason: error.in(locale) }));
    throw error;
  }
}
