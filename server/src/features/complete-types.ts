import type { PackData } from "../model/pack.ts";
import { packById } from "../model/pack.ts";
import { writeValue, type YamlRequest } from "./complete-tools.ts";
import type { Offer } from "./completion-answer.ts";

/**
 * Types of documents: those that are asked for and that the library lacks first, then the others that are asked for, then
 * those that the library has or that a pack knows.
 */
export function proposeTypes(request: YamlRequest): readonly Offer[] {
  const { bids, say, name } = request;
  const owned = new Set(
    bids.flatMap((bid) =>
      bid.documents.flatMap((file) => (file.data.documents ?? []).map(({ type }) => type?.normalize("NFC"))),
    ),
  );
  const demanded = bids
    .flatMap((bid) => bid.demands.map(({ required }) => required))
    .filter(({ type }) => type !== undefined);
  const offers = new Map<string, Offer>();
  const add = (type: string | undefined, detail: string): void => {
    if (type === undefined || type.trim() === "" || offers.has(type)) return;
    offers.set(type, {
      label: type,
      kind: "value",
      detail,
      newText: writeValue(type, request, false),
      filterText: `${type} ${detail}`,
    });
  };
  if (name === "tender" && request.place.startsWith("requirements."))
    for (const word of ["person", "contract"]) add(word, "");
  const isMissing = (type: string | undefined): boolean => !owned.has(type?.normalize("NFC"));
  for (const { type, title } of demanded)
    if (isMissing(type)) add(type, say("typeWanted", { title: title ?? type ?? "" }));
  for (const { type, title } of demanded) add(type, say("typeAsked", { title: title ?? type ?? "" }));
  for (const type of owned) add(type, say("typeUsed"));
  for (const pack of packsOf(request))
    for (const { type, title } of pack.requiredDocuments ?? []) add(type, title ?? "");
  return [...offers.values()];
}

/** The packs that hold for the bids of a file; all that come with the product where there is no bid. */
export function packsOf({ bids }: YamlRequest): readonly PackData[] {
  const inForce = new Set(bids.flatMap((bid) => bid.law.packs.map(({ data }) => data)));
  return inForce.size > 0 ? [...inForce] : [...packById.values()];
}

/** Ways to buy that people know under one name whatever the law. */
const commonRoutes = ["contest", "auction", "quotation", "small-purchase", "negotiation", "grant"];

/** The routes that the pack of a tender speaks of; where it names none, those that everybody knows. */
export function proposeRoutes(request: YamlRequest): readonly Offer[] {
  const { cursor, say } = request;
  const named = packById.get(cursor.values.get("pack") ?? "");
  const packs: readonly PackData[] = named ? [named] : packsOf(request);
  const routes = new Set(
    packs.flatMap((pack) =>
      [
        ...(pack.requiredDocuments ?? []),
        ...(pack.thresholds ?? []),
        ...(pack.verdicts ?? []),
        ...(pack.legalForms ?? []),
      ].flatMap((entry) => ("routes" in entry ? (entry.routes ?? []) : [])),
    ),
  );
  const all = routes.size > 0 ? [...routes] : commonRoutes;
  return all.map((route) => ({
    label: route,
    kind: "value",
    ...(routes.size > 0 ? { detail: say("route") } : {}),
    newText: writeValue(route, request, false),
  }));
}
