import type { BidModel } from "../../../model/bid-model.ts";
import type { SectionFile } from "../../../model/source-file.ts";
import type { TextInline } from "../../../syntax/markdown/tree.ts";
import { walkBlocks, walkInlines } from "../../../syntax/markdown/walk.ts";
import { capitalsIn } from "../../../text/capitals.ts";
import { memoize } from "../../../text/memo.ts";
import { ownFiles, type ReadFile } from "../../support/text/bid-texts.ts";
import { type FoldedText, foldFragment, sentencesOf } from "../../support/text/folded-text.ts";
import { fragmentsOf } from "../../support/text/text-fragments.ts";

/**
 * Tells whether the bid explains an abbreviation somewhere, in any of its languages: «соглашение об уровне сервиса (SLA)»,
 * «SLA (соглашение …)», «SLA — соглашение …», a row of a table of terms, `:term[SLA]`, an entry of `terms`, a fact of that name.
 */
export function isExplained(bid: BidModel, letters: string): boolean {
  return (
    Object.hasOwn(bid.manifest.data.facts ?? {}, letters) ||
    bid.manifest.data.terms?.some(({ term, definition }) => definition && capitalsIn(term ?? "").includes(letters)) ||
    ownFiles(bid).some((file) => explainedInFile(file).has(letters)) ||
    bid.sections.some((section) => termsIn(section).has(letters))
  );
}

const explainedInFile = memoize((file: ReadFile): ReadonlySet<string> => {
  const explained = new Set<string>();
  for (const fragment of fragmentsOf(file)) {
    if (fragment.form !== "html") for (const letters of explainedIn(foldFragment(fragment))) explained.add(letters);
  }
  return explained;
});

const inBrackets = /\p{L}[»"”]? ?\(([^()\d]{2,80})\)/gu;
const beforeBrackets = /(?<!\p{L})(\p{Lu}{2,6})s?[»"”]? ?\([^()]{0,20}\p{L}{4,}[^()]{0,200}\)/gu;
const atStart = /^[«"“(]?(\p{Lu}{2,6})s?[»"”]? ?(?:[—–:=]|-(?= ))\s*\p{L}/u;
const meaning =
  /(?<!\p{L})(\p{Lu}{2,6})[»"”]?,? (?:[—–-] это|[—–-] (?:a|an|the) |то есть|т\. ?е\.|означает|расшифровывается|(?:is short|stands?) for|means|i\.e\.|اي|هو|هي|وهو|وهي|يعني|تعني)/gu;
const orSo =
  /, (?:или|or|او|и?ли сокращенно|сокращенно|далее|hereinafter|hereafter) (?:[—–-] )?[«"“]?(\p{Lu}{2,6})(?!\p{L})/gu;

function* explainedIn(folded: FoldedText): Generator<string> {
  const { text } = folded;
  if (!/\p{Lu}{2}/u.test(text)) return;
  yield* spelledOutIn(text);
  for (const match of text.matchAll(inBrackets)) yield* capitalsIn(match[1] ?? "");
  for (const pattern of [beforeBrackets, meaning, orSo]) {
    for (const match of text.matchAll(pattern)) yield match[1] ?? "";
  }
  for (const match of text.matchAll(setOff)) {
    const [, letters = "", words = ""] = match;
    if (beginsLike(letters, words)) yield letters;
  }
  for (const { start, end } of sentencesOf(folded)) {
    const match = atStart.exec(text.slice(start, end));
    if (match) yield match[1] ?? "";
  }
}

/** «ЭДО — систему электронного документооборота», «ОТК, отдел технического контроля». */
const setOff = /(?<!\p{L})(\p{Lu}{2,6})(?: [—–-]|,) ((?:\p{Ll}[\p{L}-]* ?){2,8})/gu;

/** Tells whether the first letters of some of the words, in their order, begin as the abbreviation does. */
function beginsLike(letters: string, words: string): boolean {
  const first = letters.slice(0, 2).toLowerCase();
  return words
    .split(" ")
    .map((word) => word.charAt(0))
    .join("")
    .includes(first);
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
const termsIn = memoize(({ tree }: SectionFile): ReadonlySet<string> => {
  const terms = new Set<string>();
  walkInlines(tree.blocks, (inline) => {
    if (inline.kind !== "directive" || inline.name !== "term") return;
    for (const letters of capitalsIn(inline.label ?? "")) terms.add(letters);
  });
  walkBlocks(tree.blocks, (block) => {
    if (block.kind !== "table") return;
    for (const row of [block.header, ...block.rows]) {
      const texts = row.flatMap((cell) => cell.children).filter((inline) => inline.kind === "text");
      for (const one of texts) {
        const letters = one.value.trim();
        const isMeaning = (other: TextInline): boolean => other !== one && /\p{L}{4,}/u.test(other.value);
        if (/^\p{Lu}{2,6}$/u.test(letters) && texts.some(isMeaning)) terms.add(letters);
      }
    }
  });
  return terms;
});
