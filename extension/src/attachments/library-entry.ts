import { type AttachedFile, describeName, escapeSnippet, writeScalar } from "./write-reference.ts";

/** A new entry for the library of documents, and where it goes. */
export interface LibraryEntry {
  /** Line before which it goes, from 0; one past the last where it goes to the end. */
  readonly line: number;
  /** With tab stops for its id, type and title. */
  readonly snippet: string;
}

/**
 * Writes an entry of the library for a file: behind the entry that was pointed at, in its indentation. Undefined where
 * the file has no list of documents.
 *
 * @param lines Of the file.
 * @param at Line that was pointed at, from 0.
 */
export function writeLibraryEntry(lines: readonly string[], at: number, file: AttachedFile): LibraryEntry | undefined {
  const start = lines.findIndex((line) => /^documents:\s*(?:#.*|\[\s*\]\s*)?$/.test(line));
  if (start < 0) return undefined;
  let end = lines.findIndex((line, index) => index > start && /^[^\s#-]/.test(line));
  if (end < 0) end = lines.length;
  while (end > start + 1 && (lines[end - 1] ?? "").trim() === "") end -= 1;
  const items = lines.flatMap((line, index) => {
    const indent = index > start && index < end ? /^( *)- /.exec(line)?.[1] : undefined;
    return indent === undefined ? [] : [{ index, indent }];
  });
  const indent = items[0]?.indent ?? "  ";
  const next = items.find((item) => item.indent === indent && item.index > at);
  const isWithin = at > start && at < end;
  let line = isWithin && next ? next.index : end;
  // A comment above an entry belongs to it.
  while (line > start + 1 && /^\s*(?:#|$)/.test(lines[line - 1] ?? "")) line -= 1;
  const title = describeName(file.name);
  const id = escapeSnippet(idOf(title));
  const rows = [
    `- id: \${1:${id}}`,
    `  type: \${2:${id}}`,
    `  title: \${3:${escapeSnippet(writeScalar(title))}}`,
    `  file: ${escapeSnippet(writeScalar(file.path))}`,
  ];
  return { line, snippet: rows.map((row) => `${indent}${row}\n`).join("") };
}

/** An id of letters and digits of any script, beginning with a letter. */
export function idOf(title: string): string {
  const id = title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^[^\p{L}]+|-+$/gu, "");
  return id === "" ? "document" : id;
}
