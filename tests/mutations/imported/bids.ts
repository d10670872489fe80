import { importTenderText } from "../../../server/src/interchange/import-tender.ts";
import { recordsAt, textAt, valueAt } from "../../../server/src/interchange/json/read-json.ts";
import { packById } from "../../../server/src/model/pack.ts";
import { readCorpusFile } from "../../interchange/corpus.ts";
import { replace } from "../mutation.ts";
import type { Files } from "../workspace-files.ts";

/** A bid that came from a portal, as a writer finished it, and what its own data say is wrong with it. */
export interface ImportedBid {
  readonly files: Files;
  /** The day before the deadline. */
  readonly asOf: string;
  /** The rules that have something to say of what was recorded, in their order. */
  readonly known: readonly string[];
}

const day = 24 * 60 * 60 * 1000;

/** A request for quotations, and the bid on it that was accepted; what is missing of it is filled in. */
export function importQuotation(): ImportedBid {
  const text = readCorpusFile("prozorro", "pricequotation-tender-active.json");
  const recorded: unknown = JSON.parse(readCorpusFile("prozorro", "pricequotation-register-bidder.json"));
  const bid = valueAt(recorded, "request", "data");
  const files = importFiles(text, JSON.stringify(bid));
  replace(pathOf(files, "bid.yaml"), "\nstatus: draft", "\nstatus: ready")(files);
  const tender = valueAt(JSON.parse(text), "response", "data");
  const deadline = textAt(tender, "tenderPeriod", "endDate") ?? "";
  const contact = textAt(tender, "procuringEntity", "contactPoint", "name");
  const isOneOrganisation = recordsAt(bid, "tenderers").some((one) => textAt(one, "contactPoint", "name") === contact);
  // The goods are to come before bids are due.
  const endsBefore = recordsAt(tender, "items").some(
    (item) => Date.parse(textAt(item, "deliveryDate", "endDate") ?? "") < Date.parse(deadline),
  );
  const known = [
    ...(endsBefore ? ["date/order"] : []),
    ...(isOneOrganisation ? ["tenderer/conflict-of-interest"] : []),
  ];
  return { files, asOf: dayBefore(deadline), known };
}

/** The ids of the bids in the finished tender. */
export function finishedIds(): readonly string[] {
  return recordsAt(valueAt(JSON.parse(finishedTender()), "data"), "bids").map((bid) => textAt(bid, "id") ?? "");
}

/** A bid of the finished tender; its signed file is handed in, and proves what must be proved. */
export function importFinished(id: string): ImportedBid {
  const text = finishedTender();
  const files = importFiles(text, text, id);
  const specification = pathOf(files, "specification.bid.yaml");
  replace(
    specification,
    "  - requirement: R28\n    value: true\n",
    "  - requirement: R28\n    value: true\n    evidence: [proposal]\n",
  )(files);
  const deadline = textAt(JSON.parse(text), "data", "tenderPeriod", "endDate") ?? "";
  return { files, asOf: dayBefore(deadline), known: [] };
}

function finishedTender(): string {
  return readCorpusFile("prozorro", "tender-complete.json");
}

function importFiles(tender: string, bid: string, id?: string): Map<string, string | Uint8Array> {
  const chosen = { text: bid, ...(id === undefined ? {} : { id }) };
  const { files } = importTenderText(tender, { packs: [...packById.keys()], bid: chosen });
  return new Map(files.map(({ path, text }) => [path, text]));
}

/** The path of the only file of this name. */
export function pathOf(files: Files, name: string): string {
  const [path, ...others] = [...files.keys()].filter((one) => one === name || one.endsWith(`/${name}`));
  if (path === undefined || others.length > 0) throw new Error(`not one file ${name}: ${[...files.keys()].join(", ")}`);
  return path;
}

function dayBefore(instant: string): string {
  return new Date(Date.parse(instant) - day).toISOString().slice(0, 10);
}
