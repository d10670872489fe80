import { emitYaml } from "../../interchange/yaml/emit-yaml.ts";
import type { BidModel } from "../../model/bid-model.ts";
import { attribute } from "../../model/collect-section-symbols.ts";
import type { FileReference } from "../../model/file-references.ts";
import { baseName, folderOf, isMarkdown, relativePath, withoutExtension } from "../../model/paths.ts";
import { insertListId } from "../../rules/support/edits/insert-key.ts";
import { type DemandedSection, demandedSections } from "../../rules/support/tender/demanded-sections.ts";
import { missingSections } from "../../rules/support/tender/missing-sections.ts";
import { nodeOf } from "../../schema/place.ts";
import { touches } from "../../text/span.ts";
import { sayIn } from "../feature-texts.ts";
import type { ActionContext, ActionEdits, ActionOffer, ActionProvider, NewFile } from "./action.ts";
import { freePath } from "./free-path.ts";
import { planEdits, withLineBreaksOf } from "./plan-edits.ts";
import { actionTexts, localeOf } from "./texts.ts";

/** Sections that the manifest names and that are not there, and sections that the tender demands and the bid lacks. */
export const createSection: ActionProvider = {
  name: "create-section",
  kinds: ["quickfix", "refactor.rewrite"],
  *offer(context) {
    if (!context.canCreate) return;
    for (const bid of context.bids) {
      yield* offerNamed(context, bid);
      yield* offerDemanded(context, bid);
    }
  },
};

function* offerNamed(context: ActionContext, bid: BidModel): Generator<ActionOffer> {
  const { file, span, snapshot, say } = context;
  for (const reference of bid.references) {
    const { key, state, path, at, written } = reference;
    if (key !== "sections" || state !== "missing" || path === undefined || !isMarkdown(path)) continue;
    if (at.file !== file.path || !touches(at.span, span.start)) continue;
    yield {
      key: `${bid.manifest.path} named ${path}`,
      bid: bid.manifest.path,
      title: say("createSection", { path: written }),
      kind: "quickfix",
      findings: context.here.filter(({ rule }) => rule === "bid/file-missing"),
      plan: () => planEdits(snapshot, [], [newSection(bid, path, headOf(bid, reference))]),
    };
  }
}

/** The head of a section of which only the path is known: that of the tender's section of this name, else the name itself. */
function headOf(bid: BidModel, { path = "" }: FileReference): Head {
  const name = withoutExtension(baseName(path)).normalize("NFC");
  const bare = name.replace(/^[^\p{L}]+/u, "").replace(/[^\p{L}\p{M}\p{N}_-]+/gu, "-") || "section";
  const demand = missingDemands(bid).find(({ id }) => id === bare);
  const title = demand?.demand.title ?? bare.charAt(0).toUpperCase() + bare.slice(1).replaceAll(/[-_]+/g, " ");
  return { id: demand ? bare : freeId(bid, bare), title };
}

/** A section that is named and not there hides nothing here: it is the one to be made. */
function missingDemands(bid: BidModel): readonly DemandedSection[] {
  return demandedSections(bid).filter(({ section }) => !section);
}

function freeId({ symbols, sections }: BidModel, wanted: string): string {
  const taken = new Set(symbols.definitions.map(({ id }) => id.normalize("NFC")));
  for (const { tree } of sections) {
    for (const block of tree.blocks) {
      const id = block.kind === "heading" ? attribute(block.attributes, "id")?.value : undefined;
      if (id !== undefined) taken.add(id.normalize("NFC"));
    }
  }
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}

function* offerDemanded(context: ActionContext, bid: BidModel): Generator<ActionOffer> {
  const findings = context.here.filter(({ rule, bid: own }) => {
    return rule === "bid/section-missing" && own === bid.manifest.path;
  });
  for (const demanded of missingSections(bid)) {
    const node = nodeOf(demanded.demand);
    const isAsked = context.file.path === bid.tender?.path && node && touches(node.span, context.span.start);
    if (!isAsked && (findings.length === 0 || context.file.path !== bid.manifest.path)) continue;
    const title = demanded.demand.title ?? demanded.id;
    const planned = planDemanded(context, bid, demanded, title);
    if (!planned) continue;
    yield {
      key: `${bid.manifest.path} demanded ${demanded.id}`,
      bid: bid.manifest.path,
      title: context.say("createDemandedSection", { title }),
      kind: isAsked ? "refactor.rewrite" : "quickfix",
      findings,
      plan: () => planned,
    };
  }
}

function planDemanded(
  { snapshot }: ActionContext,
  bid: BidModel,
  demanded: DemandedSection,
  title: string,
): ActionEdits | undefined {
  const { manifest, sections } = bid;
  const home = folderOf(manifest.path);
  const folder = sections[0] ? folderOf(sections[0].path) : `${home}${home === "" ? "" : "/"}sections`;
  const path = freePath(snapshot, folder, numbered(bid, demanded.id), ".md");
  const written = relativePath(manifest.path, path);
  const entry = insertListId(manifest, manifest.data, "sections", written, placeAmong(bid, demanded));
  return planEdits(snapshot, [entry], [newSection(bid, path, { id: demanded.id, title })]);
}

/** The next number in front of the name where the other sections have numbers. */
function numbered({ sections }: BidModel, id: string): string {
  const numbers = sections.map(({ path }) => /^(\d+)[-_. ]/.exec(baseName(path))?.[1]);
  const known = numbers.filter((number) => number !== undefined);
  if (known.length < numbers.length) return id;
  const next = Math.max(0, ...known.map(Number)) + 1;
  return `${String(next).padStart(known[0]?.length ?? 2, "0")}-${id}`;
}

/** Index in the manifest's list in front of which the section belongs by the tender's order; undefined for the end. */
function placeAmong(bid: BidModel, wanted: DemandedSection): number | undefined {
  const demanded = demandedSections(bid);
  const index = demanded.findIndex(({ id }) => id === wanted.id);
  const paths = bid.references.flatMap(({ key, path }) => (key === "sections" ? [path] : []));
  const placeOf = ({ section }: DemandedSection): number => (section ? paths.indexOf(section.path) : -1);
  const before = demanded
    .slice(0, index)
    .map(placeOf)
    .filter((place) => place >= 0);
  if (before.length > 0) return Math.max(...before) + 1;
  const after = demanded
    .slice(index + 1)
    .map(placeOf)
    .filter((place) => place >= 0);
  return after.length > 0 ? Math.min(...after) : undefined;
}

interface Head {
  readonly id: string;
  readonly title: string;
}

function newSection({ manifest, language }: BidModel, path: string, head: Head): NewFile {
  const text = sayIn(actionTexts, localeOf(language))("sectionText");
  return { file: path, text: withLineBreaksOf(manifest.text, `---\n${emitYaml(head)}---\n\n${text}\n`) };
}
