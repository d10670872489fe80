import type { Range } from "../text/line-index.ts";
import type { Report } from "./report.ts";

/** A piece of a file as other programs count: lines and columns from 1, `endColumn` exclusive, in UTF-16 units. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Says places in the terms of code hosts. */
export interface Places {
  /** The path of a file from the top of the repository. */
  pathOf(file: string): string;
  /** Undefined where the file could not be read as text, so that a finding speaks of all of it. */
  regionOf(file: string, range: Range): Region | undefined;
}

/** Knows the files of one report. A byte order mark counts as no column, since no program shows it. */
export function createPlaces({ snapshot, prefix }: Pick<Report, "snapshot" | "prefix">): Places {
  return {
    pathOf: (file) => `${prefix}${file}`,
    regionOf(file, { start, end }) {
      const source = snapshot.files.get(file);
      if (!source || source.form === "broken") return undefined;
      const mark = source.text.startsWith("\uFEFF") ? 1 : 0;
      const columnOf = (place: Range["start"]): number =>
        Math.max(1, place.character + 1 - (place.line === 0 ? mark : 0));
      return {
        startLine: start.line + 1,
        startColumn: columnOf(start),
        endLine: end.line + 1,
        endColumn: columnOf(end),
      };
    },
  };
}
