import type { Detector } from "./contradiction.ts";
import { datesOf, withDate, withWords } from "./cues.ts";

/** Folded names, Monday first: English, Arabic with its article, Russian in the cases that stand before dates. */
const names: readonly (readonly string[])[] = [
  ["monday", "الاثنين", "понедельник", "понедельника"],
  ["tuesday", "الثلاثاء", "вторник", "вторника"],
  ["wednesday", "الاربعاء", "среда", "среду", "среды"],
  ["thursday", "الخميس", "четверг", "четверга"],
  ["friday", "الجمعة", "пятница", "пятницу", "пятницы"],
  ["saturday", "السبت", "суббота", "субботу", "субботы"],
  ["sunday", "الاحد", "воскресенье", "воскресенья"],
];
const dayOf = new Map(names.flatMap((all, index) => all.map((name) => [name, index + 1] as const)));
const ofDays = withWords(new RegExp(`(?<!\\p{L})(?:${[...dayOf.keys()].join("|")})(?!\\p{L})`, "iu"), withDate);
const behind = new RegExp(`(?<!\\p{L})(${[...dayOf.keys()].join("|")}),? ?$`, "iu");

const scripts = [/[a-z]/iu, /\p{Script=Arabic}/u, /\p{Script=Cyrillic}/u];

/** The detector for a day of the week right in front of a date that falls on another one. */
export const weekdayDetector: Detector = {
  among: ofDays,
  *detect(statement) {
    const { text } = statement;
    for (const date of datesOf(statement)) {
      const match = behind.exec(text.slice(Math.max(0, date.start - 16), date.start));
      const written = match?.[1] ?? "";
      const day = dayOf.get(written.toLowerCase());
      if (!match || day === undefined) continue;
      const actual = weekdayOf(date.day);
      if (actual === day) continue;
      const language = scripts.findIndex((script) => script.test(written));
      const declared = names[actual - 1]?.[Math.max(0, language)] ?? "";
      const start = date.start - (match[0].length - match[0].indexOf(written));
      yield { subject: "weekday", start, end: date.end, declared: capitalLike(declared, written), at: undefined };
    }
  },
};

/** The day of the week of an ISO date, Monday being 1, by Zeller. */
function weekdayOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const [y, m] = month < 3 ? [year - 1, month + 12] : [year, month];
  const sum = date + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return ((sum + 5) % 7) + 1;
}

function capitalLike(name: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
