import type { FileEdit, FixableFinding, Locale } from "../../analysis/finding.ts";
import type { BidModel } from "../../model/bid-model.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import type { Workspace } from "../../model/workspace.ts";
import type { Range } from "../../text/line-index.ts";
import type { Span } from "../../text/span.ts";
import type { Say } from "../feature-texts.ts";
import type { Cursor } from "../position.ts";
import type { ActionTextKey } from "./texts.ts";

/** What sorts of things actions are; kinds form a tree by their dots, as editors ask for them. */
export const actionKinds = ["quickfix", "refactor.extract", "refactor.rewrite", "source.fixAll.tenderdraft"] as const;
export type ActionKind = (typeof actionKinds)[number];

/** A file that an action makes; nothing may stand at its path yet. */
export interface NewFile {
  /** Relative to the root. */
  readonly file: string;
  readonly text: string;
}

/** What an action changes. Ranges are those of the texts as they were when it was planned. */
export interface ActionEdits {
  readonly creates: readonly NewFile[];
  readonly edits: readonly FileEdit[];
}

/** What actions are made from: the files, findings and bids of one moment, and the place that was asked about. */
export interface ActionContext {
  readonly snapshot: Snapshot;
  /** The files behind the snapshot, for what is checked again and again while it is repaired. */
  readonly workspace: Workspace;
  readonly file: Cursor["file"];
  /** The selection; empty for a cursor. */
  readonly span: Span;
  readonly range: Range;
  /** The findings of all files. */
  readonly findings: readonly FixableFinding[];
  /** The findings of this file that the selection touches. */
  readonly here: readonly FixableFinding[];
  /** The bids that the file belongs to. */
  readonly bids: readonly BidModel[];
  readonly locale: Locale;
  readonly asOf: string;
  /** False where the editor cannot make files. */
  readonly canCreate: boolean;
  readonly say: Say<ActionTextKey>;
}

/** An action that can be had at a place. Its edits are planned only when they are wanted. */
export interface ActionOffer {
  /** Tells it from the others of its provider at the same place and moment. */
  readonly key: string;
  readonly title: string;
  readonly kind: ActionKind;
  /** Manifest of the bid that it is about; named in the title where the same is offered for another bid. */
  readonly bid?: string;
  /** What it repairs. */
  readonly findings?: readonly FixableFinding[];
  /** True where nobody need look at it first and an editor may make it by a shortcut. */
  readonly preferred?: boolean;
  /** True where a person must look at the edits before they are made. */
  readonly needsReview?: boolean;
  /** True where the sums of the bid change: an editor had better show the edits, even in one file. */
  readonly changesPrice?: true;
  /** Why it cannot be had now, in words. */
  readonly disabled?: string;
  /** Undefined where it cannot be made after all. */
  plan(): ActionEdits | undefined | Promise<ActionEdits | undefined>;
}

/** A sort of action. Offering must be cheap: an editor asks at every move of the cursor. */
export interface ActionProvider {
  readonly name: string;
  /** The kinds that it may offer. */
  readonly kinds: readonly ActionKind[];
  /** True where it is offered only to somebody who asks for actions, never beside the cursor unasked. */
  readonly onRequest?: true;
  /** True where planning checks the bid again and again. */
  readonly inRounds?: true;
  offer(context: ActionContext): Iterable<ActionOffer>;
}
