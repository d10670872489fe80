import { addressesIn, anchorOf, pathOf } from "../model/markdown-links.ts";
import { resolvePath } from "../model/paths.ts";
import { variablesIn } from "../model/prose-names.ts";
import type { SectionFile } from "../model/source-file.ts";
import type { Reference, SymbolKind } from "../model/symbols.ts";
import { placeOf } from "../schema/place.ts";
import type { VariableInline } from "../syntax/markdown/tree.ts";
import type { BidNames } from "./bid-names.ts";

/**
 * Places that lean on an id without being one of the mentions that rules follow: links to a heading, the lot or person
 * inside of a variable, the sections that the tender demands. Only those that lead to something.
 */
export function otherReferences(bid: BidNames): readonly Reference[] {
  const inSections = bid.files.sections.flatMap((section) => [
    ...anchorReferences(bid, section),
    ...variablesIn(section).flatMap((variable) => idInVariable(bid, section, variable)),
  ]);
  return [...inSections, ...demandedSections(bid)];
}

const anchorKinds: readonly SymbolKind[] = ["heading", "section"];

/** `[words](#tab-x)`, `[words](02-plan.md#tab-x)`. */
function anchorReferences({ symbols }: BidNames, section: SectionFile): readonly Reference[] {
  return addressesIn(section).flatMap((address) => {
    const id = anchorOf(address.href);
    const hash = section.text.slice(address.span.start, address.span.end).indexOf("#");
    const definition = id === undefined || hash < 0 ? undefined : symbols.find(anchorKinds, id);
    if (id === undefined || !definition) return [];
    const isHere = address.href.startsWith("#");
    if (!isHere && !leadsTo(section, pathOf(address.href), definition.at.file)) return [];
    const span = { start: address.span.start + hash + 1, end: address.span.end };
    return [{ kinds: anchorKinds, id, at: { file: section.path, span } }];
  });
}

function leadsTo(section: SectionFile, written: string, file: string): boolean {
  const resolved = resolvePath(section.path, written);
  return resolved.ok && resolved.path.normalize("NFC") === file.normalize("NFC");
}

const prefixes: Readonly<Record<string, SymbolKind>> = { lot: "lot", person: "person" };

/** `L1` of `{{lot.L1.title}}`; ids may hold dots, so the longest that is declared is meant. */
function idInVariable(
  { symbols }: BidNames,
  section: SectionFile,
  { path, pathSpan }: VariableInline,
): readonly Reference[] {
  const [prefix = "", ...steps] = path.split(".");
  const kind = Object.hasOwn(prefixes, prefix) ? prefixes[prefix] : undefined;
  if (kind === undefined) return [];
  for (let count = steps.length - 1; count > 0; count -= 1) {
    const id = steps.slice(0, count).join(".");
    if (!symbols.find([kind], id)) continue;
    const start = pathSpan.start + prefix.length + 1;
    return [{ kinds: [kind], id, at: { file: section.path, span: { start, end: start + id.length } } }];
  }
  return [];
}

/** A section or heading of the id that the tender gives is the one that it demands. */
function demandedSections({ files, symbols }: BidNames): readonly Reference[] {
  return (files.tender?.data.format?.sections ?? []).flatMap((demand) => {
    const kinds: readonly SymbolKind[] = ["section", "heading"];
    if (demand.id === undefined || !symbols.find(kinds, demand.id)) return [];
    return [{ kinds, id: demand.id, at: placeOf(demand, "id") }];
  });
}
