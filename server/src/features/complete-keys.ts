import { alternativesOf, dereference, type LocatedSchema, typesOf } from "../schema/locate.ts";
import type { YamlRequest } from "./complete-tools.ts";
import type { Offer } from "./completion-answer.ts";
import { choicesOf, schemaTextIn, schemaTitle } from "./schema-text.ts";
import { indentOf, linesFrom } from "./yaml-lines.ts";

/** Keys of a map that it does not have yet, the required ones first, each group in the order of the schema. */
export function proposeKeys(schema: LocatedSchema, request: YamlRequest): readonly Offer[] {
  const { cursor, name, locale } = request;
  const required: Offer[] = [];
  const others: Offer[] = [];
  for (const one of alternativesOf(schema)) {
    const needed = new Set(one.schema.required ?? []);
    for (const [key, property] of Object.entries(one.schema.properties ?? {})) {
      if (cursor.siblings.has(key)) continue;
      const located = dereference({ schema: property, file: one.file });
      const title = titleOf(key, located, locale);
      (needed.has(key) ? required : others).push({
        label: key,
        kind: "property",
        ...(title === undefined ? {} : { detail: title }),
        source: { of: "property", name: key, within: name, path: cursor.path },
        filterText: title === undefined ? key : `${key} ${title}`,
        ...insertKey(key, located, request),
      });
    }
  }
  return [...required, ...others];
}

/** The title of a key; a key that is its own title, such as the id of a rule, is told by its description. */
function titleOf(key: string, located: LocatedSchema, locale: YamlRequest["locale"]): string | undefined {
  const { title, description } = located.schema;
  return title === key && description !== undefined ? schemaTextIn(locale, description) : schemaTitle(located, locale);
}

function insertKey(key: string, schema: LocatedSchema, { cursor }: YamlRequest): Pick<Offer, "newText" | "snippet"> {
  if (cursor.quote !== "") return { newText: key + (cursor.closed ? "" : cursor.quote) };
  if (cursor.colon) return { newText: key };
  if (!cursor.bare) return { newText: `${key}: ` };
  return { newText: new SnippetWriter(cursor.column).pair(key, schema, true), snippet: true };
}

/** An entry of a list as a whole: its required keys in the order of the schema, with places for their values. */
export function proposeEntry(schema: LocatedSchema, request: YamlRequest): readonly Offer[] {
  const { cursor, locale, say } = request;
  if (!cursor.bare || cursor.quote !== "") return [];
  const fresh = cursor.dash && cursor.siblings.size === 0 && cursor.path.at(-1) === 0;
  const list = alternativesOf(schema).find((one) => one.schema.items);
  const entry = fresh ? schema : list?.schema.items && dereference({ schema: list.schema.items, file: list.file });
  if (!entry || (cursor.dash && !fresh)) return [];
  const mark = fresh ? "" : "- ";
  const title = schemaTitle(entry, locale);
  const detail = title === undefined ? say("entry") : `${title}: ${say("entry")}`;
  const keys = keysOfEntry(entry);
  if (keys.length === 0) return fresh ? [] : [{ label: "-", kind: "snippet", detail, newText: "- $0", snippet: true }];
  const writer = new SnippetWriter(cursor.column + mark.length);
  const newText = mark + writer.map(entry, keys);
  const label = `${mark}${keys.join(", ")}`;
  return [{ label, kind: "snippet", detail, newText, snippet: true, filterText: `${label} ${title ?? ""}` }];
}

/** The shape of a value behind a key that has none yet, on the lines below: the required keys, or a first entry. */
export function proposeBlock(
  schema: LocatedSchema,
  { cursor, file, offset, locale, say }: YamlRequest,
): readonly Offer[] {
  const types = typesOf(schema);
  const isBlank = cursor.start === cursor.end && cursor.quote === "" && !cursor.flow;
  if (!isBlank || types.has("string") || !(types.has("object") || types.has("array"))) return [];
  const { lines, text } = file;
  const line = lines.positionAt(offset).line;
  if (text.slice(offset, lines.lineSpan(line).end).trim() !== "" || isFilled(file, line, cursor.column)) return [];
  const shape = new SnippetWriter(cursor.column).pair("", schema, false).replace(/^: ?/, "").trimEnd();
  const [one] = alternativesOf(schema);
  const entry = one?.schema.items && dereference({ schema: one.schema.items, file: one.file });
  const keys = entry ? keysOfEntry(entry) : keysOfMap(schema);
  if (keys.length === 0) return [];
  const title = schemaTitle(entry ?? schema, locale);
  const detail = title === undefined ? say("entry") : `${title}: ${say("entry")}`;
  return [{ label: `${entry ? "- " : ""}${keys.join(", ")}`, kind: "snippet", detail, newText: shape, snippet: true }];
}

