import type { BidModel } from "../../../model/bid-model.ts";
import { formatDecimal } from "../../../model/decimal.ts";
import { daysBetween, isAfter, type Moment, parseMoment } from "../../../model/moment.ts";
import { isElectronicPlatform, isSamePlatform } from "../../../model/platform.ts";
import { placeOf, placeOfKey } from "../../../schema/place.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { submissionOf } from "../../support/tender/bid-status.ts";
import messages from "./messages.en.json" with { type: "json" };

type Problem = RuleProblem<keyof typeof messages>;
type Accreditation = NonNullable<NonNullable<BidModel["company"]>["data"]["accreditations"]>[number];

/** The company is not accredited on the platform of the tender, or not for long enough. */
export default defineRule({
  id: "tenderer/accreditation",
  verdict: "rejection",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    const source = bid.tender?.data.source;
    const platform = source?.platform?.trim();
    const company = bid.company?.data;
    if (!source || !platform || !company?.accreditations) return;
    const own = company.accreditations.filter((entry) => isSamePlatform(entry.platform ?? "", platform));
    const asked = { at: placeOf(source, "platform"), message: "platform" as const };
    if (own.length > 0) {
      const problem = judgeEnd(bid, platform, own);
      if (problem) yield { ...problem, related: [...(problem.related ?? []), asked] };
    } else if (isElectronicPlatform(platform)) {
      const others = company.accreditations.flatMap((entry) => entry.platform ?? []);
      yield {
        at: placeOf(bid.manifest.data, "company"),
        message: "none",
        params: { platform, others: others.length === 0 ? "none" : { list: others } },
        related: [asked, { at: placeOfKey(company, "accreditations"), message: "list" }],
      };
    }
  },
});

/** Judges the accreditation that lasts longest; one without an end that can be read is left alone. */
function judgeEnd(bid: BidModel, platform: string, own: readonly Accreditation[]): Problem | undefined {
  const dated = own.map((entry) => ({ entry, end: read(bid, entry.validUntil) }));
  const [first, ...rest] = dated.flatMap(({ entry, end }) => (end ? [{ entry, end }] : []));
  if (!first || rest.length + 1 < dated.length) return undefined;
  const { entry, end } = rest.reduce((best, next) => (isAfter(next.end, best.end) ? next : best), first);
  const problem = (message: keyof typeof messages, until: Moment): Problem => ({
    at: placeOf(bid.manifest.data, "company"),
    message,
    params: { platform, validUntil: { date: end.text }, until: { date: until.text } },
    related: [{ at: placeOf(entry, "validUntil"), message: "end" }],
  });
  const submission = submissionOf(bid);
  if (isAfter(submission, end)) return problem("ends", submission);
  const least = bid.law.threshold("registrationMinDaysLeft");
  const left = daysBetween(submission, end, bid.offset);
  if (least?.value.gt(left)) {
    const { params, related = [], ...short } = problem("short", submission);
    return {
      ...short,
      params: { ...params, left, least: formatDecimal(least.value), law: least.source.clause },
      related: [...related, ...(least.at ? [{ at: least.at, message: "law" as const }] : [])],
      source: least.source,
    };
  }
  const signing = bid.manifest.data.status === "lost" ? undefined : read(bid, bid.tender?.data.dates?.contractSigning);
  // The bid is taken all the same; there is time to renew the accreditation.
  return signing && isAfter(signing, end) ? { ...problem("signing", signing), verdict: "formal" } : undefined;
}

function read(bid: BidModel, text: string | undefined): Moment | undefined {
  return text === undefined ? undefined : parseMoment(text, bid.offset);
}
