import { type Answer, isAnswered } from "../../../model/answers.ts";
import type { CriterionChoice, RequirementGroup } from "../../../model/coverage.ts";
import { type Place, placeOf } from "../../../schema/place.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import messages from "./messages.en.json" with { type: "json" };

type Problem = RuleProblem<keyof typeof messages>;

/** One requirement with two responses, or one criterion with two groups begun. */
export default defineRule({
  id: "requirement/duplicate-response",
  verdict: "formal",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    for (const entry of bid.coverage.requirements) {
      // Prose that explains a response is no second response.
      const [first, ...others] = entry.answers.filter((answer) => answer.kind === "response" && says(answer));
      if (!first) continue;
      const related = [
        { at: placeOfAnswer(first), message: "first" as const },
        { at: placeOf(entry.data, "id"), message: "asked" as const },
      ];
      for (const other of others) {
        yield { at: placeOfAnswer(other), message: "duplicate", params: { id: entry.id }, related };
      }
    }
    for (const choice of bid.coverage.choices) {
      const [first, ...others] = choice.begun;
      for (const other of first ? others : []) yield* describeGroups(choice, first, other);
    }
  },
});

function* describeGroups(
  { criterion }: CriterionChoice,
  first: RequirementGroup | undefined,
  other: RequirementGroup,
): Generator<Problem> {
  const firstAnswer = first && firstAnswerOf(first);
  const at = firstAnswerOf(other);
  if (!first || !firstAnswer || !at) return;
  yield {
    at,
    message: "groups",
    params: { criterion, group: other.id, first: first.id },
    // A choice that the tender leaves free rejects nobody.
    verdict: [...first.requirements, ...other.requirements].some((entry) => entry.mandatory) ? "rejection" : "formal",
    related: [
      { at: firstAnswer, message: "firstGroup" },
      ...[first, other].flatMap((group) =>
        group.requirements.slice(0, 1).map((entry) => ({ at: placeOf(entry.data, "id"), message: "asked" as const })),
      ),
    ],
  };
}

function firstAnswerOf(group: RequirementGroup): Place | undefined {
  const answers = group.requirements.flatMap((entry) => entry.answers.filter(says));
  const response = answers.find((answer) => answer.kind === "response");
  const answer = response ?? answers[0];
  return answer && placeOfAnswer(answer);
}

function says(answer: Answer): boolean {
  return answer.kind === "prose" || isAnswered(answer.data);
}

function placeOfAnswer(answer: Answer): Place {
  return answer.kind === "response" ? placeOf(answer.data, "requirement") : answer.at;
}
