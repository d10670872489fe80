import type { Snapshot } from "../model/snapshot.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { Definition } from "../model/symbols.ts";
import type { Place } from "../schema/place.ts";
import { type Span, touches } from "../text/span.ts";
import { type BidMentionGroup, type Mention, mentionsOfBid, placeKey, type Subject } from "./bid-mentions.ts";
import { type BidNames, namesAround } from "./bid-names.ts";

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

/** The group of what is named at an offset; of places inside each other the smaller one counts. */
export function mentionsAt(
  snapshot: Snapshot,
  file: SourceFile,
  offset: number,
): { readonly group: MentionGroup; readonly mention: Mention } | undefined {
  const here = namesAround(snapshot, file.path).flatMap((bid) =>
    (mentionsOfBid(bid).byFile.get(file.path) ?? []).filter(({ mention }) => touches(mention.around, offset)),
  );
  here.sort((a, b) => length(a.mention.around) - length(b.mention.around) || rank(a.group) - rank(b.group));
  const [first] = here;
  return first && { group: gather(snapshot, first.group), mention: first.mention };
}

/** The group of the variable whose value stands at an offset. */
export function variableValueAt(snapshot: Snapshot, file: SourceFile, offset: number): MentionGroup | undefined {
  for (const bid of namesAround(snapshot, file.path)) {
    const group = mentionsOfBid(bid).groups.find(
      ({ value }) => value?.file === file.path && touches(value.span, offset),
    );
    if (group) return gather(snapshot, group);
  }
  return undefined;
}

/**
 * Joins a group of one bid with those of the others that share a place with it, and with those that share one with these:
 * a file of the company serves many bids.
 */
function gather(snapshot: Snapshot, first: BidMentionGroup): MentionGroup {
  const { type } = first.subject;
  const groups = new Set([first]);
  const mentions = new Map<string, Mention>();
  // A set that grows is walked to its new end.
  for (const group of groups) {
    for (const [key, mention] of group.mentions) {
      const before = mentions.get(key);
      const kinds = new Set([...(before?.kinds ?? []), ...mention.kinds]);
      mentions.set(key, { ...(before ?? mention), kinds: [...kinds] });
      if (before) continue;
      for (const bid of namesAround(snapshot, mention.file)) {
        const other = mentionsOfBid(bid).byPlace.get(`${type} ${key}`);
        if (other) groups.add(other);
      }
    }
  }
  const all = [...groups];
  const definitions = all.flatMap(({ definition }) => definition ?? []);
  const values = all.flatMap(({ value }) => value ?? []);
  return {
    subject: first.subject,
    mentions: [...mentions.values()].sort(byPlace),
    definitions: [...new Map(definitions.map((one) => [placeKey(one.at), one])).values()],
    values: [...new Map(values.map((one) => [placeKey(one), one])).values()],
    bids: [...new Set(all.map(({ bid }) => bid))],
  };
}

function byPlace(a: Mention, b: Mention): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.word.span.start - b.word.span.start;
}

function length({ start, end }: Span): number {
  return end - start;
}

/** Of what stands in one place, an id that is declared says most. */
function rank({ subject }: BidMentionGroup): number {
  return { id: 0, variable: 1, undeclared: 2 }[subject.type];
}
