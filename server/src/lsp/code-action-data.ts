import type { WorkspaceEdit } from "vscode-languageserver";
import type { PlannedAction } from "../features/language-service.ts";
import type { Range } from "../text/line-index.ts";
import { readRange } from "./positions.ts";
import type { Root } from "./roots.ts";
import type { Session } from "./session.ts";
import { property, textProperty } from "./settings.ts";
import { toWorkspaceEdit } from "./workspace-edit.ts";

/** What a client keeps with an action and sends back when somebody chooses it. */
export interface CodeActionData {
  readonly id: string;
  /** Where it was offered. */
  readonly uri: string;
  readonly range: Range;
  /** Version of the text in which it was offered; null for a file that was not open. */
  readonly version: number | null;
}

/** Reads what came back from a client; undefined for anything that is not ours. */
export function readActionData(value: unknown): CodeActionData | undefined {
  const id = textProperty(value, "id");
  const uri = textProperty(value, "uri");
  const range = readRange(property(value, "range"));
  const version = property(value, "version");
  if (id === undefined || uri === undefined || !range) return undefined;
  return { id, uri, range, version: typeof version === "number" ? version : null };
}

/** The edit of an action, with a note where several files or the sums of the bid change. */
export function editOfAction(session: Session, root: Root, plan: PlannedAction): WorkspaceEdit {
  const note = plan.noteworthy ? { label: plan.title, needsReview: plan.needsReview } : undefined;
  return toWorkspaceEdit(session, root, plan.edits, note, plan.creates);
}
