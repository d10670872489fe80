import type { BidModel } from "../model/bid-model.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { Rule } from "../rules/define-rule.ts";
import { ruleById, rules } from "../rules/index.generated.ts";
import { placeOfKey } from "../schema/place.ts";
import { type RawFinding, toRawFinding } from "./raw-finding.ts";

/**
 * Runs rules over one bid, all of them by default. A rule that throws becomes one finding that names it, and the
 * others go on.
 */
export function runRules(bid: BidModel, list: readonly Rule[] = rules): readonly RawFinding[] {
  const findings: RawFinding[] = [];
  for (const rule of list) {
    if (!rule.check) continue;
    try {
      for (const problem of rule.check({ bid })) findings.push(toRawFinding(rule, problem, bid.manifest.path));
    } catch (error) {
      const crashed = ruleById.get("internal/rule-crashed");
      const params = { rule: rule.id, error: error instanceof Error ? error.message : String(error) };
      const at = placeOfKey(bid.manifest.data, "kind");
      if (crashed) findings.push(toRawFinding(crashed, { at, message: "crashed", params }, bid.manifest.path));
    }
  }
  return findings;
}

/** What syntax and schema have to say about a file, as findings of their rules. */
export function fileFindings(file: SourceFile, bid: string | undefined): readonly RawFinding[] {
  return file.problems.flatMap((problem): RawFinding[] => {
    const rule = ruleById.get(problem.rule);
    if (!rule) return [];
    const place = (span: { readonly start: number; readonly end: number }) => ({ file: file.path, span });
    const related = (problem.related ?? []).map(({ span, ...other }) => ({ at: place(span), ...other }));
    const fix = problem.fix && {
      title: problem.fix.title,
      params: problem.fix.params ?? {},
      edits: problem.fix.edits.map((edit) => ({ at: place(edit.span), newText: edit.newText })),
      ...(problem.fix.needsReview ? { needsReview: true as const } : {}),
    };
    const { message, params } = problem;
    return [
      toRawFinding(
        rule,
        { at: place(problem.span), message, params: params ?? {}, related, ...(fix ? { fix } : {}) },
        bid,
      ),
    ];
  });
}
