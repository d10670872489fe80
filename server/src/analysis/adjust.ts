import { workspaceFile } from "../model/linked-files.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { Severity } from "../rules/define-rule.ts";
import { ruleById } from "../rules/index.generated.ts";
import { nodeOf, placeOf, placeOfKey } from "../schema/place.ts";
import { type RawFinding, toRawFinding } from "./raw-finding.ts";
import { readSuppressions, type Suppression, statedReason } from "./suppressions.ts";

interface Setting {
  readonly level: string;
  readonly reason: string | undefined;
}

/** Findings that tell that the check is incomplete: what was not read or not judged may hold a rejection. */
const stops: ReadonlySet<string> = new Set([
  "internal/check-stopped",
  "internal/rule-crashed",
  "schema/syntax",
  "schema/not-utf8",
  "schema/too-large",
]);

/** Tells whether a finding says that the check is incomplete, so that nothing may make it look clean. */
function isStop(finding: RawFinding): boolean {
  return stops.has(finding.rule.id);
}

/** Applies the levels of `tenderdraft.yaml`. A rejection is neither switched off nor made milder without a reason. */
export function applySettings(findings: readonly RawFinding[], snapshot: Snapshot): readonly RawFinding[] {
  const workspace = workspaceFile(snapshot);
  const rules = workspace?.data.rules;
  if (!workspace || !rules) return findings;
  const settings = new Map<string, Setting>();
  /** Rules whose setting needs a reason and has none. */
  const refused = new Set<string>();
  for (const [id, value] of Object.entries(rules) as [string, unknown][]) {
    const setting = readSetting(value);
    if (!setting) continue;
    settings.set(id, setting);
    if (ruleById.get(id)?.verdict === "rejection" && setting.level !== "error" && !setting.reason) refused.add(id);
  }
  const adjusted = findings.flatMap((finding): RawFinding[] => {
    const { id } = finding.rule;
    const setting = isStop(finding) ? undefined : settings.get(id);
    if (!setting) return [finding];
    if (finding.verdict === "rejection" && setting.level !== "error" && !setting.reason) {
      // A law, or the very case, may make a rejection of what the rule by itself calls a flaw.
      refused.add(id);
      return [finding];
    }
    const severity = severities.get(setting.level);
    return severity ? [{ ...finding, severity }] : [];
  });
  const withoutReason = ruleById.get("suppression/without-reason");
  const own = [...refused].flatMap((id): RawFinding[] => {
    const at = nodeOf(rules, id) ? placeOf(rules, id) : placeOfKey(workspace.data, "rules");
    const problem = { at, message: "setting", params: { rule: id } };
    return withoutReason ? [toRawFinding(withoutReason, problem, undefined)] : [];
  });
  return [...adjusted, ...own];
}

const severities: ReadonlyMap<string, Severity> = new Map([
  ["advice", "info"],
  ["warning", "warning"],
  ["error", "error"],
]);

function readSetting(value: unknown): Setting | undefined {
  if (typeof value === "string") return { level: value, reason: undefined };
  if (typeof value !== "object" || value === null) return undefined;
  const { level, reason } = value as { level?: unknown; reason?: unknown };
  return typeof level === "string"
    ? { level, reason: typeof reason === "string" ? statedReason(reason) : undefined }
    : undefined;
}

/**
 * Takes away what comments in the files suppress, and reports the comments that suppress nothing, name no rule, or
 * would hide a rejection without saying why.
 *
 * @param paths The files whose comments count.
 */
export function applySuppressions(
  findings: readonly RawFinding[],
  snapshot: Snapshot,
  paths: readonly string[],
): readonly RawFinding[] {
  const suppressions = paths.flatMap((path) => {
    const file = snapshot.files.get(path);
    return file ? readSuppressions(file) : [];
  });
  if (suppressions.length === 0) return findings;
  const used = new Set<Suppression>();
  const refused = new Set<Suppression>();
  const kept = findings.filter((finding) => {
    const line = snapshot.files.get(finding.at.file)?.lines.positionAt(finding.at.span.start).line;
    if (isStop(finding)) return true;
    const match = suppressions.find(
      (one) => one.file === finding.at.file && one.line === line && one.rule === finding.rule.id,
    );
    if (!match) return true;
    used.add(match);
    if (finding.verdict !== "rejection" || match.reason !== "") return false;
    refused.add(match);
    return true;
  });
  const crashed = new Set(findings.filter(({ rule }) => rule.id === crash).map(({ params }) => params.rule));
  const incomplete = findings.some(({ rule }) => rule.id === stopped);
  const described = suppressions.flatMap((one) => {
    // A rule that did not get to its end may have had something to say there.
    const unsure = incomplete || crashed.has(one.rule);
    return describeSuppression(one, unsure || used.has(one), refused.has(one));
  });
  return [...kept, ...described];
}

const crash = "internal/rule-crashed";
const stopped = "internal/check-stopped";

function describeSuppression(one: Suppression, used: boolean, refused: boolean): readonly RawFinding[] {
  const at = { file: one.file, span: one.ruleSpan };
  const params = { rule: one.rule };
  // A comment holds a reason that somebody wrote down, and may be needed again on another day.
  const remove = {
    title: "remove",
    edits: [{ at: { file: one.file, span: one.removal }, newText: "" }],
    needsReview: true as const,
  };
  const report = (id: string, message: string, fix?: typeof remove): readonly RawFinding[] => {
    const rule = ruleById.get(id);
    return rule ? [toRawFinding(rule, { at, message, params, ...(fix ? { fix } : {}) }, undefined)] : [];
  };
  if (one.rule === "") return report("suppression/unused", "ruleMissing", remove);
  if (!ruleById.has(one.rule)) return report("suppression/unused", "unknownRule", remove);
  if (!used) return report("suppression/unused", "unused", remove);
  if (refused) return report("suppression/without-reason", "rejection");
  return one.reason === "" ? report("suppression/without-reason", "withoutReason") : [];
}
