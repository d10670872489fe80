import { variablesIn } from "../model/prose-names.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { Definition, SymbolKind } from "../model/symbols.ts";
import type { Variable } from "../model/variables.ts";
import type { Place } from "../schema/place.ts";
import { findPath } from "../syntax/yaml/node-at.ts";
import { memoize } from "../text/memo.ts";
import { type Span, touches } from "../text/span.ts";
import { type BidNames, namesOf } from "./bid-names.ts";
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
  | { readonly type: "undeclared"; readonly id: string; readonly kinds: readonly SymbolKind[] }
  /** `name` is set for what the bid itself calls so: a fact. */
  | { readonly type: "variable"; readonly path: string; readonly name?: string };

/** Everything in all bids that names one and the same thing. */
export interface MentionGroup {
  readonly subject: Subject;
  /** In the order of the files and places. */
  readonly mentions: readonly Mention[];
  readonly definitions: readonly Definition[];
  /** Where the value of a variable stands. */
  readonly values: readonly Place[];
  readonly bids: readonly BidNames[];
}

interface OpenGroup {
  readonly subject: Subject;
  readonly mentions: Map<string, Mention>;
  readonly definitions: Map<string, Definition>;
  readonly values: Map<string, Place>;
  readonly bids: Set<BidNames>;
}

/** The group of what is named at an offset; of places inside each other the smaller one counts. */
export function mentionsAt(
  snapshot: Snapshot,
  file: SourceFile,
  offset: number,
): { readonly group: MentionGroup; readonly mention: Mention } | undefined {
  const here = (indexOf(snapshot).get(file.path) ?? []).filter(({ mention }) => touches(mention.around, offset));
  here.sort((a, b) => length(a.mention.around) - length(b.mention.around) || rank(a.group) - rank(b.group));
  return here[0];
}

/** The group of the variable whose value stands at an offset. */
export function variableValueAt(snapshot: Snapshot, file: SourceFile, offset: number): MentionGroup | undefined {
  return groupsOf(snapshot).find(({ values }) =>
    values.some((place) => place.file === file.path && touches(place.span, offset)),
  );
}

/** All groups of a snapshot; each place belongs to one group of a kind. */
export const groupsOf = memoize((snapshot: Snapshot): readonly MentionGroup[] => {
  const merged = new Map<string, OpenGroup>();
  for (const bid of namesOf(snapshot)) for (const group of groupsOfBid(bid, snapshot)) merge(merged, group);
  return [...new Set(merged.values())].map((group) => ({
    subject: group.subject,
    mentions: [...group.mentions.values()].sort(byPlace),
    definitions: [...group.definitions.values()],
    values: [...group.values.values()],
    bids: [...group.bids],
  }));
});

const indexOf = memoize((snapshot: Snapshot) => {
  const byFile = new Map<string, { readonly group: MentionGroup; readonly mention: Mention }[]>();
  for (const group of groupsOf(snapshot)) {
    for (const mention of group.mentions) {
      const list = byFile.get(mention.file);
      if (list) list.push({ group, mention });
      else byFile.set(mention.file, [{ group, mention }]);
    }
  }
  return byFile;
});

/** Groups of two bids that share a place are one: a file of the company serves many bids. */
function merge(merged: Map<string, OpenGroup>, group: OpenGroup): void {
  const type = group.subject.type;
  const keys = [...group.mentions.keys()].map((key) => `${type} ${key}`);
  const known = new Set(keys.map((key) => merged.get(key)).filter((other) => other !== undefined));
  const [first = group, ...others] = known;
  for (const other of [...others, group]) {
    if (other === first) continue;
    for (const [key, mention] of other.mentions) {
      const before = first.mentions.get(key);
      const kinds = new Set([...(before?.kinds ?? []), ...mention.kinds]);
      first.mentions.set(key, { ...(before ?? mention), kinds: [...kinds] });
    }
    for (const [key, definition] of other.definitions) first.definitions.set(key, definition);
    for (const [key, place] of other.values) first.values.set(key, place);
    for (const bid of other.bids) first.bids.add(bid);
  }
  for (const key of first.mentions.keys()) merged.set(`${type} ${key}`, first);
}

