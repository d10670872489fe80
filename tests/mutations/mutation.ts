import { checkWorkspace } from "../../server/src/analysis/check-workspace.ts";
import type { FixableFinding } from "../../server/src/analysis/finding.ts";
import { createSourceCache, type SourceCache } from "../../server/src/analysis/load-snapshot.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { createLineIndex } from "../../server/src/text/line-index.ts";
import type { Files } from "./workspace-files.ts";

/** One change of the files of a workspace. */
export type Change = (files: Map<string, string | Uint8Array>) => void;

/** One mistake that somebody could make, and the one finding that it must lead to. */
export interface Mutation {
  /** What was done, in words. */
  readonly name: string;
  readonly changes: readonly Change[];
  /** The rule that must find it. */
  readonly rule: string;
  /** The text that the finding covers. */
  readonly at?: string;
  /** Part of its message. */
  readonly says?: string;
  /** As of when to check; a bid that was handed in is judged as of that moment anyway. */
  readonly asOf?: string;
}

/** Puts `to` in the place of `from`, which must stand in the file exactly once. */
export function replace(path: string, from: string, to: string): Change {
  return (files) => {
    const text = textOf(files, path);
    const count = text.split(from).length - 1;
    if (count !== 1) throw new Error(`“${from}” stands ${count} times in ${path}`);
    files.set(
      path,
      text.replace(from, () => to),
    );
  };
}

/** Puts `to` in every place of `from`. */
export function replaceAll(path: string, from: string, to: string): Change {
  return (files) => {
    const text = textOf(files, path);
    if (!text.includes(from)) throw new Error(`“${from}” does not stand in ${path}`);
    files.set(
      path,
      text.replaceAll(from, () => to),
    );
  };
}

/**
 * Takes out one entry of a list, with all its lines.
 *
 * @param first Its first line, or the beginning of that up to a sign that is neither letter nor digit.
 */
export function removeEntry(path: string, first: string): Change {
  return (files) => {
    const lines = textOf(files, path).split("\n");
    const begins = (line: string): boolean =>
      line.trim() === first || (/[^\p{L}\p{N}]$/u.test(first) && line.trim().startsWith(first));
    const found = lines.filter(begins);
    if (found.length !== 1) throw new Error(`${found.length} entries of ${path} begin with “${first}”`);
    const start = lines.findIndex(begins);
    const indent = /^ */.exec(lines[start] ?? "")?.[0].length ?? 0;
    let end = start + 1;
    while (
      end < lines.length &&
      /^ *\S/.test(lines[end] ?? "") &&
      (/^ */.exec(lines[end] ?? "")?.[0].length ?? 0) > indent
    )
      end += 1;
    lines.splice(start, end - start);
    files.set(path, lines.join("\n"));
  };
}

/** Adds a text at the end of a file. */
export function append(path: string, text: string): Change {
  return (files) => void files.set(path, `${textOf(files, path).trimEnd()}\n${text}\n`);
}

/** Takes a file away. */
export function remove(path: string): Change {
  return (files) => {
    if (!files.delete(path)) throw new Error(`there is no ${path}`);
  };
}

/** Puts other content into a file, or makes it. */
export function write(path: string, content: string | Uint8Array): Change {
  return (files) => void files.set(path, content);
}

function textOf(files: ReadonlyMap<string, string | Uint8Array>, path: string): string {
  const content = files.get(path);
  if (typeof content !== "string") throw new Error(`there is no text ${path}`);
  return content;
}

/** A finished workspace on which mistakes are tried, one at a time. */
export interface MutationBench {
  /** The findings of the bid without any mistake. */
  readonly before: readonly FixableFinding[];
  /** The findings that a mutation adds, each as `rule "covered text": message`, and the findings themselves. */
  try(mutation: Mutation): Promise<readonly { readonly finding: FixableFinding; readonly covered: string }[]>;
}

/**
 * Prepares a bid of a workspace.
 *
 * @param paths Files and folders whose findings count, such as that of one bid.
 */
export async function prepareBench(files: Files, paths: readonly string[], asOf: string): Promise<MutationBench> {
  const cache = createSourceCache();
  const before = await findingsOf(files, paths, asOf, cache);
  return {
    before,
    async try({ changes, asOf: own }) {
      const changed = new Map(files);
      for (const change of changes) change(changed);
      // Each mutation starts from what was read of the others: only the file that differs is read anew.
      const after = await findingsOf(changed, paths, own ?? asOf, cache);
      const known = new Set(before.map(({ rule, file, message }) => `${rule}\n${file}\n${message}`));
      return after
        .filter(({ rule, file, message }) => !known.has(`${rule}\n${file}\n${message}`))
        .map((finding) => ({ finding, covered: coveredBy(finding, changed) }));
    },
  };
}

async function findingsOf(files: Files, paths: readonly string[], asOf: string, cache: SourceCache) {
  const { findings } = await checkWorkspace(createMemoryWorkspace(files), { asOf, paths }, cache);
  return findings;
}

function coveredBy({ file, range }: FixableFinding, files: Files): string {
  const text = files.get(file);
  if (typeof text !== "string") return "";
  const span = createLineIndex(text).spanOf(range);
  return text.slice(span.start, span.end);
}
