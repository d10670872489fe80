/**
 * What client and server say to each other beyond LSP. The extension imports this file, so it holds plain
 * data only.
 */

/** Commands that the server runs, by `workspace/executeCommand` with one argument object. */
export const serverCommands = {
  exportDocx: "tenderdraft.server.exportDocx",
  checkBid: "tenderdraft.server.checkBid",
  newBid: "tenderdraft.server.newBid",
  importTender: "tenderdraft.server.importTender",
} as const;

/** Requests of our own. */
export const serverRequests = {
  /** `RulePageParams` -> `RulePageResult | null` */
  rulePage: "tenderdraft/rulePage",
  /** `BidsParams` -> `BidsResult` */
  bids: "tenderdraft/bids",
  /** `PreviewParams` -> `PreviewResult | null`; null for a file that is no section of a bid. */
  previewFacts: "tenderdraft/previewFacts",
  /** `DocumentPreviewParams` -> `DocumentPreviewResult`: the whole document of a bid. */
  preview: "tenderdraft/preview",
} as const;

/** Sent after each check to a client that asked for it by `initializationOptions.status`. */
export const statusNotification = "tenderdraft/status";

/**
 * Sent by a client that has reason to think that files changed without its being told, as when its window comes to the
 * front again: the server looks at the disk anew.
 */
export const rescanNotification = "tenderdraft/rescan";

/** `initializationOptions` of our own client; every other client may leave them out. */
export interface InitializationOptions {
  /** Language of the messages: `en`, `ru`, `ar`, with or without a region. */
  readonly locale?: string;
  /** Scheme of the editor's own links (`vscode`, `vscodium`), by which a rule page is opened. */
  readonly uriScheme?: string;
  /** The day or instant to judge by, in place of the clock. */
  readonly asOf?: string;
  /** Send `tenderdraft/status`. */
  readonly status?: boolean;
  /** Texts may hold the invisible marks of Unicode that set their direction. */
  readonly directionMarks?: boolean;
  /** A command of the client that shows places: it gets a URI, a position and a list of locations. */
  readonly showReferencesCommand?: string;
}

/** Where the page numbers of a document come from. */
export type PageMode = "none" | "estimate" | "libreoffice";

/** URIs throughout. */
export interface ExportArguments {
  readonly bid: string;
  readonly to: string;
  readonly asOf?: string;
  /** In place of the setting. */
  readonly pages?: PageMode;
  /** Write a PDF beside the document, too; in place of the setting. */
  readonly pdf?: boolean;
}
export interface CheckArguments {
  readonly bid?: string;
}
export interface NewBidArguments {
  readonly folder: string;
  readonly pack?: string;
  readonly language?: string;
}
export interface ImportArguments {
  readonly file: string;
  /** A file with a bid on the tender, which may be the same one; behind a `#` the id of one of several. */
  readonly bid?: string;
  readonly to: string;
  /** Language of the comments in the files; that of the messages where it is absent. */
  readonly locale?: string;
}

/** How many findings there are, by what they mean. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly rejections: number;
  readonly bids: number;
}

/** What a command answers; never an error of the protocol for what a user can mend. */
export interface CommandResult {
  readonly ok: boolean;
  /** What happened or what is wrong, for the user. */
  readonly message?: string;
  /** URI of what was written. */
  readonly path?: string;
  /** What could not be done as asked, for the user, a line each. */
  readonly warnings?: readonly string[];
  readonly summary?: Counts;
  /** How many pages the document has, and whether they were counted or estimated. */
  readonly pages?: { readonly total: number; readonly counted: boolean };
  /** URI of the PDF that was written, too. */
  readonly pdf?: string;
  readonly cancelled?: boolean;
}

export interface RulePageParams {
  readonly id: string;
}
export interface RulePageResult {
  readonly markdown: string;
}

export interface BidsParams {
  /** URI of a file; the bids that it may belong to come first. */
  readonly near?: string;
}
export interface BidPlace {
  /** URI of the manifest. */
  readonly bid: string;
  /** URI of the root that it lies in. */
  readonly root: string;
  /** Path of the manifest's folder, relative to the root. */
  readonly folder: string;
  /** The file that was asked about lies in the folder of this bid. */
  readonly near: boolean;
}
export interface BidsResult {
  readonly bids: readonly BidPlace[];
}

export interface PreviewParams {
  /** URI of a section. */
  readonly uri: string;
}
/** The printed form of each occurrence of a source text, as HTML; null for one that cannot be printed. */
export type PrintedTexts = Readonly<Record<string, readonly (string | null)[]>>;
/** What a preview puts in the place of what stands in the source. All HTML is safe to be shown as it is. */
export interface PreviewResult {
  /** BCP 47. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** Variables and mentions, by their source text. */
  readonly inlines: PrintedTexts;
  /** Directives on lines of their own, by their source text. */
  readonly blocks: PrintedTexts;
  /** What stands before the content of a container, by its opening line. */
  readonly containers: PrintedTexts;
}

export interface DocumentPreviewParams {
  /** URI of a file of the bid. */
  readonly uri: string;
  /** URI of the manifest that is meant where several bids use the file. */
  readonly bid?: string;
  /** The version that is shown: then only what is new in the document is told. */
  readonly known?: string;
}
/** The document of a bid as it will be printed, or why there is none. URIs but for the files of places. */
export type DocumentPreviewResult =
  | DocumentPreview
  /** The file belongs to no bid. */
  | { readonly state: "none" }
  /** There is a manifest, but nobody can read it. */
  | { readonly state: "unreadable"; readonly bid: string }
  /** The file belongs to these bids; one must be named. */
  | { readonly state: "several"; readonly bids: readonly { readonly bid: string; readonly title: string }[] };

export interface DocumentPreview {
  readonly state: "document";
  /** The manifest. */
  readonly bid: string;
  /** The folder to which the files of places and pictures are relative. */
  readonly root: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly look: DocumentLook;
  readonly version: string;
  /** The version that the steps begin with; absent where they hold everything. */
  readonly base?: string;
  readonly steps: readonly DocumentStep[];
}

/** Names of fonts, the size of the text, and the paper with its margins at the beginning and end of lines, in points. */
export interface DocumentLook {
  readonly latin: string;
  readonly arabic: string;
  readonly size: number;
  readonly width: number;
  readonly height: number;
  readonly start: number;
  readonly end: number;
}

/** `[from, count, lines]` takes over pieces of the version before, each so many lines further down; a piece is new. */
export type DocumentStep = readonly [from: number, count: number, lines: number] | DocumentPiece;

/**
 * A block as HTML that is safe to be shown as it is. Pictures name their path as `data-picture`. What comes from another
 * line than the piece has `data-at`, counted from `line`; what comes from another file `data-file` and `data-line`.
 */
export interface DocumentPiece {
  readonly html: string;
  readonly page: "cover" | "upright" | "wide";
  /** True for rows of the table of the piece before. */
  readonly rows: boolean;
  /** Path relative to the root; absent for what comes from no file. */
  readonly file?: string;
  /** From 0. */
  readonly line: number;
}
