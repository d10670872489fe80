import type { BidModel } from "../../../model/bid-model.ts";
import { concernedSections } from "../../../model/document-parts.ts";
import { variablesIn } from "../../../model/prose-names.ts";
import { variableMessages } from "../../../syntax/markdown/messages.ts";
import type { VariableInline } from "../../../syntax/markdown/tree.ts";
import { memoize, memoizeText } from "../../../text/memo.ts";
import { findSimilar, looksSame } from "../../../text/similar.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { sourceOfVariable, type VariableSource } from "../../support/references/variable-source.ts";
import messages from "./messages.en.json" with { type: "json" };

type Problem = RuleProblem<keyof typeof messages>;

/** A variable that stands for nothing. Braces that are not closed are raised by the reader of Markdown. */
export default defineRule({
  id: "link/unknown-variable",
  verdict: "formal",
  severity: "error",
  fixable: true,
  scope: "bid",
  messages: { ...messages, ...variableMessages },
  *check({ bid }) {
    for (const section of concernedSections(bid)) {
      for (const variable of variablesIn(section)) {
        if (bid.variables.has(variable.path)) continue;
        const source = sourceOfVariable(bid, variable.path);
        if (!source.hidden) yield describe(bid, section.path, variable, source);
      }
    }
  },
});

function describe(bid: BidModel, file: string, { path, pathSpan }: VariableInline, source: VariableSource): Problem {
  const at = { file, span: pathSpan };
  const { members, similar } = nearTo(bid)(path);
  if (members.length > 0) {
    const usual = members.find((member) => member === `${path}.full` || member === `${path}.amount`);
    const problem: Problem = { at, message: "group", params: { path, members: { list: members.slice(0, 5) } } };
    return usual === undefined ? problem : withFix(bid, problem, path, usual);
  }
  if (!/^[\p{L}_][\p{L}\p{M}\p{N}_.-]*$/u.test(path)) {
    const [name = ""] = path.split(/[|(:\s]/u).map((part) => part.trim());
    const problem: Problem = { at, message: "malformed", params: { path } };
    return bid.variables.has(name) ? withFix(bid, problem, path, name) : problem;
  }
  // A name that the format knows is right as it is; another name would be another fact.
  if (source.declarable) return { at, message: "undeclared", params: { path, where: source.where } };
  if (similar === undefined) {
    const inFacts = source.where === "facts";
    return inFacts
      ? { at, message: "undeclared", params: { path, where: "facts" } }
      : { at, message: "unknown", params: { path } };
  }
  return withFix(bid, { at, message: "similar", params: { path } }, path, similar);
}

/** What the variables of a bid have that a path is near to; the same mistake is often made many times. */
const nearTo = memoize((bid: BidModel) =>
  memoizeText((path) => {
    const known = [...bid.variables.keys()];
    const members = known.filter((one) => one.startsWith(`${path}.`));
    return { members, similar: members.length > 0 ? undefined : findSimilar(path, known) };
  }),
);

function withFix(bid: BidModel, problem: Problem, path: string, similar: string): Problem {
  const declared = bid.variables.get(similar)?.at;
  return {
    ...problem,
    params: { ...problem.params, similar },
    related: declared ? [{ at: declared, message: "declared" }] : [],
    fix: {
      title: "usePath",
      edits: [{ at: problem.at, newText: similar }],
      // Which fact was meant is certain only where the name looks the same.
      ...(looksSame(path, similar) ? {} : { needsReview: true as const }),
    },
  };
}
