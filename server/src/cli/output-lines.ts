import { isAbsolute, join, relative, sep } from "node:path";
import type { FixableFinding } from "../analysis/finding.ts";
import { createPlaces, type Places } from "./places.ts";
import { describeRepairs, describeSummary, type Report } from "./report.ts";

/**
 * One line a finding, for programs that read output by lines:
 * `path:line:column:endLine:endColumn: severity rule: message`, with English words for the severity whatever the
 * language of the messages.
 *
 * @param folder Absolute path of the folder that paths are to count from.
 * @param root Absolute path of the root of the report.
 */
export function formatLines(report: Report, root: string, folder: string): string {
  const places = createPlaces({ snapshot: report.snapshot, prefix: "" });
  const findings = report.result.findings.map((finding) => formatFinding(finding, places, pathFrom(root, folder)));
  return `${[...describeRepairs(report), ...findings, describeSummary(report.result)].join("\n")}\n`;
}

/** A file outside the folder keeps its absolute path. */
function pathFrom(root: string, folder: string): (file: string) => string {
  return (file) => {
    const absolute = join(root, file);
    const path = relative(folder, absolute);
    const isInside = path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
    return (isInside ? path : absolute).split(sep).join("/");
  };
}

function formatFinding(finding: FixableFinding, places: Places, pathOf: (file: string) => string): string {
  const region = places.regionOf(finding.file, finding.range);
  const { startLine, startColumn, endLine, endColumn } = region ?? {
    startLine: 1,
    startColumn: 1,
    endLine: 1,
    endColumn: 1,
  };
  const message = finding.message.replace(/\s+/g, " ");
  const place = [pathOf(finding.file), startLine, startColumn, endLine, endColumn].join(":");
  return `${place}: ${finding.severity} ${finding.rule}: ${message}`;
}
