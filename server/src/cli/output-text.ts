import { styleText } from "node:util";
import type { FixableFinding, Locale } from "../analysis/finding.ts";
import { type HostMessage, say } from "../host/say.ts";
import { describeRepairs, describeSummary, type Report } from "./report.ts";

type Style = Parameters<typeof styleText>[0];

const severityNames = { error: "severityError", warning: "severityWarning", info: "severityInfo" } as const;
const severityStyles: Readonly<Record<FixableFinding["severity"], Style>> = {
  error: ["red", "bold"],
  warning: "yellow",
  info: "cyan",
};
const verdictNames: Readonly<Record<FixableFinding["verdict"], HostMessage>> = {
  rejection: "verdictRejection",
  formal: "verdictFormal",
  advice: "verdictAdvice",
};

/** Findings for a person at a terminal: by file, what would get the bid rejected is named as such. */
export function formatText(report: Report, colour: boolean): string {
  const { result } = report;
  const style = (how: Style, text: string): string => (colour ? styleText(how, text, { validateStream: false }) : text);
  const lines: string[] = [...describeRepairs(report)];
  let file: string | undefined;
  for (const finding of result.findings) {
    if (finding.file !== file) {
      file = finding.file;
      lines.push(...(lines.length > 0 ? [""] : []), style(["bold", "underline"], file));
    }
    lines.push(...formatFinding(finding, result.locale, style));
  }
  if (lines.length > 0) lines.push("");
  const clean = result.findings.length === 0;
  lines.push(style(clean ? "green" : result.summary.errors > 0 ? ["red", "bold"] : "yellow", describeSummary(result)));
  lines.push(say("scope", { ...result.summary, asOf: result.asOf }, result.locale), "");
  return lines.join("\n");
}

function formatFinding(
  finding: FixableFinding,
  locale: Locale,
  style: (how: Style, text: string) => string,
): readonly string[] {
  const { line, character } = finding.range.start;
  const severity = style(severityStyles[finding.severity], say(severityNames[finding.severity], undefined, locale));
  const notes = [say(verdictNames[finding.verdict], undefined, locale), finding.rule];
  if (finding.fixable) notes.push(say("fixable", undefined, locale));
  return [
    `  ${line + 1}:${character + 1}  ${severity}  ${finding.message}`,
    `      ${style("dim", notes.join(" · "))}`,
    ...finding.related.map((place) => {
      const where = `${place.file}:${place.range.start.line + 1}`;
      return `      ${style("dim", `${say("see", { place: where }, locale)}: ${place.message}`)}`;
    }),
  ];
}
