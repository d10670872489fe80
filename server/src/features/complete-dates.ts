import { formatDate } from "../export/build/format-value.ts";
import { dayIn } from "../model/moment.ts";
import { writeValue, type YamlRequest } from "./complete-tools.ts";
import type { Offer } from "./completion-answer.ts";

/** Which dates a place takes. */
export type DateForm = "day" | "instant" | "either";

const formOfFormat: Readonly<Record<string, DateForm>> = {
  date: "day",
  "date-time": "instant",
  "day-or-instant": "either",
};

/** The form of date that a format of a schema asks for; undefined where it asks for none. */
export function dateForm(format: string | undefined): DateForm | undefined {
  return format === undefined || !Object.hasOwn(formOfFormat, format) ? undefined : formOfFormat[format];
}

/** Today, and the dates of the tender with what happens on them. */
export function proposeDates(form: DateForm, request: YamlRequest): readonly Offer[] {
  const { bids, asOf, say, locale } = request;
  const dates = new Map<string, string>();
  const add = (date: string, meaning: string): void => {
    const written = form === "day" ? date.slice(0, 10) : date;
    if (form !== "instant" || written.includes("T"))
      dates.set(written, [dates.get(written), meaning].filter(Boolean).join(", "));
  };
  add(asOf.slice(0, 10), say("today"));
  for (const { tender, timeline, offset } of bids.slice(0, 1)) {
    for (const [key, date] of Object.entries(tender?.data.dates ?? {})) {
      if (typeof date === "string" && /^\d{4}-\d{2}-\d{2}/.test(date)) add(date, say("dateOf", { key }));
    }
    const end = timeline.dates.find(({ event }) => event === "validity");
    if (end) add(dayIn(end.date, offset), say("dateOf", { key: "validity" }));
  }
  return [...dates].map(([date, meaning]) => ({
    label: date,
    kind: "value",
    detail: `${meaning} · ${formatDate(date, locale)}`,
    newText: writeValue(date, request, true),
    filterText: `${date} ${meaning}`,
  }));
}