function groupsOfBid(bid: BidNames, snapshot: Snapshot): readonly OpenGroup[] {
  const { symbols, variables, files } = bid;
  const declared = new Map<Definition, OpenGroup>();
  const undeclared = new Map<string, OpenGroup>();
  const used = new Map<string, OpenGroup>();
  for (const definition of symbols.definitions) {
    const { kind, id } = definition;
    const group = openGroup({ type: "id", kind, id }, bid);
    group.definitions.set(keyOf(definition.at), definition);
    addMention(snapshot, group, definition.at, id, { declares: true, kinds: [kind] });
    declared.set(definition, group);
  }
  for (const { kinds, id, at } of [...symbols.references, ...otherReferences(bid, snapshot)]) {
    if (id === "") continue;
    const definition = symbols.find(kinds, id);
    const key = id.normalize("NFC");
    const group =
      (definition && declared.get(definition)) ??
      getOr(undeclared, key, () => openGroup({ type: "undeclared", id, kinds }, bid));
    addMention(snapshot, group, at, id, { declares: false, kinds });
  }
  for (const name of Object.keys(files.manifest.data.facts ?? {})) variableGroup(used, `facts.${name}`, bid, snapshot);
  for (const section of files.sections) {
    for (const { path, pathSpan } of variablesIn(section)) {
      const group = variableGroup(used, path, bid, snapshot);
      const at = { file: section.path, span: pathSpan };
      addMention(snapshot, group, at, nameIn(path) ?? path, { declares: false, kinds: [] });
    }
  }
  for (const [path, group] of used) {
    const variable = variables.get(path);
    if (variable?.at) group.values.set(keyOf(variable.at), variable.at);
  }
  return [...declared.values(), ...undeclared.values(), ...used.values()];
}

function variableGroup(groups: Map<string, OpenGroup>, path: string, bid: BidNames, snapshot: Snapshot): OpenGroup {
  return getOr(groups, path, () => {
    const variable = bid.variables.get(path);
    const name = nameIn(path);
    const group = openGroup({ type: "variable", path, ...(name === undefined ? {} : { name }) }, bid);
    const key = variable && keyOfVariable(variable, snapshot);
    if (key) addMention(snapshot, group, key.at, key.name, { declares: true, kinds: [] });
    return group;
  });
}

/** The part of a variable that the bid itself chose. */
function nameIn(path: string): string | undefined {
  return path.startsWith("facts.") ? path.slice("facts.".length) : undefined;
}

function keyOfVariable(
  { at }: Variable,
  snapshot: Snapshot,
): { readonly at: Place; readonly name: string } | undefined {
  const file = at && snapshot.files.get(at.file);
  if (!at || file?.form !== "yaml") return undefined;
  const found = findPath(file.tree, at.span.start, file.text);
  return found?.pair && { at: { file: at.file, span: found.pair.key.span }, name: found.pair.key.text };
}

function openGroup(subject: Subject, bid: BidNames): OpenGroup {
  return { subject, mentions: new Map(), definitions: new Map(), values: new Map(), bids: new Set([bid]) };
}

function addMention(
  snapshot: Snapshot,
  group: OpenGroup,
  at: Place,
  word: string,
  rest: Pick<Mention, "declares" | "kinds">,
): void {
  const file = snapshot.files.get(at.file);
  if (!file) return;
  const mention = { file: at.file, word: findWord(file, at.span, word), around: at.span, ...rest };
  const key = keyOf(at);
  // What is declared stays declared, though it may be mentioned in the same place as well.
  if (!group.mentions.get(key)?.declares) group.mentions.set(key, mention);
}

function getOr<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

function keyOf({ file, span }: Place): string {
  return `${file}:${span.start}`;
}

function byPlace(a: Mention, b: Mention): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.word.span.start - b.word.span.start;
}

function length({ start, end }: Span): number {
  return end - start;
}

/** Of what stands in one place, an id that is declared says most. */
function rank({ subject }: MentionGroup): number {
  return { id: 0, variable: 1, undeclared: 2 }[subject.type];
}
