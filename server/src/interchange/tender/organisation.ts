import type { Address, Buyer, Contacts } from "../../schema/generated/types.ts";
import { type JsonRecord, lineAt } from "../json/read-json.ts";

/** The names of an organisation: that of the register and, where it is another, the everyday one. */
export function readNames(entity: JsonRecord): { readonly full: string | undefined; readonly short?: string } {
  const everyday = lineAt(entity, "name");
  const full = lineAt(entity, "identifier", "legalName") ?? everyday ?? lineAt(entity, "name_en");
  return { full, ...(everyday === undefined || everyday === full ? {} : { short: everyday }) };
}

/** The address of an organisation in its parts; undefined where none is known. */
export function readAddress(entity: JsonRecord): Exclude<Address, string> | undefined {
  return defined({
    // OCDS 1.2 names the country by its code.
    country: lineAt(entity, "address", "countryName") ?? lineAt(entity, "address", "country"),
    postalCode: lineAt(entity, "address", "postalCode"),
    region: lineAt(entity, "address", "region"),
    city: lineAt(entity, "address", "locality"),
    street: lineAt(entity, "address", "streetAddress"),
  });
}

/** Whom to ask in an organisation; undefined where nobody is named. */
export function readContacts(entity: JsonRecord): Contacts | undefined {
  const email = lineAt(entity, "contactPoint", "email");
  return defined({
    person: lineAt(entity, "contactPoint", "name"),
    phone: lineAt(entity, "contactPoint", "telephone"),
    email: email !== undefined && /^[^\s@]+@[^\s@]+$/.test(email) ? email : undefined,
    website: lineAt(entity, "contactPoint", "url"),
  });
}

/**
 * Reads the organisation that buys.
 *
 * @param untitled What it is called where it has no name.
 */
export function readBuyer(entity: JsonRecord, untitled: string): Buyer {
  const { full = untitled, short } = readNames(entity);
  const id = lineAt(entity, "identifier", "id");
  const address = readAddress(entity);
  const contacts = readContacts(entity);
  return {
    name: { full, ...(short === undefined ? {} : { short }) },
    ...(id === undefined ? {} : { id }),
    ...(address === undefined ? {} : { address }),
    ...(contacts === undefined ? {} : { contacts }),
  };
}

/** Leaves out what is not there; the schemas know no empty values. Undefined where nothing is left. */
function defined<Keys extends string>(
  values: Readonly<Record<Keys, string | undefined>>,
): Partial<Record<Keys, string>> | undefined {
  const kept: Partial<Record<Keys, string>> = {};
  let empty = true;
  for (const key in values) {
    const value = values[key];
    if (value === undefined) continue;
    kept[key] = value;
    empty = false;
  }
  return empty ? undefined : kept;
}
