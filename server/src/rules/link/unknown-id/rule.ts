import type { BidModel } from "../../../model/bid-model.ts";
import { packById } from "../../../model/pack.ts";
import type { Reference, SymbolKind } from "../../../model/symbols.ts";
import { type Place, placeOf, placeOfItem, placeOfKey } from "../../../schema/place.ts";
import { footnoteMessages } from "../../../syntax/markdown/messages.ts";
import { memoize } from "../../../text/memo.ts";
import { findSimilar } from "../../../text/similar.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { unmetDemands } from "../../support/documents/unmet-demands.ts";
import { replaceWord } from "../../support/edits/replace-word.ts";
import { type IdMatcher, matchIds } from "../../support/references/look-alike.ts";
import { unreadDeclarations } from "../../support/references/unread-declarations.ts";
import { ownFiles, textOfFile } from "../../support/text/bid-texts.ts";
import messages from "./messages.en.json" with { type: "json" };

type Problem = RuleProblem<keyof typeof messages>;

/** A place that refers to an id that nobody declares. Footnotes without a text are raised by the reader of Markdown. */
export default defineRule({
  id: "link/unknown-id",
  verdict: "formal",
  severity: "error",
  fixable: true,
  scope: "bid",
  messages: { ...messages, ...footnoteMessages },
  *check({ bid }) {
    const own = new Set(ownFiles(bid).map((file) => file.path));
    const skipped = new Set(bid.sections.filter((file) => !own.has(file.path)).map((file) => file.path));
    const mayBeDeclaredUnread = unreadDeclarations(bid);
    const matchers = new Map<string, IdMatcher>();
    const told = new Set(
      [...unmetDemands(bid)].flatMap(({ entry }) => (entry ? keyOf(placeOf(entry, "document")) : [])),
    );
    for (const reference of bid.symbols.references) {
      const { id, kinds, at } = reference;
      if (id === "" || skipped.has(at.file) || isDeclared(bid, reference) || mayBeDeclaredUnread(reference)) continue;
      const matcher = matchers.get(kinds.join()) ?? matchIds(idsOf(bid, kinds));
      matchers.set(kinds.join(), matcher);
      // A paper that must come and is not there is told of by document/missing, in the same place.
      if (told.has(keyOf(at)) && !matcher.lookAlike(id)) continue;
      const problem = describe(bid, reference, matcher);
      yield own.has(at.file) ? problem : anchorInBid(bid, reference, problem);
    }
    yield* unknownPacks(bid);
    yield* unknownStyles(bid);
  },
});

function keyOf({ file, span }: Place): string {
  return `${file}:${span.start}`;
}

/**
 * A pack declares documents too, and has no place among the files of the bid. What the tender asks for in its own words
 * instead was decided on, perhaps, before the tender said so: that leads nowhere and harms nobody.
 */
function isDeclared(bid: BidModel, { kinds, id }: Reference): boolean {
  if (bid.symbols.find(kinds, id)) return true;
  return kinds.includes("required-document") && demandedIds(bid).has(id.normalize("NFC"));
}

const demandedIds = memoize(
  (bid: BidModel): ReadonlySet<string | undefined> =>
    new Set(
      [...bid.demands.map(({ required }) => required), ...bid.law.documents.map(({ data }) => data)].map(({ id }) =>
        id?.normalize("NFC"),
      ),
    ),
);

/** Without its pack a bid would be judged by no law, and nobody would see it. */
function* unknownPacks(bid: BidModel): Generator<Problem> {
  for (const { name, at } of bid.law.unknown) {
    const inTender = at.file === bid.tender?.path;
    const packs = [...packById.keys()];
    yield {
      at: inTender ? placeOf(bid.manifest.data, "tender") : placeOfKey(bid.manifest.data, "kind"),
      message: "pack",
      params: { id: name, where: inTender ? "tender" : "workspace", packs: { list: packs } },
      related: [{ at, message: "mentioned" }],
    };
  }
}

/** A list that nobody has finds nothing, and nobody would see that either. */
function* unknownStyles(bid: BidModel): Generator<Problem> {
  // A pack that was not found may have it.
  if (bid.law.unknown.length > 0) return;
  const { styleNames } = bid.law;
  const named = bid.tender?.data.styles ?? [];
  for (const [index, name] of named.entries()) {
    if (styleNames.includes(name)) continue;
    yield {
      at: placeOf(bid.manifest.data, "tender"),
      message: "style",
      params: { id: name, similar: findSimilar(name, styleNames) ?? "none", lists: { list: styleNames } },
      related: [{ at: placeOfItem(named, index), message: "mentioned" }],
    };
  }
}

function idsOf(bid: BidModel, kinds: readonly SymbolKind[]): readonly string[] {
  return bid.symbols.definitions.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
}

function describe(bid: BidModel, { id, kinds, at }: Reference, matcher: IdMatcher): Problem {
  const kind = nameOf(kinds);
  const lookAlike = matcher.lookAlike(id);
  // It was not found among the kinds that may stand here, so what is found is of another kind.
  const other = bid.symbols.find(allKinds, id);
  if (!lookAlike && other) {
    const related = [{ at: other.at, message: "declared" as const }];
    return { at, message: "otherKind", params: { id, kind, actual: nameOf([other.kind]) }, related };
  }
  const similar = lookAlike?.id ?? matcher.mistyped(id);
  if (similar === undefined) return { at, message: "unknown", params: { id, kind } };
  const definition = bid.symbols.find(kinds, similar);
  const edit = replaceWord(textOfFile(bid, at.file) ?? "", at, id, similar);
  return {
    at,
    message: lookAlike ? "lookAlike" : "similar",
    params: { id, kind, similar, script: lookAlike?.script ?? "other", letter: lookAlike?.letter ?? "" },
    related: definition ? [{ at: definition.at, message: "declared" }] : [],
    ...(edit && { fix: { title: "useId", edits: [edit], ...(lookAlike?.certain ? {} : { needsReview: true }) } }),
  };
}

/** A slip in the tender or in a file of the company is told in the bid that builds on it. */
function anchorInBid(bid: BidModel, { id, at }: Reference, problem: Problem): Problem {
  const inTender = at.file === bid.tender?.path;
  const params = { id, similar: problem.params?.similar ?? "none" };
  return {
    at: placeOf(bid.manifest.data, inTender ? "tender" : "company"),
    message: inTender ? "inTender" : "inCompany",
    params,
    related: [{ at, message: "mentioned" }, ...(problem.related ?? [])],
    // The tender and the company serve other bids too.
    ...(problem.fix && { fix: { ...problem.fix, needsReview: true } }),
  };
}

/** The kinds by their names in the messages. */
const kindNames: Readonly<Record<SymbolKind, string>> = {
  requirement: "requirement",
  "required-document": "requiredDocument",
  document: "document",
  person: "person",
  contract: "contract",
  lot: "lot",
  item: "item",
  product: "product",
  kpi: "kpi",
  criterion: "criterion",
  question: "question",
  rate: "rate",
  section: "section",
  heading: "heading",
};
const allKinds = Object.keys(kindNames) as readonly SymbolKind[];

/** The name of a group of kinds in the messages. */
function nameOf(kinds: readonly SymbolKind[]): string {
  const [first] = kinds;
  if (first === undefined) return "other";
  if (kinds.length === 1) return kindNames[first];
  if (first === "heading" || first === "section") return "heading";
  if (kinds.length === 2) return first === "required-document" ? "condition" : kindNames[first];
  return first === "document" ? "evidence" : "other";
}