/** True where the lines below a key are its value already. */
function isFilled({ lines, text }: YamlRequest["file"], line: number, column: number): boolean {
  const [next] = linesFrom(text, lines.lineSpan(Math.min(line + 1, lines.lineCount)).start, "down");
  return (
    line + 1 < lines.lineCount &&
    next !== undefined &&
    (indentOf(next) > column || (/^\s*- /.test(next) && indentOf(next) === column))
  );
}

function keysOfMap(schema: LocatedSchema): readonly string[] {
  const [one] = alternativesOf(schema);
  const required = new Set(one?.schema.required ?? []);
  return Object.keys(one?.schema.properties ?? {}).filter((key) => required.has(key));
}

/** The required keys; an entry that needs a single one shows the next as well, so that it says something. */
function keysOfEntry(schema: LocatedSchema): readonly string[] {
  const [one] = alternativesOf(schema);
  const all = Object.keys(one?.schema.properties ?? {});
  const required = new Set(one?.schema.required ?? []);
  const keys = all.filter((key) => required.has(key));
  if (keys.length !== 1) return keys;
  const example = (one?.schema.examples ?? []).find((value) => typeof value === "object" && value !== null);
  const next = all.find((key) => !required.has(key) && example !== undefined && Object.hasOwn(example ?? {}, key));
  return next === undefined ? keys : all.filter((key) => required.has(key) || key === next);
}

/** Deeper than this nobody wants to fill in at once. */
const deepest = 3;

/** Writes keys with places to fill in, counting the places. */
class SnippetWriter {
  private stop = 0;
  private readonly column: number;
  constructor(column: number) {
    this.column = column;
  }

  /** Some keys of a map, one below the other. */
  map(schema: LocatedSchema, keys: readonly string[], column = this.column, depth = 0): string {
    const [one] = alternativesOf(schema);
    return keys
      .map((key) => {
        const property = one?.schema.properties?.[key];
        const located = dereference({ schema: property ?? {}, file: one?.file ?? schema.file });
        return this.pair(key, located, false, column, depth);
      })
      .join(`\n${" ".repeat(column)}`);
  }

  /** A key with the shape of its value. */
  pair(key: string, schema: LocatedSchema, alone: boolean, column = this.column, depth = 0): string {
    const types = typesOf(schema);
    const indent = " ".repeat(column + 2);
    const constant = schema.schema.const;
    if (typeof constant === "string" || typeof constant === "number") return `${key}: ${constant}`;
    const [one] = alternativesOf(schema);
    if (types.has("array") && !types.has("string") && one?.schema.items && depth < deepest) {
      const entry = dereference({ schema: one.schema.items, file: one.file });
      const keys = keysOfEntry(entry);
      const inner = keys.length === 0 ? this.hole(entry, alone) : this.map(entry, keys, column + 4, depth + 1);
      return `${key}:\n${indent}- ${inner}`;
    }
    if (types.has("object") && !types.has("string") && depth < deepest) {
      const keys = keysOfMap(schema);
      return `${key}:\n${indent}${keys.length === 0 ? this.hole(undefined, alone) : this.map(schema, keys, column + 2, depth + 1)}`;
    }
    return `${key}: ${this.hole(schema, alone)}`;
  }

  private hole(schema: LocatedSchema | undefined, alone: boolean): string {
    const choices = schema ? choicesOf(schema) : [];
    if (alone && choices.length === 0) return "$0";
    this.stop += 1;
    return choices.length > 1 ? `\${${this.stop}|${choices.join(",")}|}` : `\${${this.stop}}`;
  }
}
