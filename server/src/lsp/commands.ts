import { type CancellationToken, type ExecuteCommandParams, ResponseError } from "vscode-languageserver";
import { type Say, sayIn } from "../features/feature-texts.ts";
import ar from "../features/texts/commands.ar.json" with { type: "json" };
import en from "../features/texts/commands.en.json" with { type: "json" };
import ru from "../features/texts/commands.ru.json" with { type: "json" };
import { UsageError } from "../host/say.ts";
import { describe } from "./describe-error.ts";
import { addFindings } from "./diagnostics.ts";
import { invalidParams } from "./guard.ts";
import type { ExportStage, OperationResult } from "./operations.ts";
import { type ProgressSource, runWithProgress } from "./progress.ts";
import { type CommandResult, type Counts, serverCommands } from "./protocol.ts";
import type { RootedFile } from "./roots.ts";
import type { Session } from "./session.ts";
import { property, readLocale, readPageMode, textProperty } from "./settings.ts";
import { joinPath, pathOfUri, uriOfPath } from "./uri.ts";

type Run = (
  session: Session,
  argument: unknown,
  signal: AbortSignal,
  report: (message: string) => void,
) => Promise<CommandResult>;

interface Command {
  /** What the progress says while it runs. */
  readonly title: keyof typeof en;
  readonly run: Run;
}

/** The words of the commands in the language of the user. */
function words(session: Session): Say<keyof typeof en> {
  return sayIn({ en, ru, ar }, session.locale());
}

const commands: ReadonlyMap<string, Command> = new Map([
  [serverCommands.exportDocx, { title: "exporting", run: exportDocx }],
  [serverCommands.checkBid, { title: "checking", run: checkBid }],
  [serverCommands.newBid, { title: "creatingBid", run: newBid }],
  [serverCommands.importTender, { title: "importing", run: importTender }],
]);

/** Answers `workspace/executeCommand`. What the user can mend is in the answer; only wrong calls are errors. */
export async function executeCommand(
  session: Session,
  params: ExecuteCommandParams,
  token: CancellationToken,
  progress: ProgressSource,
  log: (message: string) => void,
): Promise<CommandResult> {
  const command = commands.get(params.command);
  if (!command) throw invalidParams(`There is no command ${params.command}`);
  const argument: unknown = params.arguments?.[0];
  return runWithProgress(session, progress, words(session)(command.title), token, async (signal, report) => {
    try {
      return await command.run(session, argument, signal, report);
    } catch (error) {
      if (signal.aborted) return { ok: false, cancelled: true, message: words(session)("cancelled") };
      if (error instanceof ResponseError || !(error instanceof Error)) throw error;
      log(`${params.command} failed: ${describe(error)}`);
      return { ok: false, message: error instanceof UsageError ? error.in(session.locale()) : error.message };
    }
  });
}

const stages = {
  checking: "stageChecking",
  writing: "stageWriting",
  counting: "stageCounting",
  writingAgain: "stageWritingAgain",
} as const satisfies Record<ExportStage, keyof typeof en>;

async function exportDocx(
  session: Session,
  argument: unknown,
  signal: AbortSignal,
  report: (message: string) => void,
): Promise<CommandResult> {
  const bid = await readManifest(session, argument);
  const to = readPath(argument, "to");
  const asOf = textProperty(argument, "asOf") ?? session.asOf();
  const { export: wishes, officePath } = session.settings();
  const pdf = property(argument, "pdf");
  const request = {
    root: bid.root.path,
    bid: bid.file,
    to,
    asOf,
    locale: session.locale(),
    pages: readPageMode(property(argument, "pages")) ?? wishes.pages,
    pdf: typeof pdf === "boolean" ? pdf : wishes.pdf,
    ...(officePath === undefined ? {} : { office: officePath }),
  };
  const tell = (stage: ExportStage): void => report(words(session)(stages[stage]));
  const result = await session.host.operations.exportBid(request, signal, tell);
  session.showExport(bid, result.notices ?? []);
  return toCommandResult(result);
}

