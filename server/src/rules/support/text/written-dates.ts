import { parseMoment } from "../../../model/moment.ts";
import { repairDate } from "../answers/repair-value.ts";

/** A date that stands in running text. */
export interface WrittenDate {
  readonly start: number;
  /** Behind the year and the «г.» that belongs to it. */
  readonly end: number;
  /** The day by ISO 8601. */
  readonly day: string;
}

/** Names of months in folded text, each month with all the names it goes by. */
const months: readonly (readonly string[])[] = [
  "января январь january jan يناير جانفي",
  "февраля февраль february feb فبراير فيفري شباط",
  "марта март march mar مارس اذار",
  "апреля апрель april apr ابريل افريل نيسان",
  "мая май may مايو ماي ايار",
  "июня июнь june jun يونيو جوان حزيران",
  "июля июль july jul يوليو جويلية تموز",
  "августа август august aug اغسطس اوت اب",
  "сентября сентябрь september sept sep سبتمبر ايلول",
  "октября октябрь october oct اكتوبر",
  "ноября ноябрь november nov نوفمبر",
  "декабря декабрь december dec ديسمبر",
].map((names) => names.split(" "));
const levantine: readonly (readonly [string, number])[] = [
  ["كانون الثاني", 1],
  ["تشرين الاول", 10],
  ["تشرين الثاني", 11],
  ["كانون الاول", 12],
];

const monthByName: ReadonlyMap<string, number> = new Map([
  ...months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
  ...levantine,
]);
const month = [...monthByName.keys()].sort((a, b) => b.length - a.length).join("|");

/** No letter or number before, but for و ف ب ل ك that Arabic joins to what follows. */
const startOfWord = "(?<![\\p{N}.,/-]|[^\\P{L}وفبلك]|\\p{L}[وفبلك])";
const endOfDate = "(?: ?г\\.(?!\\p{L})| ?г(?![\\p{L}.])| года(?!\\p{L})| ?م(?![\\p{L}]))?";
const dayFirst = new RegExp(
  `${startOfWord}[«"]?(\\d{1,2})[»"]?(?:st|nd|rd|th|-го)?(?: of| من)? (${month})\\.?(?: ?/ ?(?:${month}))?,?(?: of| عام| سنة)? (\\d{4})(?!\\d)${endOfDate}`,
  "giu",
);
const monthFirst = new RegExp(`${startOfWord}(${month})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, "giu");
const inDigits = new RegExp(
  `${startOfWord}(?:\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})(?![\\d/-]|\\.\\d)${endOfDate}`,
  "gu",
);

/**
 * Finds dates with day, month and year, in digits or with the name of the month in Russian, Arabic or English. Dates of
 * which day and month could be the other way round are left out.
 *
 * @param text Folded text.
 */
export function findDates(text: string): readonly WrittenDate[] {
  if (!/\d{4}/.test(text)) return [];
  const found: WrittenDate[] = [];
  const add = (match: RegExpExecArray, day: string | undefined): void => {
    if (day !== undefined && parseMoment(day))
      found.push({ start: match.index, end: match.index + match[0].length, day });
  };
  for (const match of text.matchAll(dayFirst)) add(match, toDay(match[3], match[2], match[1]));
  for (const match of text.matchAll(monthFirst)) add(match, toDay(match[3], match[1], match[2]));
  for (const match of text.matchAll(inDigits)) add(match, repairDate(/^[\d./-]*\d/.exec(match[0])?.[0] ?? ""));
  return found.sort((a, b) => a.start - b.start);
}

function toDay(year = "", name = "", day = ""): string {
  const number = monthByName.get(name.toLowerCase()) ?? 0;
  return `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
}
