import type { FileEdit, Locale } from "../analysis/finding.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { anyDay } from "./any-day.ts";
import { bidsOf } from "./bid-at.ts";
import type { Mention } from "./bid-mentions.ts";
import { type FeatureTexts, type Say, sayIn } from "./feature-texts.ts";
import type { FilePosition } from "./language-service.ts";
import { type MentionGroup, mentionsAt } from "./mentions.ts";
import type { RenameAnswer, RenameTarget } from "./navigation-service.ts";
import { faultOfName } from "./new-name.ts";
import { findCursor, rangeOf } from "./position.ts";
import ar from "./texts/rename.ar.json" with { type: "json" };
import en from "./texts/rename.en.json" with { type: "json" };
import ru from "./texts/rename.ru.json" with { type: "json" };
import { writeWord } from "./written-word.ts";

export type RenameText = keyof typeof en;

const texts: FeatureTexts<RenameText> = { en, ru, ar };

/** The name under the cursor that can be given another one; undefined where nothing has a name, else why not. */
export function prepareRename(
  snapshot: Snapshot,
  request: FilePosition & { readonly locale: Locale },
): RenameTarget | undefined {
  const cursor = findCursor(snapshot, request);
  const found = cursor && mentionsAt(snapshot, cursor.file, cursor.offset);
  if (!cursor || !found) return undefined;
  const refusal = faultOfSubject(snapshot, found.group, sayIn(texts, request.locale));
  if (refusal !== undefined) return { ok: false, message: refusal };
  const { word } = found.mention;
  const written = cursor.file.text.slice(word.span.start, word.span.end);
  // What is written with escapes is shown as it is meant.
  const placeholder = word.whole ? nameOf(found.group) : written;
  return { ok: true, range: cursor.file.lines.rangeOf(word.span), placeholder };
}

/** The edits that give what stands under the cursor another name, in every file of every bid; or why that cannot be. */
export function provideRename(
  snapshot: Snapshot,
  request: FilePosition & { readonly newName: string; readonly locale: Locale },
): RenameAnswer {
  const say = sayIn(texts, request.locale);
  const cursor = findCursor(snapshot, request);
  const found = cursor && mentionsAt(snapshot, cursor.file, cursor.offset);
  if (!cursor || !found) return { ok: false, message: say("nothingHere") };
  const { group } = found;
  const newName = request.newName.trim();
  const refusal = faultOfSubject(snapshot, group, say) ?? faultOfName(group, newName, packIds(snapshot, group), say);
  if (refusal !== undefined) return { ok: false, message: refusal };
  return { ok: true, edits: editsOf(snapshot, group.mentions, newName) };
}

function editsOf(snapshot: Snapshot, mentions: readonly Mention[], newName: string): readonly FileEdit[] {
  return mentions.flatMap(({ file, word }): FileEdit[] => {
    const range = rangeOf(snapshot, { file, span: word.span });
    return range ? [{ file, range, newText: writeWord(word, newName) }] : [];
  });
}

/** Why nothing of this kind can be renamed; undefined where it can. */
function faultOfSubject(snapshot: Snapshot, group: MentionGroup, say: Say<RenameText>): string | undefined {
  const { subject } = group;
  if (subject.type === "id") return undefined;
  if (subject.type === "variable") {
    if (subject.name === undefined) return say("notAFact", { path: subject.path });
    return group.mentions.some(({ declares }) => declares) ? undefined : say("undeclaredFact", { path: subject.path });
  }
  const pack = packIds(snapshot, group).get(subject.id.normalize("NFC"));
  return pack === undefined ? say("undeclared", { id: subject.id }) : say("ofPack", { id: subject.id, pack });
}

function nameOf({ subject }: MentionGroup): string {
  return subject.type === "variable" ? (subject.name ?? subject.path) : subject.id;
}

/** The papers that the packs of the bids ask for, by id in NFC, each with the pack that asks. */
function packIds(snapshot: Snapshot, { bids }: MentionGroup): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { files } of bids) {
    const models = bidsOf(snapshot, files.manifest.path, anyDay);
    for (const { data, source } of models.flatMap(({ law }) => law.documents)) {
      if (data.id !== undefined) ids.set(data.id.normalize("NFC"), source.pack);
    }
  }
  return ids;
}
