import type { Finding, Locale } from "../analysis/finding.ts";
import { ruleSummaries } from "../rules/summaries.generated.ts";
import type { Position } from "../text/line-index.ts";
import { describeIn } from "./describe/describe-tools.ts";
import { paragraphs } from "./describe/markdown.ts";
import type { FilePosition, HoverRule } from "./language-service.ts";
import { rangesTouch } from "./ranges-touch.ts";
import { schemaTextIn } from "./schema-text.ts";

/** The rules whose findings stand at a place, each once, in the order of the findings. */
export function hoverRules(
  result: { readonly findings: readonly Finding[] } | undefined,
  { file, position }: FilePosition,
  locale: Locale,
): readonly HoverRule[] {
  const here = { start: position, end: position };
  const found = (result?.findings ?? []).filter((one) => one.file === file && rangesTouch(one.range, here));
  return [...new Set(found.map(({ rule }) => rule))].map((id) => ({ id, text: describeRule(id, locale) }));
}

/** Where the findings of a place begin and end: the first of them; undefined where there is none. */
export function rangeOfFinding(
  result: { readonly findings: readonly Finding[] } | undefined,
  file: string,
  position: Position,
): Finding["range"] | undefined {
  const here = { start: position, end: position };
  return result?.findings.find((one) => one.file === file && rangesTouch(one.range, here))?.range;
}

/** What a rule is about, in its own words: the first sentences of its page, and why it matters. */
export function describeRule(id: string, locale: Locale): string {
  const { title = "", why = "" } = ruleSummaries.get(id) ?? {};
  // The reasons are written in English; whoever reads another language is better off with the title alone.
  return paragraphs([
    schemaTextIn(locale, title),
    locale === "en" && why !== "" ? describeIn(locale)("why", { text: why }) : "",
  ]);
}
