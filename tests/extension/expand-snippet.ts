import { plainText } from "../../server/src/lsp/snippet-text.ts";

/** What the editor leaves in the file when the user accepts every default, on 1 December 2026. */
export function expandSnippet(body: string): string {
  const day: Readonly<Record<string, string>> = { YEAR: "2026", MONTH: "12", DATE: "01" };
  return plainText(body.replace(/\$CURRENT_(YEAR|MONTH|DATE)/g, (_all, part: string) => day[part] ?? ""));
}
