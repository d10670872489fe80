import type { BidModel } from "../../../model/bid-model.ts";
import { mentionKinds } from "../../../model/collect-section-symbols.ts";
import type { RequirementEntry } from "../../../model/coverage.ts";
import type { ResponseData } from "../../../model/entities.ts";
import type { SectionFile } from "../../../model/source-file.ts";
import type { SymbolKind } from "../../../model/symbols.ts";
import { walkBlocks, walkInlines } from "../../../syntax/markdown/walk.ts";
import { libraryOf, submittedDocuments } from "./submitted-documents.ts";

/** Something that proves an answer. */
export interface Evidence {
  readonly kind: SymbolKind;
  readonly id: string;
  /** Of a document of the library: its type. */
  readonly type?: string | undefined;
}

const evidenceKinds: readonly SymbolKind[] = ["document", "person", "contract", "product", "section", "heading"];

/**
 * What a response names as its evidence, its product included; undefined where one of the ids leads nowhere: that is
 * reported elsewhere, and it may be the one that counts.
 */
export function evidenceOfResponse(bid: BidModel, response: ResponseData): readonly Evidence[] | undefined {
  const named = (response.evidence ?? []).map((id) => resolve(bid, evidenceKinds, id));
  const product = response.product === undefined ? [] : [{ kind: "product" as const, id: response.product }];
  const known = named.filter((one) => one !== undefined);
  return known.length === named.length ? [...known, ...product] : undefined;
}

/** What a section that answers leads its reader to: documents, people, contracts, tables of them, files. */
export function evidenceInSection(bid: BidModel, section: SectionFile): readonly Evidence[] {
  const found: Evidence[] = [];
  walkBlocks(section.tree.blocks, (block) => {
    const kind = block.kind === "leaf-directive" ? tables.get(block.name) : undefined;
    if (kind) found.push({ kind, id: "" });
  });
  walkInlines(section.tree.blocks, (inline) => {
    if (inline.kind === "image" || (inline.kind === "link" && !inline.href.includes("://"))) {
      found.push({ kind: "document", id: "" });
    }
    if (inline.kind !== "directive" || inline.label === undefined) return;
    const kinds = Object.hasOwn(mentionKinds, inline.name) ? (mentionKinds[inline.name] ?? []) : [];
    const one = resolve(
      bid,
      kinds.filter((kind) => evidenceKinds.includes(kind)),
      inline.label.trim(),
    );
    if (one) found.push(one);
  });
  return found;
}

const tables: ReadonlyMap<string, SymbolKind> = new Map([
  ["past-contracts", "contract"],
  ["team", "person"],
  ["cvs", "person"],
  ["document-list", "document"],
]);

function resolve(bid: BidModel, kinds: readonly SymbolKind[], id: string): Evidence | undefined {
  const found = bid.symbols.find(kinds, id);
  if (!found) return undefined;
  const type = found.kind === "document" ? libraryOf(bid).get(id.normalize("NFC"))?.type : undefined;
  return { kind: found.kind, id, type };
}

/** What a tender names where any document will do; Prozorro's words. */
const anyDocument: ReadonlySet<string> = new Set(["document", "statement"]);

/**
 * Tells whether one of the sorts that the tender accepts fits: a type of document, `person`, `contract`, `product`, or
 * `document` and `statement`, which any document is. A file that a section shows may be of any type.
 */
export function isEligible({ kind, type, id }: Evidence, accepted: readonly string[]): boolean {
  const ofFile = kind === "document" && id === "";
  return accepted.some((sort) => {
    const wanted = sort.normalize("NFC").toLowerCase();
    if (wanted === kind || wanted === type?.normalize("NFC").toLowerCase()) return true;
    if (anyDocument.has(wanted)) return kind === "document" || kind === "section" || kind === "heading";
    return ofFile && wanted !== "person" && wanted !== "contract" && wanted !== "product";
  });
}

/** True where nothing but “any document” is asked for. */
export function takesAnyDocument({ data }: RequirementEntry): boolean {
  const accepted = data.eligibleEvidence ?? [];
  return accepted.length > 0 && accepted.every((sort) => anyDocument.has(sort.normalize("NFC").toLowerCase()));
}

/** Documents of the accepted types: those that are handed in with the bid; else all of the library. */
export function eligibleDocuments(
  bid: BidModel,
  accepted: readonly string[],
): { readonly ids: readonly string[]; readonly handedIn: boolean } {
  const types = new Set(accepted.map((sort) => sort.normalize("NFC").toLowerCase()));
  const fits = (type: string | undefined): boolean =>
    type !== undefined && types.has(type.normalize("NFC").toLowerCase());
  const submitted = submittedDocuments(bid).flatMap(({ document }) =>
    document?.id !== undefined && fits(document.type) ? [document.id] : [],
  );
  if (submitted.length > 0) return { ids: [...new Set(submitted)], handedIn: true };
  return { ids: [...libraryOf(bid)].filter(([, document]) => fits(document.type)).map(([id]) => id), handedIn: false };
}
