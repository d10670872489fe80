import type { Locale } from "../analysis/finding.ts";
import { directiveByName } from "../model/directives.ts";
import { packById } from "../model/pack.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { Definition } from "../model/symbols.ts";
import { alternativesOf, dereference, isSchemaName, propertySchema, schemaAt } from "../schema/locate.ts";
import { bidsOf } from "./bid-at.ts";
import type { ProposalSource } from "./completion-answer.ts";
import { describeOrigin } from "./describe/describe-others.ts";
import { describeTools } from "./describe/describe-tools.ts";
import { codeSpan, escapeMarkdown, fromRight, paragraphs } from "./describe/markdown.ts";
import { describeDefinition, describeLawDemand } from "./describe-definition.ts";
import { describeAttribute, describeDirective } from "./directive-text.ts";
import { describeRule } from "./hover-rules.ts";
import { describeChoice, describeSchema } from "./schema-text.ts";

/** Which proposal somebody looks at. */
export interface ResolveRequest {
  /** The file that is being written. */
  readonly file: string;
  readonly locale: Locale;
  readonly asOf: string;
  readonly source: ProposalSource;
}

/** The documentation of a proposal, as Markdown; undefined where nothing is known of it any more. */
export function resolveCompletion(snapshot: Snapshot, request: ResolveRequest): string | undefined {
  const text = describeProposal(snapshot, request);
  return text !== undefined && request.locale === "ar" ? fromRight(text) : text;
}

function describeProposal(snapshot: Snapshot, request: ResolveRequest): string | undefined {
  const { locale, source } = request;
  const { name } = source;
  switch (source.of) {
    case "property":
    case "choice":
      return describeFromSchema(source, locale);
    case "directive": {
      const directive = directiveByName.get(name);
      return directive && describeDirective(directive, locale);
    }
    case "attribute":
      return describeAttribute(name, locale);
    case "rule":
      return paragraphs([`**${codeSpan(name)}**`, describeRule(name, locale)]);
    case "pack": {
      const pack = packById.get(name);
      return pack && paragraphs([`**${escapeMarkdown(pack.title)}**`, escapeMarkdown(pack.description ?? "")]);
    }
    default:
      return describeFromBid(snapshot, request);
  }
}

function describeFromSchema({ of, name, within = "", path = [] }: ProposalSource, locale: Locale): string | undefined {
  const place = isSchemaName(within) ? schemaAt(within, path) : undefined;
  if (!place || of === "choice") return place && describeChoice(place, name, locale);
  const property = propertySchema(place, name);
  const isRequired = alternativesOf(place).some(({ schema }) => schema.required?.includes(name) === true);
  return property && describeSchema(dereference(property), locale, isRequired);
}

function describeFromBid(snapshot: Snapshot, { file, locale, asOf, source }: ResolveRequest): string | undefined {
  for (const bid of bidsOf(snapshot, file, asOf)) {
    const tools = describeTools(bid, locale);
    if (source.of === "variable") {
      const variable = bid.variables.get(source.name);
      if (!variable) continue;
      return paragraphs([tools.own(String(variable.value)), describeOrigin(variable, tools)]);
    }
    const found =
      source.of === "demand"
        ? describeLawDemand(source.name, tools)
        : describeEntry(bid.symbols.definitions, source, tools);
    if (found !== undefined) return found;
  }
  return undefined;
}

function describeEntry(
  definitions: readonly Definition[],
  { name, within }: ProposalSource,
  tools: Parameters<typeof describeDefinition>[1],
): string | undefined {
  const definition = definitions.find(({ id, kind }) => id === name && kind === within);
  return definition && describeDefinition(definition, tools);
}
