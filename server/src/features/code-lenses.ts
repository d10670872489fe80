import { findBids } from "../analysis/check-workspace.ts";
import type { CheckResult, Locale } from "../analysis/finding.ts";
import { filesOfBid } from "../model/bid-memory.ts";
import type { BidModel } from "../model/bid-model.ts";
import { folderOf } from "../model/paths.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { isKind, type SectionFile, type YamlFile } from "../model/source-file.ts";
import { type Place, placeOf, placeOfKey } from "../schema/place.ts";
import type { Range } from "../text/line-index.ts";
import { bidsOf } from "./bid-at.ts";
import { fileOf } from "./file-of.ts";
import { describeCoverage } from "./lenses/describe-coverage.ts";
import { describeRequiredDocument } from "./lenses/describe-document.ts";
import { describeLength, mayBeLimited } from "./lenses/describe-length.ts";
import { describeRequirement } from "./lenses/describe-requirement.ts";
import { describeCriterion, describeScore } from "./lenses/describe-score.ts";
import { type LensText, type LensTools, lensTools } from "./lenses/lens-tools.ts";
import { rangeOf } from "./position.ts";

/**
 * What a lens is about. `coverage` and `score` are about the tender as a whole, `length` about the section that it stands
 * in; they have no id.
 */
export interface LensSubject {
  readonly kind: "coverage" | "requirement" | "document" | "score" | "criterion" | "length";
  readonly id: string;
}

/** A place above which a lens stands; what it says is asked for when it comes into sight. */
export interface CodeLensAnswer {
  readonly range: Range;
  readonly subject: LensSubject;
}

/** What a lens says, and where it leads to. */
export interface ResolvedLens {
  readonly title: string;
  readonly locations: readonly { readonly file: string; readonly range: Range }[];
}

/** The places of a tender above which something is to be said, and the title of a section whose length is limited. */
export function provideCodeLenses(snapshot: Snapshot, request: { readonly file: string }): readonly CodeLensAnswer[] {
  const file = fileOf(snapshot, request.file);
  if (file?.form === "section") return sectionLenses(snapshot, file);
  if (!isKind(file, "tender")) return [];
  const { data } = file;
  const lenses: CodeLensAnswer[] = [];
  const add = (at: Place, kind: LensSubject["kind"], id = ""): void => {
    if (at.file === file.path) lenses.push({ range: file.lines.rangeOf(at.span), subject: { kind, id } });
  };
  const addEntries = (kind: LensSubject["kind"], entries: readonly { readonly id?: string }[] = []): void => {
    for (const entry of entries) if (entry.id !== undefined) add(placeOf(entry, "id"), kind, entry.id);
  };
  add(topOf(file), "coverage");
  // Where no bid answers the tender, nothing could be said about its parts, and a lens without a word is an empty line.
  if (!isBidFor(snapshot, file.path)) return lenses;
  addEntries("document", data.requiredDocuments);
  addEntries("requirement", data.requirements);
  if (data.evaluation) add(placeOfKey(data, "evaluation"), "score");
  addEntries("criterion", data.evaluation?.criteria);
  return lenses;
}

function sectionLenses(snapshot: Snapshot, file: SectionFile): readonly CodeLensAnswer[] {
  const isLimited = findBids(snapshot).some((manifest) => {
    const { sections, tender } = filesOfBid(snapshot)(manifest);
    return sections.includes(file) && mayBeLimited(file, tender?.data.format?.sections ?? []);
  });
  if (!isLimited || file.data.title === undefined) return [];
  const range = file.lines.rangeOf(placeOf(file.data, "title").span);
  return [{ range, subject: { kind: "length", id: "" } }];
}

function isBidFor(snapshot: Snapshot, tender: string): boolean {
  return findBids(snapshot).some((manifest) => filesOfBid(snapshot)(manifest).tender?.path === tender);
}

/** The first line that says something. */
function topOf(file: YamlFile<"tender">): Place {
  return {
    file: file.path,
    span: file.tree.root?.kind === "map" ? (file.tree.root.pairs[0]?.key.span ?? start) : start,
  };
}

const start = { start: 0, end: 0 };

/** Says what a lens says: for each bid on the tender, with its name where there are several. */
export function resolveCodeLens(
  snapshot: Snapshot,
  result: Pick<CheckResult, "findings">,
  request: { readonly file: string; readonly subject: LensSubject; readonly locale: Locale; readonly asOf: string },
): ResolvedLens | undefined {
  const tools = lensTools(request.locale);
  const { file, subject } = request;
  const bids = bidsOf(snapshot, file, request.asOf).filter((bid) =>
    subject.kind === "length" ? bid.sections.some(({ path }) => path === file) : bid.tender?.path === file,
  );
  if (bids.length === 0) {
    return request.subject.kind === "coverage" ? { title: tools.say("noBid"), locations: [] } : undefined;
  }
  const texts = bids.flatMap((bid) => {
    const text = describe(bid, result, request, tools);
    return text ? [{ ...text, title: bids.length > 1 ? named(bid, text, tools) : text.title }] : [];
  });
  if (texts.length === 0) return undefined;
  const locations = texts.flatMap(({ places }) =>
    places.flatMap((place) => {
      const range = rangeOf(snapshot, place);
      return range ? [{ file: place.file, range }] : [];
    }),
  );
  return { title: texts.map(({ title }) => title).join(" | "), locations };
}

function named(bid: BidModel, { title }: LensText, { say }: LensTools): string {
  const folder = folderOf(bid.manifest.path);
  return say("ofBid", { bid: folder.slice(folder.lastIndexOf("/") + 1), text: title });
}

function describe(
  bid: BidModel,
  result: Pick<CheckResult, "findings">,
  { file, subject: { kind, id } }: { readonly file: string; readonly subject: LensSubject },
  tools: LensTools,
): LensText | undefined {
  const findings = (): CheckResult["findings"] => result.findings.filter((one) => one.bid === bid.manifest.path);
  switch (kind) {
    case "coverage":
      return describeCoverage(bid, findings(), tools);
    case "requirement":
      return describeRequirement(bid, id, findings(), tools);
    case "document":
      return describeRequiredDocument(bid, id, tools);
    case "score":
      return describeScore(bid, tools);
    case "criterion":
      return describeCriterion(bid, id, tools);
    case "length":
      return describeLength(bid, file, tools);
  }
}
