import type { Finding, Locale } from "../analysis/finding.ts";
import { printVariable } from "../export/build/variable-text.ts";
import type { BidModel } from "../model/bid-model.ts";
import { directives } from "../model/directives.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { Place } from "../schema/place.ts";
import { touches } from "../text/span.ts";
import { bidsOf } from "./bid-at.ts";
import { describeOrigin } from "./describe/describe-others.ts";
import { describeTools } from "./describe/describe-tools.ts";
import { codeSpan, escapeMarkdown, fromRight, isolate, paragraphs } from "./describe/markdown.ts";
import { describeDefinition, describeLawDemand } from "./describe-definition.ts";
import { describeDirective } from "./directive-text.ts";
import { hoverProperty } from "./hover-property.ts";
import { hoverRules, rangeOfFinding } from "./hover-rules.ts";
import type { FilePosition, HoverAnswer } from "./language-service.ts";
import { mentionsAt } from "./mentions.ts";
import { type Cursor, findCursor } from "./position.ts";
import { directiveAt, variableAt } from "./variable-at.ts";

export type HoverRequest = FilePosition & { readonly locale: Locale; readonly asOf: string };

type Hovered = Omit<HoverAnswer, "rules">;

/**
 * What stands under the cursor: an id's entry, a variable's value, a directive, a date, an amount, or a property's
 * documentation; behind it the rules whose findings stand there.
 *
 * @param result What the last check found; undefined where none was made since the last change.
 */
export function provideHover(
  snapshot: Snapshot,
  request: HoverRequest,
  result?: { readonly findings: readonly Finding[] },
): HoverAnswer | undefined {
  const cursor = findCursor(snapshot, request);
  if (!cursor) return undefined;
  const bids = openFirst(bidsOf(snapshot, cursor.file.path, request.asOf));
  const rules = hoverRules(result, { file: cursor.file.path, position: request.position }, request.locale);
  const answer = hoverWord(snapshot, cursor, bids, request);
  if (answer) {
    return { ...answer, contents: request.locale === "ar" ? fromRight(answer.contents) : answer.contents, rules };
  }
  const range = rangeOfFinding(result, cursor.file.path, request.position);
  return range && rules.length > 0 ? { contents: "", range, rules } : undefined;
}

/** A bid that is still worked on is meant rather than one that was handed in long ago. */
function openFirst(bids: readonly BidModel[]): readonly BidModel[] {
  const isOpen = ({ manifest }: BidModel): boolean =>
    manifest.data.status === "draft" || manifest.data.status === "ready";
  return [...bids.filter(isOpen), ...bids.filter((bid) => !isOpen(bid))];
}

function hoverWord(
  snapshot: Snapshot,
  cursor: Cursor,
  bids: readonly BidModel[],
  request: HoverRequest,
): Hovered | undefined {
  for (const bid of bids) {
    const answer = hoverId(cursor, bid, request.locale) ?? hoverVariable(cursor, bid, request.locale);
    if (answer) return answer;
  }
  const other = hoverMention(snapshot, cursor, bids, request.locale);
  return other ?? hoverDirective(cursor, request.locale) ?? hoverProperty(cursor, bids[0], request);
}

function hoverId({ file, offset }: Cursor, bid: BidModel, locale: Locale): Hovered | undefined {
  const here = ({ at }: { readonly at: Place }): boolean => at.file === file.path && touches(at.span, offset);
  const reference = bid.symbols.references.find(here);
  const definition = reference ? bid.symbols.find(reference.kinds, reference.id) : bid.symbols.definitions.find(here);
  const tools = describeTools(bid, locale);
  const place = reference ?? definition;
  const contents = definition
    ? describeDefinition(definition, tools)
    : reference?.kinds.includes("required-document")
      ? describeLawDemand(reference.id, tools)
      : undefined;
  return place && contents !== undefined ? { contents, range: file.lines.rangeOf(place.at.span) } : undefined;
}

/** What leads to a declared id without being one that rules follow: the address of a link, a section that is demanded. */
function hoverMention(
  snapshot: Snapshot,
  { file, offset }: Cursor,
  bids: readonly BidModel[],
  locale: Locale,
): Hovered | undefined {
  const found = mentionsAt(snapshot, file, offset);
  const definition = found?.group.definitions[0];
  const bid = definition && bids.find(({ paths }) => paths.includes(definition.at.file));
  if (!found || !bid) return undefined;
  const contents = describeDefinition(definition, describeTools(bid, locale));
  return { contents, range: file.lines.rangeOf(found.mention.around) };
}

function hoverVariable({ file, offset }: Cursor, bid: BidModel, locale: Locale): Hovered | undefined {
  const inline = variableAt(file, offset);
  const variable = inline && bid.variables.get(inline.path);
  if (!inline || !variable || file.form !== "section") return undefined;
  const language = file.data.language ?? bid.language;
  const tools = describeTools(bid, locale);
  const printed = printVariable(variable, language, bid.language);
  const source = describeOrigin(variable, tools);
  const contents = paragraphs([`**${isolate(escapeMarkdown(printed), locale)}**`, codeSpan(variable.path), source]);
  return { contents, range: file.lines.rangeOf(inline.span) };
}

function hoverDirective({ file, offset }: Cursor, locale: Locale): Hovered | undefined {
  const inline = directiveAt(file, offset);
  const known =
    inline && directives.find((directive) => directive.name === inline.name && directive.form === inline.form);
  return inline && known && { contents: describeDirective(known, locale), range: file.lines.rangeOf(inline.nameSpan) };
}
