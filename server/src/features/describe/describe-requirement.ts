import { type Answer, verdictOf } from "../../model/answers.ts";
import type { RequirementEntry } from "../../model/coverage.ts";
import type { RequirementData } from "../../model/entities.ts";
import { shorten } from "../../rules/support/text/shorten.ts";
import { stateOfUnanswered } from "../lenses/describe-requirement.ts";
import type { DescribeTools } from "./describe-tools.ts";
import { inRow, points } from "./markdown.ts";

/** What may prove an answer. */
export const evidenceKinds = ["document", "person", "contract", "product", "section", "heading"] as const;

/** What a requirement asks, where it stands, and who answers it in which way. */
export function describeRequirement(id: string, tools: DescribeTools): readonly string[] {
  const key = id.normalize("NFC");
  const { bid, say } = tools;
  const entry = bid.coverage.requirements.find((candidate) => candidate.id === key);
  const data = entry?.data ?? bid.tender?.data.requirements?.find((one) => one.id?.normalize("NFC") === key);
  if (!data) return [];
  return [...describeDemand(data, tools), ...(entry ? describeState(entry, tools) : [say("otherLot")])];
}

/** What is asked, without a word on the answers. */
export function describeDemand(data: RequirementData, tools: DescribeTools): readonly string[] {
  const { say, own, entry } = tools;
  const kind = say("requirementKind", { kind: data.kind ?? "other" });
  const expected = describeExpectation(data.expect, tools);
  const source = data.source;
  const standing = [
    source?.document && own(source.document),
    source?.clause && say("clause", { clause: own(source.clause) }),
    source?.page && say("page", { page: own(source.page) }),
  ].filter((part) => part !== undefined && part !== "");
  return [
    `*${inRow([kind, say(data.mandatory === false ? "optional" : "mandatory")], tools.locale)}*`,
    expected === "" ? "" : say("expected", { expected }),
    data.filling === undefined ? "" : say("filling", { filling: data.filling.replaceAll("-", "") }),
    (data.eligibleEvidence ?? []).length === 0
      ? ""
      : say("proof", { list: inRow((data.eligibleEvidence ?? []).map(own), tools.locale) }),
    data.acceptance === undefined ? "" : say("acceptance", { text: own(data.acceptance) }),
    data.lot === undefined ? "" : say("lot", { lot: entry(["lot"], data.lot) }),
    data.item === undefined ? "" : say("item", { item: entry(["item"], data.item) }),
    standing.length === 0 ? "" : say("tenderSource", { source: inRow(standing, tools.locale) }),
  ];
}

function describeExpectation(expect: RequirementData["expect"], tools: DescribeTools): string {
  const { say, own } = tools;
  if (!expect) return "";
  // Of yes and no, the one that is asked for says it all.
  if (typeof expect.equals === "boolean") return tools.value(expect.equals);
  const bounds = [
    expect.min === undefined ? "" : `≥ ${tools.value(expect.min)}`,
    expect.max === undefined ? "" : `≤ ${tools.value(expect.max)}`,
    expect.equals === undefined ? "" : `= ${tools.value(expect.equals)}`,
  ].filter((bound) => bound !== "");
  const unit = expect.unit === undefined ? "" : own(expect.unit);
  const limits = [inRow(bounds, tools.locale), unit].filter((part) => part !== "").join(" ");
  const list = expect.oneOf?.map((one) => tools.value(one)).join(" / ");
  const type = expect.type === undefined ? "" : say("expectedType", { type: expect.type });
  return inRow([type, limits, list === undefined ? "" : say("oneOf", { list })], tools.locale);
}

function describeState(entry: RequirementEntry, tools: DescribeTools): readonly string[] {
  const { bid, say } = tools;
  if (entry.answered) {
    const given = entry.answers.map((answer) => describeAnswer(answer, tools));
    return [`**${say("answered")}**`, points(given)];
  }
  const state = stateOfUnanswered(bid, entry);
  return [`**${say(state === "optional" ? "unasked" : state)}**`];
}

function describeAnswer(answer: Answer, tools: DescribeTools): string {
  const { say, own, entry, place } = tools;
  if (answer.kind === "prose") return `${own(answer.section.data.title ?? answer.section.path)} · ${place(answer.at)}`;
  const { value, unit, evidence, product, owner, note } = answer.data;
  const shown = value === undefined ? "" : `**${tools.value(value)}**${unit === undefined ? "" : ` ${own(unit)}`}`;
  return [
    shown,
    say("verdict", { verdict: verdictOf(answer.data) }),
    product === undefined ? "" : say("product", { product: entry(["product"], product) }),
    (evidence ?? []).length === 0
      ? ""
      : say("evidence", { list: { list: (evidence ?? []).map((id) => entry(evidenceKinds, id)) } }),
    owner === undefined ? "" : say("owner", { name: own(tools.bid.symbols.find(["person"], owner)?.title ?? owner) }),
    note === undefined || value !== undefined ? "" : own(shorten(note, 120)),
    place(answer.at),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
