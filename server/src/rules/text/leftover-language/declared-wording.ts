import type { BidModel } from "../../../model/bid-model.ts";
import { foldText } from "../../support/folded-text.ts";
import { splitSentences } from "../../support/sentences.ts";
import { tenderWording } from "../../support/tender-wording.ts";

/**
 * Makes the function that takes out of a folded text what is not the writer's own: sentences of the tender, and the
 * names and titles that the company's files and the responses declare.
 */
export function withoutDeclared(bid: BidModel): (folded: string) => string {
  const isFromTender = tenderWording(bid);
  let names: readonly RegExp[] | undefined;
  return (folded) => {
    const own = splitSentences(folded)
      .map(({ start, end }) => folded.slice(start, end))
      .filter((sentence) => !isFromTender(sentence.replace(/^[\p{L}\d.]{1,8}:\s/u, "")))
      .join(" ");
    names ??= declaredNames(bid).map((name) => new RegExp(escapePattern(name), "giu"));
    return names.reduce((text, name) => text.replace(name, " "), own);
  };
}

/** The longest first, so that a name goes before what it holds. */
function declaredNames(bid: BidModel): readonly string[] {
  const company = bid.company?.data;
  const tender = bid.tender?.data;
  const found: (string | undefined)[] = [
    tender?.title,
    tender?.source?.platform,
    ...stringsIn(tender?.buyer),
    ...stringsIn(tender?.lots),
    ...stringsIn(tender?.items),
    ...stringsIn(tender?.requiredDocuments),
    ...stringsIn(tender?.requirements),
    ...stringsIn(tender?.kpis),
    ...stringsIn(company?.name),
    ...stringsIn(company?.address),
    company?.legalForm,
    ...stringsIn(bid.manifest.data.facts),
    ...[...bid.documents, ...bid.people, ...bid.contracts].flatMap((file) => stringsIn(file.data)),
    ...bid.specifications.flatMap((file) => stringsIn(file.data)),
  ];
  const names = found.flatMap((text) => (text === undefined ? [] : [foldText(text.trim()).text]));
  return [...new Set(names)].filter((name) => name.length >= 5).sort((a, b) => b.length - a.length);
}

/** Every text in a value, however deep. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&").replace(/\s+/gu, "\\s+");
}
