import { plainText } from "../model/collect-section-symbols.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { Definition } from "../model/symbols.ts";
import { shorten } from "../rules/support/text/shorten.ts";
import { walkBlocks } from "../syntax/markdown/walk.ts";
import { memoize } from "../text/memo.ts";
import { nameKey } from "../text/name-key.ts";
import { mentionsOfBid, placeKey } from "./bid-mentions.ts";
import { namesOf } from "./bid-names.ts";
import type { FoundSymbol } from "./navigation-service.ts";
import { rangeOf } from "./position.ts";
import { formOfKind } from "./symbol-form.ts";

interface KnownSymbol {
  readonly symbol: FoundSymbol;
  /** The folded id and title. */
  readonly id: string;
  readonly title: string;
}

/**
 * The ids, titles and headings of all bids that hold the letters of a query in their order, whatever their case, accents
 * and vowel marks. Those that match best come first: a whole id, the beginning of one, a piece of the title, the rest.
 */
export function provideWorkspaceSymbols(
  snapshot: Snapshot,
  request: { readonly query: string; readonly limit: number },
): readonly FoundSymbol[] {
  const query = fold(request.query);
  const found = symbolsOf(snapshot)
    .map((known, order) => ({ known, order, cost: costOf(known, query) }))
    .filter(({ cost }) => cost !== undefined)
    .sort((a, b) => (a.cost ?? 0) - (b.cost ?? 0) || a.order - b.order);
  return found.slice(0, request.limit).map(({ known }) => known.symbol);
}

const symbolsOf = memoize((snapshot: Snapshot): readonly KnownSymbol[] => {
  const known = new Map<string, KnownSymbol>();
  for (const { definition, subject, mentions } of namesOf(snapshot).flatMap((bid) => mentionsOfBid(bid).groups)) {
    if (definition) addDefinition(known, snapshot, definition);
    if (subject.type !== "variable" || subject.name === undefined) continue;
    for (const { file, word, declares } of mentions.values()) {
      const range = declares ? rangeOf(snapshot, { file, span: word.span }) : undefined;
      const symbol = range && { name: shorten(subject.name), form: "value" as const, file, range };
      if (symbol) known.set(placeKey({ file, span: word.span }), { symbol, id: fold(subject.name), title: "" });
    }
  }
  for (const file of snapshot.files.values()) {
    if (file.form !== "section") continue;
    walkBlocks(file.tree.blocks, (block) => {
      if (block.kind !== "heading" || block.attributes.some(({ name }) => name === "id")) return;
      const title = plainText(block.children);
      const name = shorten(title);
      if (name === "") return;
      const symbol = { name, form: "heading" as const, file: file.path, range: file.lines.rangeOf(block.span) };
      known.set(placeKey({ file: file.path, span: block.span }), { symbol, id: "", title: fold(title) });
    });
  }
  return [...known.values()];
});

function addDefinition(known: Map<string, KnownSymbol>, snapshot: Snapshot, definition: Definition): void {
  const { kind, id, title, at } = definition;
  const range = rangeOf(snapshot, at);
  const name = shorten(`${id} ${title}`);
  if (!range || name === "") return;
  const symbol = { name, form: formOfKind[kind], file: at.file, range };
  known.set(placeKey(at), { symbol, ...foldedOf(definition) });
}

/** A definition of a file that did not change is the same object in every snapshot. */
const foldedOf = memoize(({ id, title }: Definition) => ({ id: fold(id), title: fold(title) }));

/** Letters alone: no case, accents, Arabic vowel marks, and one form for the letters that are often mixed up. */
function fold(text: string): string {
  const plain = nameKey(text).normalize("NFD").replace(/\p{M}/gu, "");
  return plain.replaceAll("ى", "ي").replaceAll("ة", "ه");
}

/** How far a symbol is from what was asked for; undefined where it does not hold it at all. */
function costOf({ id, title }: KnownSymbol, query: string): number | undefined {
  if (query === "") return 0;
  if (id === query) return 0;
  if (id !== "" && id.startsWith(query)) return 1;
  if (title.startsWith(query)) return 2;
  if (id.includes(query)) return 3;
  if (` ${title}`.includes(` ${query}`)) return 4;
  if (title.includes(query)) return 5;
  return holdsInOrder(`${id} ${title}`, query.replaceAll(" ", "")) ? 6 : undefined;
}

function holdsInOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    const found = text.indexOf(letter, at);
    if (found < 0) return false;
    at = found + letter.length;
  }
  return true;
}
