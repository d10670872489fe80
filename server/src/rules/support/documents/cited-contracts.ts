import type { BidModel } from "../../../model/bid-model.ts";
import type { ContractData } from "../../../model/entities.ts";
import type { Place } from "../../../schema/place.ts";
import { memoize } from "../../../text/memo.ts";
import { ownFiles } from "../text/bid-texts.ts";

/** A past contract on which the bid rests, where it is named. */
export interface CitedContract {
  readonly contract: ContractData;
  readonly at: Place;
}

/** Every place of the bid's own files that names a past contract: as evidence, or with `:contract[...]` in prose. */
export const citedContracts = memoize((bid: BidModel): readonly CitedContract[] => {
  const own = new Set(ownFiles(bid).map((file) => file.path));
  const contracts = contractsById(bid);
  return bid.symbols.references.flatMap(({ kinds, id, at }): CitedContract[] => {
    if (!own.has(at.file) || bid.symbols.find(kinds, id)?.kind !== "contract") return [];
    const contract = contracts.get(id.normalize("NFC"));
    return contract ? [{ contract, at }] : [];
  });
});

/** The past contracts of the company by their ids in NFC; of two with one id the first. */
export const contractsById = memoize((bid: BidModel): ReadonlyMap<string, ContractData> => {
  const contracts = new Map<string, ContractData>();
  for (const file of bid.contracts) {
    for (const contract of file.data.contracts ?? []) {
      const id = contract.id?.normalize("NFC");
      if (id !== undefined && !contracts.has(id)) contracts.set(id, contract);
    }
  }
  return contracts;
});
