import type { Diagnostic, PublishDiagnosticsParams } from "vscode-languageserver";
import type { CheckResult, Finding } from "../analysis/finding.ts";
import type { Documents } from "./documents.ts";
import type { Counts } from "./protocol.ts";
import type { Root, Roots } from "./roots.ts";
import { joinPath, uriOfPath } from "./uri.ts";

/** Sends findings to the client, and only what has changed since the last time. */
export interface DiagnosticsPublisher {
  /** Publishes what a check found. Files that were touched after `revision` are left to the next check. */
  publish(root: Root, result: CheckResult, revision: number): void;
  /** Takes back what was published for roots that are no longer looked after. */
  clearLostRoots(): void;
  /** What the last check of a root found. */
  resultOf(root: Root): CheckResult | undefined;
  /** What it found in a file, by absolute path; undefined where the file was touched since. */
  findingsOf(root: Root, path: string): readonly Finding[] | undefined;
  /** What stands in the files of all roots now. */
  counts(): Counts;
}

interface PublisherOptions {
  readonly documents: Documents;
  readonly roots: Roots;
  /** Tells whether findings of files that are not open are wanted. */
  showsClosedFiles(): boolean;
  toDiagnostic(root: Root, finding: Finding): Diagnostic;
  /** What else is to be shown in files of a root, by absolute path, given what a check found in each. */
  others(root: Root, findingsOf: (path: string) => readonly Finding[]): ReadonlyMap<string, readonly Diagnostic[]>;
  send(params: PublishDiagnosticsParams): void;
}

interface Published {
  readonly root: Root;
  readonly uri: string;
  readonly version: number | undefined;
  readonly content: string;
}

export function createDiagnosticsPublisher(options: PublisherOptions): DiagnosticsPublisher {
  const { documents, roots, showsClosedFiles, toDiagnostic, others, send } = options;
  /** By absolute path. */
  const published = new Map<string, Published>();
  const results = new Map<Root, CheckResult>();
  /** The state of the texts that a result speaks of. */
  const revisions = new Map<Root, number>();

  const isOwn = (root: Root, file: string): boolean => roots.ownerOf(joinPath(root.path, file))?.root === root;

  const publishFile = (root: Root, path: string, diagnostics: readonly Diagnostic[]): void => {
    const open = documents.get(path);
    const before = published.get(path);
    const content = diagnostics.length === 0 ? "" : JSON.stringify(diagnostics);
    const uri = open?.uri ?? uriOfPath(path);
    // An editor moves squiggles while its user types; for a new version it needs them again even if they are equal.
    if (content === (before?.content ?? "") && (!open || open.version === before?.version)) return;
    // Clients key findings by the very spelling of the URI.
    if (before && before.uri !== uri && before.content !== "") send({ uri: before.uri, diagnostics: [] });
    send({ uri, ...(open ? { version: open.version } : {}), diagnostics: [...diagnostics] });
    if (content === "" && !open) published.delete(path);
    else published.set(path, { root, uri, version: open?.version, content });
  };

  return {
    publish(root, result, revision) {
      results.set(root, result);
      revisions.set(root, revision);
      const checked = new Set(result.files);
      const byPath = new Map<string, Diagnostic[]>();
      for (const { path } of documents.all()) {
        const owner = roots.ownerOf(path);
        if (owner?.root === root && checked.has(owner.file)) byPath.set(path, []);
      }
      for (const [path, { root: publisher }] of published) if (publisher === root) byPath.set(path, []);
      const add = (path: string, diagnostics: readonly Diagnostic[]): void => {
        if (!showsClosedFiles() && !documents.get(path)) return;
        const list = byPath.get(path);
        if (list) list.push(...diagnostics);
        else byPath.set(path, [...diagnostics]);
      };
      for (const finding of result.findings) {
        if (isOwn(root, finding.file)) add(joinPath(root.path, finding.file), [toDiagnostic(root, finding)]);
      }
      const findingsOf = (path: string) => result.findings.filter(({ file }) => joinPath(root.path, file) === path);
      for (const [path, diagnostics] of others(root, findingsOf)) {
        if (roots.ownerOf(path)?.root === root) add(path, diagnostics);
      }
      const isOpen = ([path]: readonly [string, unknown]): number => (documents.get(path) ? 0 : 1);
      for (const [path, diagnostics] of [...byPath].sort((a, b) => isOpen(a) - isOpen(b))) {
        if (!documents.touchedSince(path, revision)) publishFile(root, path, diagnostics);
      }
    },
    clearLostRoots() {
      const kept = new Set(roots.all());
      for (const [path, { root, uri, content }] of [...published]) {
        if (kept.has(root)) continue;
        published.delete(path);
        if (content !== "") send({ uri, diagnostics: [] });
      }
      for (const root of [...results.keys()]) {
        if (kept.has(root)) continue;
        results.delete(root);
        revisions.delete(root);
      }
    },
    resultOf: (root) => results.get(root),
    findingsOf(root, path) {
      if (documents.touchedSince(path, revisions.get(root) ?? -1)) return undefined;
      return results.get(root)?.findings.filter((finding) => joinPath(root.path, finding.file) === path);
    },
    counts() {
      const counts = { errors: 0, warnings: 0, infos: 0, rejections: 0, bids: 0 };
      for (const [root, result] of results) {
        counts.bids += result.bids.filter((bid) => isOwn(root, bid)).length;
        addFindings(
          counts,
          result.findings.filter((finding) => isOwn(root, finding.file)),
        );
      }
      return counts;
    },
  };
}

type Tally = { -readonly [Key in keyof Counts]: number };

/** Adds findings to the counts. */
export function addFindings(counts: Tally, findings: readonly Finding[]): void {
  for (const { severity, verdict } of findings) {
    if (severity === "error") counts.errors += 1;
    else if (severity === "warning") counts.warnings += 1;
    else counts.infos += 1;
    if (verdict === "rejection") counts.rejections += 1;
  }
}
