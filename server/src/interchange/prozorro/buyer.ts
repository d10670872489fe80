import type { Buyer } from "../../schema/generated/types.ts";
import { type JsonRecord, lineAt, recordAt } from "../json/read-json.ts";
import { word } from "./language.ts";

/** Reads `procuringEntity`: the name of the register is the full one, the everyday name the short one. */
export function readBuyer(tender: JsonRecord, language: string): Buyer {
  const entity = recordAt(tender, "procuringEntity");
  const everyday = lineAt(entity, "name");
  const full =
    lineAt(entity, "identifier", "legalName") ?? everyday ?? lineAt(entity, "name_en") ?? word("untitled", language);
  const id = lineAt(entity, "identifier", "id");
  const address = defined({
    country: lineAt(entity, "address", "countryName"),
    postalCode: lineAt(entity, "address", "postalCode"),
    region: lineAt(entity, "address", "region"),
    city: lineAt(entity, "address", "locality"),
    street: lineAt(entity, "address", "streetAddress"),
  });
  const email = lineAt(entity, "contactPoint", "email");
  const contacts = defined({
    person: lineAt(entity, "contactPoint", "name"),
    phone: lineAt(entity, "contactPoint", "telephone"),
    email: email !== undefined && /^[^\s@]+@[^\s@]+$/.test(email) ? email : undefined,
    website: lineAt(entity, "contactPoint", "url"),
  });
  return {
    name: { full, ...(everyday === undefined || everyday === full ? {} : { short: everyday }) },
    ...(id === undefined ? {} : { id }),
    ...(Object.keys(address).length === 0 ? {} : { address }),
    ...(Object.keys(contacts).length === 0 ? {} : { contacts }),
  };
}

/** Leaves out what is not there; the schemas know no empty values. */
function defined<Keys extends string>(
  values: Readonly<Record<Keys, string | undefined>>,
): Partial<Record<Keys, string>> {
  const kept: Partial<Record<Keys, string>> = {};
  for (const key in values) {
    const value = values[key];
    if (value !== undefined) kept[key] = value;
  }
  return kept;
}
