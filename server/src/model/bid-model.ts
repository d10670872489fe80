import type { Draft } from "../schema/draft.ts";
import type { FileOfKind } from "../schema/generated/types.ts";
import { type Answer, collectAnswers } from "./answers.ts";
import { type BidFiles, gatherFiles } from "./bid-files.ts";
import { collectSymbols } from "./collect-symbols.ts";
import { type Coverage, computeCoverage } from "./coverage.ts";
import { collectDemands, type DocumentDemand } from "./demands.ts";
import { findPacks } from "./find-packs.ts";
import { type Law, readLaw } from "./law.ts";
import { firstOffset, isAfter, type Moment, parseMoment } from "./moment.ts";
import { type OtherTender, tendersForOthers } from "./other-tenders.ts";
import { type PriceSchedule, readPricing } from "./pricing.ts";
import type { Snapshot } from "./snapshot.ts";
import type { YamlFile } from "./source-file.ts";
import type { SymbolIndex } from "./symbols.ts";
import { readTimeline, type Timeline } from "./timeline.ts";
import { collectVariables, type VariableTable } from "./variables.ts";
import type { FileEntry } from "./workspace.ts";

/** One bid as a whole: what the rules judge and the exports print. Read-only. */
export interface BidModel extends BidFiles {
  /** What stands below the root. */
  readonly entries: ReadonlyMap<string, FileEntry>;
  /** Every file of the workspace that was read, by path, of whatever bid it is part. */
  readonly sources: Snapshot["files"];
  /** The moment as of which the bid is judged: its own submission once it is submitted, else the one asked for. */
  readonly judgedAt: Moment;
  /** The offset in which plain days are meant: that of the submission deadline, else of another date of the tender. */
  readonly offset: string;
  readonly submissionDeadline: Moment | undefined;
  /** Tells whether something of this lot concerns the bid; what belongs to no lot always does. */
  concernsLot(lot: string | undefined): boolean;
  /** The document's language: the bid's, else the tender's, else English. */
  readonly language: string;
  /** What the packs in force say. */
  readonly law: Law;
  /** Every document that is asked for, by the tender or by a pack, those of lots not bid for included. */
  readonly demands: readonly DocumentDemand[];
  /** From when to when papers, accreditations, certificates and powers are valid, against every date that counts. */
  readonly timeline: Timeline;
  readonly answers: readonly Answer[];
  readonly coverage: Coverage;
  readonly prices: PriceSchedule | undefined;
  readonly symbols: SymbolIndex;
  readonly variables: VariableTable;
  /** The other tenders of the workspace, for names that must not stand in this bid. */
  readonly otherTenders: readonly OtherTender[];
}

/**
 * Builds the model of the bid that hangs on `manifest`. Where it may have been built before, ask `bidAt`.
 *
 * @param files Its files, where they were gathered already.
 */
export function buildBid(
  manifest: YamlFile<"bid">,
  snapshot: Snapshot,
  asOf: Moment,
  files: BidFiles = gatherFiles(manifest, snapshot),
): BidModel {
  const tender = files.tender?.data;
  const deadlineText = tender?.dates?.submissionDeadline;
  const { clarificationDeadline, opening, contractSigning, executionStart, executionEnd } = tender?.dates ?? {};
  // A deadline that is a day is meant where the tender's other clocks stand.
  const others = [opening, clarificationDeadline, contractSigning, executionStart, executionEnd];
  const offset = firstOffset([deadlineText, ...others]);
  const concernsLot = lotFilter(manifest, files.tender);
  const language = manifest.data.language ?? tender?.language ?? "en";
  const answers = collectAnswers(files);
  // What is asked of one item is asked of the lot of that item.
  const lotOfItem = new Map((tender?.items ?? []).map((item) => [item.id?.normalize("NFC"), item.lot]));
  const requirements = (tender?.requirements ?? []).filter(({ lot, item }) =>
    concernsLot(lot ?? (item === undefined ? undefined : lotOfItem.get(item.normalize("NFC")))),
  );
  const law = readLaw(findPacks(files.tender, files.workspace, snapshot), {
    route: tender?.route,
    styles: tender?.styles ?? [],
    vat: tender?.price?.vat,
  });
  const prices = files.pricing && readPricing(files.pricing.data, tender?.items, concernsLot);
  const submissionDeadline = deadlineText === undefined ? undefined : parseMoment(deadlineText, offset);
  const dated = {
    judgedAt: judgedAt(manifest.data, asOf, submissionDeadline, offset),
    offset,
    submissionDeadline,
    concernsLot,
    demands: collectDemands(tender?.requiredDocuments ?? [], law, concernsLot),
  };
  return {
    ...files,
    ...dated,
    entries: snapshot.entries,
    sources: snapshot.files,
    language,
    law,
    timeline: readTimeline({ ...files, ...dated, law }),
    answers,
    coverage: computeCoverage(requirements, answers, waivedBy(manifest.data)),
    prices,
    symbols: collectSymbols(files),
    variables: collectVariables(files, prices, language),
    otherTenders: tendersForOthers(snapshot).filter(({ path }) => path !== files.tender?.path),
  };
}

const finalStates: ReadonlySet<string> = new Set(["submitted", "won", "lost"]);

function judgedAt(bid: Draft<FileOfKind["bid"]>, asOf: Moment, deadline: Moment | undefined, offset: string): Moment {
  // A day that was asked for is meant in the tender's offset too.
  const asked = parseMoment(asOf.text, offset) ?? asOf;
  if (!finalStates.has(bid.status ?? "")) return asked;
  const own = bid.submittedAt === undefined ? undefined : parseMoment(bid.submittedAt, offset);
  // A bid that does not say when it was handed in went in by the deadline, so that archives do not turn red with time.
  return own ?? (deadline && isAfter(asked, deadline) ? deadline : asked);
}

function isReadInPart(file: YamlFile | undefined): boolean {
  return file?.problems.some((problem) => problem.rule === "schema/syntax") === true;
}

/** What the bid decided not to apply to it, by ids in NFC. */
function waivedBy(bid: Draft<FileOfKind["bid"]>): (id: string) => boolean {
  const waived = new Set(
    (bid.decisions ?? []).filter(({ applies }) => applies === false).map(({ required }) => required?.normalize("NFC")),
  );
  return (id) => waived.has(id);
}

function lotFilter(
  manifest: YamlFile<"bid">,
  tender: YamlFile<"tender"> | undefined,
): (lot: string | undefined) => boolean {
  const known = new Set((tender?.data.lots ?? []).map((lot) => lot.id?.normalize("NFC")));
  const named = (manifest.data.lots ?? []).map((lot) => lot.normalize("NFC"));
  // A lot that nobody knows is a mistake of its own; it must not make the rest of the bid disappear.
  const chosen = named.filter((lot) => known.has(lot));
  if (chosen.length === 0) {
    // While somebody types, nobody can tell which lots are meant; nothing is said of any until it can be read.
    const unread = isReadInPart(manifest)
      ? /^\s*["']?lots\b/mu.test(manifest.text)
      : named.length > 0 && (isReadInPart(tender) || tender?.data.lots?.some(({ id }) => id === undefined) === true);
    return unread ? (lot) => lot === undefined : () => true;
  }
  const set = new Set(chosen);
  return (lot) => lot === undefined || set.has(lot.normalize("NFC"));
}
