import { variablesIn } from "../model/prose-names.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { Definition, SymbolKind } from "../model/symbols.ts";
import type { Variable } from "../model/variables.ts";
import type { Place } from "../schema/place.ts";
import { findPath } from "../syntax/yaml/node-at.ts";
import { memoize } from "../text/memo.ts";
import type { Span } from "../text/span.ts";
import type { BidNames } from "./bid-names.ts";
import { otherReferences } from "./name-places.ts";
import { findWord, type WrittenWord } from "./written-word.ts";

/** A place that names something: declares it, or mentions it. */
export interface Mention {
  readonly file: string;
  readonly word: WrittenWord;
  /** The word with its quotes, or the whole path of a variable: what a cursor may touch. */
  readonly around: Span;
  readonly declares: boolean;
  /** What the name may stand for here; empty for variables. */
  readonly kinds: readonly SymbolKind[];
}

/** What a group of mentions is about. */
export type Subject =
  | { readonly type: "id"; readonly kind: SymbolKind; readonly id: string }
  /** An id that no file of the bid declares; perhaps a pack does. */
  | { readonly type: "undeclared"; readonly id: string }
  /** `name` is set for what the bid itself calls so: a fact. */
  | { readonly type: "variable"; readonly path: string; readonly name?: string };

/** Everything in one bid that names one and the same thing. */
export interface BidMentionGroup {
  readonly bid: BidNames;
  readonly subject: Subject;
  /** By `placeKey`. */
  readonly mentions: ReadonlyMap<string, Mention>;
  readonly definition: Definition | undefined;
  /** Where the value of a variable stands. */
  readonly value: Place | undefined;
}

/** The groups of one bid, and which of them have a mention in a file or at a place. */
export interface BidMentions {
  readonly groups: readonly BidMentionGroup[];
  readonly byFile: ReadonlyMap<string, readonly { readonly group: BidMentionGroup; readonly mention: Mention }[]>;
  /** By type of the subject and place. */
  readonly byPlace: ReadonlyMap<string, BidMentionGroup>;
}

interface OpenGroup extends BidMentionGroup {
  readonly mentions: Map<string, Mention>;
}

/** Finds out what is named where in a bid. */
export const mentionsOfBid = memoize((bid: BidNames): BidMentions => {
  const groups = [...groupsOfIds(bid), ...groupsOfVariables(bid)];
  const byFile = new Map<string, { readonly group: BidMentionGroup; readonly mention: Mention }[]>();
  const byPlace = new Map<string, BidMentionGroup>();
  for (const group of groups) {
    for (const [key, mention] of group.mentions) {
      byPlace.set(`${group.subject.type} ${key}`, group);
      const list = byFile.get(mention.file);
      if (list) list.push({ group, mention });
      else byFile.set(mention.file, [{ group, mention }]);
    }
  }
  return { groups, byFile, byPlace };
});

/** Names a place by its file and its beginning. */
export function placeKey({ file, span }: Place): string {
  return `${file}:${span.start}`;
}

function groupsOfIds(bid: BidNames): readonly OpenGroup[] {
  const { symbols } = bid;
  const declared = new Map<Definition, OpenGroup>();
  const undeclared = new Map<string, OpenGroup>();
  for (const definition of symbols.definitions) {
    const { kind, id, at } = definition;
    const subject: Subject = { type: "id", kind, id };
    const group: OpenGroup = { bid, subject, definition, value: undefined, mentions: new Map() };
    addMention(group, at, id, { declares: true, kinds: [kind] });
    declared.set(definition, group);
  }
  for (const { kinds, id, at } of [...symbols.references, ...otherReferences(bid)]) {
    if (id === "") continue;
    const definition = symbols.find(kinds, id);
    const group =
      (definition && declared.get(definition)) ??
      getOr(undeclared, id.normalize("NFC"), (): OpenGroup => {
        const subject: Subject = { type: "undeclared", id };
        return { bid, subject, definition: undefined, value: undefined, mentions: new Map() };
      });
    addMention(group, at, id, { declares: false, kinds });
  }
  return [...declared.values(), ...undeclared.values()];
}

function groupsOfVariables(bid: BidNames): readonly OpenGroup[] {
  const { files } = bid;
  const groups = new Map<string, OpenGroup>();
  const groupOf = (path: string): OpenGroup => getOr(groups, path, () => openVariable(bid, path));
  for (const name of Object.keys(files.manifest.data.facts ?? {})) groupOf(`facts.${name}`);
  for (const section of files.sections) {
    for (const { path, pathSpan } of variablesIn(section)) {
      const at = { file: section.path, span: pathSpan };
      addMention(groupOf(path), at, factName(path) ?? path, { declares: false, kinds: [] });
    }
  }
  return [...groups.values()];
}

function openVariable(bid: BidNames, path: string): OpenGroup {
  const variable = bid.variables.get(path);
  const name = factName(path);
  const subject: Subject = { type: "variable", path, ...(name === undefined ? {} : { name }) };
  const group: OpenGroup = { bid, subject, definition: undefined, value: variable?.at, mentions: new Map() };
  const key = variable && keyOfVariable(variable, bid);
  if (key) addMention(group, key.at, key.name, { declares: true, kinds: [] });
  return group;
}

/** The part of a variable that the bid itself chose. */
function factName(path: string): string | undefined {
  return path.startsWith("facts.") ? path.slice("facts.".length) : undefined;
}

function keyOfVariable({ at }: Variable, bid: BidNames): { readonly at: Place; readonly name: string } | undefined {
  const file = at && bid.sources.get(at.file);
  if (!at || file?.form !== "yaml") return undefined;
  const found = findPath(file.tree, at.span.start, file.text);
  return found?.pair && { at: { file: at.file, span: found.pair.key.span }, name: found.pair.key.text };
}

function addMention(group: OpenGroup, at: Place, word: string, rest: Pick<Mention, "declares" | "kinds">): void {
  const file: SourceFile | undefined = group.bid.sources.get(at.file);
  const key = placeKey(at);
  // What is declared stays declared, though it may be mentioned in the same place as well.
  if (!file || group.mentions.get(key)?.declares) return;
  group.mentions.set(key, { file: at.file, word: findWord(file, at.span, word), around: at.span, ...rest });
}

function getOr<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
