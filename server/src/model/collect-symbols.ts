import { type Place, placeOf, placeOfItem, placeOfKey } from "../schema/place.ts";
import type { BidFiles } from "./bid-files.ts";
import { collectSectionSymbols } from "./collect-section-symbols.ts";
import { type IdPlace, idDeclarations, idPlaces, looseIdPlaces } from "./id-places.ts";
import type { YamlFile } from "./source-file.ts";
import { type Definition, indexSymbols, type Reference, type SymbolIndex } from "./symbols.ts";

/** Collects every id that the files of a bid declare or mention. */
export function collectSymbols(files: BidFiles): SymbolIndex {
  const definitions: Definition[] = [];
  const strict: Reference[] = [];
  const loose: Reference[] = [];
  for (const file of yamlFilesOf(files)) {
    for (const { path, kind, title } of idDeclarations[file.kind] ?? []) {
      forEachAt(file.data, [...path, "*"], (entry) => {
        if (typeof entry !== "object" || entry === null) return;
        const id: unknown = Reflect.get(entry, "id");
        const words: unknown = Reflect.get(entry, title);
        if (typeof id !== "string") return;
        const shown = typeof words === "string" ? words : "";
        definitions.push({ kind, id, title: shown, at: placeOf(entry, "id"), full: placeOf(entry) });
      });
    }
    strict.push(...readReferences(file.data, idPlaces[file.kind]));
    loose.push(...readReferences(file.data, looseIdPlaces[file.kind]));
  }
  for (const section of files.sections) {
    const { id, title } = section.data;
    if (id !== undefined) {
      const full = placeOfKey(section.data, "id");
      definitions.push({ kind: "section", id, title: title ?? "", at: placeOf(section.data, "id"), full });
    }
    strict.push(...readReferences(section.data, idPlaces.section));
    loose.push(...readReferences(section.data, looseIdPlaces.section));
    const found = collectSectionSymbols(section);
    definitions.push(...found.definitions);
    strict.push(...found.references);
  }
  const index = indexSymbols(definitions, []);
  // A name written out in full is no id; what does name a person is followed like any other id.
  const meant = loose.filter((reference) => index.find(reference.kinds, reference.id));
  return indexSymbols(definitions, [...strict, ...meant]);
}

function yamlFilesOf(files: BidFiles): readonly YamlFile[] {
  const one = [files.tender, files.company, files.manifest, files.pricing, files.questions];
  const many = [...files.documents, ...files.people, ...files.contracts, ...files.rates, ...files.specifications];
  return [...one.filter((file) => file !== undefined), ...many] as readonly YamlFile[];
}

function readReferences(data: object, places: readonly IdPlace[] | undefined): readonly Reference[] {
  const references: Reference[] = [];
  for (const { path, kinds } of places ?? []) {
    forEachAt(data, path, (id, at) => {
      if (typeof id === "string") references.push({ kinds, id, at });
    });
  }
  return references;
}

/** Calls `visit` with every value at a path, `*` standing for every entry of a list. */
function forEachAt(data: unknown, path: readonly string[], visit: (value: unknown, at: Place) => void): void {
  const [step, ...rest] = path;
  if (step === undefined || typeof data !== "object" || data === null) return;
  const into = (value: unknown, at: Place): void => {
    if (rest.length === 0) visit(value, at);
    else forEachAt(value, rest, visit);
  };
  if (step !== "*") into(Reflect.get(data, step), placeOf(data, step));
  else if (Array.isArray(data)) for (const [index, item] of data.entries()) into(item, placeOfItem(data, index));
}
