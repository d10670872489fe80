import type { CoverBlock } from "../blocks/types.ts";
import { type BuildContext, word } from "./build-context.ts";
import { embed } from "./cells.ts";
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
    [word(context, "tenderNumber"), number],
    [word(context, "platform"), platform],
    [word(context, lots.length > 1 ? "lots" : "lot"), lots.join("\n") || undefined],
    [word(context, "bidNumber"), manifest.data.number],
    [word(context, "date"), manifest.data.date && formatDate(manifest.data.date, context.language)],
  ];
  const contacts = company?.data.contacts;
  const reach = [contacts?.phone, contacts?.email, contacts?.website];
  const foot = [addressText(company?.data.address, context), reach.filter((part) => part).join("  ·  ")];
  return {
    kind: "cover",
    label: word(context, "proposal"),
    title: embed(tender?.data.title ?? manifest.path, context),
    tenderer: embed(company?.data.name?.full ?? company?.data.name?.short ?? "", context),
    facts: facts.flatMap(([name, value]) => (value ? [{ name, value: embed(value, context) }] : [])),
    foot: foot.flatMap((line) => (line ? [embed(line, context)] : [])),
  };
}
