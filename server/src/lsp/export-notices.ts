import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { Finding } from "../analysis/finding.ts";
import type { ExportNotice } from "../host/export-notices.ts";
import { twinsOf } from "../host/export-twins.ts";
import { messageInReadingOrder } from "./reading-order.ts";
import type { Root } from "./roots.ts";
import { type DiagnosticOptions, diagnosticSource } from "./to-diagnostic.ts";
import { joinPath } from "./uri.ts";

/** What the last export of each bid told about its files. It moves with the text and goes when the text there changes. */
export interface ExportNotices {
  /** Puts what an export told in place of what the last one of that bid did; tells whether there is anything to show. */
  replace(
    root: Root,
    bid: string,
    notices: readonly ExportNotice[],
    textOf: (path: string) => string | undefined,
  ): boolean;
  /** The text of an open file was changed. */
  edited(path: string, before: string, after: string): void;
  /** A file was opened with this text. */
  opened(path: string, text: string): void;
  /** A file was changed by somebody else, or closed without what was typed into it. */
  forget(path: string): void;
  /** Closes a file: where its text was changed, nobody knows what is left of it. */
  closed(path: string): void;
  /** What is told of a root now, by absolute path. */
  of(root: Root): ReadonlyMap<string, readonly ExportNotice[]>;
}

interface Kept {
  readonly root: Root;
  readonly bid: string;
  readonly path: string;
  notice: ExportNotice;
  moved: boolean;
}

const lineBreak = /\r\n|\r|\n/;

export function createExportNotices(): ExportNotices {
  let kept: Kept[] = [];
  const has = (path: string): boolean => kept.some((entry) => entry.path === path);
  const forget = (path: string): void => {
    kept = kept.filter((entry) => entry.path !== path);
  };
  const stands = (notice: ExportNotice, lines: readonly string[]): boolean =>
    lines[notice.range.start.line] === notice.line;
  const opened = (path: string, text: string): void => {
    if (!has(path)) return;
    const lines = text.split(lineBreak);
    kept = kept.filter((entry) => entry.path !== path || stands(entry.notice, lines));
  };

  return {
    replace(root, bid, notices, textOf) {
      const before = kept.length;
      kept = kept.filter((entry) => entry.root !== root || entry.bid !== bid);
      const lost = before - kept.length;
      for (const notice of notices) {
        kept.push({ root, bid, path: joinPath(root.path, notice.file), notice, moved: false });
      }
      // An export reads what is saved; what is open may differ from it.
      for (const path of new Set(notices.map(({ file }) => joinPath(root.path, file)))) {
        const text = textOf(path);
        if (text !== undefined) opened(path, text);
      }
      return lost > 0 || notices.length > 0;
    },
    edited(path, before, after) {
      if (!has(path)) return;
      const [old, lines] = [before.split(lineBreak), after.split(lineBreak)];
      const change = findChange(old, lines);
      kept = kept.filter((entry) => {
        if (entry.path !== path) return true;
        entry.moved = true;
        entry.notice = move(entry.notice, change);
        return stands(entry.notice, lines);
      });
    },
    opened,
    forget,
    closed(path) {
      kept = kept.filter((entry) => entry.path !== path || !entry.moved);
    },
    of(root) {
      const byPath = new Map<string, ExportNotice[]>();
      for (const entry of kept) {
        if (entry.root !== root) continue;
        const list = byPath.get(entry.path);
        if (list) list.push(entry.notice);
        else byPath.set(entry.path, [entry.notice]);
      }
      return byPath;
    },
  };
}

interface Change {
  /** The first line that is no longer as it was. */
  readonly first: number;
  /** How many lines more there are behind the change. */
  readonly delta: number;
}

function findChange(old: readonly string[], lines: readonly string[]): Change {
  let first = 0;
  while (first < old.length && old[first] === lines[first]) first += 1;
  return { first, delta: lines.length - old.length };
}

function move(notice: ExportNotice, { first, delta }: Change): ExportNotice {
  const { start, end } = notice.range;
  if (start.line < first || delta === 0) return notice;
  const shift = ({ line, character }: typeof start) => ({ line: line + delta, character });
  return { ...notice, range: { start: shift(start), end: shift(end) } };
}

/** Tells whether a finding of a check says the same at the same place already. */
export function isToldAlready({ code, range, height }: ExportNotice, findings: readonly Finding[]): boolean {
  const rules = twinsOf(code);
  const first = range.start.line;
  return findings.some(({ rule, range: { start } }) => {
    return rules.includes(rule) && start.line >= first && start.line < first + height;
  });
}

/** Writes what an export told the way this client can take it. */
export function noticeToDiagnostic(notice: ExportNotice, { client, locale }: DiagnosticOptions): Diagnostic {
  return {
    range: notice.range,
    severity: notice.severity === "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code: notice.code,
    source: diagnosticSource,
    message: messageInReadingOrder(notice.message, locale, client),
  };
}
