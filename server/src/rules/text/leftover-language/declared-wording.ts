import type { BidModel } from "../../../model/bid-model.ts";
import { groupBy } from "../../../text/group-by.ts";
import { memoize, memoizeText } from "../../../text/memo.ts";
import { tenderWording } from "../../support/tender/tender-wording.ts";
import { foldText } from "../../support/text/folded-text.ts";
import { splitSentences } from "../../support/text/sentences.ts";

/**
 * Makes the function that takes out of a folded text what is not the writer's own: sentences of the tender, and the
 * names and titles that the company's files and the responses declare.
 */
export function withoutDeclared(bid: BidModel): (folded: string) => string {
  const isFromTender = tenderWording(bid);
  return (folded) => {
    const own = splitSentences(folded)
      .map(({ start, end }) => folded.slice(start, end))
      .filter((sentence) => !isFromTender(sentence.replace(/^[\p{L}\d.]{1,8}:\s/u, "")))
      .join(" ");
    return namesOf(bid)
      .thatMayStandIn(own)
      .reduce((text, name) => text.replace(name, " "), own);
  };
}

const namesOf = memoize((bid: BidModel) => searchByStart(declaredNames(bid)));

/** The longest first, so that a name goes before what it holds. */
function declaredNames(bid: BidModel): readonly string[] {
  const company = bid.company?.data;
  const tender = bid.tender?.data;
  const found = [
    ...textsIn([tender?.title, tender?.source?.platform, company?.legalForm]),
    ...[tender?.buyer, tender?.lots, tender?.items, tender?.requiredDocuments].flatMap(textsIn),
    ...[tender?.requirements, tender?.kpis, company?.name, company?.address].flatMap(textsIn),
    ...textsIn(bid.manifest.data.facts),
    ...[...bid.documents, ...bid.people, ...bid.contracts, ...bid.specifications].flatMap(({ data }) => textsIn(data)),
  ];
  return [...new Set(found)].sort((a, b) => b.length - a.length);
}

const shortest = 5;

/** Every text in a value, however deep, folded; short ones left out. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "object" && value !== null) return textsInObject(value);
  const text = typeof value === "string" ? foldText(value.trim()).text : "";
  return text.length >= shortest ? [text] : [];
}

const textsInObject = memoize((value: object): readonly string[] => Object.values(value).flatMap(textsIn));

/** Names by their first letters: of thousands only a few can stand in one paragraph. */
interface NameSearch {
  /** Expressions for those names that begin like something in the text, in their order. */
  thatMayStandIn(text: string): readonly RegExp[];
}

const letters = 3;

function searchByStart(names: readonly string[]): NameSearch {
  const byStart = groupBy(names.keys(), (index) => startOf(names[index] ?? ""));
  return {
    thatMayStandIn(text) {
      const small = text.toLowerCase();
      const found = new Set(byStart.get(""));
      const starts = new Set(Array.from({ length: small.length }, (_, at) => small.slice(at, at + letters)));
      for (const start of starts) for (const index of byStart.get(start) ?? []) found.add(index);
      return [...found].sort((a, b) => a - b).map((index) => expressionFor(names[index] ?? ""));
    },
  };
}

/** The first letters of a name; "" for one with a blank among them, as any blanks will do there. */
function startOf(name: string): string {
  const start = name.toLowerCase().slice(0, letters);
  return /\s/u.test(start) ? "" : start;
}

const expressionFor = memoizeText((name) => new RegExp(escapePattern(name), "giu"), 5000);

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&").replace(/\s+/gu, "\\s+");
}
