import type { Connection, FileEvent, InitializeParams, WorkspaceFolder } from "vscode-languageserver";
import { FileChangeType } from "vscode-languageserver";
import type { Locale } from "../analysis/finding.ts";
import type { ExportNotice } from "../host/export-notices.ts";
import { isWorkspaceFile } from "../model/paths.ts";
import { type ClientFeatures, readClientFeatures } from "./capabilities.ts";
import { type CheckScheduler, createCheckScheduler } from "./check-scheduler.ts";
import { describe } from "./describe-error.ts";
import { createDiagnosticsPublisher, type DiagnosticsPublisher } from "./diagnostics.ts";
import { createDocuments, type Documents, type OpenDocument } from "./documents.ts";
import { createExportNotices, isToldAlready, noticeToDiagnostic } from "./export-notices.ts";
import { isWatched } from "./file-events.ts";
import type { ServerHost } from "./host.ts";
import { statusNotification } from "./protocol.ts";
import { createRoots, type Root, type RootedFile, type Roots } from "./roots.ts";
import { defaultSettings, property, readLocale, type Settings, textProperty } from "./settings.ts";
import { type DiagnosticOptions, toDiagnostic } from "./to-diagnostic.ts";
import { joinPath, pathOfUri, uriOfPath } from "./uri.ts";
import { createInsightRefresh } from "./wire-insight.ts";

/** One client and everything that is known about its files, from `initialize` to `exit`. */
export interface Session {
  readonly client: ClientFeatures;
  readonly host: ServerHost;
  readonly documents: Documents;
  readonly roots: Roots;
  readonly scheduler: CheckScheduler;
  readonly publisher: DiagnosticsPublisher;
  locale(): Locale;
  asOf(): string;
  settings(): Settings;
  setSettings(settings: Settings): void;
  /** Takes other folders for those that are open in the editor. */
  changeFolders(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): Promise<void>;
  openDocument(uri: string, languageId: string, version: number, text: string): Promise<void>;
  changeDocument(uri: string, version: number, changes: readonly unknown[]): Promise<void>;
  closeDocument(uri: string): Promise<void>;
  filesChanged(events: readonly FileEvent[]): Promise<void>;
  /** Looks at the disk anew: what watchers tell is not all that happens. */
  rescan(): Promise<void>;
  /** The root and the name of a file; undefined for what is no file or belongs to nobody's bid. */
  locate(uri: string): Promise<RootedFile | undefined>;
  /** URI of a file of a root, in the client's own spelling where it is open. */
  uriOf(root: Root, file: string): string;
  diagnosticOptions(root: Root): DiagnosticOptions;
  /** Shows what an export of a bid told, in place of what the last one did. */
  showExport(bid: RootedFile, notices: readonly ExportNotice[]): void;
  scheduleAll(): void;
  /** Finds the roots of the folders and begins to check them. */
  start(): Promise<void>;
}

