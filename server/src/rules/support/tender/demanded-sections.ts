import type { BidModel } from "../../../model/bid-model.ts";
import { concernedSections } from "../../../model/document-parts.ts";
import type { SectionFile } from "../../../model/source-file.ts";
import { nameKey } from "../../../text/name-key.ts";

type FormatSection = NonNullable<NonNullable<NonNullable<BidModel["tender"]>["data"]["format"]>["sections"]>[number];

/** A section that the tender demands, and the one of the bid that answers it. */
export interface DemandedSection {
  readonly demand: FormatSection;
  readonly id: string;
  /** The section that carries the id, else the title; undefined where there is none. */
  readonly section: SectionFile | undefined;
}

/** The sections that the tender demands, in its order. One section of the bid answers one demand. */
export function demandedSections(bid: BidModel): readonly DemandedSection[] {
  const open = new Set(concernedSections(bid));
  const take = (fits: (section: SectionFile) => boolean): SectionFile | undefined => {
    for (const section of open) {
      if (!fits(section)) continue;
      open.delete(section);
      return section;
    }
    return undefined;
  };
  const demands = (bid.tender?.data.format?.sections ?? []).flatMap((demand) =>
    demand.id === undefined ? [] : [{ demand, id: demand.id.normalize("NFC") }],
  );
  // An id says more than a title, so no title may take away the section of another id.
  const byId = new Map(demands.map(({ demand, id }) => [demand, take(({ data }) => data.id?.normalize("NFC") === id)]));
  return demands.map(({ demand, id }) => {
    const title = nameKey(demand.title ?? "");
    const section = byId.get(demand) ?? take(({ data }) => title !== "" && nameKey(data.title ?? "") === title);
    return { demand, id, section };
  });
}
