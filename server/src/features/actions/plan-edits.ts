import type { FileEdit } from "../../analysis/finding.ts";
import { type FixChoice, fixWorkspace } from "../../analysis/fix-workspace.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import type { PlacedEdit } from "../../rules/define-rule.ts";
import { diffEdits } from "../../text/diff-edits.ts";
import { applyEdits } from "../../text/edit.ts";
import { groupBy } from "../../text/group-by.ts";
import type { ActionContext, ActionEdits, NewFile } from "./action.ts";

/**
 * Puts placed edits and new files together.
 *
 * @returns undefined where one of the edits could not be made: an action is done wholly or not at all.
 */
export function planEdits(
  snapshot: Snapshot,
  placed: readonly (PlacedEdit | undefined)[],
  creates: readonly NewFile[] = [],
): ActionEdits | undefined {
  const edits = placed.map((edit) => edit && toFileEdit(snapshot, edit));
  const made = edits.filter((edit) => edit !== undefined);
  return made.length < edits.length || made.length + creates.length === 0 ? undefined : { creates, edits: made };
}

function toFileEdit(snapshot: Snapshot, { at, newText }: PlacedEdit): FileEdit | undefined {
  const range = snapshot.files.get(at.file)?.lines.rangeOf(at.span);
  return range && { file: at.file, range, newText };
}

/**
 * Repairs in rounds as `check --fix` does, and gives the edits that lead from the texts as they are to those repaired.
 *
 * @param bid Manifest of the bid that is repaired; the whole workspace is looked at where it is left out.
 */
export async function repairInRounds(
  { workspace, snapshot, asOf, locale }: ActionContext,
  bid: string | undefined,
  choice: FixChoice,
): Promise<ActionEdits | undefined> {
  const paths = bid === undefined ? {} : { paths: [bid] };
  const { texts } = await fixWorkspace(workspace, { asOf, locale, ...paths }, choice);
  const edits = [...texts].flatMap(([file, text]): FileEdit[] => {
    const source = snapshot.files.get(file);
    if (!source) return [];
    return diffEdits(source.text, text).map(({ span, newText }) => ({
      file,
      range: source.lines.rangeOf(span),
      newText,
    }));
  });
  return edits.length === 0 ? undefined : { creates: [], edits };
}

/** The whole texts of the files that edits change, by path; new files are not among them. */
export function textsAfter(snapshot: Snapshot, { edits }: ActionEdits): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [path, list] of groupBy(edits, ({ file }) => file)) {
    const source = snapshot.files.get(path);
    if (!source) continue;
    const spans = list.map(({ range, newText }) => ({ span: source.lines.spanOf(range), newText }));
    texts.set(path, applyEdits(source.text, spans));
  }
  return texts;
}

/** A new text with the line breaks of another one. */
export function withLineBreaksOf(model: string, text: string): string {
  return model.includes("\r\n") ? text.replace(/\r?\n/g, "\r\n") : text;
}
