import type { FixableFinding } from "../analysis/finding.ts";
import { createPlaces, type Places } from "./places.ts";
import { describeRepairs, describeSummary, type Report } from "./report.ts";

const commands: Readonly<Record<FixableFinding["severity"], string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
};

/** Workflow commands that GitHub shows beside the lines of a change, and the summary for whoever reads the log. */
export function formatGithub(report: Report): string {
  const places = createPlaces(report);
  const findings = report.result.findings.map((finding) => formatFinding(finding, places));
  return `${[...describeRepairs(report), ...findings, describeSummary(report.result)].join("\n")}\n`;
}

function formatFinding(finding: FixableFinding, places: Places): string {
  const region = places.regionOf(finding.file, finding.range);
  // GitHub takes columns only where a place begins and ends on the same line.
  const oneLine = region && region.startLine === region.endLine;
  const properties = {
    file: places.pathOf(finding.file),
    ...(region ? { line: region.startLine, endLine: region.endLine } : {}),
    ...(oneLine ? { col: region.startColumn, endColumn: region.endColumn } : {}),
    title: finding.rule,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${commands[finding.severity]} ${written.join(",")}::${escapeData(finding.message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
