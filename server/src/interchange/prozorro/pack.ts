import type { ImportOptions } from "../import-result.ts";

/** The pack of a tender from Prozorro: the one of Ukraine where it is among those there, else the general one. */
export function packOf({ packs }: ImportOptions): string {
  return packs?.includes("ua-prozorro") ? "ua-prozorro" : "generic";
}
