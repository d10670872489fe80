import { placeOf } from "../../../schema/place.ts";
import type { WrittenList } from "../../../syntax/problem.ts";
import { skeletonOf } from "../../../text/similar.ts";
import { defineRule } from "../../define-rule.ts";
import { textFragments } from "../../support/text/text-fragments.ts";
import { type CaseData, caseMark, statusOf } from "./cases.ts";
import { findNoCasesClaims, type NoCasesClaim } from "./claims.ts";
import messages from "./messages.en.json" with { type: "json" };

/** The bid says that there are no court cases, and the company file lists some; or one is going on and nobody says so. */
export default defineRule({
  id: "tenderer/litigation",
  verdict: "formal",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    const cases = bid.company?.data.litigation ?? [];
    if (cases.length === 0) return;
    const denied = new Set<CaseData>();
    const named = new Set<CaseData>();
    for (const fragment of textFragments(bid)) {
      // Questions are the buyer's to answer; what they say is no statement of ours.
      if (fragment.form === "html" || fragment.placeOf(0, 1).file === bid.questions?.path) continue;
      const skeleton = skeletonOf(fragment.text);
      for (const one of cases) if (isNamed(one, skeleton)) named.add(one);
      for (const claim of findNoCasesClaims(fragment)) {
        const against = cases.filter((one) => contradicts(one, claim));
        for (const one of against) denied.add(one);
        if (against.length === 0) continue;
        yield {
          at: fragment.placeOf(claim.start, claim.end),
          message: "denied",
          params: { cases: list(against), count: against.length },
          related: against.map((one) => ({ at: placeOf(one, "case"), message: "case" })),
        };
      }
    }
    const silent = cases.filter((one) => statusOf(one) === "going-on" && !denied.has(one) && !named.has(one));
    if (silent.length === 0) return;
    yield {
      at: placeOf(bid.manifest.data, "company"),
      message: "goingOn",
      params: { cases: list(silent), count: silent.length },
      related: silent.map((one) => ({ at: placeOf(one, "state"), message: "case" })),
      verdict: "advice",
    };
  },
});

/** A case that is closed contradicts only the claim that there has never been one. When it was, nobody knows. */
function contradicts(one: CaseData, { scope }: NoCasesClaim): boolean {
  return scope === "ever" || statusOf(one) !== "closed";
}

function isNamed(one: CaseData, skeleton: string): boolean {
  const mark = skeletonOf(caseMark(one));
  return mark !== "" && skeleton.includes(mark);
}

function list(cases: readonly CaseData[]): WrittenList {
  return { list: cases.map((one) => one.case ?? "") };
}
