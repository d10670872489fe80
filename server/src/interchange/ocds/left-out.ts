import { isRecord, type JsonRecord } from "../json/read-json.ts";
import { criteriaTextKeys } from "./criteria-texts.ts";

/** Keys of a tender that are read, or that say nothing to a bidder. */
const tenderKeys: ReadonlySet<string> = new Set([
  ...["id", "title", "description", "status", "finalStatus", "statusDetails", "datePublished", "procuringEntity"],
  ...["items", "lots", "value", "minValue", "criteria", "documents", "amendments", "amendment", "submissionTerms"],
  ...["tenderPeriod", "enquiryPeriod", "awardPeriod", "auctionPeriod", "bidOpening", "contractPeriod", "hasEnquiries"],
  ...["procurementMethod", "procurementMethodDetails", "procurementDetails", "procurementMethodRationale"],
  ...["mainProcurementCategory", "additionalProcurementCategories", "awardCriteria", "awardCriteriaDetails"],
  ...[
    "submissionMethod",
    "submissionMethodDetails",
    "numberOfTenderers",
    "tenderers",
    "numberOfBids",
    "standstillPeriod",
  ],
  ...criteriaTextKeys,
]);

/** Blocks of a release that belong to no tender, or that are read. */
const releaseKeys: ReadonlySet<string> = new Set([
  ...["ocid", "id", "date", "tag", "language", "initiationType", "parties", "buyer", "tender", "publisher", "links"],
  ...["planning", "bids", "awards", "contracts", "relatedProcesses", "sources"],
]);

/** Names the parts of a release for which the files have no place, such as milestones, in the words of OCDS. */
export function leftOutOf(release: JsonRecord, tender: JsonRecord): readonly string[] {
  const own = keysWithContent(tender).filter((key) => !tenderKeys.has(key));
  const outer = keysWithContent(release).filter((key) => !releaseKeys.has(key));
  return [...new Set([...own, ...outer])].slice(0, 15);
}

/** The keys that hold anything and can be shown. */
function keysWithContent(record: JsonRecord): readonly string[] {
  return Object.entries(record)
    .filter(([key, value]) => /^\w{1,40}$/.test(key) && hasContent(value))
    .map(([key]) => key);
}

function hasContent(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return isRecord(value) ? Object.keys(value).length > 0 : value !== null && value !== undefined && value !== "";
}
