import type { Snapshot } from "../model/snapshot.ts";
import { translations } from "../rules/index.generated.ts";
import type { Place } from "../schema/place.ts";
import type { MessageParams } from "../syntax/problem.ts";
import type { Range } from "../text/line-index.ts";
import type { FixableFinding, Locale } from "./finding.ts";
import { formatMessage } from "./messages.ts";
import type { RawFinding } from "./raw-finding.ts";

/** Puts a finding into the words of a locale and into the positions of LSP. */
export function renderFinding(finding: RawFinding, snapshot: Snapshot, locale: Locale): FixableFinding {
  const translated = translations[locale]?.[finding.rule.id];
  const say = (key: string, params: MessageParams | undefined): string => {
    const local = translated?.[key];
    const message = local ?? finding.rule.messages[key] ?? key;
    return formatMessage(message, params, local === undefined ? "en" : locale);
  };
  const { at, fix } = finding;
  return {
    ...(finding.bid === undefined ? {} : { bid: finding.bid }),
    file: at.file,
    range: rangeOf(at, snapshot),
    rule: finding.rule.id,
    severity: finding.severity,
    verdict: finding.verdict,
    message: say(finding.message, finding.params),
    fixable: fix !== undefined,
    ...(finding.source ? { source: finding.source } : {}),
    related: finding.related.map((place) => ({
      file: place.at.file,
      range: rangeOf(place.at, snapshot),
      message: say(place.message, { ...finding.params, ...place.params }),
    })),
    ...(fix && {
      fix: {
        title: say(fix.title, { ...finding.params, ...fix.params }),
        edits: fix.edits.map((edit) => ({
          file: edit.at.file,
          range: rangeOf(edit.at, snapshot),
          newText: edit.newText,
        })),
        ...(fix.needsReview ? { needsReview: true as const } : {}),
      },
    }),
  };
}

function rangeOf(at: Place, snapshot: Snapshot): Range {
  const lines = snapshot.files.get(at.file)?.lines;
  return lines ? lines.rangeOf(at.span) : { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
}

/**
 * The order of findings: file, place, rule, bid. Those of one rule at one place keep the order in which the rule found
 * them, which is the buyer's own for requirements.
 */
export function compareFindings(a: FixableFinding, b: FixableFinding): number {
  return (
    compareText(a.file, b.file) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.character - b.range.start.character ||
    a.range.end.line - b.range.end.line ||
    a.range.end.character - b.range.end.character ||
    compareText(a.rule, b.rule) ||
    compareText(a.bid ?? "", b.bid ?? "")
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
