import type { BidModel } from "../../../model/bid-model.ts";
import type { YamlFile } from "../../../model/source-file.ts";
import { type Place, placeOf } from "../../../schema/place.ts";
import { memoize, memoizeByKey, memoizeText } from "../../../text/memo.ts";
import { nameKey } from "../../../text/name-key.ts";
import {
  type DeclaredName,
  type NameForm,
  nameExpression,
  nameForms,
} from "../../support/parties/organisation-name.ts";
import { tokenizeWords, type WordToken } from "../../support/words/tokenize-words.ts";
import { findNames, indexNames } from "./inflected-names.ts";

/** A name of another buyer that may not stand in this bid. */
export interface ForeignName {
  readonly name: string;
  readonly form: NameForm;
  /** Title or id of the tender that it comes from. */
  readonly tender: string;
  /** Where it is declared. */
  readonly at: Place;
  /** Past contracts of the company with that buyer, by id: where they are named, the name belongs there. */
  readonly contracts: ReadonlySet<string>;
}

/**
 * The names of the buyers of the other tenders, without those that this bid may use: names of this tender's buyer or
 * of the company, names that are part of them, names that the tender itself mentions, and abbreviations of two letters.
 */
export function foreignNames(bid: BidModel): readonly ForeignName[] {
  const buyer = bid.tender?.data.buyer;
  if (!bid.tender || !buyer?.name) return [];
  const own = ownNames(bid);
  const stands = standsIn(bid.tender);
  const found: ForeignName[] = [];
  const seen = new Set<string>();
  const others = [...bid.otherTenders].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { data } of others) {
    const other = data.buyer;
    if (!other?.name || (other.id !== undefined && other.id === buyer.id)) continue;
    const declared: DeclaredName = other.name;
    if (nameKey(declared.full ?? "") === nameKey(buyer.name.full ?? "")) continue;
    const contracts = contractsWith(bid, declared);
    for (const form of nameForms) {
      const name = declared[form]?.trim();
      if (name === undefined || seen.has(name) || letterCount(name) < 3) continue;
      if (own.some((text) => holds(text, name)) || stands.asWritten(name)) continue;
      seen.add(name);
      const tender = data.title ?? data.id ?? "";
      found.push({ name, form, tender, at: placeOf(other.name, form), contracts });
    }
  }
  // Names that the tender mentions in another case are meant there, too.
  const names = found.map(({ name }) => name);
  const inOwn = new Set(own.flatMap((text) => [...namesIn(names, text, tokenizeWords(text))]));
  const inTender = stands.inflected(names);
  return found.filter(({ name }) => !inOwn.has(name) && !inTender.has(name));
}

/** Whether a name stands in a tender; its text is long, and the names of the others are the same at every check. */
const standsIn = memoize((tender: YamlFile<"tender">) => {
  const text = tender.text.normalize("NFC");
  return {
    asWritten: memoizeText((name) => text.search(nameExpression(name)) >= 0),
    inflected: memoizeByKey<readonly string[], ReadonlySet<string>>(
      JSON.stringify,
      (names) => namesIn(names, tender.text, tokenizeWords(tender.text)),
      8,
    ),
  };
});

/** Those of the names that stand in a text in whatever grammatical form. */
function namesIn(names: readonly string[], text: string, tokens: readonly WordToken[]): ReadonlySet<string> {
  const index = indexNames(names.map((name) => ({ name, owner: undefined })));
  return new Set(findNames(index, text, tokens).map(({ value }) => value.name));
}

/** Every name of this tender's buyer and of the company. */
export function ownNames(bid: BidModel): readonly string[] {
  const declared: readonly (DeclaredName | undefined)[] = [bid.tender?.data.buyer?.name, bid.company?.data.name];
  return declared.flatMap((name) => nameForms.flatMap((form) => name?.[form] ?? []));
}

function contractsWith(bid: BidModel, declared: DeclaredName): ReadonlySet<string> {
  const keys = new Set(nameForms.flatMap((form) => (declared[form] === undefined ? [] : [nameKey(declared[form])])));
  const contracts = bid.contracts.flatMap((file) => file.data.contracts ?? []);
  return new Set(
    contracts.flatMap(({ id, buyer }) =>
      id !== undefined && keys.has(nameKey(buyer ?? "")) ? [id.normalize("NFC")] : [],
    ),
  );
}

function holds(text: string, name: string): boolean {
  return text.normalize("NFC").search(nameExpression(name)) >= 0;
}

function letterCount(name: string): number {
  return name.match(/\p{L}/gu)?.length ?? 0;
}
