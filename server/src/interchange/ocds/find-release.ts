import { ImportError, type ImportNote } from "../import-result.ts";
import { isRecord, type JsonRecord, lineAt, recordAt, recordsAt, valueAt } from "../json/read-json.ts";
import { momentAt, timeOf, utc } from "../tender/moments.ts";

/** A release whose tender is to be imported. */
export interface FoundRelease {
  readonly release: JsonRecord;
  readonly tender: JsonRecord;
  readonly ocid: string | undefined;
  /** Who publishes the data, where a package says so. */
  readonly publisher: string | undefined;
  readonly notes: readonly ImportNote[];
}

/** Tells whether a JSON object is data of the Open Contracting Data Standard: a release, a record, or a package of them. */
export function isOcds(json: JsonRecord): boolean {
  return (
    ["ocid", "compiledRelease", "versionedRelease"].some((key) => valueAt(json, key) !== undefined) ||
    ["releases", "records"].some((key) => Array.isArray(valueAt(json, key)))
  );
}

/** The releases of one contracting process, oldest first; of two of one date, the later one in the file comes later. */
export interface Releases {
  readonly releases: readonly JsonRecord[];
  readonly ocid: string | undefined;
}

/**
 * Takes the releases out of a release, a record or a package. A compiled release sums up all others and comes alone.
 *
 * @throws ImportError where the data speak of several contracting processes.
 */
export function releasesOf(json: JsonRecord): Releases {
  const all = Array.isArray(valueAt(json, "records"))
    ? recordsAt(json, "records").flatMap(releasesOfRecord)
    : Array.isArray(valueAt(json, "releases")) || isRecord(valueAt(json, "compiledRelease"))
      ? releasesOfRecord(json)
      : [json];
  const ocids = new Set(all.map((release) => lineAt(release, "ocid")).filter((ocid) => ocid !== undefined));
  if (ocids.size > 1) {
    const shown = [...ocids].slice(0, 10).join(", ");
    throw new ImportError("error.ocds-several", { count: ocids.size, ocids: ocids.size > 10 ? `${shown} …` : shown });
  }
  const dated = all.map((release) => ({ release, time: timeOfRelease(release) }));
  dated.sort((a, b) => a.time - b.time);
  return { releases: dated.map(({ release }) => release), ocid: [...ocids][0] };
}

/** Finds the release to import: the newest that holds a tender. */
export function findRelease(json: JsonRecord): FoundRelease {
  const { releases, ocid } = releasesOf(json);
  const withTender = releases.filter((release) => Object.keys(recordAt(release, "tender")).length > 0);
  const release = withTender.at(-1);
  if (!release) throw describeMissing(json, releases);
  const date = lineAt(release, "date") ?? "—";
  const count = withTender.length;
  return {
    release,
    tender: recordAt(release, "tender"),
    ocid,
    publisher: lineAt(json, "publisher", "name"),
    notes: count > 1 ? [{ key: "note.ocds-newest", params: { count, date } }] : [],
  };
}

function releasesOfRecord(record: JsonRecord): readonly JsonRecord[] {
  const compiled = valueAt(record, "compiledRelease");
  if (isRecord(compiled) && isRecord(valueAt(compiled, "tender"))) return [withOcid(compiled, record)];
  return recordsAt(record, "releases").map((release) => withOcid(release, record));
}

/** A record names the process for all its releases. */
function withOcid(release: JsonRecord, record: JsonRecord): JsonRecord {
  const ocid = valueAt(release, "ocid") ?? valueAt(record, "ocid");
  return ocid === undefined ? release : { ...release, ocid };
}

function timeOfRelease(release: JsonRecord): number {
  const date = momentAt(release, ["date"], () => undefined, utc);
  return date === undefined ? 0 : timeOf(date);
}

/** Says what the data hold instead of a tender. */
function describeMissing(json: JsonRecord, releases: readonly JsonRecord[]): ImportError {
  const inner = [json, ...recordsAt(json, "records")];
  if (releases.length === 0 && inner.some((one) => isRecord(valueAt(one, "versionedRelease"))))
    return new ImportError("error.ocds-versions");
  const isLink = (release: JsonRecord): boolean => valueAt(release, "url") !== undefined;
  if (releases.length > 0 && releases.every(isLink)) return new ImportError("error.ocds-links");
  const tags = releases.flatMap((release) => {
    const tag = valueAt(release, "tag");
    return (Array.isArray(tag) ? tag : [tag]).filter((one) => typeof one === "string" && /^\w{1,40}$/.test(one));
  });
  return new ImportError("error.ocds-no-tender", { tags: [...new Set(tags)].slice(0, 10).join(", ") || "—" });
}
