import type { CheckResult, FixableFinding, Locale } from "../../analysis/finding.ts";
import { type FeatureTexts, sayIn } from "../../features/feature-texts.ts";
import ar from "../texts/check-stopped.ar.json" with { type: "json" };
import en from "../texts/check-stopped.en.json" with { type: "json" };
import ru from "../texts/check-stopped.ru.json" with { type: "json" };
import type { EngineStopped } from "./engine-stopped.ts";

const texts: FeatureTexts<keyof typeof en> = { en, ru, ar };
const rule = "internal/check-stopped";

/**
 * What a check answers that could not be made at all: the findings of the last one, but for the file at which it
 * stopped, and one that says so.
 *
 * @param last The last check that came to its end.
 * @param lastFile The file that was changed last; what hangs is most likely its fault.
 */
export function describeStop(
  { reason, step }: EngineStopped,
  { asOf, locale }: { readonly asOf: string; readonly locale: Locale },
  last: CheckResult | undefined,
  lastFile: string | undefined,
): CheckResult {
  const named = step?.file === "" ? undefined : step?.file;
  const file = named ?? lastFile ?? last?.bids[0] ?? "tenderdraft.yaml";
  const start = { line: 0, character: 0 };
  const finding: FixableFinding = {
    ...(last?.bids.includes(file) ? { bid: file } : {}),
    file,
    range: { start, end: start },
    rule,
    severity: "error",
    verdict: "formal",
    message: sayIn(texts, locale)(reason),
    fixable: false,
    related: [],
  };
  const kept = (last?.findings ?? []).filter((one) => one.file !== file && one.rule !== rule);
  const findings = [...kept, finding].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const count = (test: (one: FixableFinding) => boolean): number => findings.filter(test).length;
  const files = [...new Set([...(last?.files ?? []), file])].sort();
  const bids = last?.bids ?? [];
  return {
    asOf,
    locale,
    findings,
    files,
    bids,
    summary: {
      errors: count((one) => one.severity === "error"),
      warnings: count((one) => one.severity === "warning"),
      infos: count((one) => one.severity === "info"),
      rejections: count((one) => one.verdict === "rejection"),
      files: files.length,
      bids: bids.length,
    },
  };
}
