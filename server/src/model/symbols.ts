import type { Place } from "../schema/place.ts";
import { groupBy } from "../text/group-by.ts";

/** What an id can stand for. */
export type SymbolKind =
  | "requirement"
  | "required-document"
  | "document"
  | "person"
  | "contract"
  | "lot"
  | "item"
  | "product"
  | "kpi"
  | "criterion"
  | "question"
  | "rate"
  | "section"
  | "heading";

/** The place where an id is declared. */
export interface Definition {
  readonly kind: SymbolKind;
  readonly id: string;
  /** What a person reads behind the id: a requirement's text, a document's title. */
  readonly title: string;
  /** The id itself. */
  readonly at: Place;
  /** The whole entry. */
  readonly full: Place;
}

/** A place that mentions an id. */
export interface Reference {
  /** What the id may stand for here. */
  readonly kinds: readonly SymbolKind[];
  readonly id: string;
  readonly at: Place;
}

/** Who declares and who mentions which id in one bid. Ids are compared after NFC. */
export interface SymbolIndex {
  readonly definitions: readonly Definition[];
  readonly references: readonly Reference[];
  /** The first definition of an id among the given kinds; undefined where there is none. */
  find(kinds: readonly SymbolKind[], id: string): Definition | undefined;
  /** All definitions of one kind, in the order of the files. */
  ofKind(kind: SymbolKind): readonly Definition[];
  /** All mentions of a definition. */
  referencesTo(definition: Definition): readonly Reference[];
}

/** Indexes definitions and references. */
export function indexSymbols(definitions: readonly Definition[], references: readonly Reference[]): SymbolIndex {
  const byId = groupBy(definitions, (definition) => definition.id.normalize("NFC"));
  const find: SymbolIndex["find"] = (kinds, id) =>
    byId.get(id.normalize("NFC"))?.find((definition) => kinds.includes(definition.kind));
  return {
    definitions,
    references,
    find,
    ofKind: (kind) => definitions.filter((definition) => definition.kind === kind),
    referencesTo: (definition) => references.filter((reference) => find(reference.kinds, reference.id) === definition),
  };
}
