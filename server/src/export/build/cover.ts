import type { CoverBlock } from "../blocks/types.ts";
import { type BuildContext, word } from "./build-context.ts";
import { identifier } from "./cells.ts";
import { formatDate } from "./format-value.ts";
import { addressText } from "./variable-text.ts";

/** The titles of the lots that are bid for; none where the tender has no lots. */
function lotTitles(context: BuildContext): readonly string[] {
  return [...context.entities.lots.values()]
    .filter((lot) => context.model.concernsLot(lot.id))
    .flatMap((lot) => lot.title ?? []);
}

/** The cover: tender, buyer, tenderer, numbers, date and lots. */
export function buildCover(context: BuildContext): CoverBlock {
  const { manifest, tender, company } = context.model;
  const lots = lotTitles(context);
  const buyer = tender?.data.buyer?.name;
  const { number, platform } = tender?.data.source ?? {};
  const facts: (readonly [string, string | undefined])[] = [
    [word(context, "buyer"), buyer?.full ?? buyer?.short],
    [word(context, "tenderNumber"), number && identifier(number, context)],
    [word(context, "platform"), platform],
    [word(context, lots.length > 1 ? "lots" : "lot"), lots.join("\n") || undefined],
    [word(context, "bidNumber"), manifest.data.number && identifier(manifest.data.number, context)],
    [word(context, "date"), manifest.data.date && formatDate(manifest.data.date, context.language)],
  ];
  const contacts = company?.data.contacts;
  const reach = [contacts?.phone && identifier(contacts.phone, context), contacts?.email, contacts?.website];
  const foot = [addressText(company?.data.address, context), reach.filter((part) => part).join("  ·  ")];
  return {
    kind: "cover",
    label: word(context, "proposal"),
    title: tender?.data.title ?? manifest.path,
    tenderer: company?.data.name?.full ?? company?.data.name?.short ?? "",
    facts: facts.flatMap(([name, value]) => (value ? [{ name, value }] : [])),
    foot: foot.flatMap((line) => (line ? [line] : [])),
  };
}