/** Begins a session with a client that has said who it is. */
export function createSession(connection: Connection, host: ServerHost, params: InitializeParams): Session {
  const options: unknown = params.initializationOptions;
  const client = readClientFeatures(params.capabilities, options);
  const documents = createDocuments();
  const roots = createRoots({
    findMarkedRoot: host.findMarkedRoot,
    releaseService: host.releaseService,
    createService: (path) => host.createService(path, () => scheduleRoot(path)),
  });
  const uriScheme = textProperty(options, "uriScheme");
  const fixedAsOf = textProperty(options, "asOf");
  const editorLocale = readLocale(textProperty(options, "locale") ?? params.locale) ?? "en";
  const wantsStatus = property(options, "status") === true;
  const folders = new Set(foldersOf(params));
  let settings = defaultSettings;

  const locale = (): Locale => settings.language ?? editorLocale;
  const asOf = (): string => fixedAsOf ?? host.today();
  const uriOf = (root: Root, file: string): string => {
    const path = joinPath(root.path, file);
    return documents.get(path)?.uri ?? uriOfPath(path);
  };
  const diagnosticOptions = (root: Root): DiagnosticOptions => {
    return { client, uriScheme, locale: locale(), uriOf: (file) => uriOf(root, file) };
  };
  const notices = createExportNotices();
  const publisher = createDiagnosticsPublisher({
    documents,
    roots,
    showsClosedFiles: () => settings.closedFiles,
    toDiagnostic: (root, finding) => toDiagnostic(finding, diagnosticOptions(root)),
    others(root, findingsOf) {
      const diagnostics = Array.from(notices.of(root), ([path, told]) => {
        const fresh = told.filter((notice) => !isToldAlready(notice, findingsOf(path)));
        return [path, fresh.map((notice) => noticeToDiagnostic(notice, diagnosticOptions(root)))] as const;
      });
      return new Map(diagnostics);
    },
    send: (diagnostics) => void connection.sendDiagnostics(diagnostics),
  });
  const refreshInsight = createInsightRefresh(connection, params.capabilities);
  const scheduler = createCheckScheduler({
    defer: host.defer,
    revision: () => documents.revision,
    async run(root) {
      if (!roots.all().includes(root)) return undefined;
      const { revision } = documents;
      try {
        const result = await root.service.check({ asOf: asOf(), locale: locale() });
        if (roots.adoptNested(root, result.files)) await moveDocuments();
        publisher.publish(root, result, revision);
        refreshInsight();
        if (wantsStatus) void connection.sendNotification(statusNotification, publisher.counts());
        return result;
      } catch (error) {
        connection.console.error(`The check of ${root.path} failed: ${describe(error)}`);
        return undefined;
      }
    },
  });

  const scheduleRoot = (path: string): void => {
    for (const root of roots.all()) if (root.path === path) scheduler.schedule(root);
  };

  /** Which service holds the text of an open file. */
  const holders = new Map<string, RootedFile>();
  /** Open files that no service has been told of yet. */
  const deliveries = new Map<string, Promise<void>>();
  /** Tells the right service the text that the editor holds now. */
  const deliver = (document: OpenDocument): Promise<void> => {
    const delivery = deliverText(document).finally(() => {
      if (deliveries.get(document.path) === delivery) deliveries.delete(document.path);
    });
    deliveries.set(document.path, delivery);
    return delivery;
  };
  const deliverText = async ({ path }: OpenDocument): Promise<void> => {
    const target = await roots.locate(path);
    const document = documents.get(path);
    if (!document) return;
    const before = holders.get(path);
    if (before && before.root !== target?.root) await before.root.service.closeDocument(before.file);
    if (!target) {
      holders.delete(path);
      return;
    }
    holders.set(path, target);
    deliverNow(document, target);
  };
  const deliverNow = (document: OpenDocument, { root, file }: RootedFile): void => {
    documents.touch(document.path);
    root.service.updateDocument(file, document.text).catch((error: unknown) => {
      connection.console.error(`The text of ${document.path} was not taken: ${describe(error)}`);
    });
    scheduler.schedule(root);
  };
  const scheduleAll = (): void => {
    for (const root of roots.all()) scheduler.schedule(root);
  };
  const moveDocuments = async (): Promise<void> => {
    await Promise.all(documents.all().map(deliver));
    scheduleAll();
  };
  const refreshRoots = async (): Promise<void> => {
    await roots.refresh(
      [...folders],
      documents.all().map((document) => document.path),
    );
    publisher.clearLostRoots();
    await moveDocuments();
  };

  return {
    client,
    host,
    documents,
    roots,
    scheduler,
    publisher,
    locale,
    asOf,
    settings: () => settings,
    setSettings(next) {
      settings = next;
      host.limitChecks(settings.checkTimeLimit);
      scheduleAll();
    },
    async changeFolders(added, removed) {
      for (const path of pathsOf(removed)) folders.delete(path);
      for (const path of pathsOf(added)) folders.add(path);
      await refreshRoots();
    },
    async openDocument(uri, languageId, version, text) {
      const document = documents.open(uri, languageId, version, text);
      if (document) notices.opened(document.path, text);
      if (document) await deliver(document);
    },
    async changeDocument(uri, version, changes) {
      const path = pathOfUri(uri);
      const before = path === undefined ? undefined : documents.get(path);
      const document = documents.change(uri, version, changes);
      if (document && before) notices.edited(document.path, before.text, document.text);
      const holder = document && holders.get(document.path);
      // A file whose root is still being looked for is told with its newest text when that is known.
      if (document && holder) deliverNow(document, holder);
    },
    async closeDocument(uri) {
      const document = documents.close(uri);
      if (document) notices.closed(document.path);
      const holder = document && holders.get(document.path);
      if (!document || !holder) return;
      holders.delete(document.path);
      await holder.root.service.closeDocument(holder.file);
      scheduler.schedule(holder.root);
    },
    async filesChanged(events) {
      const paths = events.filter(isWatched).map((event) => ({ path: pathOfUri(event.uri), type: event.type }));
      const marker = paths.some(({ path, type }) => path && type !== FileChangeType.Changed && isWorkspaceFile(path));
      if (marker) await refreshRoots();
      const changed = new Map<Root, string[]>();
      for (const { path } of paths) {
        const owner = path === undefined ? undefined : roots.ownerOf(path);
        if (path !== undefined && !documents.get(path)) notices.forget(path);
        if (!owner) continue;
        const files = changed.get(owner.root);
        // A branch that is switched touches hundreds of files at once.
        if (files) files.push(owner.file);
        else changed.set(owner.root, [owner.file]);
      }
      for (const [root, files] of changed) {
        await root.service.filesChanged(files);
        scheduler.schedule(root);
      }
    },
    async locate(uri) {
      const path = pathOfUri(uri);
      if (path === undefined) return undefined;
      // Whoever asks about a text that was just opened asks about that text, not about the disk.
      await deliveries.get(path);
      return holders.get(path) ?? roots.locate(path);
    },
    async rescan() {
      await refreshRoots();
      for (const root of roots.all()) {
        await root.service.filesChanged([]);
        scheduler.schedule(root);
      }
    },
    uriOf,
    diagnosticOptions,
    showExport({ root, file }, told) {
      const hasChanged = notices.replace(root, file, told, (path) => documents.get(path)?.text);
      if (hasChanged) scheduler.schedule(root);
    },
    scheduleAll,
    start: refreshRoots,
  };
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return pathsOf(workspaceFolders);
  const path = rootUri ? pathOfUri(rootUri) : undefined;
  return path === undefined ? [] : [path];
}

function pathsOf(folders: readonly WorkspaceFolder[]): readonly string[] {
  return folders.map(({ uri }) => pathOfUri(uri)).filter((path) => path !== undefined);
}
