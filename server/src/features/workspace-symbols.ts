import { plainText } from "../model/collect-section-symbols.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { walkBlocks } from "../syntax/markdown/walk.ts";
import { memoize } from "../text/memo.ts";
import { nameKey } from "../text/name-key.ts";
import { groupsOf } from "./mentions.ts";
import type { FoundSymbol } from "./navigation-service.ts";
import { rangeOf } from "./position.ts";
import { formOfKind, shortLine } from "./symbol-form.ts";

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
  for (const group of groupsOf(snapshot)) {
    for (const { kind, id, title, at } of group.definitions) {
      const range = rangeOf(snapshot, at);
      const name = shortLine(`${id} ${title}`);
      if (!range || name === "") continue;
      const symbol = { name, form: formOfKind[kind], file: at.file, range };
      known.set(`${at.file}:${at.span.start}`, { symbol, id: fold(id), title: fold(title) });
    }
    const { subject } = group;
    const declared = group.mentions.filter(({ declares }) => declares);
    if (subject.type !== "variable" || subject.name === undefined) continue;
    for (const { file, word } of declared) {
      const range = rangeOf(snapshot, { file, span: word.span });
      const symbol = range && { name: shortLine(subject.name), form: "value" as const, file, range };
      if (symbol) known.set(`${file}:${word.span.start}`, { symbol, id: fold(subject.name), title: "" });
    }
  }
  for (const file of snapshot.files.values()) {
    if (file.form !== "section") continue;
    walkBlocks(file.tree.blocks, (block) => {
      if (block.kind !== "heading" || block.attributes.some(({ name }) => name === "id")) return;
      const title = plainText(block.children);
      const name = shortLine(title);
      const symbol = { name, form: "heading" as const, file: file.path, range: file.lines.rangeOf(block.span) };
      if (name !== "") known.set(`${file.path}:${block.span.start}`, { symbol, id: "", title: fold(title) });
    });
  }
  return [...known.values()];
});

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
