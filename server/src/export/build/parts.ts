import { attribute } from "../../model/collect-section-symbols.ts";
import type { SectionFile } from "../../model/source-file.ts";
import type * as Markdown from "../../syntax/markdown/tree.ts";
import { walkBlocks } from "../../syntax/markdown/walk.ts";
import type { Block } from "../blocks/types.ts";
import type { TextKey } from "../texts/texts.ts";
import { type BuildContext, report, word } from "./build-context.ts";
import { text, withHeading } from "./cells.ts";
import { buildComplianceMatrix } from "./compliance-matrix.ts";
import { buildCover } from "./cover.ts";
import { buildDocumentList } from "./document-list.ts";
import { buildPastContracts, buildTeam } from "./library-tables.ts";
import { buildPriceSchedule } from "./price-schedule.ts";
import { buildSection } from "./section.ts";
import { buildSignatures } from "./signatures.ts";
import { buildCommunicationPlan, buildKpiPlan, buildQuestions } from "./tender-tables.ts";

/** What can stand in a section as a directive or in `parts` by its name: facts that become blocks. */
const factParts: Readonly<Record<string, (context: BuildContext, lot?: string) => readonly Block[]>> = {
  "compliance-matrix": buildComplianceMatrix,
  "price-schedule": buildPriceSchedule,
  "document-list": buildDocumentList,
  "past-contracts": buildPastContracts,
  team: buildTeam,
  "kpi-plan": buildKpiPlan,
  questions: buildQuestions,
  "communication-plan": buildCommunicationPlan,
  signatures: buildSignatures,
  // The files of a bid hold no risks yet.
  "risk-register": () => [],
};

const titles: Readonly<Record<string, TextKey>> = {
  "compliance-matrix": "complianceMatrix",
  "price-schedule": "priceSchedule",
  "document-list": "documentList",
  "past-contracts": "pastContracts",
  team: "team",
  "kpi-plan": "kpiPlan",
  questions: "questions",
  "communication-plan": "communicationPlan",
  signatures: "signatures",
};

const contents: Readonly<Record<string, { readonly of: "headings" | "tables" | "figures"; readonly title: TextKey }>> =
  {
    toc: { of: "headings", title: "contents" },
    "list-of-tables": { of: "tables", title: "listOfTables" },
    "list-of-figures": { of: "figures", title: "listOfFigures" },
  };

const defaultParts = ["cover", "toc", "sections", "compliance-matrix", "price-schedule", "document-list", "signatures"];

function buildContents(name: string, context: BuildContext): Block | undefined {
  const kind = Object.hasOwn(contents, name) ? contents[name] : undefined;
  return kind && { kind: "contents", of: kind.of, title: [text(word(context, kind.title))] };
}

/** What a directive on a line of its own prints. */
export function buildDirective(
  block: Markdown.LeafDirectiveBlock,
  context: BuildContext,
): readonly Block[] | undefined {
  const list = buildContents(block.name, context);
  if (list) return [list];
  const build = Object.hasOwn(factParts, block.name) ? factParts[block.name] : undefined;
  const blocks = build?.(context, attribute(block.attributes, "lot")?.value);
  if (blocks?.length === 0) report(context, "no-data", block.name, undefined);
  return blocks;
}

/** The sections that concern the bid. */
export function concernedSections(context: Pick<BuildContext, "model">): readonly SectionFile[] {
  return context.model.sections.filter((section) => context.model.concernsLot(section.data.lot));
}

function usedDirectives(sections: readonly SectionFile[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const section of sections) {
    walkBlocks(section.tree.blocks, (block) => {
      if (block.kind === "leaf-directive") names.add(block.name);
    });
  }
  return names;
}

function buildFactPart(name: string, context: BuildContext): readonly Block[] {
  const build = Object.hasOwn(factParts, name) ? factParts[name] : undefined;
  const title = titles[name];
  if (!build || !title) return [];
  const blocks = withHeading(`#${name}`, word(context, title), build(context));
  if (blocks.length === 0) return [];
  // The matrix has six columns and needs the width; what is to be signed stays together with its heading.
  if (name === "compliance-matrix") return [{ kind: "landscape", blocks }];
  return name === "signatures" ? [{ kind: "keep", blocks }] : blocks;
}

/** Puts the parts of the document in the order of the manifest; a directive in a section takes the place of its part. */
export function buildParts(context: BuildContext): readonly Block[] {
  const sections = concernedSections(context);
  const used = usedDirectives(sections);
  const parts = (context.model.manifest.data.parts ?? defaultParts).filter((part) => !used.has(part));
  const blocks: Block[] = [];
  let front = true;
  for (const part of parts) {
    const list = buildContents(part, context);
    if (list) blocks.push(list);
    else if (part === "cover") blocks.push(buildCover(context));
    else {
      // What a reader reads begins on a page of its own behind cover and contents.
      if (front && blocks.length > 0) blocks.push({ kind: "page-break" });
      front = false;
      if (part === "sections")
        blocks.push(...sections.flatMap((section) => buildSection(section, context, buildDirective)));
      else blocks.push(...buildFactPart(part, context));
    }
  }
  return blocks;
}
