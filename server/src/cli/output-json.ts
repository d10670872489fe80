import type { CheckResult } from "../analysis/finding.ts";

/** The one JSON object of `check --format json`; its shape is a promise to other programs. */
export function formatJson(result: CheckResult): string {
  const { asOf, locale, summary } = result;
  const findings = result.findings.map(({ fix: _, ...finding }) => finding);
  return `${JSON.stringify({ version: 1, asOf, locale, summary, findings }, null, 2)}\n`;
}
