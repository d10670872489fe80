import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

/** The real inputs lie beside the project; they are read there and not copied. */
const folder = resolve(import.meta.dirname, "../../../shared/corpus");

/** False where the real inputs are absent: tests that need them say so and are skipped. */
export const corpusPresent = existsSync(folder);

/** What a test that needs the real inputs is called where they are absent. */
export const withCorpus = corpusPresent ? "" : " (SKIPPED: the folder ../shared/corpus is absent)";

/** The text of a real input of one standard. */
export function readCorpusFile(standard: string, name: string): string {
  return readFileSync(resolve(folder, standard, name), "utf8");
}
