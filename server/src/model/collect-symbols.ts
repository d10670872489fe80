import { type Place, placeOf, placeOfItem, placeOfKey } from "../schema/place.ts";
import { memoize } from "../text/memo.ts";
import type { BidFiles } from "./bid-files.ts";
import { collectSectionSymbols } from "./collect-section-symbols.ts";
import { type IdPlace, idDeclarations, idPlaces, looseIdPlaces } from "./id-places.ts";
import type { SectionFile, YamlFile } from "./source-file.ts";
import { type Definition, indexSymbols, type Reference, type SymbolIndex } from "./symbols.ts";

/** Collects every id that the files of a bid declare or mention. */
export function collectSymbols(files: BidFiles): SymbolIndex {
  const found = [...yamlFilesOf(files).map(symbolsOfYaml), ...files.sections.map(symbolsOfSection)];
  const definitions = found.flatMap((file) => file.definitions);
  const strict = found.flatMap((file) => file.strict);
  const loose = found.flatMap((file) => file.loose);
  const index = indexSymbols(definitions, []);
  // A name written out in full is no id; what does name a person is followed like any other id.
  const meant = loose.filter((reference) => index.find(reference.kinds, reference.id));
  return indexSymbols(definitions, [...strict, ...meant]);
}

interface FileSymbols {
  readonly definitions: readonly Definition[];
  readonly strict: readonly Reference[];
  /** What may be an id or a name. */
  readonly loose: readonly Reference[];
}

const symbolsOfYaml = memoize((file: YamlFile): FileSymbols => {
  const definitions: Definition[] = [];
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
  const strict = readReferences(file.data, idPlaces[file.kind]);
  return { definitions, strict, loose: readReferences(file.data, looseIdPlaces[file.kind]) };
});

const symbolsOfSection = memoize((section: SectionFile): FileSymbols => {
  const { id, title } = section.data;
  const full = placeOfKey(section.data, "id");
  const at = placeOf(section.data, "id");
  const own: readonly Definition[] = id === undefined ? [] : [{ kind: "section", id, title: title ?? "", at, full }];
  const found = collectSectionSymbols(section);
  return {
    definitions: [...own, ...found.definitions],
    strict: [...readReferences(section.data, idPlaces.section), ...found.references],
    loose: readReferences(section.data, looseIdPlaces.section),
  };
});

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
