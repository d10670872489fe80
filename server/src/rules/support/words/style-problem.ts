import { sourceOf } from "../../../model/law.ts";
import { placeOf } from "../../../schema/place.ts";
import type { RuleProblem } from "../../define-rule.ts";
import { replaceInFragment } from "../edits/replace-in-fragment.ts";
import { shorten } from "../text/shorten.ts";
import type { StyleFinding } from "./style-findings.ts";

/** The messages that every rule of style lists has. */
export type StyleMessage = "found" | "rewrite" | "listed" | "replace";

/** What a rule of style lists says of a finding: why the words should not stand there, and what to write instead. */
export function styleProblem(finding: StyleFinding): RuleProblem<StyleMessage> {
  const { fragment, start, end, entry, list } = finding;
  const { reason = "", rewrite, replacement, verdict } = entry;
  const text = shorten(fragment.text.slice(start, end), 60);
  const hint = rewrite ?? replacement;
  const edit =
    replacement !== undefined && finding.asListed
      ? replaceInFragment(fragment, start, end, sameCase(text, replacement))
      : undefined;
  const source = entry.source || list.pack.own ? { source: sourceOf(list.pack, entry) } : {};
  return {
    at: fragment.placeOf(start, end),
    message: hint === undefined ? "found" : "rewrite",
    params: {
      text,
      reason: asSentence(reason),
      rewrite: hint ?? "",
      list: list.data.title ?? "",
      replacement: replacement ?? "",
    },
    ...(verdict === undefined ? {} : { verdict }),
    ...source,
    ...(list.pack.own ? { related: [{ at: placeOf(entry, "words"), message: "listed" as const }] } : {}),
    // Other words may promise something else.
    ...(edit ? { fix: { title: "replace" as const, edits: [edit], needsReview: true as const } } : {}),
  };
}

/** At the beginning of a sentence the new words begin with a capital letter, too. */
function sameCase(old: string, text: string): string {
  const first = old.charAt(0);
  const isCapital = first !== first.toLowerCase() && first === first.toUpperCase();
  return isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function asSentence(text: string): string {
  return /[.!?…؟]$/u.test(text.trim()) || text === "" ? text.trim() : `${text.trim()}.`;
}
