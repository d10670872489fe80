/** What the extension and the page of a document preview say to each other. Plain data only: both import this file. */
import type { DocumentPreview } from "../../../server/src/lsp/protocol.ts";

/** A line of a file of the bid, from 0, with fractions of it; the file relative to the root. */
export interface PreviewPlace {
  readonly file: string;
  readonly line: number;
}

/** A finding to be shown beside the block that it is about. */
export interface PreviewMark extends PreviewPlace {
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
}

/** What the page remembers while it is closed, by which it comes back after the window was loaded again. */
export interface PreviewState {
  /** URI of the file that the preview was opened for. */
  readonly file?: string;
  /** URI of the manifest. */
  readonly bid?: string;
  /** How far it is scrolled, in pixels. */
  readonly top?: number;
}

/** From the extension to the page. */
export type ToPage =
  | {
      readonly kind: "document";
      readonly document: DocumentPreview;
      /** Address of the folder that paths of pictures begin in, with a slash at its end. */
      readonly pictures: string;
      readonly state: PreviewState;
    }
  /** In the place of a document: a text, and buttons under it. */
  | { readonly kind: "notice"; readonly text: string; readonly choices: readonly string[] }
  | ({ readonly kind: "cursor" | "scroll" } & PreviewPlace)
  | { readonly kind: "marks"; readonly marks: readonly PreviewMark[] };

/** From the page to the extension. */
export type FromPage =
  /** The page can take messages, and shows nothing yet or no longer. */
  | { readonly kind: "ready" }
  | ({ readonly kind: "jump"; readonly focus: boolean } & PreviewPlace)
  | ({ readonly kind: "scrolled" } & PreviewPlace)
  | { readonly kind: "choose"; readonly choice: number };
