import { readSuppressions } from "../analysis/suppressions.ts";
import type { SourcePlace } from "../export/blocks/types.ts";
import type { LintProblem } from "../export/docx/lint/lint-docx.ts";
import type { ExportProblem } from "../export/problem.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { Range } from "../text/line-index.ts";
import type { Locale } from "../text/locale.ts";
import { twinsOf } from "./export-twins.ts";
import { type HostMessage, say } from "./say.ts";

/** What an export has to tell about a place in a file of the bid. */
export interface ExportNotice {
  /** `export/` and what it is, such as `export/wide-table`. */
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  /** Relative to the root. */
  readonly file: string;
  /** On one line: the first of what it is about. */
  readonly range: Range;
  /** How many lines it is about. */
  readonly height: number;
  /** The whole line as it was exported, to tell whether it still stands there. */
  readonly line: string;
}

/** All that an export has to tell: a line each, and what of it has a place. */
export interface ExportReport {
  /** `file:line: message`, or the message alone; errors first, then in the order of files and lines. */
  readonly lines: readonly string[];
  readonly notices: readonly ExportNotice[];
}

/** A fault of the written document with its message. */
export type SaidProblem = LintProblem & { readonly message: string };

const problemMessages = {
  "missing-picture": "notPrintedPictureMissing",
  "unsupported-picture": "notPrintedPictureKind",
  "damaged-picture": "notPrintedPictureDamaged",
  "huge-picture": "notPrintedPictureHuge",
  "heavy-picture": "notPrintedPictureHeavy",
  "heavy-pictures": "notPrintedPicturesHeavy",
  "cut-off-picture": "printedPictureCutOff",
  "print-colours": "printedPictureColours",
  "crowded-table": "printedTableCrowded",
  "no-data": "notPrintedNoData",
  "duplicate-id": "notPrintedTwice",
  "unknown-reference": "notPrintedUnknown",
  "unknown-id": "notPrintedUnknown",
  "unknown-variable": "notPrintedUnknown",
  "unknown-directive": "notPrintedUnknown",
} as const satisfies Record<ExportProblem["problem"], HostMessage>;

/** Whoever has silenced the rule at a place does not want to hear the same from the export. */
function isSilenced(code: string, { file, range, height }: Place, snapshot: Snapshot): boolean {
  const source = snapshot.files.get(file);
  const rules = twinsOf(code);
  if (!source || rules.length === 0) return false;
  const first = range.start.line;
  return readSuppressions(source).some(({ rule, line }) => {
    return rules.includes(rule) && line >= first && line < first + height;
  });
}

/** Tells what could not be printed as asked, and what is wrong with the document, at their places in the source. */
export function reportExport(
  problems: readonly ExportProblem[],
  lintProblems: readonly SaidProblem[],
  snapshot: Snapshot,
  locale: Locale,
): ExportReport {
  const entries = [
    ...lintProblems.map(({ key, severity, message, source }) => ({ code: `export/${key}`, severity, message, source })),
    ...problems.map(({ problem, id, source, params }) => {
      const message = say(problemMessages[problem], { id, ...params }, locale);
      return { code: `export/${problem}`, severity: "warning" as const, message, source };
    }),
  ].map(({ source, ...entry }) => ({ entry, place: source && locate(source, snapshot) }));
  entries.sort((a, b) => rankOf(a.entry) - rankOf(b.entry) || comparePlaces(a.place, b.place));

  const lines = new Set<string>();
  const notices: ExportNotice[] = [];
  for (const { entry, place } of entries) {
    if (!place) {
      lines.add(entry.message);
      continue;
    }
    if (entry.severity === "warning" && isSilenced(entry.code, place, snapshot)) continue;
    lines.add(say("at", { place: `${place.file}:${place.range.start.line + 1}`, message: entry.message }, locale));
    notices.push({ ...entry, ...place });
  }
  return { lines: [...lines], notices };
}

function rankOf({ severity }: Pick<ExportNotice, "severity">): number {
  return severity === "error" ? 0 : 1;
}

type Place = Pick<ExportNotice, "file" | "range" | "height" | "line">;

/** File by file, line by line; what has no place comes first. */
function comparePlaces(a: Place | undefined, b: Place | undefined): number {
  if (!a || !b) return Number(a !== undefined) - Number(b !== undefined);
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.range.start.line - b.range.start.line;
}

/** The first line of a place: a whole section or table would be underlined otherwise. */
function locate({ file, span }: SourcePlace, snapshot: Snapshot): Place | undefined {
  const source = snapshot.files.get(file);
  if (!source) return undefined;
  const { lines, text } = source;
  const start = lines.positionAt(span.start);
  const whole = lines.lineSpan(start.line);
  const end = lines.positionAt(Math.max(span.start, Math.min(span.end, whole.end)));
  const height = lines.positionAt(span.end).line - start.line + 1;
  return { file, range: { start, end }, height, line: text.slice(whole.start, whole.end) };
}
