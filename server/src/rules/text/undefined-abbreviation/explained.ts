import type { BidModel } from "../../../model/bid-model.ts";
import type { SectionFile } from "../../../model/source-file.ts";
import { walkInlines } from "../../../syntax/markdown/walk.ts";
import { foldFragment } from "../../support/folded-text.ts";
import { splitSentences } from "../../support/sentences.ts";
import { textFragments } from "../../support/text-fragments.ts";
import { capitalsIn } from "./find-abbreviations.ts";

/**
 * The abbreviations that the bid explains somewhere, in any of its languages: «соглашение об уровне сервиса (SLA)»,
 * «SLA (соглашение …)», «SLA — соглашение …», a row of a table of terms, `:term[SLA]`, a fact of that name.
 */
export function explainedAbbreviations(bid: BidModel): ReadonlySet<string> {
  const explained = new Set<string>(Object.keys(bid.manifest.data.facts ?? {}));
  for (const fragment of textFragments(bid)) {
    if (fragment.form !== "html")
      for (const letters of explainedIn(foldFragment(fragment).text)) explained.add(letters);
  }
  for (const section of bid.sections) for (const letters of termsIn(section)) explained.add(letters);
  return explained;
}

const inBrackets = /\p{L}[»"”]? ?\(([^()\d]{2,80})\)/gu;
const beforeBrackets = /(?<!\p{L})(\p{Lu}{2,6})s?[»"”]? ?\([^()]{0,20}\p{L}{4,}[^()]{0,200}\)/gu;
const atStart = /^[«"“(]?(\p{Lu}{2,6})s?[»"”]? ?(?:[—–:=]|-(?= ))\s*\p{L}/u;
const meaning =
  /(?<!\p{L})(\p{Lu}{2,6})[»"”]?,? (?:[—–-] это|[—–-] (?:a|an|the) |то есть|т\. ?е\.|означает|расшифровывается|(?:is short|stands?) for|means|i\.e\.|اي|هو|هي|وهو|وهي|يعني|تعني)/gu;
const orSo =
  /, (?:или|or|او|и?ли сокращенно|сокращенно|далее|hereinafter|hereafter) (?:[—–-] )?[«"“]?(\p{Lu}{2,6})(?!\p{L})/gu;

function* explainedIn(text: string): Generator<string> {
  if (!/\p{Lu}{2}/u.test(text)) return;
  yield* spelledOutIn(text);
  for (const match of text.matchAll(inBrackets)) yield* capitalsIn(match[1] ?? "");
  for (const pattern of [beforeBrackets, meaning, orSo]) {
    for (const match of text.matchAll(pattern)) yield match[1] ?? "";
  }
  for (const { start, end } of splitSentences(text)) {
    const match = atStart.exec(text.slice(start, end));
    if (match) yield match[1] ?? "";
  }
}

const smallWord = /^(?:and|of|the|for|to|in|on|a|an|и|в|на|по|для|о|об|с)$/u;

/** Abbreviations whose words stand in the same text, in their order: “an SLA is a service level agreement”. */
function* spelledOutIn(text: string): Generator<string> {
  const capitals = new Set(capitalsIn(text).filter((letters) => letters.length > 2));
  if (capitals.size === 0) return;
  const words = (text.match(/\p{L}+/gu) ?? []).map((word) => word.toLowerCase());
  const initials = (list: readonly string[]): string => list.map((word) => word.slice(0, 1)).join("");
  const [all, main] = [initials(words), initials(words.filter((word) => !smallWord.test(word)))];
  for (const letters of capitals) {
    const small = letters.toLowerCase();
    if (all.includes(small) || main.includes(small)) yield letters;
  }
}

/** What `:term` marks, and the first cells of rows that say in another cell what they mean. */
function termsIn({ tree }: SectionFile): readonly string[] {
  const terms: string[] = [];
  walkInlines(tree.blocks, (inline, block) => {
    if (inline.kind === "directive" && inline.name === "term") terms.push(...capitalsIn(inline.label ?? ""));
    if (block.kind === "table" && inline.kind === "text" && /^\p{Lu}{2,6}$/u.test(inline.value.trim())) {
      const row = [block.header, ...block.rows].find((cells) => cells.some((cell) => cell.children.includes(inline)));
      const others = (row ?? []).flatMap((cell) => cell.children).filter((other) => other !== inline);
      if (others.some((other) => other.kind === "text" && /\p{L}{4,}/u.test(other.value)))
        terms.push(inline.value.trim());
    }
  });
  return terms;
}
