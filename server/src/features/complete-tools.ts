import type { Locale } from "../analysis/finding.ts";
import { inlineScalar } from "../interchange/yaml/scalar.ts";
import type { BidModel } from "../model/bid-model.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { SchemaName } from "../schema/locate.ts";
import { type Say, sayIn } from "./feature-texts.ts";
import type { ReadableFile } from "./file-of.ts";
import ar from "./texts/completion.ar.json" with { type: "json" };
import en from "./texts/completion.en.json" with { type: "json" };
import ru from "./texts/completion.ru.json" with { type: "json" };
import type { YamlCursor } from "./yaml-cursor.ts";

/** The voice of completion in one language. */
export function completionSay(locale: Locale): Say<keyof typeof en> {
  return sayIn({ en, ru, ar }, locale);
}

/** Everything that proposals in YAML are made from. */
export interface YamlRequest {
  readonly snapshot: Snapshot;
  readonly file: ReadableFile;
  readonly offset: number;
  readonly bids: readonly BidModel[];
  readonly locale: Locale;
  readonly asOf: string;
  readonly name: SchemaName;
  readonly cursor: YamlCursor;
  /** The path of the cursor with `*` for every index, such as `responses.*.value`. */
  readonly place: string;
  readonly say: Say<keyof typeof en>;
}

/** A path with `*` for every index. */
export function placeName(path: YamlCursor["path"]): string {
  return path.map((step) => (typeof step === "number" ? "*" : step)).join(".");
}

/**
 * A value as it must be written at the cursor, so that it is read as that value: inside the quotes that stand there, with
 * quotes of its own where it needs them, with the blank behind the colon.
 *
 * @param literal True for numbers, dates, yes and no, and ids, which are never quoted.
 */
export function writeValue(value: string, { cursor, file, offset }: YamlRequest, literal: boolean): string {
  if (cursor.quote !== "") {
    const inner = cursor.quote === '"' ? value.replace(/["\\]/g, "\\$&") : value.replaceAll("'", "''");
    return inner + (cursor.closed ? "" : cursor.quote);
  }
  const blank = cursor.at === "value" && file.text.charAt(offset - 1) === ":" && cursor.start === offset ? " " : "";
  return blank + (literal ? value : inlineScalar(value, cursor.flow));
}
