import { plainText } from "../../server/src/lsp/snippet-text.ts";

/**
 * What the editor leaves in the file when the user accepts every default, on 1 December 2026.
 *
 * @param option which option of every choice is taken, counted from 0 and begun again where a choice has fewer
 */
export function expandSnippet(body: string, option = 0): string {
  const day: Readonly<Record<string, string>> = { YEAR: "2026", MONTH: "12", DATE: "01" };
  const chosen = body.replace(/\$\{(\d+)\|((?:[^|\\]|\\.)*)\|\}/g, (_all, stop: string, options: string) => {
    const all = options.split(/(?<!\\),/);
    return `\${${stop}|${all[option % all.length]}|}`;
  });
  return plainText(chosen.replace(/\$CURRENT_(YEAR|MONTH|DATE)/g, (_all, part: string) => day[part] ?? ""));
}
