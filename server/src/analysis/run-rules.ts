import type { BidModel } from "../model/bid-model.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { Rule, RuleProblem } from "../rules/define-rule.ts";
import { ruleById, rules } from "../rules/index.generated.ts";
import { placeOfKey } from "../schema/place.ts";
import type { MessageParams } from "../syntax/problem.ts";
import { type CheckWatch, stoppedAs, unwatched } from "./check-watch.ts";
import { printedLength } from "./printed-length.ts";
import { type RawFinding, toRawFinding } from "./raw-finding.ts";
import { optionsOf } from "./rule-options.ts";

/**
 * Runs rules over one bid, all of them by default. A rule that throws becomes one finding that names it, and the
 * others go on.
 *
 * @param shouldStop Asked before each rule and after each of its problems. Once it says yes, no rule goes on, what was
 * found stays, and one finding says that the list is incomplete.
 * @param watch Told of each rule before it runs. A rule that it leaves out is one finding in its place.
 */
export function runRules(
  bid: BidModel,
  list: readonly Rule[] = rules,
  shouldStop: () => boolean = () => false,
  watch: CheckWatch = unwatched,
): readonly RawFinding[] {
  const findings: RawFinding[] = [];
  const report = (id: string, message: string, params: MessageParams): void => {
    const rule = ruleById.get(id);
    const at = placeOfKey(bid.manifest.data, "kind");
    if (rule) findings.push(toRawFinding(rule, { at, message, params }, bid.manifest.path));
  };
  let running = "";
  for (const rule of list) {
    if (!rule.check) continue;
    const step = { kind: "rule", file: bid.manifest.path, rule: rule.id } as const;
    const stopped = stoppedAs(watch, step);
    if (stopped) {
      report("internal/check-stopped", "ruleLeftOut", { rule: rule.id, reason: stopped.reason });
      continue;
    }
    if (shouldStop()) {
      report("internal/check-stopped", running === "" ? "notBegun" : "stopped", { rule: running });
      return findings;
    }
    running = rule.id;
    watch.enter(step);
    try {
      for (const problem of rule.check({ bid, options: optionsOf(rule, bid), printed: printedLength(bid) })) {
        findings.push(toRawFinding(rule, underLaw(bid, rule, problem), bid.manifest.path));
        if (!shouldStop()) continue;
        report("internal/check-stopped", "stopped", { rule: running });
        return findings;
      }
    } catch (error) {
      report("internal/rule-crashed", "crashed", {
        rule: rule.id,
        error: error instanceof Error ? error.message : String(error),
      });
    }
  }
  return findings;
}

/**
 * What the law in force makes of a problem. A rule that judged the very case is left its verdict: it knows more than a
 * law that speaks of all cases. The severity follows from the verdict of the law.
 */
function underLaw(bid: BidModel, rule: Rule, problem: RuleProblem<string>): RuleProblem<string> {
  const fact = problem.verdict === undefined ? bid.law.verdictOn(rule.id) : undefined;
  const verdict = fact?.data.verdict;
  if (!fact || verdict === undefined) return problem;
  const { severity: _, ...judged } = problem;
  // A rejection that only the law makes one rests on the law, whatever else the problem rests on.
  const rests = verdict === "rejection" && rule.verdict !== "rejection" && !fact.source.verified;
  return { ...judged, verdict, source: rests ? fact.source : (problem.source ?? fact.source) };
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
