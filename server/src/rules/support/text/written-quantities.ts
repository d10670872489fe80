import { type Decimal, parseDecimal } from "../../../model/decimal.ts";

/** What a unit measures, for units that go by several names. */
export type UnitFamily = "second" | "minute" | "hour" | "day" | "workday" | "week" | "month" | "year" | "percent";

/** A number in running text with the words behind it. */
export interface WrittenQuantity {
  /** The number alone. */
  readonly start: number;
  readonly end: number;
  readonly amount: Decimal;
  readonly family: UnitFamily | undefined;
  /** The words behind the number, where its unit stands; a number written out in brackets is left out. */
  readonly unit: string;
  /** True where the number is written out in brackets behind it. */
  readonly isSpelledOut: boolean;
  /** `exact`, or how the number limits the value: `more` than it, at `least`, `less`, at `most`, `about`. */
  readonly limit: "exact" | "more" | "least" | "less" | "most" | "about";
}

const families: readonly (readonly [UnitFamily, RegExp])[] = [
  ["workday", /^(?:рабоч\p{L}{2,3} дн|рабоч\p{L}{2,3} день|(?:working|business) days?|(?:يوم|ايام|يوما) (?:ال)?عمل)/iu],
  ["day", /^(?:(?:календарн|полн)\p{L}{2,3} )?(?:дн(?:я|ей|ями|ях|ю)|день|сут(?:ок|ки|ками)|дн\.)(?!\p{L})/iu],
  ["day", /^(?:calendar |full )?days?(?!\p{L})|^(?:يوم(?:ا|ين)?|ايام)(?!\p{L})/iu],
  ["week", /^(?:недел\p{L}{1,3}|weeks?|اسبوع(?:ا|ين)?|اسابيع)(?!\p{L})/iu],
  ["month", /^(?:(?:календарн|полн)\p{L}{2,3} )?(?:месяц\p{L}{0,3}|мес\.?|months?|شهر(?:ا|ين)?|اشهر|شهور)(?!\p{L})/iu],
  ["year", /^(?:год(?:а|у|ом|ов)?|лет|years?|سن(?:ة|وات|تين)|عام(?:ا|ين)?|اعوام)(?!\p{L})/iu],
  ["hour", /^(?:час(?:а|ов|у|ам)?|ч\.?|hours?|hrs?|ساع(?:ة|ات|تين))(?!\p{L})/iu],
  ["minute", /^(?:минут\p{L}{0,2}|мин\.?|minutes?|mins?|دقيق(?:ة|تين)|دقائق)(?!\p{L})/iu],
  [
    "second",
    /^(?:секунд\p{L}{0,2}|сек\.?|с(?!\p{L}|\.? \p{L})|seconds?|secs?|s(?!\p{L})|ثاني(?:ة|تين)|ثوان(?:ي)?)(?!\p{L})/iu,
  ],
  ["percent", /^(?:%|٪|процент\p{L}{0,3}|percent|per cent|في الم(?:ئة|ائة)|بالم(?:ئة|ائة))/iu],
];

/** The family of a unit, by any of its names; undefined for units that have none. */
export function unitFamily(unit: string): UnitFamily | undefined {
  return families.find(([, pattern]) => pattern.test(unit))?.[0];
}

const number =
  /(?<![\p{N}№#]|[^\P{L}وفبلك]|\p{L}[وفبلك]|\d[.,:/–—-]|[№#-] ?)(\d{1,3}(?: \d{3})+|\d{1,9})(?:([.,٫])(\d{1,3}))?(?![\p{N}]|[.,:/٫٬]\d|[-–](?:\p{L}|\d))/gu;
const range = /^ ?(?:[-–—…]|до |to |and |الى |حتى )\s?\d|^ (?:и|или|or|و|او) \d/iu;

/** Words in front of a number that make it a limit. */
const limits: readonly (readonly [WrittenQuantity["limit"], RegExp])[] = [
  [
    "least",
    /(?:не менее|не меньше|как минимум|минимум|от|at least|no less than|not less than|a minimum of|from|لا (?:ي|ت)قل عن|على الاقل)(?: чем)? $/iu,
  ],
  [
    "most",
    /(?:не более|не больше|не превыша\p{L}{2,3}|до|максимум|не позднее|at most|no more than|not more than|up to|لا (?:ي|ت)زيد (?:على|عن)|لا (?:ي|ت)تجاوز|حتى)(?: чем)? $/iu,
  ],
  [
    "more",
    /(?:более|больше|свыше|more than|over|above|اكثر من|(?:ما )?يزيد (?:على|عن)|تزيد (?:على|عن)|فوق)(?: чем)? $/iu,
  ],
  ["less", /(?:менее|меньше|less than|under|below|اقل من|دون)(?: чем)? $/iu],
  [
    "about",
    /(?:около|примерно|порядка|приблизительно|почти|about|around|approximately|some|nearly|almost|نحو|حوالي|قرابة|تقريبا) $/iu,
  ],
];

/**
 * Finds numbers in digits with the words behind them. Ranges, numbers of papers, clock times, dates and numbers of which
 * nobody can say what their comma means are left out.
 *
 * @param text Folded text.
 */
export function findQuantities(text: string): readonly WrittenQuantity[] {
  const found: WrittenQuantity[] = [];
  let afterRange = -100;
  for (const match of text.matchAll(number)) {
    const [whole, digits = "", , fraction] = match;
    const end = match.index + whole.length;
    const behind = text.slice(end, end + 60);
    const isRange = range.test(behind);
    const endsRange = match.index - afterRange >= 0 && match.index - afterRange <= 8;
    if (isRange) afterRange = end;
    if (isRange || endsRange || (fraction?.length === 3 && digits.length <= 3)) continue;
    const amount = parseDecimal(`${digits.replaceAll(" ", "")}${fraction === undefined ? "" : `.${fraction}`}`);
    if (!amount) continue;
    const spelled = /^ ?\([^()]{2,60}\)/u.exec(text.slice(end, end + 70));
    const unit = text.slice(end + (spelled?.[0].length ?? 0), end + 60).trimStart();
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    const family = unitFamily(unit);
    // «2026 год» is a year, not a number of years.
    if (/^(?:19|20)\d\d$/.test(whole) && (family === "year" || /^г(?!\p{L})/u.test(unit))) continue;
    found.push({
      start: match.index,
      end,
      amount,
      family,
      unit,
      isSpelledOut: spelled !== null,
      limit: limits.find(([, pattern]) => pattern.test(before))?.[0] ?? "exact",
    });
  }
  return found;
}

/** Tells whether a value can be what a text says of it; what is said to be about a number can be anything near it. */
export function fitsLimit({ amount, limit }: WrittenQuantity, value: Decimal): boolean {
  switch (limit) {
    case "more":
      return value.gt(amount);
    case "least":
      return value.gte(amount);
    case "less":
      return value.lt(amount);
    case "most":
      return value.lte(amount);
    case "about":
      return value.minus(amount).abs().lte(amount.times("0.3"));
    case "exact":
      return value.eq(amount);
  }
}
