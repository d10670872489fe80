import type { Snapshot } from "../model/snapshot.ts";
import type { SourceFile } from "../model/source-file.ts";

/** A file that could be read as text. */
export type ReadableFile = Exclude<SourceFile, { form: "broken" }>;

/** The file of a request, however its name is composed; undefined for one that nobody reads. */
export function fileOf(snapshot: Snapshot, path: string): ReadableFile | undefined {
  const file = snapshot.files.get(path) ?? snapshot.files.get(path.normalize("NFC"));
  return file && file.form !== "broken" ? file : undefined;
}
