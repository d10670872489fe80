import type { Locale } from "../analysis/finding.ts";
import type { BidModel } from "../model/bid-model.ts";
import { directives } from "../model/directives.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { Definition } from "../model/symbols.ts";
import { type SchemaName, schemaAt } from "../schema/locate.ts";
import { translateSchemaText } from "../schema/translate-text.ts";
import { touches } from "../text/span.ts";
import { bidsOf } from "./bid-at.ts";
import { describeDefinition } from "./describe-definition.ts";
import type { FilePosition, HoverAnswer } from "./language-service.ts";
import { type Cursor, findCursor } from "./position.ts";
import { describeSchema } from "./schema-text.ts";
import { directiveAt, variableAt } from "./variable-at.ts";
import { locateInYaml } from "./yaml-cursor.ts";

export type HoverRequest = FilePosition & { readonly locale: Locale; readonly asOf: string };

/** What stands under the cursor: an id's entry, a variable's value, a directive, or a property's documentation. */
export function provideHover(snapshot: Snapshot, request: HoverRequest): HoverAnswer | undefined {
  const cursor = findCursor(snapshot, request);
  if (!cursor) return undefined;
  const bids = bidsOf(snapshot, cursor.file.path, request.asOf);
  for (const bid of bids) {
    const answer = hoverId(cursor, bid) ?? hoverVariable(cursor, bid);
    if (answer) return answer;
  }
  return hoverDirective(cursor, request.locale) ?? hoverProperty(cursor, request.locale);
}

function hoverId({ file, offset }: Cursor, bid: BidModel): HoverAnswer | undefined {
  const here = (one: {
    readonly at: { readonly file: string; readonly span: { start: number; end: number } };
  }): boolean => one.at.file === file.path && touches(one.at.span, offset);
  const reference = bid.symbols.references.find(here);
  const definition: Definition | undefined = reference
    ? bid.symbols.find(reference.kinds, reference.id)
    : bid.symbols.definitions.find(here);
  if (!definition) return undefined;
  return {
    contents: describeDefinition(definition, bid),
    range: file.lines.rangeOf((reference ?? definition).at.span),
  };
}

function hoverVariable({ file, offset }: Cursor, bid: BidModel): HoverAnswer | undefined {
  const inline = variableAt(file, offset);
  const variable = inline && bid.variables.get(inline.path);
  if (!inline || !variable) return undefined;
  const currency = variable.currency === undefined ? "" : ` ${variable.currency}`;
  const from = variable.at ? `\n\n${variable.at.file}` : "";
  return { contents: `**${String(variable.value)}${currency}**${from}`, range: file.lines.rangeOf(inline.span) };
}

function hoverDirective({ file, offset }: Cursor, locale: Locale): HoverAnswer | undefined {
  const inline = directiveAt(file, offset);
  const known =
    inline && directives.find((directive) => directive.name === inline.name && directive.form === inline.form);
  if (!inline || !known) return undefined;
  return {
    contents: `**${known.name}**\n\n${translateSchemaText(locale, known.description)}`,
    range: file.lines.rangeOf(inline.nameSpan),
  };
}

function hoverProperty({ file, offset }: Cursor, locale: Locale): HoverAnswer | undefined {
  const name: SchemaName | undefined =
    file.form === "yaml" ? file.kind : file.form === "section" ? "section" : undefined;
  const head = file.form === "section" ? file.tree.frontMatter?.span : undefined;
  if (name === undefined || (file.form === "section" && !(head && touches(head, offset)))) return undefined;
  const start = head?.start ?? 0;
  const cursor = locateInYaml(file.text.slice(start), offset - start);
  if (!cursor) return undefined;
  const span = { start: cursor.start + start, end: cursor.end + start };
  const key = cursor.at === "key" ? file.text.slice(span.start, span.end) : undefined;
  const schema = schemaAt(name, key === undefined ? cursor.path : [...cursor.path, key]);
  return schema && { contents: describeSchema(schema, locale), range: file.lines.rangeOf(span) };
}
