import { parseAsOf } from "../analysis/check-workspace.ts";
import { comparePieces, type KnownPiece, type PreviewStep } from "../export/preview/pieces.ts";
import { type PreviewedDocument, previewDocument } from "../export/preview/preview-document.ts";
import { bidAt } from "../model/bid-memory.ts";
import { folderOf } from "../model/paths.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { bidFilesIndex } from "./bid-files-index.ts";

export interface DocumentPreviewRequest {
  /** A file of the bid, or its manifest. */
  readonly file: string;
  /** The manifest that is meant where several bids use the file. */
  readonly bid?: string;
  /** The version that the asker shows. */
  readonly known?: string;
  readonly asOf: string;
}

/** The whole document of a bid as HTML, or why there is none. Paths are relative to the root. */
export type DocumentPreviewAnswer =
  | ({
      readonly state: "document";
      /** The manifest. */
      readonly bid: string;
      /** The version that the steps begin with; absent where they hold everything. */
      readonly base?: string;
      readonly steps: readonly PreviewStep[];
    } & Omit<PreviewedDocument, "pieces">)
  /** The file belongs to no bid. */
  | { readonly state: "none" }
  /** There is a manifest, but nobody can read it. */
  | { readonly state: "unreadable"; readonly bid: string }
  /** The file belongs to these bids. */
  | { readonly state: "several"; readonly bids: readonly { readonly bid: string; readonly title: string }[] };

/** The versions that somebody may still show, by manifest. */
export type PreviewMemory = Map<string, Map<string, readonly KnownPiece[]>>;

/** How many versions of a bid are kept, and of how many bids. */
const most = { versions: 4, bids: 8 };

/** Makes the document of a bid, and tells what is new in it for whoever shows an earlier version. */
export function provideDocumentPreview(
  snapshot: Snapshot,
  request: DocumentPreviewRequest,
  memory: PreviewMemory,
): DocumentPreviewAnswer {
  const { all, byFile } = bidFilesIndex(snapshot);
  const bids = byFile.get(request.file) ?? byFile.get(request.file.normalize("NFC")) ?? [];
  const chosen = bids.length === 1 ? bids[0] : bids.find(({ manifest }) => manifest.path === request.bid);
  if (!chosen && bids.length > 1) {
    return {
      state: "several",
      bids: bids.map(({ manifest, tender }) => ({ bid: manifest.path, title: tender?.data.title ?? manifest.path })),
    };
  }
  if (!chosen) {
    const unread = unreadManifest(snapshot, request.file, new Set(all.map(({ manifest }) => manifest.path)));
    return unread === undefined ? { state: "none" } : { state: "unreadable", bid: unread };
  }
  const bid = chosen.manifest.path;
  const { pieces, ...document } = previewDocument(bidAt(chosen.manifest, snapshot, parseAsOf(request.asOf)));
  const versions = memory.get(bid) ?? new Map<string, readonly KnownPiece[]>();
  const before = request.known === undefined ? undefined : versions.get(request.known);
  if (!memory.has(bid) && memory.size >= most.bids) memory.clear();
  memory.set(bid, versions);
  remember(
    versions,
    document.version,
    pieces.map(({ key, line }) => ({ key, line })),
  );
  return {
    state: "document",
    bid,
    ...document,
    ...(before && request.known !== undefined ? { base: request.known } : {}),
    steps: comparePieces(before ?? [], pieces),
  };
}

function remember(versions: Map<string, readonly KnownPiece[]>, version: string, pieces: readonly KnownPiece[]): void {
  // The newest stands last.
  versions.delete(version);
  versions.set(version, pieces);
  for (const old of versions.keys()) {
    if (versions.size <= most.versions) break;
    versions.delete(old);
  }
}

/** The manifest in the folder of a file or above it, where it is no bid that can be read. */
function unreadManifest(snapshot: Snapshot, file: string, readable: ReadonlySet<string>): string | undefined {
  for (let folder = folderOf(file); ; folder = folderOf(folder)) {
    for (const name of ["bid.yaml", "bid.yml"]) {
      const path = folder === "" ? name : `${folder}/${name}`;
      if (snapshot.entries.get(path)?.kind === "file") return readable.has(path) ? undefined : path;
    }
    if (folder === "") return undefined;
  }
}
