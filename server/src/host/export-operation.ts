import { basename } from "node:path";
import { checkExport } from "../analysis/check-export.ts";
import { checkSnapshot, findBids, parseAsOf } from "../analysis/check-workspace.ts";
import type { Locale } from "../analysis/finding.ts";
import { createSourceCache, loadSnapshot } from "../analysis/load-snapshot.ts";
import { buildDocument, listAssets, listAttachments } from "../export/export-bid.ts";
import { templateValues } from "../export/template-values.ts";
import { type BidModel, buildBid } from "../model/bid-model.ts";
import type { Workspace } from "../model/workspace.ts";
import { checkTargetFree, checkTargetName } from "./check-target.ts";
import { reportExport } from "./export-notices.ts";
import type { TemplateInput } from "./export-worker.ts";
import { searchHere } from "./libreoffice/find-office.ts";
import { type ExportStage, makeOutputs, type PageMode } from "./make-outputs.ts";
import { createNodeWorkspace } from "./node-workspace.ts";
import type { OperationOutcome } from "./operation-outcome.ts";
import { countPages } from "./page-count/count-pages.ts";
import { readBidTemplate, readTemplateFile } from "./read-template-file.ts";
import { say, UsageError } from "./say.ts";
import { findWordLock } from "./word-lock.ts";
import { writeOutputs } from "./write-outputs.ts";

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
