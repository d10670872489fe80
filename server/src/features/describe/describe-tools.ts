import type { Locale } from "../../analysis/finding.ts";
import { formatBoolean, formatDate, formatNumber } from "../../export/build/format-value.ts";
import type { BidModel } from "../../model/bid-model.ts";
import { parseDecimal } from "../../model/decimal.ts";
import type { LawSource } from "../../model/law.ts";
import { baseName } from "../../model/paths.ts";
import type { SymbolKind } from "../../model/symbols.ts";
import { shorten } from "../../rules/support/text/shorten.ts";
import type { Place } from "../../schema/place.ts";
import { type Say, sayIn } from "../feature-texts.ts";
import ar from "../texts/descriptions.ar.json" with { type: "json" };
import en from "../texts/descriptions.en.json" with { type: "json" };
import ru from "../texts/descriptions.ru.json" with { type: "json" };
import { codeSpan, escapeMarkdown, inRow, isolate } from "./markdown.ts";

/** The voice of descriptions in one language. */
export type DescribeSay = Say<keyof typeof en>;

/** Speaks a language of ours. */
export function describeIn(locale: Locale): DescribeSay {
  return sayIn({ en, ru, ar }, locale);
}

/** What the entries of a bid are described with. All texts that it gives are Markdown. */
export interface DescribeTools {
  readonly locale: Locale;
  readonly bid: BidModel;
  readonly say: DescribeSay;
  /** A text of the user. */
  own(text: string): string;
  /** An entry by its id: the id and, where there is one, its title. */
  entry(kinds: readonly SymbolKind[], id: string): string;
  /** A file and a line. */
  place(at: Place): string;
  date(text: string): string;
  /** A number or another value as it is written. */
  value(value: unknown): string;
  law(source: LawSource): string;
}

/**
 * A value as a person of that language writes it: yes or no, numbers and dates in their form.
 *
 * @param own Writes what the user wrote in words.
 */
export function writeValue(value: unknown, locale: Locale, own: (text: string) => string): string {
  if (Array.isArray(value))
    return inRow(
      value.map((one) => writeValue(one, locale, own)),
      locale,
    );
  if (typeof value === "boolean") return formatBoolean(value, locale);
  if (typeof value !== "string" && typeof value !== "number") return "";
  const text = String(value);
  if (parseDecimal(text)) return formatNumber(text, locale);
  return /^\d{4}-\d{2}-\d{2}/.test(text) ? formatDate(text, locale) : own(text);
}

/** The tools for one bid and one language. */
export function describeTools(bid: BidModel, locale: Locale): DescribeTools {
  const say = describeIn(locale);
  const own = (text: string): string => isolate(escapeMarkdown(text), locale);
  const date = (text: string): string => formatDate(text, locale);
  return {
    locale,
    bid,
    say,
    own,
    date,
    entry(kinds, id) {
      const title = bid.symbols.find(kinds, id)?.title ?? "";
      return title === "" ? codeSpan(id) : `${codeSpan(id)} ${own(shorten(title, 80))}`;
    },
    place({ file, span }) {
      const line = bid.sources.get(file)?.lines.positionAt(span.start).line ?? 0;
      return say("place", { file: isolate(escapeMarkdown(baseName(file)), locale), line: String(line + 1) });
    },
    value: (value) => writeValue(value, locale, own),
    law({ pack, clause, asOf, verified }) {
      const mark = !verified
        ? say("notVerified")
        : asOf === undefined
          ? say("verified")
          : say("verifiedAsOf", { date: date(asOf) });
      return `${say("law", { clause: own(clause), pack: codeSpan(pack) })} · ${verified ? mark : `**${mark}**`}`;
    },
  };
}
