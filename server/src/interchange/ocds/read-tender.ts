import type { ImportNote } from "../import-result.ts";
import { type JsonRecord, lineAt, recordsAt, valueAt } from "../json/read-json.ts";
import { readCriteria, requirementsOf } from "../tender/criteria.ts";
import { itemData, lotData } from "../tender/items.ts";
import { word } from "../tender/language.ts";
import { readLots } from "../tender/lots.ts";
import { readBuyer } from "../tender/organisation.ts";
import { readPapers } from "../tender/papers.ts";
import { canBeId } from "../tender/short-ids.ts";
import type { TenderReading } from "../tender/tender-reading.ts";
import { readAmendments } from "./amendments.ts";
import { readCriteriaTexts } from "./criteria-texts.ts";
import { ocdsCriteria } from "./criterion-dialect.ts";
import { readBidValidity, readDates } from "./dates.ts";
import { readEvaluation } from "./evaluation.ts";
import { type FoundRelease, findRelease } from "./find-release.ts";
import { readLanguage } from "./language.ts";
import { leftOutOf } from "./left-out.ts";
import { findBuyer } from "./parties.ts";
import { readPrice } from "./price.ts";
import { remarkTender } from "./remarks.ts";

/**
 * Reads the tender of a release, record or package of OCDS.
 *
 * @throws ImportError where there is no tender in it, or several.
 */
export function readOcdsTender(json: JsonRecord): TenderReading {
  const found = findRelease(json);
  const { release, tender, ocid } = found;
  const notes: ImportNote[] = [...found.notes];
  const note = (one: ImportNote): void => void notes.push(one);
  const language = readLanguage(release, tender);
  const lots = readLots(tender, new Set(["cancelled", "withdrawn"]));
  if (lots.cancelled.length > 0) note({ key: "note.cancelled-lots", params: { lots: lots.cancelled.join(", ") } });
  const { price, currency } = readPrice(tender, note);
  const structured = readCriteria(tender, ocdsCriteria(lots, note), note);
  const asked = countRequirements(tender);
  const criteria = [...structured, ...readCriteriaTexts(tender, lots, asked + 1)];
  const requirements = requirementsOf(criteria).map(({ data }) => data);
  if (requirements.length === 0) note({ key: "note.no-criteria" });
  const papers = readPapers(tender);
  if (papers.length > 0) note({ key: "note.papers", params: { count: papers.length } });
  const dates = readDates(tender, lots, note);
  const validity = readBidValidity(tender, dates.submissionDeadline);
  const amendments = readAmendments(release, tender);
  const evaluation = readEvaluation(tender, language, note);
  const revision = amendments.at(-1)?.data.revision;
  const untitled = word("untitled", language);
  const data: TenderReading["data"] = {
    kind: "tender",
    version: 1,
    id: readId(found),
    title: lineAt(tender, "title") ?? lineAt(tender, "description") ?? untitled,
    language,
    pack: "generic",
    route: readRoute(tender),
    ...(revision === undefined ? {} : { revision }),
    buyer: readBuyer(findBuyer(release, tender, note), untitled),
    source: readSource(found),
    dates,
    ...(validity === undefined ? {} : { bidValidityDays: validity }),
    price,
    ...(lots.lots.length === 0 ? {} : { lots: lots.lots.map((lot) => lotData(lot, currency, language)) }),
    ...(lots.items.length === 0 ? {} : { items: lots.items.map((item) => itemData(item, language, note)) }),
    ...(requirements.length === 0 ? {} : { requirements }),
    ...(evaluation === undefined ? {} : { evaluation }),
    ...(amendments.length === 0 ? {} : { amendments: amendments.map((one) => one.data) }),
  };
  const leftOut = leftOutOf(release, tender);
  if (leftOut.length > 0) note({ key: "note.ocds-left-out", params: { parts: leftOut.join(", ") } });
  const book = remarkTender({ ...found, data, lots, amendments, papers });
  return {
    standard: "ocds",
    foreignId: ocid,
    data,
    currency,
    vatRate: { rate: "0", remark: { key: "comment.ocds-vat-rate" } },
    lots,
    criteria,
    remarks: book,
    foreignKeys: book.keys,
    notes,
  };
}

/** How many numbers the structured requirements have taken. */
function countRequirements(tender: JsonRecord): number {
  const groups = recordsAt(tender, "criteria").flatMap((criterion) => recordsAt(criterion, "requirementGroups"));
  return groups.reduce((sum, group) => sum + recordsAt(group, "requirements").length, 0);
}

/** How the buyer chooses, by `procurementMethod`; an auction is told by how bids are taken. */
function readRoute(tender: JsonRecord): string {
  const ways = valueAt(tender, "submissionMethod");
  if (Array.isArray(ways) && ways.includes("electronicAuction")) return "auction";
  const method = lineAt(tender, "procurementMethod");
  return method === "limited" || method === "direct" ? "negotiation" : "contest";
}

/** The id of the contracting process, else of the tender, where it can be one. */
function readId({ ocid, tender }: FoundRelease): string {
  const candidates = [ocid, lineAt(tender, "id")];
  return candidates.find((id) => id !== undefined && canBeId(id)) ?? "tender";
}

/** The notice: its number is the tender's own, its address that of the document which is the notice. */
function readSource({ tender, ocid, publisher }: FoundRelease): TenderReading["data"]["source"] {
  const notice = recordsAt(tender, "documents").find((paper) => lineAt(paper, "documentType") === "tenderNotice");
  const url = lineAt(notice, "url");
  const number = lineAt(tender, "id") ?? ocid;
  return {
    ...(publisher === undefined ? {} : { platform: publisher }),
    ...(url === undefined ? {} : { url }),
    ...(number === undefined ? {} : { number }),
  };
}