async function newBid(session: Session, argument: unknown, signal: AbortSignal): Promise<CommandResult> {
  const folder = readPath(argument, "folder");
  const pack = textProperty(argument, "pack");
  const language = textProperty(argument, "language");
  const request = {
    folder,
    today: session.asOf().slice(0, 10),
    locale: session.locale(),
    ...(pack === undefined ? {} : { pack }),
    ...(language === undefined ? {} : { language }),
  };
  return afterWriting(session, await session.host.operations.createBid(request, signal));
}

async function importTender(session: Session, argument: unknown, signal: AbortSignal): Promise<CommandResult> {
  const bid = readBidSource(argument);
  const request = {
    file: readPath(argument, "file"),
    to: readPath(argument, "to"),
    locale: readLocale(textProperty(argument, "locale")) ?? session.locale(),
    ...(bid === undefined ? {} : { bid }),
  };
  return afterWriting(session, await session.host.operations.importTender(request, signal));
}

/** Checks one bid, or every bid, after looking at the disk anew. */
async function checkBid(session: Session, argument: unknown): Promise<CommandResult> {
  const bid = textProperty(argument, "bid") === undefined ? undefined : await readManifest(session, argument);
  if (!bid) await session.rescan();
  const roots = bid ? [bid.root] : session.roots.all();
  const summary = { errors: 0, warnings: 0, infos: 0, rejections: 0, bids: 0 };
  for (const root of roots) {
    if (bid) await root.service.filesChanged([]);
    const result = await session.scheduler.check(root);
    if (!result) return { ok: false, message: words(session)("checkFailed") };
    if (bid && !result.bids.includes(bid.file)) {
      return { ok: false, message: words(session)("noBid", { file: bid.file }) };
    }
    const findings = bid ? result.findings.filter((finding) => finding.bid === bid.file) : result.findings;
    summary.bids += bid ? 1 : result.bids.length;
    addFindings(summary, findings);
  }
  return { ok: true, summary: summary satisfies Counts };
}

/** Lets the editor see what an operation wrote without waiting for the watcher. */
async function afterWriting(session: Session, result: OperationResult): Promise<CommandResult> {
  // What was written may be a root of its own, so the question is where a file in it belongs.
  const owner = result.path === undefined ? undefined : await session.roots.locate(joinPath(result.path, "bid.yaml"));
  if (owner) {
    await owner.root.service.filesChanged([]);
    await session.scheduler.check(owner.root);
  }
  return toCommandResult(result);
}

function toCommandResult({ ok, message, path, warnings, summary, pages, pdf }: OperationResult): CommandResult {
  return {
    ok,
    ...(summary === undefined ? {} : { summary }),
    ...(warnings === undefined || warnings.length === 0 ? {} : { warnings }),
    ...(message === undefined ? {} : { message }),
    ...(path === undefined ? {} : { path: uriOfPath(path) }),
    ...(pages === undefined ? {} : { pages }),
    ...(pdf === undefined ? {} : { pdf: uriOfPath(pdf) }),
  };
}

async function readManifest(session: Session, argument: unknown): Promise<RootedFile> {
  const found = await session.locate(uriOfPath(readPath(argument, "bid")));
  if (!found) throw invalidParams("bid: the manifest of a bid is needed");
  return found;
}

/** `FILE` or `FILE#ID`, as the command line takes it, from a URI that may have the id as its fragment. */
function readBidSource(argument: unknown): string | undefined {
  const given = textProperty(argument, "bid");
  if (given === undefined) return undefined;
  const [uri, ...id] = given.split("#");
  const path = readPath({ bid: uri }, "bid");
  return id.length === 0 ? path : `${path}#${decodeURIComponent(id.join("#"))}`;
}

function readPath(argument: unknown, key: string): string {
  const uri = textProperty(argument, key);
  const path = uri === undefined ? undefined : pathOfUri(uri);
  if (path === undefined) throw invalidParams(`${key}: a file URI is needed`);
  return path;
}
