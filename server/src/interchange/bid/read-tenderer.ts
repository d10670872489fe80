import type { Address, Contacts, Identifiers, Signatory } from "../../schema/generated/types.ts";
import type { ImportNote } from "../import-result.ts";
import { type JsonRecord, lineAt, recordAt, recordsAt, valueAt } from "../json/read-json.ts";
import { readAddress, readContacts, readNames } from "../tender/organisation.ts";
import type { Standard } from "../tender/tender-reading.ts";

/** Who bids, as far as the bid tells. */
export interface TendererReading {
  readonly full: string | undefined;
  readonly short?: string;
  readonly identifiers: Identifiers;
  readonly address: Address | undefined;
  readonly contacts: Contacts;
  /** Who may sign and on what ground; undefined where one of the two is not known. */
  readonly signatory: Signatory | undefined;
  /** The position of the signatory. */
  readonly position: string | undefined;
  /** Keys that begin with `x-`. */
  readonly keys: Readonly<Record<string, unknown>>;
}

/**
 * Reads `tenderers`: the first is the company, the others are named in a note and in a key of its own.
 *
 * @param parties The organisations to which OCDS refers by their ids.
 */
export function readTenderer(
  bid: JsonRecord,
  parties: readonly JsonRecord[],
  standard: Standard,
  note: (note: ImportNote) => void,
): TendererReading | undefined {
  const byId = new Map(parties.map((party) => [lineAt(party, "id"), party]));
  const all = recordsAt(bid, "tenderers").map((tenderer) => resolveParty(tenderer, byId));
  const [first, ...others] = all;
  if (!first) return undefined;
  const partners = others.map((other) => readNames(other).full ?? lineAt(other, "id") ?? "—");
  if (partners.length > 0) note({ key: "note.bid-partners", params: { partners: partners.join("; ") } });
  const signer = recordAt(first, "signerInfo");
  const person = lineAt(signer, "name");
  const basis = lineAt(signer, "authorizedBy");
  return {
    ...readNames(first),
    identifiers: readIdentifiers(first),
    address: readAddress(first),
    contacts: readContacts(first) ?? {},
    signatory: person === undefined || basis === undefined ? undefined : { person, basis },
    position: lineAt(signer, "position"),
    keys: {
      [`x-${standard}-scale`]: lineAt(first, "scale") ?? lineAt(first, "details", "scale"),
      [`x-${standard}-signer`]: basis === undefined ? person : undefined,
      [`x-${standard}-iban`]: lineAt(signer, "iban"),
      [`x-${standard}-partners`]: partners.length === 0 ? undefined : partners,
    },
  };
}

/** What a tenderer is called in a list to choose from. */
export function nameTenderers(bid: JsonRecord): string {
  const names = recordsAt(bid, "tenderers").map((tenderer) => lineAt(tenderer, "name") ?? readNames(tenderer).full);
  return names.filter((name) => name !== undefined).join(", ") || "—";
}

/** Where OCDS only refers to an organisation, what stands among the parties of the release. */
function resolveParty(reference: JsonRecord, parties: ReadonlyMap<string | undefined, JsonRecord>): JsonRecord {
  const id = lineAt(reference, "id");
  const party = id === undefined ? undefined : parties.get(id);
  return party ? { ...party, name: valueAt(party, "name") ?? valueAt(reference, "name") } : reference;
}

/** Registers of taxpayers; other schemes are registers of companies. */
const taxScheme = /^UA-(?:IPN|DRFO)$|-VAT$|-TIN$|-INN$/i;

function readIdentifiers(tenderer: JsonRecord): Identifiers {
  const found: Record<string, string> = {};
  for (const identifier of [recordAt(tenderer, "identifier"), ...recordsAt(tenderer, "additionalIdentifiers")]) {
    const id = lineAt(identifier, "id");
    if (id === undefined) continue;
    const scheme = lineAt(identifier, "scheme") ?? "";
    const usual = taxScheme.test(scheme) ? "tax" : "registration";
    const key = Object.hasOwn(found, usual) && /^[A-Za-z][\w-]{0,60}$/.test(scheme) ? scheme : usual;
    if (!Object.hasOwn(found, key)) found[key] = id;
  }
  return found;
}
