import type { BidModel } from "../../../model/bid-model.ts";
import { defineRule, type PlacedEdit, type RuleProblem } from "../../define-rule.ts";
import { type DeclaredName, findName, type NameMatch, nameExpression } from "../../support/organisation-name.ts";
import { replaceInFragment } from "../../support/replace-in-fragment.ts";
import { shorten } from "../../support/shorten.ts";
import type { TextFragment } from "../../support/text-fragment.ts";
import { textFragments } from "../../support/text-fragments.ts";
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
    const own = ownNames(bid).map(nameExpression);
    for (const fragment of textFragments(bid)) {
      if (fragment.form === "html") continue;
      for (const { foreign, match } of findForeign(fragment, names, own)) yield describe(bid, fragment, foreign, match);
    }
  },
});

interface Found {
  readonly foreign: ForeignName;
  readonly match: NameMatch;
}

/** The names in a text; of names that overlap the longest, and none that is part of a name of our own. */
function findForeign(fragment: TextFragment, names: readonly ForeignName[], own: readonly RegExp[]): readonly Found[] {
  const taken = own.flatMap((expression) => findName(fragment.text, expression));
  const candidates = names
    .filter((foreign) => !fragment.contracts.some((id) => foreign.contracts.has(id.normalize("NFC"))))
    .flatMap((foreign) => findName(fragment.text, foreign.expression).map((match): Found => ({ foreign, match })));
  candidates.sort((a, b) => b.match.end - b.match.start - (a.match.end - a.match.start));
  const found: Found[] = [];
  for (const candidate of candidates) {
    const { start, end } = candidate.match;
    const overlaps = (other: NameMatch): boolean => start < other.end && other.start < end;
    if (!taken.some(overlaps) && !found.some((other) => overlaps(other.match))) found.push(candidate);
  }
  return found.sort((a, b) => a.match.start - b.match.start);
}

function describe(bid: BidModel, fragment: TextFragment, foreign: ForeignName, match: NameMatch): Problem {
  const names: DeclaredName = bid.tender?.data.buyer?.name ?? {};
  const own = names[foreign.form]?.trim();
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
