import type { BidModel } from "../model/bid-model.ts";
import { alternativesOf, type SchemaName, schemaAt } from "../schema/locate.ts";
import { paragraphs } from "./describe/markdown.ts";
import type { HoverRequest } from "./hover.ts";
import { describeAmount, describeDate } from "./hover-values.ts";
import { amountKeys } from "./inlay-hints.ts";
import type { HoverAnswer } from "./language-service.ts";
import type { Cursor } from "./position.ts";
import { choicesOf, describeChoice, describeSchema } from "./schema-text.ts";
import type { YamlCursor } from "./yaml-cursor.ts";
import { yamlCursorAt } from "./yaml-place.ts";

/** What the schema says of the key or value under the cursor; what a date or an amount means stands first. */
export function hoverProperty(
  { file, offset }: Cursor,
  bid: BidModel | undefined,
  request: HoverRequest,
): Omit<HoverAnswer, "rules"> | undefined {
  const place = yamlCursorAt(file, offset);
  if (place?.schema === undefined) return undefined;
  const { cursor, schema: name } = place;
  const written = file.text.slice(cursor.start, cursor.end);
  if (written.trim() === "") return undefined;
  const range = file.lines.rangeOf({ start: cursor.start, end: cursor.end });
  const isKey = cursor.at === "key" && cursor.colon;
  const path = isKey ? [...cursor.path, written] : cursor.path;
  const schema = schemaAt(name, path);
  if (!schema) return undefined;
  if (!isKey && choicesOf(schema).includes(written)) {
    return { contents: describeChoice(schema, written, request.locale), range };
  }
  const about = isKey ? "" : (describeValue(written, cursor, bid, request) ?? "");
  const required = typeof path.at(-1) === "string" && isRequired(name, path);
  return { contents: paragraphs([about, describeSchema(schema, request.locale, required)]), range };
}

function isRequired(name: SchemaName, path: YamlCursor["path"]): boolean {
  const parent = schemaAt(name, path.slice(0, -1));
  const key = String(path.at(-1));
  return parent !== undefined && alternativesOf(parent).some(({ schema }) => schema.required?.includes(key) === true);
}

function describeValue(
  written: string,
  cursor: YamlCursor,
  bid: BidModel | undefined,
  { locale, asOf }: HoverRequest,
): string | undefined {
  const key = String(cursor.path.at(-1));
  if (amountKeys.has(key)) {
    const currency =
      cursor.values.get("currency") ?? bid?.prices?.currency ?? bid?.tender?.data.price?.ceiling?.currency;
    return describeAmount(written, currency, bid?.language ?? locale, locale);
  }
  return describeDate(written, { bid, locale, asOf });
}
