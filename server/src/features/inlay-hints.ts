import type { Locale } from "../analysis/finding.ts";
import { formatMoney } from "../export/build/format-value.ts";
import { writeAmountInWords } from "../model/amount-in-words/write-amount.ts";
import type { BidModel } from "../model/bid-model.ts";
import { parseDecimal } from "../model/decimal.ts";
import { tenderDateKeys } from "../model/key-dates.ts";
import { daysBetween, firstOffset, type Moment, parseMoment } from "../model/moment.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { SymbolKind } from "../model/symbols.ts";
import { shorten } from "../rules/support/text/shorten.ts";
import { findPath, nodeAtPath } from "../syntax/yaml/node-at.ts";
import type { YamlMap, YamlNode, YamlScalar } from "../syntax/yaml/tree.ts";
import type { Position, Range } from "../text/line-index.ts";
import type { Span } from "../text/span.ts";
import { bidsOf } from "./bid-at.ts";
import { type Say, sayIn } from "./feature-texts.ts";
import { fileOf, type ReadableFile } from "./file-of.ts";
import ar from "./texts/inlay-hints.ar.json" with { type: "json" };
import en from "./texts/inlay-hints.en.json" with { type: "json" };
import ru from "./texts/inlay-hints.ru.json" with { type: "json" };

/** A word within a line that the file does not hold. */
export interface InlayHintAnswer {
  readonly position: Position;
  readonly label: string;
  /** The whole of what the label cuts short; plain text. */
  readonly tooltip?: string;
}

/** Which hints a person wants to see. */
export interface HintWishes {
  /** The title behind an id of the tender. */
  readonly titles: boolean;
  /** The days left behind a date. */
  readonly days: boolean;
  /** An amount again: its thousands set apart, or in words. */
  readonly amounts: "off" | "grouped" | "words";
}

export interface InlayHintRequest {
  readonly file: string;
  readonly range: Range;
  readonly locale: Locale;
  readonly asOf: string;
  readonly wishes: HintWishes;
}

/** What the buyer's ids stand for is hard to remember; those of one's own library speak for themselves. */
const asked: ReadonlySet<SymbolKind> = new Set(["requirement", "required-document", "lot", "item", "kpi", "criterion"]);

/** The keys whose dates a bid waits for, and those until which something is valid. */
const dateKeys: ReadonlySet<string> = new Set(tenderDateKeys);
/** The keys whose values are amounts of money. */
export const amountKeys: ReadonlySet<string> = new Set(["amount", "total", "unitPrice", "cost", "ceiling"]);
/** An amount of fewer digits is read at a glance. */
const shortestAmount = 10_000;
/** Editors cut longer hints off, in the middle of a word. */
const longestTitle = 40;

/** The hints of a part of a file, in the order of the text. */
export function provideInlayHints(snapshot: Snapshot, request: InlayHintRequest): readonly InlayHintAnswer[] {
  const file = fileOf(snapshot, request.file);
  if (!file) return [];
  const part = file.lines.spanOf(request.range);
  const bids = bidsOf(snapshot, file.path, request.asOf);
  const hints: { readonly at: number; readonly hint: Omit<InlayHintAnswer, "position"> }[] = [];
  const add = (at: number, label: string, tooltip?: string): void => {
    hints.push({ at, hint: { label, ...(tooltip === undefined ? {} : { tooltip }) } });
  };
  if (request.wishes.titles) addTitles(file, part, bids, add);
  if (file.form !== "section" && file.tree.root) addValues(file, part, bids[0], request, add);
  return hints.sort((a, b) => a.at - b.at).map(({ at, hint }) => ({ position: file.lines.positionAt(at), ...hint }));
}

type Add = (at: number, label: string, tooltip?: string) => void;

