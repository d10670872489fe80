import type { BidModel } from "../../../model/bid-model.ts";
import { defineRule, type PlacedEdit, type RuleProblem } from "../../define-rule.ts";
import { replaceInFragment } from "../../support/edits/replace-in-fragment.ts";
import type { DeclaredName, NameMatch } from "../../support/parties/organisation-name.ts";
import { ownFiles } from "../../support/text/bid-texts.ts";
import { shorten } from "../../support/text/shorten.ts";
import type { TextFragment } from "../../support/text/text-fragment.ts";
import { searchNames } from "./find-names.ts";
import { type ForeignName, foreignNames, ownNames } from "./foreign-names.ts";
import messages from "./messages.en.json" with { type: "json" };

type Problem = RuleProblem<keyof typeof messages>;

/** The name of another tender's buyer, left over from another bid. */
export default defineRule({
  id: "text/foreign-buyer",
  verdict: "rejection",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    const names = foreignNames(bid);
    if (names.length === 0) return;
    const byName = new Map(names.map((foreign) => [foreign.name, foreign]));
    const own = ownNames(bid);
    const ours = searchNames({ declared: own, inflected: own });
    const theirs = searchNames({
      declared: names.map(({ name }) => name),
      inflected: names.filter(({ form }) => form === "full" || form === "short").map(({ name }) => name),
    });
    for (const { fragment, found } of ownFiles(bid).flatMap(theirs.inFile)) {
      const foreign = found.flatMap(({ name, ...where }): readonly Found[] => {
        const one = byName.get(name);
        // Where a past contract with that buyer is named, the name belongs there.
        return one && !fragment.contracts.some((id) => one.contracts.has(id.normalize("NFC")))
          ? [{ foreign: one, ...where }]
          : [];
      });
      if (foreign.length === 0) continue;
      const taken = ours.inFragment(fragment).map(({ match }) => match);
      for (const one of withoutOverlaps(foreign, taken)) yield describe(bid, fragment, one);
    }
  },
});

interface Found {
  readonly foreign: ForeignName;
  readonly match: NameMatch;
  /** True where the name stands in a form that nobody declared. */
  readonly inflected: boolean;
}

/** Of names that overlap the longest, and none that is part of a name of our own. */
function withoutOverlaps(
  candidates: readonly Found[],
  taken: readonly Pick<NameMatch, "start" | "end">[],
): readonly Found[] {
  const longestFirst = [...candidates].sort((a, b) => b.match.end - b.match.start - (a.match.end - a.match.start));
  const found: Found[] = [];
  for (const candidate of longestFirst) {
    const { start, end } = candidate.match;
    const overlaps = (other: Pick<NameMatch, "start" | "end">): boolean => start < other.end && other.start < end;
    if (!taken.some(overlaps) && !found.some((other) => overlaps(other.match))) found.push(candidate);
  }
  return found.sort((a, b) => a.match.start - b.match.start);
}

function describe(bid: BidModel, fragment: TextFragment, { foreign, match, inflected }: Found): Problem {
  const names: DeclaredName = bid.tender?.data.buyer?.name ?? {};
  // In which case a form stands that nobody declared is not known, so no form of our own can be put in its place.
  const own = inflected ? undefined : names[foreign.form]?.trim();
  const at = fragment.placeOf(match.start, match.end);
  const edit = own === undefined ? undefined : replaceName(fragment, match, own);
  return {
    at,
    message: "foreign",
    params: {
      name: fragment.text.slice(match.start, match.end).replace(/\s+/gu, " "),
      tender: shorten(foreign.tender, 60),
      own: own ?? "none",
    },
    related: [{ at: foreign.at, message: "declared" }],
    // The sentence may really speak of the other buyer: as a client, say, whom the new one never was.
    ...(edit && { fix: { title: "writeOwn", edits: [edit], needsReview: true as const } }),
  };
}

/** Writes our buyer's name in place of the other; undefined where the text around it would not survive. */
function replaceName(fragment: TextFragment, { start, end, attached }: NameMatch, own: string): PlacedEdit | undefined {
  return replaceInFragment(fragment, start, end, attach(attached, own));
}

/** Puts و ب ل ك back in front of an Arabic name; ل draws the article in. */
function attach(attached: string, own: string): string {
  const drawnIn = attached.replace(/[^\p{L}]/gu, "").endsWith("لل");
  const before = drawnIn ? attached.slice(0, attached.lastIndexOf("ل")) : attached;
  const joins = before.replace(/[^\p{L}]/gu, "").endsWith("ل") && own.startsWith("ال");
  return joins ? `${before}ل${own.slice(2)}` : `${before}${own}`;
}
