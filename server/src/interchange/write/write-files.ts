import type { BidReading } from "../bid/bid-reading.ts";
import type { ImportedFile, ImportNote, ImportResult } from "../import-result.ts";
import type { InterchangeLocale } from "../messages.ts";
import type { TenderReading } from "../tender/tender-reading.ts";
import { writeBid, writeWorkspace } from "./write-bid.ts";
import { writeCompany } from "./write-company.ts";
import { writeDocuments } from "./write-documents.ts";
import { writePricing } from "./write-pricing.ts";
import { writeSpecification } from "./write-specification.ts";
import { writeTender } from "./write-tender.ts";

/**
 * Writes the workspace for a tender, whose check names what the bidder still has to answer.
 *
 * @param options.slug Folder of the bid below `bids/`; made from the id of the tender where it is missing.
 * @param bid The bid whose answers, prices and documents the files hold; without it they hold places for them.
 */
export function writeFiles(
  reading: TenderReading,
  options: { readonly slug?: string; readonly locale?: InterchangeLocale },
  bid?: BidReading,
): ImportResult {
  const locale = options.locale ?? "en";
  const slug = options.slug ?? folderName(reading.data.id);
  const folder = `bids/${slug}`;
  return {
    files: [
      { path: `${folder}/bid.yaml`, text: writeBid(reading, locale, bid) },
      { path: `${folder}/tender.bid.yaml`, text: writeTender(reading, locale) },
      { path: `${folder}/specification.bid.yaml`, text: writeSpecification(reading, locale, bid) },
      { path: `${folder}/pricing.bid.yaml`, text: writePricing(reading, locale, bid) },
      ...companyFiles(bid, slug, reading, locale),
      { path: "tenderdraft.yaml", text: writeWorkspace(locale), shared: true },
    ],
    notes: [...reading.notes, ...(bid ? [...bid.notes, ...openAnswers(reading, bid)] : whatToDo(reading))],
  };
}

/** The company and its papers, as far as the bid tells of them. A library needs the company beside it to be found. */
function companyFiles(
  bid: BidReading | undefined,
  slug: string,
  { standard }: TenderReading,
  locale: InterchangeLocale,
): readonly ImportedFile[] {
  if (!bid || (!bid.tenderer && bid.papers.length === 0)) return [];
  const company = {
    path: "company/company.bid.yaml",
    text: writeCompany(bid.tenderer, standard, locale),
    shared: true,
  } as const;
  if (bid.papers.length === 0) return [company];
  const text = writeDocuments(bid.papers, locale);
  return [company, { path: "company/documents.bid.yaml", text, otherwise: `company/documents-${slug}.bid.yaml` }];
}

function whatToDo(reading: TenderReading): readonly ImportNote[] {
  const asked = reading.criteria.filter((criterion) => criterion.asked);
  const notes: ImportNote[] = [];
  if (asked.length > 0) notes.push({ key: "note.to-answer", params: { count: asked.length } });
  notes.push({ key: "note.to-price" });
  return notes;
}

/** How many criteria the bid leaves without a whole answer in any of their groups. */
function openAnswers(reading: TenderReading, bid: BidReading): readonly ImportNote[] {
  const open = reading.criteria.filter(
    ({ asked, groups }) =>
      asked && !groups.some(({ requirements }) => requirements.every(({ data }) => bid.answers.has(data.id))),
  );
  return open.length === 0 ? [] : [{ key: "note.bid-open", params: { count: open.length } }];
}

/** A folder name that every system takes: the id in small letters. */
function folderName(id: string): string {
  const slug = id
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return slug === "" ? "tender" : slug;
}
