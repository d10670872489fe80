import { fraction } from "./fraction.ts";
import type { Unit, UnitTable } from "./unit.ts";

const months = (count: string): NonNullable<Unit["loose"]> => ({ kind: "months", months: fraction(count) });

/**
 * Times in seconds. A month has 28 to 31 days, a year 365 or 366; how many months a year has is fixed. A working day is a
 * day at least, and nobody knows how many holidays stand between two of them.
 */
export const times: UnitTable = {
  dimension: "time",
  rows: [
    { id: "s", codes: "SEC", symbols: "s|с|сек|sec|ث", names: "second|секунда|ثانيه|ثواني|ثوان" },
    {
      id: "ms",
      size: "0.001",
      codes: "C26",
      symbols: "ms|мс|мсек",
      names: "millisecond|миллисекунда|ميلي ثانيه|مللي ثانيه",
    },
    { id: "min", size: "60", codes: "MIN", symbols: "min|мин|mins|m", names: "minute|минута|دقيقه|دقائق|хвилина" },
    { id: "h", size: "3600", codes: "HUR", symbols: "h|ч|hr|hrs|час", names: "hour|час|ساعه|ساعات|година" },
    {
      id: "day",
      size: "86400",
      codes: "DAY",
      symbols: "d|дн|д|сут",
      names:
        "day|день|дня|дней|дни|дням|днями|днях|сутки|суток|сутках|يوم|ايام|يومان|дні|днів|доба|доби|діб|calendar day|календарный день|календарных дня|календарных дней|кал день|кал дн|يوم تقويمي|ايام تقويميه|يوما تقويميا",
    },
    {
      id: "week",
      size: "604800",
      codes: "WEE",
      symbols: "нед|wk",
      names: "week|неделя|недель|اسبوع|اسابيع|тиждень|тижні|тижнів",
    },
    {
      id: "month",
      size: "2419200",
      atMost: "2678400",
      loose: months("1"),
      codes: "MON",
      symbols: "mo|мес|міс|м|m",
      names: "month|месяц|شهر|اشهر|شهور|місяць|місяця|місяців|calendar month|календарный месяц|شهر تقويمي",
    },
    {
      id: "quarter",
      size: "7776000",
      atMost: "7948800",
      loose: months("3"),
      codes: "QAN",
      names: "quarter|квартал|ربع سنه|ربع سنوي",
    },
    {
      id: "half-year",
      size: "15638400",
      atMost: "15897600",
      loose: months("6"),
      codes: "SAN",
      names: "half year|полугодие|полгода|نصف سنه",
    },
    {
      id: "year",
      size: "31536000",
      atMost: "31622400",
      loose: months("12"),
      codes: "ANN",
      symbols: "г|yr|л",
      names: "year|год|лет|годам|سنه|سنوات|سنين|سنتان|سنتين|عام|اعوام|рік|років|роки|calendar year|календарный год",
    },
    {
      id: "working-day",
      size: "86400",
      atMost: "none",
      codes: "E49",
      symbols: "р.д.|раб.дн.|раб.д.",
      names:
        "working day|business day|work day|рабочий день|рабочих дня|рабочих дней|рабочие дни|раб день|раб дн|раб дня|раб дней|р д|يوم عمل|ايام عمل|يوما عمل|يومي عمل|يوم عمل رسمي|ايام عمل رسميه|робочий день|робочі дні|робочих днів",
    },
  ],
};

/** The work of people, in hours of one. */
export const labour: UnitTable = {
  dimension: "labour",
  rows: [
    {
      id: "man-hour",
      codes: "LH",
      symbols: "чел.-ч|чел-ч|чел.ч",
      names: "man hour|person hour|labour hour|человеко час|чел час|чел ч|ساعه عمل",
    },
    {
      id: "man-day",
      size: "8",
      atMost: "none",
      symbols: "чел.-дн|чел-дн",
      names: "man day|person day|человеко день|человеко дня|человеко дней|чел день|чел дн",
    },
  ],
};
