import type { Report } from "./report.ts";

/** The one JSON object of `check --format json`; its shape is a promise to other programs. `--fix` adds how much it repaired. */
export function formatJson({ result, repairs }: Report): string {
  const { asOf, locale, summary } = result;
  const findings = result.findings.map(({ fix: _, ...finding }) => finding);
  const fixed = repairs ? { fixed: repairs.fixed } : {};
  return `${JSON.stringify({ version: 1, asOf, locale, summary, ...fixed, findings }, null, 2)}\n`;
}
