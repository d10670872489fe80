import type { Definition, SymbolKind } from "../model/symbols.ts";
import { describeDocument, describeRequiredDocument } from "./describe/describe-document.ts";
import {
  describeContract,
  describeCriterion,
  describeItem,
  describeKpi,
  describeLot,
  describePerson,
} from "./describe/describe-others.ts";
import { describeRequirement } from "./describe/describe-requirement.ts";
import type { DescribeTools } from "./describe/describe-tools.ts";
import { codeSpan, paragraphs } from "./describe/markdown.ts";

const describers: Readonly<Partial<Record<SymbolKind, (id: string, tools: DescribeTools) => readonly string[]>>> = {
  requirement: describeRequirement,
  "required-document": describeRequiredDocument,
  document: describeDocument,
  person: describePerson,
  contract: describeContract,
  lot: describeLot,
  item: describeItem,
  kpi: describeKpi,
  criterion: describeCriterion,
};

/** An entry as a hover shows it, as Markdown: what it is, what it asks or says, how it stands, and where. */
export function describeDefinition({ kind, id, title, at }: Definition, tools: DescribeTools): string {
  const body = describers[kind]?.(id, tools) ?? [];
  return paragraphs([`**${codeSpan(id)}**`, tools.own(title), ...body, tools.place(at)]);
}

/** What a pack asks for and no file declares; undefined for an id that no pack knows either. */
export function describeLawDemand(id: string, tools: DescribeTools): string | undefined {
  const demand = tools.bid.demands.find(({ required }) => required.id?.normalize("NFC") === id.normalize("NFC"));
  if (!demand) return undefined;
  const { title, type } = demand.required;
  return paragraphs([`**${codeSpan(id)}**`, tools.own(title ?? type ?? ""), ...describeRequiredDocument(id, tools)]);
}
