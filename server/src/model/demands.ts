import { copyOrigin } from "../schema/place.ts";
import type { RequiredDocumentData } from "./entities.ts";
import type { Law, LawSource } from "./law.ts";

/** A document that must, or may have to, come with the bid. */
export interface DocumentDemand {
  /** As the tender writes it; what a pack asks for has the same shape. */
  readonly required: RequiredDocumentData;
  /** Set where a pack asks for it and not the tender. */
  readonly source: LawSource | undefined;
}

/**
 * Everything that is to be handed in: the tender's list, each id once, then what the packs ask for besides. A type that
 * the tender asks for in its own words is the tender's; what it asks for lots that are not bid for takes nothing away.
 * What one pack makes obligatory, another need not ask for a second time under an id of its own.
 */
export function collectDemands(
  listed: readonly RequiredDocumentData[],
  law: Law,
  concernsLot: (lot: string | undefined) => boolean,
): readonly DocumentDemand[] {
  const ids = new Set<string>();
  const types = new Set(listed.filter(({ lot }) => concernsLot(lot)).map(({ type }) => type?.normalize("NFC")));
  const obligatory = new Map<string, string>();
  const demands: DocumentDemand[] = [];
  const add = (required: RequiredDocumentData, source: LawSource | undefined): void => {
    const id = required.id?.normalize("NFC");
    if (id === undefined || ids.has(id)) return;
    ids.add(id);
    demands.push({ required, source });
  };
  for (const required of listed) add(required, undefined);
  for (const { data, source } of law.documents) {
    const type = data.type?.normalize("NFC");
    if (type === undefined || types.has(type) || (obligatory.get(type) ?? source.pack) !== source.pack) continue;
    if ((data.nature ?? "mandatory") === "mandatory") obligatory.set(type, source.pack);
    const { routes: _, source: __, ...document } = data;
    const required: RequiredDocumentData = { ...document, nature: data.nature ?? "mandatory" };
    copyOrigin(data, required);
    add(required, source);
  }
  return demands;
}
