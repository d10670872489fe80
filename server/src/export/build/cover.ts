import type { BidModel } from "../../model/bid-model.ts";
import type { CompanyData } from "../../model/entities.ts";
import { readReferences } from "../../model/file-references.ts";
import { findPerson, peopleOf, signatoryOf } from "../../model/persons.ts";
import { placeOf } from "../../schema/place.ts";
import type { CoverBlock } from "../blocks/types.ts";
import { type BuildContext, report, word } from "./build-context.ts";
import { embed } from "./cells.ts";
import { formatDate, joinList } from "./format-value.ts";
import { lotsBidFor } from "./lots.ts";
import { validDaysText, validUntilText } from "./validity-text.ts";
import { addressText } from "./variable-text.ts";

/** The titles of the lots that are bid for; none where the tender has no lots. */
function lotTitles(context: BuildContext): readonly string[] {
  return lotsBidFor(context).map((lot) => context.entities.lots.get(lot.normalize("NFC"))?.title ?? lot);
}

/** Who signs, with the position. */
function signatoryText({ model, language }: BuildContext): string | undefined {
  const signatory = signatoryOf(model);
  if (signatory === undefined) return undefined;
  const { known, name } = findPerson(peopleOf(model), signatory);
  return joinList(
    [name, known?.role].flatMap((part) => part || []),
    language,
  );
}

function embedLines(value: string, context: BuildContext): string {
  return value
    .split("\n")
    .map((part) => embed(part, context))
    .join("\n");
}

/** The company's logo, where it is a picture that can be printed. */
function logoOf(context: BuildContext): string | undefined {
  const { company } = context.model;
  const path = company && logoPath(company.data, context.model);
  if (company?.data.logo === undefined) return undefined;
  if (path !== undefined && context.pictures.has(path.normalize("NFC"))) return path.normalize("NFC");
  report(context, "missing-picture", company.data.logo, placeOf(company.data, "logo"));
  return undefined;
}

/** The path of the logo as the workspace lists it; undefined where it is no file. */
export function logoPath(company: CompanyData, model: BidModel): string | undefined {
  const [reference] = readReferences(company, "logo", model.entries);
  return reference?.state === "file" ? reference.path : undefined;
}

/** The cover: tender, buyer, tenderer, numbers, date, lots, validity and signatory. */
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
    [word(context, "bidValidity"), validUntilText(context) ?? validDaysText(context)],
    [word(context, "signatory"), signatoryText(context)],
  ];
  const contacts = company?.data.contacts;
  const reach = [contacts?.phone, contacts?.email, contacts?.website];
  const foot = [addressText(company?.data.address, context), reach.filter((part) => part).join("  ·  ")];
  const logo = logoOf(context);
  const mark = manifest.data.confidentiality;
  return {
    kind: "cover",
    ...(logo === undefined ? {} : { logo }),
    ...(mark === undefined ? {} : { mark: embed(mark, context) }),
    label: word(context, "proposal"),
    title: embed(tender?.data.title ?? manifest.path, context),
    tenderer: embed(company?.data.name?.full ?? company?.data.name?.short ?? "", context),
    facts: facts.flatMap(([name, value]) => (value ? [{ name, value: embedLines(value, context) }] : [])),
    foot: foot.flatMap((line) => (line ? [embed(line, context)] : [])),
  };
}
