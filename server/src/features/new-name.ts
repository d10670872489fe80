import { canBeId } from "../interchange/tender/short-ids.ts";
import type { Definition, SymbolKind } from "../model/symbols.ts";
import { matchIds } from "../rules/support/references/look-alike.ts";
import { shorten } from "../rules/support/text/shorten.ts";
import type { BidNames } from "./bid-names.ts";
import type { Say } from "./feature-texts.ts";
import type { MentionGroup } from "./mentions.ts";
import type { RenameText } from "./rename.ts";

/**
 * Why something cannot be called so, for the user; undefined where it can.
 *
 * @param reserved The ids of required documents that packs declare, in NFC.
 */
export function faultOfName(
  group: MentionGroup,
  newName: string,
  reserved: ReadonlyMap<string, string>,
  say: Say<RenameText>,
): string | undefined {
  const { subject } = group;
  if (subject.type === "undeclared") return undefined;
  const isFact = subject.type === "variable";
  const form = faultOfForm(newName, isFact);
  if (form !== undefined) return say(form, { name: newName });
  if (isFact) return faultAmong(namesOfFacts(group), newName, subject.name ?? "", say);
  const taken = takenBy(group, newName);
  if (taken) {
    const kind = taken.kind === "required-document" ? "requiredDocument" : taken.kind;
    return say("taken", { name: newName, kind, title: shorten(taken.title, 60) || taken.id });
  }
  const pack = subject.kind === "required-document" ? reserved.get(newName.normalize("NFC")) : undefined;
  if (pack !== undefined) return say("takenByPack", { name: newName, pack });
  return faultAmong(idsOf(group, [subject.kind]), newName, subject.id, say);
}

function faultOfForm(name: string, isFact: boolean): "invalidId" | "invalidFact" | "mixedLetters" | undefined {
  if (isFact && (!canBeId(name) || name.includes(".") || name.startsWith("x-"))) return "invalidFact";
  if (!canBeId(name)) return "invalidId";
  const words = name.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some(isMixed) ? "mixedLetters" : undefined;
}

/** Two alphabets in one word: nobody sees which of them a letter belongs to. */
function isMixed(word: string): boolean {
  const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];
  return scripts.filter((script) => script.test(word)).length > 1;
}

/** Names must differ in more than letters that look or read the same. */
function faultAmong(
  names: readonly string[],
  newName: string,
  oldName: string,
  say: Say<RenameText>,
): string | undefined {
  const wanted = newName.normalize("NFC");
  const others = names.filter((name) => name.normalize("NFC") !== oldName.normalize("NFC"));
  if (wanted !== oldName.normalize("NFC") && others.some((name) => name.normalize("NFC") === wanted)) {
    return say("takenFact", { name: newName });
  }
  const twin = matchIds(others).lookAlike(newName);
  return twin && twin.id.normalize("NFC") !== wanted ? say("lookAlike", { name: newName, other: twin.id }) : undefined;
}

function namesOfFacts({ bids }: MentionGroup): readonly string[] {
  return bids.flatMap(({ files }) => Object.keys(files.manifest.data.facts ?? {}));
}

function idsOf({ bids }: MentionGroup, kinds: readonly SymbolKind[]): readonly string[] {
  return bids.flatMap(({ symbols }) => kinds.flatMap((kind) => symbols.ofKind(kind).map(({ id }) => id)));
}

/** Another thing of that name, of the same kind or of a kind that a mention could mean as well. */
function takenBy(group: MentionGroup, newName: string): Definition | undefined {
  const own = new Set(group.definitions.map(keyOf));
  const wanted = newName.normalize("NFC");
  const kinds = new Set([
    ...group.definitions.map(({ kind }) => kind),
    ...group.mentions.flatMap((mention) => mention.kinds),
  ]);
  const confused = (bid: BidNames, { kind }: Definition): boolean =>
    kinds.has(kind) ||
    bid.symbols.references.some(
      (reference) =>
        reference.id.normalize("NFC") === wanted &&
        reference.kinds.includes(kind) &&
        group.definitions.some((definition) => reference.kinds.includes(definition.kind)),
    );
  for (const bid of group.bids) {
    const other = bid.symbols.definitions.find(
      (definition) =>
        definition.id.normalize("NFC") === wanted && !own.has(keyOf(definition)) && confused(bid, definition),
    );
    if (other) return other;
  }
  return undefined;
}

function keyOf({ at }: Definition): string {
  return `${at.file}:${at.span.start}`;
}
