import { type Place, placeOf, placeOfItem } from "../schema/place.ts";
import { resolveReference } from "./file-references.ts";
import { type PackData, packById } from "./pack.ts";
import type { Snapshot } from "./snapshot.ts";
import { isKind, type YamlFile } from "./source-file.ts";

/** A pack that holds for a bid. */
export interface PackInForce {
  readonly id: string;
  readonly title: string;
  readonly data: PackData;
  /** True for a pack of the workspace, false for one that comes with the product. */
  readonly own: boolean;
}

/** The packs of one bid. */
export interface FindPacks {
  /** In the order in which they are asked: those of the workspace, the tender's, `generic`; each once. */
  readonly packs: readonly PackInForce[];
  /** Names that lead to no pack. */
  readonly unknown: readonly { readonly name: string; readonly at: Place }[];
}

/** Finds the packs that the workspace and the tender name, by name or by path. */
export function findPacks(
  tender: YamlFile<"tender"> | undefined,
  workspace: YamlFile<"workspace"> | undefined,
  snapshot: Snapshot,
): FindPacks {
  const found = new Map<PackData, PackInForce>();
  const unknown: { readonly name: string; readonly at: Place }[] = [];
  const add = (name: string, at: Place): void => {
    const pack = findPack(name, at, snapshot);
    if (!pack) unknown.push({ name, at });
    else if (!found.has(pack.data)) found.set(pack.data, pack);
  };
  const listed = workspace?.data.packs ?? [];
  for (const [index, name] of listed.entries()) add(name, placeOfItem(listed, index));
  if (tender?.data.pack !== undefined) add(tender.data.pack, placeOf(tender.data, "pack"));
  const generic = packById.get("generic");
  const all = [...found.values()].filter((pack) => pack.data !== generic);
  const packs = [...all.filter((pack) => pack.own), ...all.filter((pack) => !pack.own)];
  if (generic) packs.push({ id: generic.id, title: generic.title, data: generic, own: false });
  return { packs, unknown };
}

function findPack(name: string, at: Place, snapshot: Snapshot): PackInForce | undefined {
  const builtIn = packById.get(name);
  if (builtIn) return { id: builtIn.id, title: builtIn.title, data: builtIn, own: false };
  const { path } = resolveReference("packs", name, at, snapshot.entries);
  const file = path === undefined ? undefined : snapshot.files.get(path);
  if (isKind(file, "pack")) return ownPack(file);
  const byId = [...snapshot.files.values()].filter((other) => isKind(other, "pack"));
  const named = byId.find((other) => other.data.id === name);
  return named && ownPack(named);
}

function ownPack(file: YamlFile<"pack">): PackInForce {
  const id = file.data.id ?? file.path;
  return { id, title: file.data.title ?? id, data: file.data, own: true };
}
