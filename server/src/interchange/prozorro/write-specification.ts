import type { Scalar } from "../../schema/generated/types.ts";
import { comments, type InterchangeLocale } from "../messages.ts";
import { emitYaml } from "../yaml/emit-yaml.ts";
import type { RequirementReading } from "./criteria.ts";
import type { TenderReading } from "./tender-reading.ts";

/** Writes `specification.bid.yaml`: an empty place for each answer that the bid must give, with what is expected there. */
export function writeSpecification(reading: TenderReading, locale: InterchangeLocale): string {
  const say = comments(locale);
  const above = new Map<string, readonly string[]>();
  const behind = new Map<string, string>();
  const spaced = new Set<string>(["responses"]);
  const responses: object[] = [];
  const asked = reading.criteria.filter((criterion) => criterion.asked);
  for (const criterion of asked) {
    const choice = criterion.groups.length > 1;
    for (const [groupIndex, group] of criterion.groups.entries()) {
      for (const [index, requirement] of group.requirements.entries()) {
        const path = `responses.${responses.length}`;
        const groups = criterion.groups.map(({ id }) => id).join(", ");
        above.set(path, [
          ...(groupIndex === 0 && index === 0 ? [`== ${criterion.id}: ${criterion.title ?? ""}`.trimEnd()] : []),
          ...(groupIndex === 0 && index === 0 && choice ? [say("comment.choice-answer", { groups })] : []),
          ...(index === 0 && choice ? [`-- ${group.id}: ${group.description ?? ""}`.trimEnd()] : []),
          shorten(requirement.title),
        ]);
        if (groupIndex === 0 && index === 0) spaced.add(path);
        behind.set(`${path}.value`, describeAnswer(requirement, say));
        responses.push({ requirement: requirement.data.id, value: null });
      }
    }
  }
  above.set("", [
    say("comment.specification-head"),
    say(asked.length > 0 ? "comment.specification-how" : "comment.specification-none"),
  ]);
  return emitYaml({ kind: "specification", version: 1, responses }, { above, behind, spaced });
}

/** Long enough to know the requirement again; the whole text stands in the tender. */
function shorten(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 159).replace(/\s+\S*$/, "")}…`;
}

type Say = ReturnType<typeof comments>;

/** Says in a few words which answer is expected. */
function describeAnswer({ data, unitName, evidenceTitles }: RequirementReading, say: Say): string {
  const { expect, filling } = data;
  if (!expect) return say("comment.answer-string");
  const shown = (value: Scalar): string =>
    typeof value === "boolean" ? say(value ? "comment.true" : "comment.false") : String(value);
  const unit =
    expect.unit === undefined ? undefined : unitName === undefined ? expect.unit : `${expect.unit} (${unitName})`;
  return [
    expect.oneOf
      ? say(`comment.choose-${filling ?? "only-one"}`, { values: expect.oneOf.map(shown).join(" | ") })
      : say(`comment.answer-${expect.type}`),
    ...(expect.equals === undefined ? [] : [say("comment.equals", { value: shown(expect.equals) })]),
    ...(expect.min === undefined ? [] : [say("comment.min", { value: shown(expect.min) })]),
    ...(expect.max === undefined ? [] : [say("comment.max", { value: shown(expect.max) })]),
    ...(unit === undefined ? [] : [say("comment.unit", { unit })]),
    ...(evidenceTitles.length === 0 ? [] : [say("comment.evidence", { titles: evidenceTitles.join("; ") })]),
  ].join("; ");
}
