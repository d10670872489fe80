import type { Scalar } from "../../schema/generated/types.ts";
import type { BidReading } from "../bid/bid-reading.ts";
import { comments, type InterchangeLocale } from "../messages.ts";
import type { CriterionReading, GroupReading } from "../tender/criteria.ts";
import type { RequirementReading } from "../tender/requirement.ts";
import type { TenderReading } from "../tender/tender-reading.ts";
import { emitYaml } from "../yaml/emit-yaml.ts";
import type { Say } from "./in-words.ts";

/**
 * Writes `specification.bid.yaml`: an empty place for each answer that the bid must give, with what is expected there,
 * or the answer itself where the bid gives one.
 */
export function writeSpecification(reading: TenderReading, locale: InterchangeLocale, bid?: BidReading): string {
  const say = comments(locale);
  const above = new Map<string, readonly string[]>();
  const behind = new Map<string, string>();
  const spaced = new Set<string>(["responses"]);
  const responses: object[] = [];
  const places = reading.criteria
    .map((criterion) => ({ criterion, groups: groupsToAnswer(criterion, bid) }))
    .filter(({ groups }) => groups.length > 0);
  for (const { criterion, groups } of places) {
    const choice = groups.length > 1;
    const names = groups.map(({ id }) => id).join(", ");
    for (const [groupIndex, group] of groups.entries()) {
      for (const [index, requirement] of group.requirements.entries()) {
        const isFirst = groupIndex === 0 && index === 0;
        const path = `responses.${responses.length}`;
        above.set(path, [
          ...(isFirst ? [`== ${criterion.id}: ${criterion.title ?? ""}`.trimEnd()] : []),
          ...(isFirst && choice ? [say("comment.choice-answer", { groups: names })] : []),
          ...(index === 0 && group.id !== undefined ? [`-- ${group.id}: ${group.description ?? ""}`.trimEnd()] : []),
          shorten(requirement.title),
        ]);
        if (isFirst) spaced.add(path);
        const given = bid?.answers.get(requirement.data.id) ?? [];
        if (given.length === 0) behind.set(`${path}.value`, describeAnswer(requirement, say));
        if (given.length === 0) responses.push({ requirement: requirement.data.id, value: null });
        for (const response of given) responses.push(response);
      }
    }
  }
  const asked = reading.criteria.some((criterion) => criterion.asked);
  above.set("", [
    say("comment.specification-head"),
    say(asked ? "comment.specification-how" : "comment.specification-none"),
  ]);
  const { products = [], strays = [] } = bid ?? {};
  const strayKey = `x-${reading.standard}-responses`;
  if (strays.length > 0) above.set(strayKey, [say("comment.strays")]);
  if (products.length > 0) above.set("products", [say("comment.products")]);
  for (const key of ["products", strayKey]) spaced.add(key);
  return emitYaml(
    {
      kind: "specification",
      version: 1,
      ...(products.length === 0 ? {} : { products }),
      responses,
      ...(strays.length === 0 ? {} : { [strayKey]: strays }),
    },
    { above, behind, spaced },
  );
}

/**
 * The groups of a criterion that need a place: all of them as long as there is a choice, those that the bid answers
 * once it has chosen. Of what nobody asks the bidder, only what is answered all the same.
 */
function groupsToAnswer(criterion: CriterionReading, bid: BidReading | undefined): readonly GroupReading[] {
  const isAnswered = ({ data }: RequirementReading): boolean => bid?.answers.has(data.id) === true;
  const begun = criterion.groups.filter(({ requirements }) => requirements.some(isAnswered));
  if (criterion.asked) return begun.length > 0 ? begun : criterion.groups;
  return begun.map((group) => ({ ...group, requirements: group.requirements.filter(isAnswered) }));
}

/** Long enough to know the requirement again; the whole text stands in the tender. */
function shorten(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 159).replace(/\s+\S*$/, "")}…`;
}

/** Says in a few words which answer is expected. */
function describeAnswer({ data, unitName, evidenceTitles, period }: RequirementReading, say: Say): string {
  const { expect, filling } = data;
  const time = period === undefined ? [] : [say("comment.period", { period })];
  if (!expect) return [say("comment.answer-string"), ...time].join("; ");
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
    ...time,
    ...(evidenceTitles.length === 0 ? [] : [say("comment.evidence", { titles: evidenceTitles.join("; ") })]),
  ].join("; ");
}
