import type { TendererReading } from "../bid/read-tenderer.ts";
import { comments, type InterchangeLocale } from "../messages.ts";
import type { Standard } from "../tender/tender-reading.ts";
import { emitYaml } from "../yaml/emit-yaml.ts";

/**
 * Writes `company.bid.yaml` with what a bid tells of its bidder. What it does not tell stays an empty place. Nothing is
 * invented, as "not listed" or "no lawsuits" would be statements; and the places raise no errors, as the bid was
 * complete without them: a comment above each switches the finding off until it is filled in.
 */
export function writeCompany(
  tenderer: TendererReading | undefined,
  standard: Standard,
  locale: InterchangeLocale,
): string {
  const say = comments(locale);
  const data = {
    kind: "company",
    version: 1,
    name: { full: tenderer?.full ?? null, short: tenderer?.short },
    legalForm: null,
    registeredAt: null,
    identifiers: tenderer?.identifiers ?? {},
    address: tenderer?.address ?? null,
    contacts: tenderer?.contacts ?? {},
    signatories: tenderer?.signatory ? [tenderer.signatory] : null,
    accreditations: null,
    signatures: null,
    registers: { unfairSupplier: { checkedAt: null, listed: null } },
    litigation: null,
    ...tenderer?.keys,
  };
  const off = { rule: "schema/invalid", reason: say("comment.not-in-bid") };
  const behind = new Map([
    ["legalForm", say("new.company-legal-form")],
    ["registeredAt", say("new.company-registered")],
    ["signatories", say("new.company-signatories-who")],
    ["accreditations", say("new.company-accreditations")],
    ["signatures", say("new.company-signatures")],
    ["registers.unfairSupplier.checkedAt", say("new.company-checked")],
    ["registers.unfairSupplier.listed", say("new.company-listed")],
    ["litigation", say("new.company-litigation")],
  ]);
  if (tenderer?.position !== undefined) behind.set("signatories.0.person", tenderer.position);
  if (tenderer?.signatory) behind.delete("signatories");
  return emitYaml(data, {
    above: new Map([
      ["", [say("comment.company-head", { standard: names[standard] }), say("comment.company-gaps")]],
      ["registers", [say("new.company-registers")]],
    ]),
    behind,
    spaced: new Set(["name", "legalForm", "identifiers", "address", "signatories", "registers", "litigation"]),
    switchedOff: new Map(emptyPlaces(data, "").map((place) => [place, off])),
  });
}

const names: Readonly<Record<Standard, string>> = { prozorro: "Prozorro", ocds: "OCDS" };

function emptyPlaces(data: object, path: string): readonly string[] {
  return Object.entries(data).flatMap(([key, value]: [string, unknown]): readonly string[] => {
    const place = path === "" ? key : `${path}.${key}`;
    if (value === null) return [place];
    return typeof value === "object" && !Array.isArray(value) ? emptyPlaces(value, place) : [];
  });
}
