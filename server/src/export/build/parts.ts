import { attribute } from "../../model/collect-section-symbols.ts";
import { concernedSections } from "../../model/document-parts.ts";
import type * as Markdown from "../../syntax/markdown/tree.ts";
import type { Block } from "../blocks/types.ts";
import type { TextKey } from "../texts/texts.ts";
import { type BuildContext, report, word } from "./build-context.ts";
import { text, withHeading } from "./cells.ts";
import { buildCommunicationPlan } from "./communication-plan.ts";
import { buildComplianceMatrix } from "./compliance-matrix.ts";
import { buildCover } from "./cover.ts";
import { buildCvs } from "./cvs.ts";
import { buildDocumentList } from "./document-list.ts";
import { buildGlossary } from "./glossary.ts";
import { buildLetterOfBid } from "./letter-of-bid.ts";
import { partNames } from "./part-names.ts";
import { buildPastContracts } from "./past-contracts.ts";
import { buildPriceSchedule } from "./price-schedule.ts";
import { buildRiskRegister } from "./risk-register.ts";
import { buildSection } from "./section.ts";
import { buildSignatures } from "./signatures.ts";
import { buildTeam } from "./team.ts";
import { buildKpiPlan, buildQuestions } from "./tender-tables.ts";

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
  "risk-register": buildRiskRegister,
  "letter-of-bid": buildLetterOfBid,
  cvs: buildCvs,
  glossary: buildGlossary,
  signatures: buildSignatures,
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
  "risk-register": "riskRegister",
  "letter-of-bid": "letterOfBid",
  cvs: "cvs",
  glossary: "glossary",
  signatures: "signatures",
};

const contents: Readonly<Record<string, { readonly of: "headings" | "tables" | "figures"; readonly title: TextKey }>> =
  {
    toc: { of: "headings", title: "contents" },
    "list-of-tables": { of: "tables", title: "listOfTables" },
    "list-of-figures": { of: "figures", title: "listOfFigures" },
  };

function buildContents(name: string, context: BuildContext): Block | undefined {
  const kind = Object.hasOwn(contents, name) ? contents[name] : undefined;
  return kind && { kind: "contents", of: kind.of, title: [text(word(context, kind.title))] };
}

/** The blocks of a part; undefined for a name that means nothing. */
function buildFacts(name: string, context: BuildContext, lot?: string): readonly Block[] | undefined {
  const build = Object.hasOwn(factParts, name) ? factParts[name] : undefined;
  const key = JSON.stringify([name, lot, context.language]);
  const blocks = context.printed?.get(key) ?? build?.(context, lot);
  if (blocks) context.printed?.set(key, blocks);
  return blocks;
}

/** What a directive on a line of its own prints. */
export function buildDirective(
  block: Markdown.LeafDirectiveBlock,
  context: BuildContext,
): readonly Block[] | undefined {
  const list = buildContents(block.name, context);
  if (list) return [list];
  const blocks = buildFacts(block.name, context, attribute(block.attributes, "lot")?.value);
  if (blocks?.length === 0) report(context, "no-data", block.name, undefined);
  return blocks;
}

function buildFactPart(name: string, context: BuildContext): readonly Block[] {
  const title = titles[name];
  const facts = title && buildFacts(name, context);
  if (!title || !facts) return [];
  const blocks = withHeading(`#${name}`, word(context, title), facts);
  if (blocks.length === 0) {
    // What the manifest names is asked for; what belongs to every bid is left out without a word.
    if (context.model.manifest.data.parts) report(context, "no-data", name, undefined);
    return [];
  }
  // The matrix has six columns and needs the width; what is to be signed stays together with its heading.
  if (name === "compliance-matrix") return [{ kind: "landscape", blocks }];
  return name === "signatures" ? [{ kind: "keep", blocks }] : blocks;
}

/** Puts the parts of the document in the order of the manifest; a directive in a section takes the place of its part. */
export function buildParts(context: BuildContext): readonly Block[] {
  const sections = concernedSections(context.model);
  const parts = partNames(context.model);
  const blocks: Block[] = [];
  let front = true;
  for (const part of parts) {
    const list = buildContents(part, context);
    if (list) blocks.push(list);
    else if (part === "cover") blocks.push(buildCover(context));
    else if (part === "letter-of-bid") {
      // A letter has pages of its own, wherever it stands.
      blocks.push({ kind: "page-break" }, ...buildFactPart(part, context), { kind: "page-break" });
    } else {
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