function addTitles(file: ReadableFile, part: Span, bids: readonly BidModel[], add: Add): void {
  // Within prose a hint would break the sentence; its front matter is YAML like any other.
  const limit = file.form === "section" ? (file.tree.frontMatter?.span.end ?? 0) : file.text.length;
  const done = new Set<number>();
  for (const { symbols } of bids) {
    const own = symbols.references.filter(({ at }) => at.file === file.path && at.span.end <= limit);
    let lot: string | undefined;
    for (const { at, kinds, id } of own.sort((a, b) => a.at.span.start - b.at.span.start)) {
      const { start, end } = at.span;
      const definition = symbols.find(kinds, id);
      if (!definition || !asked.has(definition.kind)) continue;
      // A lot stands in entry after entry; its title is read where it changes.
      const isSameLot = definition.kind === "lot" && definition.id === lot;
      if (definition.kind === "lot") lot = definition.id;
      if (isSameLot || end < part.start || start > part.end || done.has(end)) continue;
      done.add(end);
      const title = plain(definition.title);
      if (saysTitle(file, start, title)) continue;
      const short = shorten(title, longestTitle);
      if (short !== "") add(end, short, short === title ? undefined : title);
    }
  }
}

/** Tells whether the entry around an id writes the title out itself. */
function saysTitle(file: ReadableFile, offset: number, title: string): boolean {
  const tree = file.form === "section" ? file.tree.frontMatter?.yaml : file.tree;
  const path = tree && findPath(tree, offset, file.text)?.path;
  const entry = path && nodeAtPath(tree.root, path.slice(0, -1));
  const own = entry?.kind === "map" ? entry.pairs.find(({ key }) => key.text === "title")?.value : undefined;
  return own?.kind === "scalar" && plain(own.text) === title;
}

function plain(title: string): string {
  return title.replace(/\s+/gu, " ").trim();
}

function addValues(
  file: Extract<ReadableFile, { form: "yaml" | "unknown" }>,
  part: Span,
  bid: BidModel | undefined,
  { wishes, locale, asOf }: InlayHintRequest,
  add: Add,
): void {
  const say = sayIn({ en, ru, ar }, locale);
  const offset = bid?.offset ?? firstOffset([asOf]);
  const today = parseMoment(asOf, offset);
  const currencyOfFile = bid?.prices?.currency ?? bid?.tender?.data.price?.ceiling?.currency;
  const readScalar = (key: string, scalar: YamlScalar, map: YamlMap): void => {
    const { text, span } = scalar;
    if (wishes.days && today && (dateKeys.has(key) || key === "validUntil")) {
      const moment = parseMoment(text, offset);
      const words = moment && describeDays(key, today, moment, offset, bid, say);
      if (words) add(span.end, words);
    }
    if (wishes.amounts === "off" || !amountKeys.has(key)) return;
    const amount = parseDecimal(text);
    if (!amount || amount.abs().lt(shortestAmount)) return;
    const currency = currencyBeside(map) ?? currencyOfFile;
    const words =
      wishes.amounts === "words" && currency !== undefined && key !== "unitPrice"
        ? writeAmountInWords(amount, currency, bid?.language ?? locale)
        : undefined;
    add(span.end, words ?? formatMoney(text, currency, locale));
  };
  const read = (node: YamlNode): void => {
    if (node.span.end < part.start || node.span.start > part.end || node.kind === "scalar") return;
    if (node.kind === "sequence") for (const item of node.items) read(item);
    else {
      for (const { key, value } of node.pairs) {
        if (value.kind === "scalar") readScalar(key.text, value, node);
        else read(value);
      }
    }
  };
  if (file.tree.root) read(file.tree.root);
}

function currencyBeside(map: YamlMap): string | undefined {
  const value = map.pairs.find(({ key }) => key.text === "currency")?.value;
  return value?.kind === "scalar" ? value.text : undefined;
}

/** A date of a tender that was answered and is over needs no reminder. */
function describeDays(
  key: string,
  today: Moment,
  moment: Moment,
  offset: string,
  bid: BidModel | undefined,
  say: Say<keyof typeof en>,
): string | undefined {
  const days = daysBetween(today, moment, offset);
  if (key === "validUntil") return days < 0 ? say("ended", { days: -days }) : say("left", { days });
  if (days >= 0) return say("ahead", { days });
  const status = bid?.manifest.data.status;
  return status === "submitted" || status === "won" || status === "lost" ? undefined : say("passed", { days: -days });
}
