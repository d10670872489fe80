import type { FileKind } from "../schema/generated/types.ts";
import type { SymbolKind } from "./symbols.ts";

/** A property that holds an id, or a list of ids. `*` stands for every entry of a list. */
export interface IdPlace {
  readonly path: readonly string[];
  readonly kinds: readonly SymbolKind[];
}

/** Entries that declare an id under `id`, with the property that a person reads behind it. */
export interface IdDeclaration {
  /** The list of entries. */
  readonly path: readonly string[];
  readonly kind: SymbolKind;
  readonly title: string;
}

/** What may stand as evidence of a response. */
const evidence: readonly SymbolKind[] = ["document", "person", "contract", "product", "section", "heading"];
const asked: readonly SymbolKind[] = ["requirement", "required-document", "lot", "item", "kpi", "criterion"];

type Kind = FileKind | "section";

function place(path: string, ...kinds: readonly SymbolKind[]): IdPlace {
  return { path: path.split("."), kinds };
}

function declares(path: string, kind: SymbolKind, title: string): IdDeclaration {
  return { path: path.split("."), kind, title };
}

/** Where files mention ids. Places that may hold free text instead of an id are in `looseIdPlaces`. */
export const idPlaces: Readonly<Partial<Record<Kind, readonly IdPlace[]>>> = {
  tender: [
    place("items.*.lot", "lot"),
    place("requiredDocuments.*.lot", "lot"),
    place("requirements.*.lot", "lot"),
    place("requirements.*.item", "item"),
  ],
  bid: [
    place("lots.*", "lot"),
    place("documents.*.required", "required-document"),
    place("documents.*.document", "document"),
    place("decisions.*.required", "required-document", "requirement"),
    place("kpis.*.kpi", "kpi"),
  ],
  specification: [
    place("responses.*.requirement", "requirement"),
    place("responses.*.product", "product"),
    place("responses.*.evidence.*", ...evidence),
  ],
  pricing: [
    place("items.*.item", "item"),
    place("items.*.requirement", "requirement"),
    place("items.*.lot", "lot"),
    place("lots.*.id", "lot"),
  ],
  questions: [place("questions.*.about", ...asked)],
  section: [place("lot", "lot"), place("answers.*", "requirement")],
};

/** Where a person or a letter may be meant by id or by a name or path: offered and followed, but never called unknown. */
export const looseIdPlaces: Readonly<Partial<Record<Kind, readonly IdPlace[]>>> = {
  bid: [
    place("signatory", "person"),
    place("goNoGo.by", "person"),
    place("risks.*.owner", "person"),
    place("communication.*.owner", "person"),
  ],
  company: [place("signatories.*.person", "person"), place("signatures.*.holder", "person")],
  documents: [place("documents.*.signedBy", "person"), place("documents.*.person", "person")],
  people: [place("people.*.qualifications.*.document", "document")],
  contracts: [place("contracts.*.letter", "document")],
  specification: [place("responses.*.owner", "person")],
  section: [place("owner", "person")],
};

/** Where files declare ids. */
export const idDeclarations: Readonly<Partial<Record<Kind, readonly IdDeclaration[]>>> = {
  tender: [
    declares("lots", "lot", "title"),
    declares("items", "item", "title"),
    declares("requiredDocuments", "required-document", "title"),
    declares("requirements", "requirement", "text"),
    declares("kpis", "kpi", "metric"),
    declares("evaluation.criteria", "criterion", "title"),
  ],
  documents: [declares("documents", "document", "title")],
  people: [declares("people", "person", "name")],
  contracts: [declares("contracts", "contract", "title")],
  rates: [declares("rates", "rate", "title")],
  specification: [declares("products", "product", "name")],
  questions: [declares("questions", "question", "text")],
};

/** What an id at this path may stand for; undefined where no id is expected. Indices count as `*`. */
export function symbolKindsAt(kind: Kind, path: readonly (string | number)[]): readonly SymbolKind[] | undefined {
  const places = [...(idPlaces[kind] ?? []), ...(looseIdPlaces[kind] ?? [])];
  const found = places.find(
    (one) =>
      one.path.length === path.length &&
      one.path.every((step, i) => (step === "*" ? typeof path[i] === "number" : step === path[i])),
  );
  return found?.kinds;
}
