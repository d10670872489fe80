import type { BidModel } from "../../../model/bid-model.ts";
import { concernedSections } from "../../../model/document-parts.ts";
import type { SectionFile } from "../../../model/source-file.ts";
import { placeOf, placeOfKey } from "../../../schema/place.ts";
import type { FootnoteBlock } from "../../../syntax/markdown/tree.ts";
import { walkBlocks, walkInlines } from "../../../syntax/markdown/walk.ts";
import { memoize } from "../../../text/memo.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { shorten } from "../../support/text/shorten.ts";
import messages from "./messages.en.json" with { type: "json" };

type Problem = RuleProblem<keyof typeof messages>;

/** Something of the bid that was declared to be used and is not: a footnote, a product, a fact. */
export default defineRule({
  id: "link/unused-id",
  verdict: "advice",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    for (const section of concernedSections(bid)) yield* unusedFootnotes(section);
    yield* unusedProducts(bid);
    yield* unusedFacts(bid);
  },
});

const unusedFootnotes = memoize(({ path, text, tree }: SectionFile): readonly Problem[] => {
  const used = new Set<string>();
  walkInlines(tree.blocks, (inline) => {
    if (inline.kind === "footnote-reference") used.add(inline.label);
  });
  const unused: FootnoteBlock[] = [];
  walkBlocks(tree.blocks, (block) => {
    if (block.kind === "footnote" && !used.has(block.label)) unused.push(block);
  });
  return unused.map(({ label, span }) => {
    const length = /^\s*\[\^[^\]]*\]/.exec(text.slice(span.start, span.end))?.[0].length ?? span.end - span.start;
    const at = { file: path, span: { start: span.start, end: span.start + length } };
    return { at, message: "footnote", params: { id: label } };
  });
});

function* unusedProducts(bid: BidModel): Generator<Problem> {
  // A response that cannot be read may be the one that names the product.
  if (!isWhole(bid, "specification", bid.specifications)) return;
  // And one whose id is mistyped is told of as unknown.
  const isMistyped = bid.symbols.references.some(
    ({ kinds, id }) => kinds.includes("product") && !bid.symbols.find(kinds, id),
  );
  if (isMistyped) return;
  for (const { data } of bid.specifications) {
    for (const product of data.products ?? []) {
      const { id } = product;
      const definition = id === undefined ? undefined : bid.symbols.find(["product"], id);
      if (id === undefined || !definition || bid.symbols.referencesTo(definition).length > 0) continue;
      yield { at: placeOf(product, "id"), message: "product", params: { id, name: shorten(product.name ?? "", 60) } };
    }
  }
}

function* unusedFacts(bid: BidModel): Generator<Problem> {
  const { facts } = bid.manifest.data;
  // Facts may be written before the prose is.
  if (!facts || bid.sections.length === 0 || !isWhole(bid, "sections", bid.sections)) return;
  // Labels and titles hold variables too, so the text is searched, not only the tree.
  for (const id of Object.keys(facts)) {
    const name = id.normalize("NFC");
    if (id.startsWith("x-") || bid.sections.some((section) => factsIn(section).has(name))) continue;
    yield { at: placeOfKey(facts, id), message: "fact", params: { id, variable: `{{facts.${id}}}` } };
  }
}

const factsIn = memoize(
  ({ text }: SectionFile): ReadonlySet<string> =>
    new Set([...text.matchAll(/facts\.([^\s{}|.]+)/gu)].map((match) => (match[1] ?? "").normalize("NFC"))),
);

/** Tells whether every file that the manifest names under a key is there and could be read wholly. */
function isWhole(bid: BidModel, key: string, files: readonly { readonly problems: readonly unknown[] }[]): boolean {
  const named = bid.references.filter((reference) => reference.key === key).length;
  return named === files.length && files.every((file) => file.problems.length === 0);
}
