import type { BidModel } from "../../../model/bid-model.ts";
import { filesInFolder } from "../../../model/entry-index.ts";
import { folderOf, isBidYaml } from "../../../model/paths.ts";
import type { Reference, SymbolKind } from "../../../model/symbols.ts";
import { allFiles } from "../text/bid-texts.ts";

const tenderKinds: ReadonlySet<SymbolKind> = new Set([
  "requirement",
  "required-document",
  "lot",
  "item",
  "kpi",
  "criterion",
]);
const libraryKinds: ReadonlySet<SymbolKind> = new Set(["document", "person", "contract", "rate"]);

/** `id: R1` of an entry and `{#tab-x}` of a heading, whatever the rest of the file looks like. */
const declaration = /(?:\bid["']?\s*:\s*["']?|#)(\p{L}[\p{L}\p{M}\p{N}._-]*)/gu;

/**
 * Makes the test whether an id may be declared in a file that is not there or could not be read wholly. What is wrong
 * with that file is said elsewhere, and an id must not be called unknown on account of it.
 */
export function unreadDeclarations(bid: BidModel): (reference: Reference) => boolean {
  const files = allFiles(bid);
  const read = new Set(files.map((file) => file.path));
  const hidden = new Set(
    files
      .filter((file) => file.problems.length > 0)
      .flatMap((file) => [...file.text.matchAll(declaration)].map((match) => (match[1] ?? "").normalize("NFC"))),
  );
  const noLibrary = hasUnreadLibrary(bid, read);
  const noSections = bid.references.some(({ key, path }) => key === "sections" && !(path && read.has(path)));
  return ({ kinds, id }) =>
    (!bid.tender && kinds.some((kind) => tenderKinds.has(kind))) ||
    (noLibrary && kinds.some((kind) => libraryKinds.has(kind))) ||
    (noSections && kinds.includes("section")) ||
    hidden.has(id.normalize("NFC"));
}

function hasUnreadLibrary(bid: BidModel, read: ReadonlySet<string>): boolean {
  if (!bid.company) {
    const named = bid.references.some((reference) => reference.key === "company");
    return named || bid.workspace?.data.company !== undefined;
  }
  const beside = filesInFolder(bid.entries, folderOf(bid.company.path));
  return beside.some(({ path }) => isBidYaml(path) && !read.has(path));
}
