import type { CheckResult, FixableFinding, Locale } from "../analysis/finding.ts";
import type { Position, Range } from "../text/line-index.ts";
import type { ActionEdits, ActionKind } from "./actions/action.ts";
import type { InsightService } from "./insight-service.ts";
import type { NavigationService } from "./navigation-service.ts";
import type { StructureService } from "./structure-service.ts";

/** A place in a file that the caller asks about; `file` is relative to the root. */
export interface FilePosition {
  readonly file: string;
  readonly position: Position;
}

/** A proposal at the cursor, close to LSP's CompletionItem but free of the protocol's numbers. */
export interface CompletionProposal {
  readonly label: string;
  readonly kind: "property" | "value" | "id" | "variable" | "directive" | "file" | "snippet";
  /** One line beside the label. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** The range that is replaced. */
  readonly range: Range;
  /** The new text; with tab stops where `snippet` is true. */
  readonly newText: string;
  readonly snippet: boolean;
  /** Order among the proposals; compared as text. */
  readonly sortText: string;
  readonly filterText?: string;
  readonly deprecated?: boolean;
}

export interface HoverAnswer {
  /** Markdown. */
  readonly contents: string;
  readonly range: Range;
}

export interface Location {
  readonly file: string;
  /** The name or id itself. */
  readonly range: Range;
  /** The whole entry that carries it. */
  readonly fullRange: Range;
  /** Where the question was asked: the word under the cursor. */
  readonly originRange: Range;
}

/** What somebody wants to do at a place. */
export interface CodeActionRequest {
  readonly file: string;
  /** The selection; empty for a cursor. */
  readonly range: Range;
  readonly locale: Locale;
  readonly asOf: string;
  /** False or left out where the editor cannot make files: what needs a new file is not offered then. */
  readonly canCreate?: boolean;
}

/** An action offered at a place. */
export interface CodeActionAnswer {
  /** Names the action when its edits are asked for, at the same place. */
  readonly id: string;
  readonly title: string;
  readonly kind: ActionKind;
  /** What it repairs of the findings at the place. */
  readonly findings: readonly FixableFinding[];
  /** True where nobody need look at it first; an editor may make it by a shortcut. */
  readonly preferred: boolean;
  /** Why it cannot be had now, in words. */
  readonly disabled?: string;
  /** Where they were asked for with the list. */
  readonly plan?: PlannedAction;
}

/** The edits of an action, ready to be made. */
export interface PlannedAction extends ActionEdits {
  readonly title: string;
  /** True where a person must look at the edits before they are made. */
  readonly needsReview: boolean;
  /** True where an editor had better show that: several files change, or what the bid pays. */
  readonly noteworthy: boolean;
}

/**
 * What the engine answers to an editor. Every argument and every result is plain data that survives
 * `structuredClone`, so that the implementation can sit in a worker behind a message port.
 */
export interface LanguageService extends NavigationService, StructureService, InsightService {
  /** Tells the text that the editor holds; it wins over the disk until the document is closed. */
  updateDocument(file: string, text: string): Promise<void>;
  closeDocument(file: string): Promise<void>;
  /** Tells that files were created, changed or deleted on disk; an empty list means "anything may have". */
  filesChanged(files: readonly string[]): Promise<void>;
  /** `asOf` is a day or an instant with offset. */
  check(request: {
    readonly asOf: string;
    readonly locale: Locale;
    readonly paths?: readonly string[];
  }): Promise<CheckResult>;
  completion(
    request: FilePosition & { readonly locale: Locale; readonly asOf: string },
  ): Promise<readonly CompletionProposal[]>;
  hover(request: FilePosition & { readonly locale: Locale; readonly asOf: string }): Promise<HoverAnswer | undefined>;
  definition(request: FilePosition): Promise<readonly Location[]>;
  codeActions(
    request: CodeActionRequest & {
      /** Kinds that are wanted, with everything below them; all where it is left out. */
      readonly only?: readonly string[];
      /** Rules whose findings are to be repaired; all where it is left out or empty. */
      readonly rules?: readonly string[];
      /** True where nobody asked: only what belongs beside a cursor is offered then. */
      readonly automatic?: boolean;
      /** True where the list is to carry the edits, for an editor that cannot ask for them later. */
      readonly withEdits?: boolean;
    },
  ): Promise<readonly CodeActionAnswer[]>;
  /** The edits of an action, for the texts as they are now; undefined where it can no longer be had. */
  planCodeAction(request: CodeActionRequest & { readonly id: string }): Promise<PlannedAction | undefined>;
}
