import { readFileSync } from "node:fs";
import { plainText } from "../../server/src/lsp/snippet-text.ts";

export interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

/** The snippets of a file of the repository, by their names. */
export function readSnippets(path: string): ReadonlyMap<string, Snippet> {
  const parsed: Record<string, Snippet> = JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
  return new Map(Object.entries(parsed));
}

/** What the editor leaves in the file when the user accepts every default, on 1 December 2026. */
export function expandSnippet({ body }: Snippet): string {
  const day: Readonly<Record<string, string>> = { YEAR: "2026", MONTH: "12", DATE: "01" };
  const dated = body.join("\n").replace(/\$CURRENT_(YEAR|MONTH|DATE)/g, (_all, part: string) => day[part] ?? "");
  return plainText(dated);
}
