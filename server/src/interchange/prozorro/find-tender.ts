import { ImportError } from "../import-result.ts";
import { isRecord, type JsonRecord, lineAt, recordAt, recordsAt, valueAt } from "../json/read-json.ts";

/** A tender as Prozorro gives it, with the settings of its procedure where they came along. */
export interface FoundTender {
  readonly tender: JsonRecord;
  readonly config: JsonRecord;
}

/**
 * Finds the tender in what Prozorro or one of its tools saved: the tender itself, `{data}`, `{data, config}`, or a
 * recorded request with its `response`.
 *
 * @throws ImportError that says what it is instead.
 */
export function findTender(json: unknown): FoundTender {
  if (Array.isArray(json)) throw new ImportError("error.list");
  if (!isRecord(json)) throw new ImportError("error.not-object");
  const outer = isRecord(valueAt(json, "response")) ? recordAt(json, "response") : json;
  const data = valueAt(outer, "data");
  if (Array.isArray(data)) throw new ImportError("error.list");
  const tender = isRecord(data) ? data : outer;
  if (looksLikeTender(tender)) {
    const inner = recordAt(tender, "config");
    return { tender, config: Object.keys(inner).length > 0 ? inner : recordAt(outer, "config") };
  }
  throw describeOther(json, outer, tender);
}

/** Keys of which a tender always has one, and nothing else of Prozorro has any beside bidders. */
const tenderKeys = ["procurementMethodType", "procuringEntity", "tenderPeriod", "tenderID"];

function looksLikeTender(record: JsonRecord): boolean {
  return !looksLikeBid(record) && !otherKind(record) && tenderKeys.some((key) => valueAt(record, key) !== undefined);
}

function looksLikeBid(record: JsonRecord): boolean {
  return ["tenderers", "requirementResponses", "lotValues"].some((key) => Array.isArray(valueAt(record, key)));
}

/** Other things that Prozorro and open data platforms publish, by a key that only they have. */
const otherKinds: readonly (readonly [key: string, kind: string])[] = [
  ["contractID", "Prozorro contract"],
  ["planID", "Prozorro plan"],
  ["agreementID", "Prozorro framework agreement"],
  ["bid_id", "Prozorro award"],
  ["ocid", "OCDS release"],
  ["releases", "OCDS release package"],
  ["records", "OCDS record package"],
];

function otherKind(record: JsonRecord): string | undefined {
  return otherKinds.find(([key]) => valueAt(record, key) !== undefined)?.[1];
}

function describeOther(json: JsonRecord, outer: JsonRecord, candidate: JsonRecord): ImportError {
  if (looksLikeBid(candidate) || looksLikeBid(recordAt(json, "request", "data"))) return new ImportError("error.bid");
  const kind = otherKind(candidate);
  if (kind) return new ImportError("error.other-kind", { kind });
  const refusals = recordsAt(outer, "errors");
  if (refusals.length > 0 || valueAt(outer, "status") === "error") {
    const reason = refusals.map((refusal) => lineAt(refusal, "description")).find((text) => text !== undefined);
    return new ImportError("error.refusal", { reason: reason ?? "—" });
  }
  return new ImportError("error.not-tender");
}
