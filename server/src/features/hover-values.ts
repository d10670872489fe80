import type { Locale } from "../analysis/finding.ts";
import { formatDate, formatMoney } from "../export/build/format-value.ts";
import { writeAmountInWords } from "../model/amount-in-words/write-amount.ts";
import type { BidModel } from "../model/bid-model.ts";
import { parseDecimal } from "../model/decimal.ts";
import { dayIn, daysBetween, firstOffset, parseMoment } from "../model/moment.ts";
import { describeIn } from "./describe/describe-tools.ts";
import { inRow, isolate, paragraphs } from "./describe/markdown.ts";

/** A date: its weekday, how far off it is, and the tender's own clock where it is written by another one. */
export function describeDate(
  text: string,
  { bid, locale, asOf }: { readonly bid: BidModel | undefined; readonly locale: Locale; readonly asOf: string },
): string | undefined {
  const offset = bid?.offset ?? firstOffset([text, asOf]);
  const moment = parseMoment(text, offset);
  const today = parseMoment(asOf, offset);
  if (!moment || !today) return undefined;
  const say = describeIn(locale);
  const days = daysBetween(today, moment, offset);
  const far = days < 0 ? say("passed", { days: -days }) : say("ahead", { days });
  const own = moment.isDay ? undefined : inOffset(moment.start, offset);
  const clock =
    own === undefined || own === text.slice(0, own.length)
      ? ""
      : say("byTenderClock", { date: formatDate(`${own}${offset}`, locale) });
  return paragraphs([
    `**${inRow([weekday(dayIn(moment, offset), locale), formatDate(text, locale)], locale)}** · ${far}`,
    clock,
  ]);
}

function weekday(day: string, locale: Locale): string {
  const date = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }).format(date);
}

/** Day and minute of a moment by a clock, without the offset. */
function inOffset(start: number, offset: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(offset) ?? [];
  const shift = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return new Date(start + (sign === "-" ? -shift : shift)).toISOString().slice(0, 16);
}

/** An amount of money: its thousands set apart, and in words of the bid's language. */
export function describeAmount(
  text: string,
  currency: string | undefined,
  language: string,
  locale: Locale,
): string | undefined {
  const amount = parseDecimal(text);
  if (!amount) return undefined;
  const words = currency === undefined ? undefined : writeAmountInWords(amount, currency, language);
  return paragraphs([`**${formatMoney(text, currency, locale)}**`, words === undefined ? "" : isolate(words, locale)]);
}
