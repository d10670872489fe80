import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { checkExport } from "../analysis/check-export.ts";
import { checkSnapshot, findBids, parseAsOf } from "../analysis/check-workspace.ts";
import type { CheckSummary, Locale } from "../analysis/finding.ts";
import { createSourceCache, loadSnapshot } from "../analysis/load-snapshot.ts";
import { buildDocument, listAssets, listAttachments } from "../export/export-bid.ts";
import { templateValues } from "../export/template-values.ts";
import { decodeImport } from "../interchange/decode-import.ts";
import { ImportError, sayNote } from "../interchange/import-result.ts";
import { importTenderText } from "../interchange/import-tender.ts";
import { createBidFiles } from "../interchange/new-bid.ts";
import { type BidModel, buildBid } from "../model/bid-model.ts";
import { packById } from "../model/pack.ts";
import type { Workspace } from "../model/workspace.ts";
import { checkTargetFree, checkTargetName } from "./check-target.ts";
import { createFiles } from "./create-files.ts";
import { type ExportNotice, reportExport } from "./export-notices.ts";
import type { TemplateInput } from "./export-worker.ts";
import { searchHere } from "./libreoffice/find-office.ts";
import { type ExportStage, makeOutputs, type PageMode } from "./make-outputs.ts";
import { createNodeWorkspace } from "./node-workspace.ts";
import { countPages } from "./page-count/count-pages.ts";
import { readBidTemplate, readTemplateFile } from "./read-template-file.ts";
import { say, UsageError } from "./say.ts";
import { reasonOf } from "./system-error.ts";
import { findWordLock } from "./word-lock.ts";
import { writeOutputs } from "./write-outputs.ts";

/** What an operation that writes files did. Paths are absolute or as they were given; messages are for the user. */
export interface OperationOutcome {
  readonly ok: boolean;
  readonly message: string;
  readonly path?: string;
  /** What the document had to leave out, or what to look after in an import; a line each. */
  readonly warnings?: readonly string[];
  /** What of it has a place in a file of the bid; only of an export. */
  readonly notices?: readonly ExportNotice[];
  /** Of the check that went before an export. */
  readonly summary?: CheckSummary;
  /** How many pages the document has, and whether they were counted or estimated. */
  readonly pages?: { readonly total: number; readonly counted: boolean };
  /** The PDF that was written. */
  readonly pdf?: string;
  /** Something that was asked for could not be written; a warning tells of it. */
  readonly incomplete?: boolean;
}

export interface ExportRequest {
  /** Absolute path of the root. */
  readonly root: string;
  /** The manifest, relative to the root. */
  readonly bid: string;
  /** Absolute path of the document to write. */
  readonly to: string;
  readonly asOf: string;
  readonly locale?: Locale;
  /** Refuse to write while the bid has errors. */
  readonly strict?: boolean;
  /** Absolute path of a company template; takes the place of the one that the bid names. */
  readonly template?: string;
  /** Where page numbers come from; estimated without it. */
  readonly pages?: PageMode;
  /** Write a PDF beside the document, under its name. */
  readonly pdf?: boolean;
  /** Where LibreOffice is; looked for without it. */
  readonly office?: string;
}

/**
 * Exports a bid to DOCX, and to PDF where that is asked for. Each file is written whole or not at all; an earlier one stays
 * until then.
 *
 * @param report Told what the export is at.
 * @throws UsageError when there is no such bid, the document cannot be written, or its pages not be counted as asked.
 */
export async function exportBid(
  request: ExportRequest,
  signal?: AbortSignal,
  report?: (stage: ExportStage) => void,
): Promise<OperationOutcome> {
  checkTargetName(request.to);
  const lock = await findWordLock(request.to);
  if (lock !== undefined) throw new UsageError("targetOpenInWord", { path: request.to, lock });
  report?.("checking");
  const workspace = createNodeWorkspace(request.root);
  const snapshot = await loadSnapshot(workspace, createSourceCache());
  const manifest = findBids(snapshot).find((file) => file.path === request.bid.normalize("NFC"));
  if (!manifest) throw new UsageError("noBid", { path: request.bid });
  const { summary, locale } = checkSnapshot(snapshot, {
    asOf: request.asOf,
    paths: [manifest.path],
    ...(request.locale ? { locale: request.locale } : {}),
  });
  if (request.strict && summary.errors > 0) {
    return { ok: false, message: say("exportRefused", { count: summary.errors }, locale), summary };
  }
  const model = buildBid(manifest, snapshot, parseAsOf(request.asOf));
  const { pages = "estimate", pdf = false, office } = request;
  await checkTargetFree({ ...request, pdf }, model);
  const assets = await readAssets(workspace, listAssets(model));
  const pageCounts = await countPages(workspace, listAttachments(model));
  const { document, problems } = buildDocument(model, assets, { pageCounts });
  const template = await readTemplateInput(request, model, workspace);
  signal?.throwIfAborted();
  const outputs = await makeOutputs({
    document,
    template: template?.input,
    pages,
    pdf,
    office: searchHere(office),
    locale,
    signal,
    report,
  });
  const refusal = outputs.templateProblems.find((problem) => problem.severity === "error");
  if (template && refusal) {
    const message = say("templateRefused", { path: template.path, detail: refusal.message }, locale);
    return { ok: false, message, summary };
  }
  const { lines, notices } = reportExport(problems, outputs.lintProblems, snapshot, locale);
  const faults = outputs.lintProblems.filter((problem) => problem.severity === "error");
  if (faults.length > 0) {
    const message = say("exportLint", { count: faults.length, detail: lines[0] ?? "" }, locale);
    return { ok: false, message, warnings: lines, notices, summary };
  }
  signal?.throwIfAborted();
  const written = await writeOutputs(outputs, request.to, locale);
  const demands = checkExport(model, {
    bytes: outputs.bytes.byteLength,
    name: basename(request.to),
    hasPdf: written.facts.pdf !== undefined,
    ...(outputs.pages ? { pages: outputs.pages } : {}),
  });
  const told = outputs.templateProblems.filter(({ severity }) => severity === "warning");
  const warnings = [
    ...lines,
    ...told.map((problem) => problem.message),
    ...demands.map(({ problem, params }) => say(problem, params, locale)),
    ...written.warnings,
  ];
  const exported =
    summary.errors > 0
      ? say("exportedWithErrors", { path: request.to, count: summary.errors }, locale)
      : say("exported", { path: request.to }, locale);
  const message = [exported, ...written.messages].join("\n");
  return { ok: true, message, path: request.to, warnings, notices, summary, ...written.facts };
}

/** The bytes in memory that threads share, so that a worker is not given copies of them. */
function share(bytes: Uint8Array): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}

/** The template of an export: the one that was asked for, else the one that the bid names. */
async function readTemplateInput(
  request: ExportRequest,
  model: BidModel,
  workspace: Workspace,
): Promise<{ readonly path: string; readonly input: TemplateInput } | undefined> {
  const found =
    request.template === undefined
      ? await readBidTemplate(model, workspace)
      : { path: request.template, bytes: await readTemplateFile(request.template) };
  return found && { path: found.path, input: { bytes: found.bytes, values: templateValues(model) } };
}

async function readAssets(workspace: Workspace, paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const assets = new Map<string, Uint8Array>();
  for (const path of paths) {
    const content = await workspace.readFile(path);
    if (content.ok && "bytes" in content) assets.set(path, share(content.bytes));
  }
  return assets;
}

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
