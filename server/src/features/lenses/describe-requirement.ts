import type { FixableFinding } from "../../analysis/finding.ts";
import type { Answer } from "../../model/answers.ts";
import { verdictOf } from "../../model/answers.ts";
import type { BidModel } from "../../model/bid-model.ts";
import type { RequirementEntry } from "../../model/coverage.ts";
import { baseName } from "../../model/paths.ts";
import { shorten } from "../../rules/support/text/shorten.ts";
import type { Place } from "../../schema/place.ts";
import { nodeOf } from "../../schema/place.ts";
import { writeValue } from "../describe/describe-tools.ts";
import type { LensText, LensTools } from "./lens-tools.ts";

/** Who answers a requirement, and whether the answer complies. */
export function describeRequirement(
  bid: BidModel,
  id: string,
  findings: readonly FixableFinding[],
  { say, locale }: LensTools,
): LensText | undefined {
  const entry = bid.coverage.requirements.find((one) => one.id === id.normalize("NFC"));
  if (!entry) return isOfOtherLot(bid, id) ? { title: say("otherLot"), places: [] } : undefined;
  if (!entry.answered) return { title: say(stateOfUnanswered(bid, entry)), places: [] };
  const titles = entry.answers.filter(isSaid).map((answer) => {
    const verdict = answer.kind === "response" ? verdictOf(answer.data) : "comply";
    const text = isWrong(answer, findings, bid) ? say("given") : say("answered", { verdict });
    const value = answer.kind === "response" ? answer.data.value : undefined;
    const said =
      value === undefined
        ? text
        : say("value", {
            answer: text,
            value: shorten(
              writeValue(value, locale, (text) => text),
              40,
            ),
          });
    return `${said} · ${whoAnswers(answer, bid)}`;
  });
  const count = findings.filter((finding) => entry.answers.some((answer) => concerns(finding, answer, bid))).length;
  const problems = count === 0 ? [] : [say("problems", { count })];
  return {
    title: [...new Set([...titles, ...problems])].join(" · "),
    places: entry.answers.map((answer) => answer.at),
  };
}

function isSaid(answer: Answer): boolean {
  return answer.kind === "prose" || Object.keys(answer.data).some((key) => key !== "requirement");
}

/** How a requirement without an answer stands. */
export function stateOfUnanswered(
  bid: BidModel,
  entry: RequirementEntry,
): "open" | "optional" | "waived" | "elsewhere" {
  if (entry.waived) return "waived";
  if (!entry.mandatory) return "optional";
  const undecided = bid.coverage.undecided.some(({ groups }) =>
    groups.some(({ requirements }) => requirements.includes(entry)),
  );
  return undecided || bid.coverage.open.includes(entry) ? "open" : "elsewhere";
}

/** The one who is responsible, else the section or file that holds the answer. */
function whoAnswers(answer: Answer, bid: BidModel): string {
  if (answer.kind === "prose") return answer.section.data.title ?? baseName(answer.section.path);
  const { owner } = answer.data;
  const person = owner === undefined ? undefined : bid.symbols.find(["person"], owner);
  return person?.title ?? owner ?? baseName(answer.at.file);
}

/** What counts for a bid is there; what the tender asks beyond that is asked of lots that are not bid for. */
function isOfOtherLot({ tender }: BidModel, id: string): boolean {
  return tender?.data.requirements?.some((one) => one.id?.normalize("NFC") === id.normalize("NFC")) === true;
}

/** Tells whether an error stands in an answer: what the bid says of it cannot be repeated then. */
function isWrong(answer: Answer, findings: readonly FixableFinding[], bid: BidModel): boolean {
  return findings.some((finding) => finding.severity === "error" && concerns(finding, answer, bid));
}

/** Tells whether a finding stands in an answer. */
function concerns(finding: FixableFinding, answer: Answer, bid: BidModel): boolean {
  if (finding.severity === "info" || finding.file !== answer.at.file) return false;
  const place: Place = answer.at;
  const span = (answer.kind === "response" ? nodeOf(answer.data)?.span : undefined) ?? place.span;
  const start = bid.sources.get(finding.file)?.lines.offsetAt(finding.range.start) ?? -1;
  return span.start <= start && start < Math.max(span.end, span.start + 1);
}
