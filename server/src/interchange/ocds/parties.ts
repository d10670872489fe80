import type { ImportNote } from "../import-result.ts";
import { type JsonRecord, lineAt, recordAt, recordsAt, valueAt } from "../json/read-json.ts";

/**
 * Finds the organisation that asks for bids: `procuringEntity`, else `buyer`, else the party with that role. OCDS 1.1
 * keeps what is known of it among the parties and refers to it by its id; OCDS 1.0 writes it where it is named.
 */
export function findBuyer(release: JsonRecord, tender: JsonRecord, note: (note: ImportNote) => void): JsonRecord {
  const parties = recordsAt(release, "parties");
  const entity = resolve(recordAt(tender, "procuringEntity"), parties) ?? partyWithRole(parties, "procuringEntity");
  const buyer = resolve(recordAt(release, "buyer"), parties) ?? partyWithRole(parties, "buyer");
  const payer = lineAt(buyer, "name");
  if (entity && payer !== undefined && lineAt(entity, "name") !== payer && !isSame(entity, buyer)) {
    note({ key: "note.ocds-buyer", params: { entity: lineAt(entity, "name") ?? "—", buyer: payer } });
  }
  return entity ?? buyer ?? {};
}

function resolve(reference: JsonRecord, parties: readonly JsonRecord[]): JsonRecord | undefined {
  if (Object.keys(reference).length === 0) return undefined;
  const id = lineAt(reference, "id");
  const party = id === undefined ? undefined : parties.find((one) => lineAt(one, "id") === id);
  return party ? { ...party, name: valueAt(party, "name") ?? valueAt(reference, "name") } : reference;
}

function partyWithRole(parties: readonly JsonRecord[], role: string): JsonRecord | undefined {
  return parties.find((party) => {
    const roles = valueAt(party, "roles");
    return Array.isArray(roles) && roles.includes(role);
  });
}

function isSame(a: JsonRecord, b: JsonRecord | undefined): boolean {
  const id = lineAt(a, "id");
  return id !== undefined && id === lineAt(b, "id");
}
